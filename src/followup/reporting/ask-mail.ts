import type { Temporal } from 'temporal-polyfill';
import { catalogue, countInWords, type Lang, longDate } from '../../ui/index.ts';

/** What a mail that asks in a period is written from. */
export interface AskFacts {
  /** `Januari–april 2024`. */
  readonly title: string;
  readonly answerBy: Temporal.PlainDate;
  /** What the secretariat writes; may be empty. */
  readonly message: string;
  readonly planTitle: string;
  readonly occasion: 'opening' | 'reminder' | 'again';
  readonly activities: readonly { readonly number: string; readonly title: string }[];
  /** Where one answers without an account, as the kept mail has it (`withheldPersonalLink`). */
  readonly link: string;
  readonly senderName: string;
  readonly bodyName: string;
}

export interface AskMail {
  readonly subject: string;
  /** Plain text, lines ended by \n. */
  readonly body: string;
}

const words = catalogue({
  sv: {
    hello: 'Hej!',
    subject: (title: string, by: string) => `Hur går det? Rapport för ${title}, senast ${by}`,
    reminderSubject: (title: string, by: string) => `Påminnelse: rapport för ${title}, senast ${by}`,
    reminder: (title: string) => `Vi har inte fått någon rapport från dig för ${title} än.`,
    past: (by: string) => `Sista dagen var den ${by}, men perioden är fortfarande öppen.`,
    you: (n: string, plan: string) => `Du svarar för ${n} i ${plan}:`,
    count: (n: number) => `${countInWords('sv', n)} ${n === 1 ? 'aktivitet' : 'aktiviteter'}`,
    how: (title: string, by: string) =>
      `Säg hur det har gått under ${title}, senast den ${by}. Det tar ett par minuter för varje aktivitet, och svaret från förra perioden står bredvid.`,
    link: 'Öppna sidan och svara. Du behöver inte logga in:',
    own: 'Länken är din egen, så skicka den inte vidare. Den gäller tills perioden stängs, eller tills du får en ny.',
    principalSubject: (name: string, by: string) => `Hur långt har ${name} kommit? Svara senast ${by}`,
    principalReminderSubject: (name: string, by: string) => `Påminnelse: hur långt har ${name} kommit? Svara senast ${by}`,
    principalReminder: (name: string) => `Vi har inte fått veta hur långt ${name} har kommit än.`,
    principal: (name: string, plan: string, n: string) =>
      `${plan} har ${n}. Säg för varje aktivitet hur långt ${name} har kommit för egen del: inte påbörjat, beslutat, införs, används eller inte aktuellt hos er.`,
    principalBy: (by: string) => `Svara senast den ${by}. Det ni har sagt tidigare är redan ifyllt.`,
    principalLink: 'Öppna sidan och svara. Ingen inloggning behövs:',
    principalOwn: 'Länken är er egen. Den gäller tills perioden stängs, eller tills ni får en ny.',
    regards: 'Vänliga hälsningar',
  },
  en: {
    hello: 'Hello!',
    subject: (title, by) => `How is it going? Report for ${title}, by ${by}`,
    reminderSubject: (title, by) => `Reminder: report for ${title}, by ${by}`,
    reminder: (title) => `We have not had a report from you for ${title} yet.`,
    past: (by) => `The last day was ${by}, but the period is still open.`,
    you: (n, plan) => `You answer for ${n} in ${plan}:`,
    count: (n) => `${countInWords('en', n)} ${n === 1 ? 'activity' : 'activities'}`,
    how: (title, by) =>
      `Say how it went during ${title}, by ${by}. It takes a few minutes for each activity, and the answer of the last period stands beside.`,
    link: 'Open the page and answer. You need not sign in:',
    own: 'The link is yours alone, so do not pass it on. It is valid until the period is closed, or until you get another.',
    principalSubject: (name, by) => `How far has ${name} come? Answer by ${by}`,
    principalReminderSubject: (name, by) => `Reminder: how far has ${name} come? Answer by ${by}`,
    principalReminder: (name) => `We have not heard how far ${name} has come yet.`,
    principal: (name, plan, n) =>
      `${plan} has ${n}. Say for each how far ${name} has come for its own part: not begun, decided, being introduced, in use, or not relevant here.`,
    principalBy: (by) => `Answer by ${by}. What you said before is filled in.`,
    principalLink: 'Open the page and answer. No sign-in is needed:',
    principalOwn: 'The link is yours alone. It is valid until the period is closed, or until you get another.',
    regards: 'Kind regards',
  },
});

/** The mail to somebody about the activities that they answer for. @param today on which it is sent */
export function personMail(lang: Lang, facts: AskFacts, today: Temporal.PlainDate): AskMail {
  const w = words[lang];
  const by = longDate(lang, facts.answerBy);
  const isReminder = facts.occasion === 'reminder';
  const list = facts.activities.map(({ number, title }) => `- ${number} ${title}`).join('\n');
  return {
    subject: (isReminder ? w.reminderSubject : w.subject)(inText(facts.title), by),
    body: letter([
      w.hello,
      ...(isReminder ? [reminderLine(lang, w.reminder(inText(facts.title)), facts, today)] : []),
      ...messageOf(facts),
      `${w.you(w.count(facts.activities.length), facts.planTitle)}\n${list}`,
      w.how(inText(facts.title), by),
      `${w.link}\n${facts.link}`,
      w.own,
      `${w.regards}\n${facts.senderName}\n${facts.bodyName}`,
    ]),
  };
}

/** The mail to a principal, through a board's mailbox, about how far it has come itself. Swedish: it goes to a Swedish authority's registrar. */
export function principalMail(name: string, facts: AskFacts, today: Temporal.PlainDate): AskMail {
  const w = words.sv;
  const by = longDate('sv', facts.answerBy);
  const isReminder = facts.occasion === 'reminder';
  return {
    subject: (isReminder ? w.principalReminderSubject : w.principalSubject)(name, by),
    body: letter([
      w.hello,
      ...(isReminder ? [reminderLine('sv', w.principalReminder(name), facts, today)] : []),
      ...messageOf(facts),
      w.principal(name, facts.planTitle, w.count(facts.activities.length)),
      w.principalBy(by),
      `${w.principalLink}\n${facts.link}`,
      w.principalOwn,
      `${w.regards}\n${facts.senderName}\n${facts.bodyName}`,
    ]),
  };
}

function reminderLine(lang: Lang, line: string, { answerBy }: AskFacts, today: Temporal.PlainDate): string {
  return answerBy.until(today).sign > 0 ? `${line} ${words[lang].past(longDate(lang, answerBy))}` : line;
}

function messageOf({ message }: AskFacts): readonly string[] {
  return message.trim() === '' ? [] : [message.trim()];
}

function letter(parts: readonly string[]): string {
  return `${parts.join('\n\n')}\n`;
}

/** A title that begins with a month's name is written small inside a sentence; another is left as it is. */
function inText(title: string): string {
  return /^(?:Januari|Februari|Mars|April|Maj|Juni|Juli|Augusti|September|Oktober|November|December)\b/.test(title)
    ? `${title.charAt(0).toLowerCase()}${title.slice(1)}`
    : title;
}
