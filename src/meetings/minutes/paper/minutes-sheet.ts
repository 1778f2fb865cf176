import { list } from '../../../ui/index.ts';
import { attendeeInWords, dayOf, headingOfItem, taskInWords, titleOfMinutes } from '../minutes-as-text.ts';
import type { MinutesContent, MinutesItem } from '../minutes-content.ts';
import { minutesWords as w } from '../words.ts';

/** What a paper of notes or minutes is made of: one frozen text, and what has been said of it since. Words in Swedish. */
export interface MinutesOnPaper {
  readonly content: MinutesContent;
  /** Lower-case hex; '' for what is not the whole frozen text, or not frozen. */
  readonly textSha256: string;
  /** Swedish time in words: `13 mars 2027 kl. 10.42`; null for what is still being written. */
  readonly frozen: string | null;
  /** Those who verify now, the chair first, and what each has said of this text. */
  readonly verifiers: readonly SignedRow[];
  /** Who stands instead of whom, and why. */
  readonly replaced: readonly { readonly name: string; readonly instead: string; readonly reason: string }[];
  /** The day that it became finished, in words; null while it is not. */
  readonly finishedOn: string | null;
  /** The number that was frozen instead; null for the latest. */
  readonly instead: number | null;
  readonly corrections: readonly CorrectionOnPaper[];
  readonly example: boolean;
}

interface SignedRow {
  readonly name: string;
  readonly role: 'chair' | 'verifier';
  readonly stands: 'waits' | 'attested' | 'objected';
  readonly way: 'signed-in' | 'mail' | 'paper' | null;
  /** Day in words; '' while it waits. */
  readonly day: string;
}

interface CorrectionOnPaper {
  /** Null for the whole. */
  readonly itemId: string | null;
  /** Running text. */
  readonly text: string;
  readonly reason: string;
  /** Day in words. */
  readonly day: string;
  /** Who corrected; '' where it is not known. */
  readonly who: string;
}

/** A piece of an item on paper. */
export type SheetBlock =
  | { readonly kind: 'prose'; readonly heading: string | null; readonly text: string }
  | { readonly kind: 'list'; readonly heading: string; readonly items: readonly string[] }
  | { readonly kind: 'line'; readonly text: string };

interface SheetItem {
  readonly id: string;
  readonly heading: string;
  /** Purpose and who presents, a quiet line. */
  readonly about: string;
  readonly blocks: readonly SheetBlock[];
  /** That it has been corrected afterwards: days in words. */
  readonly corrected: readonly string[];
}

/** Notes or minutes as they stand in every form: HTML, PDF and Word say the same in the same order. */
export interface MinutesSheet {
  readonly title: string;
  /** Where the text stands, one sentence. */
  readonly state: string;
  readonly facts: readonly (readonly [string, string])[];
  /** Running text. */
  readonly opening: string;
  readonly attendance: readonly (readonly string[])[];
  readonly items: readonly SheetItem[];
  readonly closing: string;
  readonly signed: readonly (readonly string[])[];
  /** Who verifies instead of whom. */
  readonly replaced: readonly string[];
  readonly corrections: readonly { readonly heading: string; readonly text: string; readonly why: string }[];
  readonly hash: string;
}

/** @param itemId of the one item that an extract is made of; the whole without it */
export function minutesSheet(paper: MinutesOnPaper, itemId?: string): MinutesSheet {
  const { content, corrections } = paper;
  const title = titleOfMinutes(content);
  const isPart = itemId !== undefined;
  const about = new Map(content.items.map((item) => [item.id, headingOfItem(item)]));
  return {
    ...{ title: isPart ? w.extract(title) : title, state: stateOnPaper(paper), facts: factsOf(paper), hash: paper.textSha256 },
    ...{ opening: isPart ? '' : content.opening, closing: isPart ? '' : content.closing },
    attendance: content.attendance.map(attendeeInWords),
    items: content.items.filter(({ id }) => !isPart || id === itemId).map((item) => sheetItem(item, paper)),
    signed: paper.verifiers.map((each) => [each.name, w.role[each.role], each.day, howSaid(each)]),
    replaced: paper.replaced.map(({ name, instead, reason }) => w.replaced(name, instead, reason)),
    corrections: corrections
      .filter((each) => !isPart || each.itemId === null || each.itemId === itemId)
      .map(({ itemId: of, text, reason, day, who }) => ({
        heading: w.correction(of === null ? w.whole : (about.get(of) ?? w.whole), day, who),
        ...{ text, why: w.why(reason) },
      })),
  };
}

/** One that nobody has verified never looks like one that somebody has. Pure. */
export function stateOnPaper({ content, verifiers, finishedOn, instead }: MinutesOnPaper): string {
  if (instead !== null) return w.state.another(instead);
  if (finishedOn !== null)
    return content.verifiers.length + verifiers.length === 0 ? w.state.finished(finishedOn) : w.state.verified(finishedOn);
  return w.state.waits(
    list(
      'sv',
      verifiers.filter(({ stands }) => stands !== 'attested').map(({ name }) => name),
    ),
  );
}

function factsOf({ content, frozen }: MinutesOnPaper): MinutesSheet['facts'] {
  const { organ, title, on, starts, ends, place, verifiers, number } = content;
  return [
    [w.facts.organ, title === '' ? organ : `${organ}, ${title}`],
    [w.facts.day, w.hours(dayOf(on), starts, ends)],
    [w.facts.place, place],
    [w.facts.verifiers, verifiers.map(({ name, role }) => `${name}, ${w.role[role]}`).join('\n')],
    [w.facts.number, frozen === null ? '' : w.frozen(frozen, number)],
  ];
}

function howSaid({ stands, way }: SignedRow): string {
  if (stands === 'objected') return w.objected;
  return stands === 'waits' || way === null ? w.waits : w.way[way];
}

function sheetItem(item: MinutesItem, { corrections }: MinutesOnPaper): SheetItem {
  const about = [w.purpose[item.purpose], ...(item.rapporteur === '' ? [] : [w.rapporteur(item.rapporteur)])].join(', ');
  return {
    ...{ id: item.id, heading: headingOfItem(item), about, blocks: blocksOf(item) },
    corrected: corrections.filter(({ itemId }) => itemId === item.id).map(({ day }) => day),
  };
}

function blocksOf(item: MinutesItem): readonly SheetBlock[] {
  if (item.struck !== null) return [{ kind: 'line', text: w.struck(item.struck) }];
  return [
    ...said(null, item.note),
    ...item.absences.map(({ name, reason }): SheetBlock => ({ kind: 'line', text: `${name} ${w.absence[reason]}.` })),
    ...item.outcomes.flatMap(({ kind, text }) => said(w.outcome[kind], text)),
    ...item.voices.flatMap(({ kind, name, text }) => said(`${w.voice[kind]}: ${name}`, text)),
    ...listed(w.tasks, item.tasks.map(taskInWords)),
    ...listed(
      w.papers,
      item.papers.map(({ title }) => title),
    ),
  ];
}

/** A heading without words under it would stand for nothing: then it is a line. */
function said(heading: string | null, text: string): readonly SheetBlock[] {
  if (text !== '') return [{ kind: 'prose', heading, text }];
  return heading === null ? [] : [{ kind: 'line', text: `${heading}.` }];
}

function listed(heading: string, items: readonly string[]): readonly SheetBlock[] {
  return items.length === 0 ? [] : [{ kind: 'list', heading, items }];
}
