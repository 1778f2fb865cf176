import { longDate } from '../../ui/index.ts';
import type { IsoDate } from '../calendar-days.ts';
import { dayLines } from './days-in-mail.ts';
import { howToAnswer } from './dispatch-mail.ts';
import { type MailFacts, withNumbers } from './mail-facts.ts';

/** `before`: the last day to submit comes near · `after`: the day to answer, or the planned meeting, has passed. */
export const reminderKinds = ['before', 'after'] as const;
export type ReminderKind = (typeof reminderKinds)[number];

/** What the secretariat starts from; theirs to change. Swedish. */
export function reminderIntro(kind: ReminderKind, title: string): string {
  return kind === 'before'
    ? `Hej!\n\nEn vänlig påminnelse om ${title}: det är snart sista dag att lämna in ärendet till er nämnd. Är det redan gjort kan ni bortse från det här mejlet.`
    : `Hej!\n\nVi har inte fått något beslut från er om ${title}. Är ärendet avgjort får ni gärna skicka protokollsutdraget. Annars är vi tacksamma för ett kort besked om när det tas upp.`;
}

export function reminderSubject(facts: MailFacts): string {
  return withNumbers(`Påminnelse: ${facts.round.title}`, facts);
}

/** @param sentOn the day the papers went */
export function reminderBody(facts: MailFacts, kind: ReminderKind, intro: string, sentOn: IsoDate): string {
  const { round } = facts;
  const days =
    kind === 'before' ? dayLines(facts) : round.answerBy === null ? [] : [`Svarsdagen var ${longDate('sv', round.answerBy)}.`];
  const papers = `Handlingarna skickade vi till er den ${longDate('sv', sentOn)}. Säg till om ni behöver dem igen.`;
  return `${[
    intro.trim(),
    `TILL\n${facts.board}, ${facts.principal}`,
    ...(days.length === 0 ? [] : [`NÄR\n${days.join('\n')}`]),
    `HUR NI SVARAR\n${howToAnswer}\n${papers}`,
    `Vänliga hälsningar\n${facts.senderName}\n${facts.bodyName}`,
  ].join('\n\n')}\n`;
}
