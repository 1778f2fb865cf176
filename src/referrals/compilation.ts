import type { Temporal } from 'temporal-polyfill';
import type { Passage } from '../plans/index.ts';
import { stockholmDay } from '../platform/clock.ts';
import { list, longDate } from '../ui/index.ts';
import { type Comment, wholeText } from './comment.ts';

interface Compiled {
  readonly title: string;
  readonly textSha256: string;
  readonly sharedOn: Temporal.PlainDate;
  readonly until: Temporal.PlainDate;
  readonly endedOn: Temporal.PlainDate;
  readonly reason: string;
  /** Whom it was shared with, in words. */
  readonly readers: readonly string[];
  /** In the text's order. */
  readonly passages: readonly Passage[];
  /** All of them, withdrawn ones too, in the order they came. */
  readonly comments: readonly Comment[];
}

/** The comments on a draft as the plain text that is kept: Swedish, for it is the host authority's record. UTF-8, lines ended by \n. */
export function compilationText(compiled: Compiled): string {
  const { title, comments, passages } = compiled;
  const places = [{ key: wholeText, label: 'Texten i sin helhet' }, ...passages];
  const parts = places.flatMap(({ key, label }) => {
    const own = comments.filter(({ passage }) => passage === key);
    return own.length === 0 ? [] : [`## ${label}\n\n${own.map(commentText).join('\n\n')}`];
  });
  const head = [
    `# Synpunkter på utkastet ${title}`,
    [
      `Delat informellt (TF 2:12) den ${longDate('sv', compiled.sharedOn)} med ${list('sv', compiled.readers)}.`,
      `Sista dag ${longDate('sv', compiled.until)}. Avslutat ${longDate('sv', compiled.endedOn)}${compiled.reason === '' ? '' : `: ${compiled.reason}`}.`.replace(
        /\.\.$/,
        '.',
      ),
      `Textens kontrollsumma (SHA-256): ${compiled.textSha256}`,
    ].join('\n'),
  ];
  return `${[...head, ...parts].join('\n\n')}\n`;
}

function commentText({ author, at, quote, text, withdrawn, supporters }: Comment): string {
  const day = longDate('sv', stockholmDay(at));
  return [
    `${author}, ${day}${withdrawn ? ' (tagen tillbaka)' : ''}:`,
    ...(quote === '' ? [] : [`Om orden ”${quote}”:`]),
    text,
    ...(supporters.length === 0 ? [] : [`Håller med: ${list('sv', supporters)}.`]),
  ].join('\n');
}
