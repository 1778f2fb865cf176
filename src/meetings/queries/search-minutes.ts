import { and, desc, eq, inArray, notInArray, type SQL, sql } from 'drizzle-orm';
import type { Ctx } from '../../platform/act.ts';
import { beginningOf, hitWords, markedText, type SnippetPart, snippetOf, wordsOf } from '../../records/index.ts';
import type { Meeting } from '../meeting.ts';
import { itemAsText } from '../minutes/minutes-as-text.ts';
import type { MinutesContent } from '../minutes/minutes-content.ts';
import type { OutcomeKind } from '../sitting/sitting.ts';
import { meetingMinutes, meetings, minutesParagraphs } from '../tables.ts';

export interface MinutesSearch {
  /** As typed: words, "words in quotes", -not; '' for all that the rest asks for. */
  readonly query: string;
  readonly organId?: string | undefined;
  readonly year?: number | undefined;
  /** What the organ came to. */
  readonly outcome?: OutcomeKind | undefined;
  readonly purpose?: string | undefined;
  readonly most: number;
  /** How many of the best are passed over. */
  readonly passed?: number | undefined;
}

/** An item of minutes or notes that was found. */
export interface MinutesHit {
  readonly meeting: Pick<Meeting, 'id' | 'organ' | 'title' | 'on' | 'example'>;
  readonly itemId: string;
  readonly paragraph: number | null;
  /** The item's title, its hits marked. */
  readonly title: readonly SnippetPart[];
  /** Some words round the hits; the beginning of the text where it has none. */
  readonly snippet: readonly SnippetPart[];
}

export interface FoundMinutes {
  readonly hits: readonly MinutesHit[];
  /** In all. */
  readonly count: number;
}

/** Most of the text of one item that is looked through for hits to show, in characters. */
const lookedThrough = 20_000;
const beginningLetters = 240;

/**
 * Items of verified minutes and notes of all years that hold the words, best first: a word in the title counts most, then the latest. Only
 * where none holds the words as they are is the last one taken as the beginning of one.
 */
export async function searchMinutes(ctx: Ctx, search: MinutesSearch): Promise<FoundMinutes> {
  if (search.query === '') return foundBy(ctx, null, search);
  const words = wordsOf(search.query);
  if (words === null) return { hits: [], count: 0 };
  const found = await foundBy(ctx, words, search);
  const beginning = found.count > 0 || (search.passed ?? 0) > 0 ? null : beginningOf(search.query);
  return beginning === null ? found : foundBy(ctx, beginning, search);
}

async function foundBy(ctx: Ctx, asked: SQL | null, search: MinutesSearch): Promise<FoundMinutes> {
  const { organId, year, outcome, purpose, most, passed = 0 } = search;
  const question = asked ?? sql`null::tsquery`;
  const rows = await ctx.tx
    .select({
      ...{ itemId: minutesParagraphs.itemId, paragraph: minutesParagraphs.paragraph },
      ...{
        meeting: meetingColumns,
        title: minutesParagraphs.title,
        text: sql<string>`left(${minutesParagraphs.text}, ${lookedThrough})`,
      },
      tree: asked === null ? sql<string>`''` : sql<string>`querytree(${asked})`,
      count: sql`s.found`.mapWith(Number),
    })
    .from(
      sql`samrad_search_minutes(${question}, ${organId ?? null}::uuid, ${year ?? null}::int, ${outcome ?? null}::text, ${purpose ?? null}::text, ${most}::int, ${passed}::int) with ordinality as s`,
    )
    .innerJoin(
      minutesParagraphs,
      and(eq(minutesParagraphs.minutesId, sql`s.minutes_id`), eq(minutesParagraphs.itemId, sql`s.item_id`)),
    )
    .innerJoin(meetings, eq(meetings.id, minutesParagraphs.meetingId))
    .orderBy(sql`s.ordinality`);
  return { hits: hitsOf(rows, rows[0]?.tree ?? ''), count: rows[0]?.count ?? 0 };
}

/** What a hit says of its meeting, in the same trip: how far it has come is not asked for. */
const meetingColumns = {
  ...{ id: meetings.id, title: meetings.title, on: meetings.on, example: meetings.example },
  organ: sql<Meeting['organ']>`(select jsonb_build_object('id', o.id, 'name', o.name, 'kind', o.kind) from organs o
    where o.id = ${meetings.organId})`,
};

