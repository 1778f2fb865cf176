import type { Temporal } from 'temporal-polyfill';
import type { Notice } from '../correspondence/index.ts';
import { dayAndMonth, type Lang } from '../ui/index.ts';

interface Asking {
  /** The sharing. */
  readonly id: string;
  readonly title: string;
  readonly until: Temporal.PlainDate;
  /** What whoever shares wrote; '' for nothing. */
  readonly message: string;
  /** The group through which one is asked; null for in person. */
  readonly through: string | null;
  /** Public address of the program, no slash at the end. */
  readonly url: string;
}

/** The mail to somebody who is asked for comments on a draft: what, until when, where. */
export function commentsNotice(asking: Asking): Pick<Notice, 'kind' | 'subject' | 'body' | 'about'> {
  const subject = {
    sv: `Synpunkter på utkastet ${asking.title} till ${dayAndMonth('sv', asking.until)}`,
    en: `Comments on the draft ${asking.title} by ${dayAndMonth('en', asking.until)}`,
  };
  const body = { sv: written('sv', asking), en: written('en', asking) };
  return { kind: 'asked-for-comments', subject, body, about: { kind: 'sharing', id: asking.id } };
}

function written(lang: Lang, { id, title, until, message, through, url }: Asking): string {
  const day = dayAndMonth(lang, until);
  const parts =
    lang === 'sv'
      ? [
          `${through === null ? 'Du' : `Du, genom ${through},`} ombeds att lämna synpunkter på utkastet till ${title}, senast ${day}.`,
          ...(message === '' ? [] : [message]),
          `Läs utkastet och lämna dina synpunkter här:\n${url}/remisser/${id}`,
          'Har du inga synpunkter kan du säga det på samma sida. Utkastet är arbetsmaterial: sprid det inte vidare.',
        ]
      : [
          `${through === null ? 'You' : `You, through ${through},`} are asked to comment on the draft of ${title}, by ${day}.`,
          ...(message === '' ? [] : [message]),
          `Read the draft and comment here:\n${url}/en/remisser/${id}`,
          'If you have no comments you can say so on the same page. The draft is working material: do not pass it on.',
        ];
  return parts.join('\n\n');
}
