import { headingOfItem, titleOfMinutes } from './minutes-as-text.ts';
import type { MinutesContent, MinutesItem } from './minutes-content.ts';
import { minutesWords as w } from './words.ts';

interface ExtractMailFacts {
  readonly content: MinutesContent;
  readonly item: MinutesItem;
  /** Where the text stands, one sentence (`stateOnPaper`). */
  readonly state: string;
  /** Corrections of the item, or of the whole, that the file says at its end. */
  readonly corrections: number;
  readonly fileName: string;
  readonly senderName: string;
  readonly bodyName: string;
}

/** The mail that an extract of one item goes with to a board. In Swedish. Plain text, lines ended by \n. Pure. */
export function extractMail(facts: ExtractMailFacts): { readonly subject: string; readonly body: string } {
  const { content, item, state, corrections, fileName, senderName, bodyName } = facts;
  const title = w.extract(titleOfMinutes(content));
  const recommends = item.outcomes.some(({ kind }) => kind === 'recommendation');
  const paragraphs = [
    'Hej!',
    `Här är ett ${title.charAt(0).toLowerCase()}${title.slice(1)}: ${headingOfItem(item)}. ${state}`,
    corrections === 0 ? '' : w.correctedBelow(corrections),
    // It shall not be read as a decision by any board that gets it (domain.md, 7).
    recommends ? 'En rekommendation är inget beslut. Varje huvudman beslutar själv.' : '',
    `Utdraget är bifogat: ${fileName}`,
    `Med vänlig hälsning\n${senderName}${bodyName === '' ? '' : `\n${bodyName}`}`,
  ];
  const subject = item.paragraph === null ? title : `${title}, § ${item.paragraph}`;
  return { subject, body: `${paragraphs.filter((each) => each !== '').join('\n\n')}\n` };
}
