import { catalogue, isoDate, type Lang } from '../../../../ui/index.ts';
import type { Stands } from '../../../queries/received/positions.ts';
import { positionWords } from '../../../received/position-words.ts';

const words = catalogue({
  sv: {
    principal: 'Huvudman',
    stance: 'Ställning',
    basis: 'Grund',
    text: 'Synpunkter eller skäl',
    who: 'Sagt av',
    how: 'Hur',
    day: 'Dag',
    asked: 'Senast tillfrågad',
  },
  en: {
    principal: 'Principal',
    stance: 'Position',
    basis: 'Ground',
    text: 'Viewpoints or reasons',
    who: 'Said by',
    how: 'How',
    day: 'Day',
    asked: 'Last asked',
  },
});

/** The positions as rows for a file, its head first: also who is silent. */
export function positionRows(lang: Lang, stands: readonly Stands[]): readonly (readonly string[])[] {
  const w = words[lang];
  const p = positionWords[lang];
  return [
    [w.principal, w.stance, w.basis, w.text, w.who, w.how, w.day, w.asked],
    ...stands.map(({ principal, position, asks }) => {
      const ask = asks.at(-1);
      const asked = ask === undefined ? '' : isoDate(ask.on);
      if (position === null) return [principal.name, ask === undefined ? p.notAsked : p.silent, '', '', '', '', '', asked];
      const { stance, decided, text, said, how, on } = position;
      return [principal.name, p.stances[stance], decided ? p.decided : p.officials, text, said, p.how[how], isoDate(on), asked];
    }),
  ];
}
