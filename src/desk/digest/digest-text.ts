import type { Happening } from '../../rounds/index.ts';
import { capitalise, catalogue, countInWords, type Lang } from '../../ui/index.ts';
import type { Task } from '../waiting/tasks.ts';
import { toDoSentence } from '../waiting/to-do-sentence.ts';

/** What a week's mail is made from. */
export interface DigestFacts {
  readonly tasks: readonly Task[];
  readonly happened: readonly Happening[];
  readonly ahead: readonly Happening[];
}

const words = catalogue({
  sv: {
    waits: 'Veckan börjar: ',
    quiet: 'Veckan som gick och veckan som kommer',
    hello: 'Hej!',
    heads: {
      happened: 'Det här har hänt sedan förra måndagen:',
      ahead: 'Det här kommer i veckan:',
    },
    urgent: 'Brådskar',
    deputyFor: (name: string) => `som vikarie för ${name}`,
    more: (count: number) => `Och ${countInWords('sv', count)} till:`,
  },
  en: {
    waits: 'The week begins: ',
    quiet: 'The week that was and the week to come',
    hello: 'Hello!',
    heads: { happened: 'This has happened since last Monday:', ahead: 'This comes in the week:' },
    urgent: 'Urgent',
    deputyFor: (name) => `as deputy for ${name}`,
    more: (count) => `And ${countInWords('en', count)} more:`,
  },
});

/** A mail is read in one go: what is beyond this is behind a link. */
const mostLines = 15;

/**
 * The week's mail as plain text, a sentence and its link on a line each. Pure.
 * @param url public address, no slash at the end
 * @returns null when there is nothing to say: then no mail goes
 */
export function digestText(
  lang: Lang,
  facts: DigestFacts,
  url: string,
): { readonly subject: string; readonly body: string } | null {
  const { tasks, happened, ahead } = facts;
  if (tasks.length + happened.length + ahead.length === 0) return null;
  const t = words[lang];
  const base = `${url}${lang === 'en' ? '/en' : ''}`;
  const waits = toDoSentence(lang, tasks);
  const lines = tasks.map((task) => ({ sentence: taskLine(lang, task), href: task.href }));
  const said = ({ sentence, href }: Happening) => ({ sentence: sentence[lang], href });
  const parts = [
    t.hello,
    section(lang, waits, lines, base, '/att-gora') || waits,
    section(lang, t.heads.happened, happened.map(said), base, '/beslut'),
    section(lang, t.heads.ahead, ahead.map(said), base, '/beslut'),
  ];
  const subject = tasks.length === 0 ? t.quiet : `${t.waits}${waits.charAt(0).toLocaleLowerCase(lang)}${waits.slice(1, -1)}`;
  return { subject, body: `${parts.filter((part) => part !== '').join('\n\n')}\n` };
}

function taskLine(lang: Lang, { urgency, sentence, deputyFor }: Task): string {
  const t = words[lang];
  const marks = [...(urgency === 'now' ? [t.urgent] : []), ...(deputyFor === null ? [] : [t.deputyFor(deputyFor)])];
  return marks.length === 0 ? sentence[lang] : `${capitalise(marks.join(', '))}: ${sentence[lang]}`;
}

function section(
  lang: Lang,
  head: string,
  lines: readonly { readonly sentence: string; readonly href: string }[],
  base: string,
  all: string,
): string {
  if (lines.length === 0) return '';
  const shown = lines.slice(0, mostLines).map(({ sentence, href }) => `${sentence}\n${base}${href}`);
  const rest = lines.length - shown.length;
  return [head, ...shown, ...(rest === 0 ? [] : [`${words[lang].more(rest)}\n${base}${all}`])].join('\n\n');
}