interface FoundItem extends Pick<MinutesHit, 'meeting' | 'itemId' | 'paragraph'> {
  readonly title: string;
  readonly text: string;
}

function hitsOf(found: readonly FoundItem[], tree: string): readonly MinutesHit[] {
  const isHit = hitWords(tree);
  return found.map(({ meeting, itemId, paragraph, title, text }) => ({
    ...{ meeting, itemId, paragraph, title: markedText(title, isHit) },
    snippet: wordsRound(text, isHit),
  }));
}

/** The beginning of the text where no word of it was asked for: the title alone matched, or the choice. */
function wordsRound(text: string, isHit: (word: string) => boolean): readonly SnippetPart[] {
  const found = snippetOf(text, isHit);
  const beginning = found.length > 0 ? '' : beginningOfText(text);
  return beginning === '' ? found : [{ text: beginning, hit: false }];
}

function beginningOfText(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return line.length <= beginningLetters ? line : `${line.slice(0, beginningLetters).replace(/\s\S*$/, '')} …`;
}

const mostUnverified = 60;

/**
 * The same in what has been frozen and is not verified, for those who may read it: the latest text of each such meeting, at most 60 of
 * them, and no more items than are asked for.
 */
export async function searchUnverified(ctx: Ctx, search: MinutesSearch): Promise<readonly MinutesHit[]> {
  const words = wordsOf(search.query);
  if (words === null) return [];
  const texts = await unverifiedTexts(ctx, words, search);
  const items = texts.flatMap(({ meeting, content }) =>
    (content as MinutesContent).items
      .filter(({ outcomes, purpose }) => {
        const { outcome, purpose: only } = search;
        return (
          (only === undefined || purpose === only) && (outcome === undefined || outcomes.some(({ kind }) => kind === outcome))
        );
      })
      .map((item) => ({ meeting, itemId: item.id, paragraph: item.paragraph, title: item.title, text: itemAsText(item) })),
  );
  if (items.length === 0) return [];
  const given = JSON.stringify(items.map(({ title, text }, at) => ({ at, said: `${title}\n${text.slice(0, lookedThrough)}` })));
  const { rows } = await ctx.tx.execute<{ at: number; tree: string }>(sql`select g.at, querytree(${words}) as tree
    from jsonb_to_recordset(${given}::jsonb) as g (at int, said text)
    where to_tsvector('swedish', g.said) @@ ${words} order by g.at limit ${search.most}`);
  const hit = new Set(rows.map(({ at }) => at));
  return hitsOf(
    items.filter((_, at) => hit.has(at)),
    rows[0]?.tree ?? '',
  );
}

function unverifiedTexts(ctx: Ctx, words: SQL, { organId, year }: MinutesSearch) {
  const verified = ctx.tx.selectDistinct({ id: minutesParagraphs.meetingId }).from(minutesParagraphs);
  const latest = ctx.tx
    .selectDistinctOn([meetingMinutes.meetingId], { id: meetingMinutes.id })
    .from(meetingMinutes)
    .where(notInArray(meetingMinutes.meetingId, verified))
    .orderBy(meetingMinutes.meetingId, desc(meetingMinutes.number));
  return ctx.tx
    .select({ meeting: meetingColumns, content: meetingMinutes.content })
    .from(meetingMinutes)
    .innerJoin(meetings, eq(meetings.id, meetingMinutes.meetingId))
    .where(
      and(
        inArray(meetingMinutes.id, latest),
        sql`${meetingMinutes.search} @@ ${words}`,
        organId === undefined ? undefined : eq(meetings.organId, organId),
        year === undefined ? undefined : sql`extract(year from ${meetings.on}) = ${year}`,
      ),
    )
    .orderBy(desc(meetings.on))
    .limit(mostUnverified);
}

/** The years that have verified minutes or notes, the latest first: to choose among. */
export async function yearsOfMinutes(ctx: Ctx): Promise<readonly number[]> {
  const year = sql<number>`extract(year from ${meetings.on})::int`;
  const rows = await ctx.tx
    .selectDistinct({ year })
    .from(meetings)
    .where(sql`exists (select 1 from ${minutesParagraphs} p where p.meeting_id = ${meetings.id})`)
    .orderBy(desc(year));
  return rows.map((row) => row.year);
}
