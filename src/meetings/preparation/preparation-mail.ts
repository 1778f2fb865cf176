import type { Notice } from '../../correspondence/index.ts';
import { type Lang, longDate } from '../../ui/index.ts';
import { hoursInWords } from '../calendar/hours.ts';
import type { Meeting } from '../meeting.ts';

interface Asked {
  readonly meeting: Meeting;
  /** What the secretariat wrote with the question, plain text; ''. */
  readonly message: string;
  /** Titles of the items, in order. */
  readonly items: readonly string[];
  /** Public address of the program, no slash at the end. */
  readonly url: string;
}

/** The mail to somebody who is asked to look an agenda through. */
export function preparationMail(asked: Asked): Pick<Notice, 'kind' | 'subject' | 'body' | 'about'> {
  const { organ, on, id } = asked.meeting;
  return {
    kind: 'meeting-preparation',
    subject: {
      sv: `Titta på dagordningen: ${organ.name}, ${longDate('sv', on)}`,
      en: `Look at the agenda: ${organ.name}, ${longDate('en', on)}`,
    },
    body: { sv: written('sv', asked), en: written('en', asked) },
    about: { kind: 'meeting', id },
  };
}

function written(lang: Lang, { meeting, message, items, url }: Asked): string {
  const [day, hours] = [longDate(lang, meeting.on), hoursInWords(lang, meeting)];
  const list = items.map((title, place) => `${place + 1}. ${title}`).join('\n');
  const address = `${lang === 'sv' ? url : `${url}/en`}/moten/${meeting.id}/forberedelse`;
  const parts =
    lang === 'sv'
      ? [
          `${meeting.organ.name} möts den ${day}, ${hours}. Titta gärna på dagordningen innan kallelsen går:`,
          list,
          message,
          `Läs, skriv vad du tycker och säg när den är klar:\n${address}`,
        ]
      : [
          `${meeting.organ.name} meets on ${day}, ${hours}. Please look at the agenda before the notice goes:`,
          list,
          message,
          `Read it, write what you think and say when it is ready:\n${address}`,
        ];
  return `${parts.filter((part) => part.trim() !== '').join('\n\n')}\n`;
}
