import { type Lang, longDate } from '../../../ui/index.ts';
import { kronor } from '../../money/ore.ts';
import type { ProjectEvent } from '../../project-life.ts';
import type { StillOpen } from '../../work/still-open.ts';
import { words } from './words.ts';

/** What happened, in one sentence, with why: what is checked and what the history says. */
export function eventSentence(lang: Lang, { kind, on, until, text }: ProjectEvent): string {
  const said = words[lang].sentence[kind](longDate(lang, kind === 'moved' && until !== null ? until : on));
  return text === '' ? said : `${said} ${text}`;
}

/** A kind of thing that is not done, and each of them. */
interface OpenPart {
  readonly title: string;
  readonly items: readonly string[];
}

/** What is left when the project is closed; kinds of which nothing is left are left out. */
export function openParts(lang: Lang, { milestones, risks, owed, unused, handovers }: StillOpen): readonly OpenPart[] {
  const w = words[lang];
  return [
    { title: w.openMilestones, items: milestones },
    { title: w.openRisks, items: risks },
    {
      title: w.owed,
      items: [
        ...owed.map(({ name, owes }) => (owes > 0 ? w.owes(name, kronor(owes, lang)) : w.getsBack(name, kronor(-owes, lang)))),
        ...unused.map(({ to, amount }) => w.goesBack(to, kronor(amount, lang))),
      ],
    },
    { title: w.openHandovers, items: handovers.map(({ text, to }) => w.to(text, to)) },
  ].filter(({ items }) => items.length > 0);
}
