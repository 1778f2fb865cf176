import { capitalise, catalogue, countInWords, type Lang, list } from '../../ui/index.ts';

/** What the opening sentence of the changes is made from. Names as inside a sentence: `Motala`, `regionen`. */
export interface AskedCount {
  /** Those whose decision approves with changes, in order. */
  readonly asking: readonly string[];
  /** Of them, those for whom no change is noted. */
  readonly notNoted: readonly string[];
  readonly changes: number;
  readonly unanswered: number;
}

const words = catalogue({
  sv: {
    nobody: 'Ingen huvudman har godkänt med ändringar.',
    others: (count: number) => `${countInWords('sv', count)} huvudmän`,
    approved: 'har godkänt med ändringar',
    changes: (count: number) => (count === 1 ? 'en ändring' : `${countInWords('sv', count)} ändringar`),
    answers: (open: number, all: number) => {
      if (open === 0) return all === 1 ? 'den är besvarad' : 'alla är besvarade';
      if (open === all) return all === 1 ? 'den är inte besvarad' : 'ingen är besvarad';
      return open === 1 ? 'en är inte besvarad' : `${countInWords('sv', open)} är inte besvarade`;
    },
    notNoted: (names: string) => `Vad ${names} vill ändra är inte antecknat än.`,
  },
  en: {
    nobody: 'No principal has approved with changes.',
    others: (count) => `${countInWords('en', count)} principals`,
    approved: 'approved with changes',
    changes: (count) => (count === 1 ? 'one change' : `${countInWords('en', count)} changes`),
    answers: (open, all) => {
      if (open === 0) return all === 1 ? 'it is answered' : 'all are answered';
      if (open === all) return all === 1 ? 'it is not answered' : 'none is answered';
      return open === 1 ? 'one is not answered' : `${countInWords('en', open)} are not answered`;
    },
    notNoted: (names) => `What ${names} wants changed is not noted yet.`,
  },
});

/** `Två huvudmän har godkänt med ändringar: fem ändringar, tre är inte besvarade.` Pure. */
export function askedSentence(lang: Lang, { asking, notNoted, changes, unanswered }: AskedCount): string {
  const w = words[lang];
  if (asking.length === 0) return w.nobody;
  const who = asking.length === 1 ? (asking[0] ?? '') : w.others(asking.length);
  const count = changes === 0 ? '' : `: ${w.changes(changes)}, ${w.answers(unanswered, changes)}`;
  const rest = notNoted.length === 0 ? '' : ` ${w.notNoted(list(lang, notNoted))}`;
  return `${capitalise(who)} ${w.approved}${count}.${rest}`;
}
