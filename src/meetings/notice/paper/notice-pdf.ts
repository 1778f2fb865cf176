import { readFileSync } from 'node:fs';
import type { Temporal } from 'temporal-polyfill';
import { stockholmDay } from '../../../platform/clock.ts';
import { type NamedFile, proseSheet, type Sealer, safeFileName, typeset } from '../../../platform/documents/index.ts';
import { capitalise, sharedWords } from '../../../ui/index.ts';
import { changeSentence } from '../change-words.ts';
import type { NoticeChange } from '../changes-since.ts';
import type { NoticeContent, NoticeItem } from '../notice-content.ts';
import { freshIn, itemFacts, type NoticeKindOfMeeting, noticeTitle, whenAndWhere } from '../notice-text.ts';

// In Swedish alone, as it goes.
const w = {
  meeting: 'Möte',
  when: 'Tid och plats',
  number: 'Utskick',
  changed: 'Det här har ändrats',
  agenda: 'Dagordning',
  papers: 'Handlingar',
  where: 'Handlingarna, och länk för den som deltar på distans, finns på mötets sida i programmet.',
  fresh: 'ny',
  struck: (why: string) => `Utgår${why === '' ? '' : `: ${why}`}`,
  withdrawn: (why: string) => `återtagen${why === '' ? '' : `: ${why}`}`,
  sealed: (title: string) => `Stämplad: ${title}`,
};

export interface NoticePaper {
  readonly kind: NoticeKindOfMeeting;
  readonly content: NoticeContent;
  readonly changes: readonly NoticeChange[];
  /** Name of the body. */
  readonly author: string;
  readonly at: Temporal.Instant;
  readonly example: boolean;
  /** The host authority's; without one the paper is not sealed. */
  readonly sealer: Sealer | null;
}

let template: string | undefined;

/** The notice as a tagged PDF (PDF/UA-1). Where one takes part at a distance is not in it: a file travels. */
export async function noticePdf({ kind, content, changes, author, at, example, sealer }: NoticePaper): Promise<NamedFile> {
  template ??= readFileSync(new URL('./notice.typ', import.meta.url), 'utf8');
  const title = noticeTitle('sv', kind, content);
  const pdf = await typeset(template, noticeSheet(content, changes), {
    ...{ standard: 'ua-1', lang: 'sv', title, author, day: stockholmDay(at), keywords: [] },
    mark: example ? capitalise(sharedWords.sv.example) : null,
  });
  const bytes = sealer === null ? pdf : sealer.seal(pdf, { reason: w.sealed(title), at });
  return { fileName: `${safeFileName(title).slice(0, 100)}.pdf`, mediaType: 'application/pdf', bytes };
}

function noticeSheet(content: NoticeContent, changes: readonly NoticeChange[]) {
  const fresh = freshIn(changes);
  return {
    words: { changed: w.changed, agenda: w.agenda, papers: w.papers, where: w.where },
    facts: [
      [w.meeting, content.title],
      [w.when, whenAndWhere('sv', content)],
      [w.number, String(content.number)],
    ],
    ...{ message: content.message, changes: changes.map((change) => changeSentence('sv', change)) },
    items: content.stands === 'planned' ? content.items.map((item) => itemSheet(item, fresh)) : [],
  };
}

function itemSheet(item: NoticeItem, fresh: ReadonlySet<string>) {
  const off = item.struck !== null;
  const facts = item.struck === null ? itemFacts('sv', item) : w.struck(item.struck);
  return {
    title: `${item.position}. ${item.title}${fresh.has(item.id) ? ` (${w.fresh})` : ''}`,
    ...{ facts, text: off ? [] : proseSheet(item.text, 3) },
    papers: off ? [] : item.papers.map((paper) => paperLine(paper, fresh.has(`${item.id} ${paper.recordId}`))),
  };
}

function paperLine({ title, withdrawn }: NoticeItem['papers'][number], isFresh: boolean): string {
  if (withdrawn !== null) return `${title} (${w.withdrawn(withdrawn)})`;
  return isFresh ? `${title} (${w.fresh})` : title;
}
