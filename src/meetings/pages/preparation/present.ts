import { stockholmDay } from '../../../platform/clock.ts';
import { newId } from '../../../platform/db/columns.ts';
import type { Web } from '../../../platform/http/web.ts';
import { recordsById } from '../../../records/index.ts';
import type { FormErrors, Lang } from '../../../ui/index.ts';
import { timeSum, timeSumSentence } from '../../agenda/time-sum.ts';
import { type AgendaItem, type MeetingWithLife, plannedMinutes } from '../../meeting.ts';
import { changeSentence } from '../../notice/change-words.ts';
import { changesSince } from '../../notice/changes-since.ts';
import type { NoticeContent } from '../../notice/notice-content.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { type PreparationTold, preparationSentence } from '../../preparation/preparation-sentence.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { personActing } from '../../queries/person-acting.ts';
import { agendaToPrepare, type PreparationSaid, preparationOf, presidiumOf } from '../../queries/preparation.ts';
import { words } from './words.ts';

/** What was typed and is shown again. */
export interface TypedSaid {
  /** The field that it was typed in. */
  readonly field: string;
  readonly text: string;
  readonly request: string;
  readonly errors: FormErrors;
}

/** What the page of a meeting's preparation shows. */
export interface PreparationView {
  readonly meeting: MeetingWithLife;
  readonly items: readonly AgendaItem[];
  readonly state: PreparationTold['state'];
  readonly sentence: string;
  readonly sum: string;
  /** What has changed since it was ready, each in a sentence. */
  readonly changes: readonly string[];
  readonly said: readonly PreparationSaid[];
  readonly presidium: readonly string[];
  readonly keeps: boolean;
  /** Whether the reader is one of those who prepare. */
  readonly prepares: boolean;
  /** Hash of the agenda that is shown. */
  readonly sha256: string;
  readonly typed: TypedSaid;
}

export async function preparationView(web: Web, meeting: MeetingWithLife, typed?: TypedSaid): Promise<PreparationView> {
  const items = await agendaOf(web, meeting.id);
  const said = await preparationOf(web, meeting.id);
  const presidium = await presidiumOf(web, meeting.organId, meeting.on);
  const now = await agendaToPrepare(web, meeting, items);
  const me = await personActing(web);
  const told = toldOf(said, { over: meeting.life.noticed > 0 || meeting.stands !== 'planned', sha256: now.sha256 });
  const presidiumNames = presidium.map(({ name }) => name);
  const ready = said.findLast(({ kind }) => kind === 'ready');
  return {
    ...{ meeting, items, said, presidium: presidiumNames, sha256: now.sha256, state: told.state },
    sentence: preparationSentence(web.lang, { ...told, presidium: presidiumNames }),
    sum: timeSumSentence(web.lang, timeSum(items, plannedMinutes(meeting))),
    changes: told.state === 'changed' && ready !== undefined ? await changesInWords(web, ready.agenda, now.content) : [],
    keeps: mayKeepMeetings.allows(web.actor, undefined),
    prepares: presidium.some(({ personId }) => personId === me),
    typed: typed ?? { field: '', text: '', request: newId(), errors: [] },
  };
}

function toldOf(
  said: readonly PreparationSaid[],
  now: { readonly over: boolean; readonly sha256: string },
): Omit<PreparationTold, 'presidium'> {
  const place = said.findLastIndex(({ kind }) => kind !== 'remark');
  const last = said[place];
  const asked = said.findLastIndex(({ kind }) => kind === 'asked');
  const remarks = said.slice(asked + 1).filter(({ kind }) => kind === 'remark').length;
  const rest = { on: last === undefined ? null : stockholmDay(last.at), by: last?.name ?? '', remarks };
  if (now.over) return { state: 'over', ...rest };
  if (last === undefined) return { state: 'none', ...rest };
  if (last.kind === 'asked') return { state: 'asked', ...rest };
  return { state: last.agendaSha256 === now.sha256 ? 'ready' : 'changed', ...rest };
}

/** Papers are kept by their records alone: named here as far as the reader may see them. */
async function changesInWords(web: Web, was: NoticeContent, is: NoticeContent): Promise<readonly string[]> {
  const ids = [...was.items, ...is.items].flatMap(({ papers }) => papers.map(({ recordId }) => recordId));
  const records = await recordsById(web, [...new Set(ids)]);
  const named = (content: NoticeContent) =>
    withTitles(content, web.lang, new Map([...records].map(([id, { title }]) => [id, title])));
  return changesSince(named(was), named(is)).map((change) => changeSentence(web.lang, change));
}

function withTitles(content: NoticeContent, lang: Lang, titles: ReadonlyMap<string, string>): NoticeContent {
  const items = content.items.map((item) => ({
    ...item,
    papers: item.papers.map((paper) => ({ ...paper, title: titles.get(paper.recordId) ?? words[lang].paper })),
  }));
  return { ...content, items };
}
