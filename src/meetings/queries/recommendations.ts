import { and, asc, eq, inArray } from 'drizzle-orm';
import { frozenText, versionsOfPlan } from '../../plans/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { groupBy } from '../../platform/group-by.ts';
import { isUuid } from '../../platform/uuid.ts';
import { type Round, roundById, roundsOfText } from '../../rounds/index.ts';
import { aboutHref } from '../agenda/about.ts';
import { headingOfItem, titleOfMinutes } from '../minutes/minutes-as-text.ts';
import { recommendationSentence } from '../minutes/recommendation-sentence.ts';
import { agendaItems, itemRounds } from '../tables.ts';
import { type FrozenMinutes, minutesOf } from './minutes.ts';

/** An item whose recommendation to the principals is about a text that they can be asked to decide on. */
export interface Recommendation {
  readonly itemId: string;
  /** `§ 14 Arbetsplan 2028` */
  readonly heading: string;
  /** What is recommended, a sentence each. */
  readonly said: readonly string[];
  /** Where it is said: `Protokoll från SVO den 12 mars 2027, § 14`. */
  readonly source: string;
  /** The plan or the round that the item is about; bare path. */
  readonly about: { readonly kind: 'plan' | 'round'; readonly id: string; readonly title: string; readonly href: string };
  /** What the principals would be asked about: a plan's latest frozen version, or a round's own text; null while nothing is frozen. */
  readonly text: { readonly id: string; readonly title: string } | null;
  /** The round that the text is out in already; null while it is in none. */
  readonly out: Round | null;
  /** The rounds that this recommendation was taken further in, the first first. */
  readonly rounds: readonly Round[];
}

/** The recommendations of a frozen text that a round can be opened from, in its order. */
export async function recommendationsOf(ctx: Ctx, frozen: FrozenMinutes): Promise<readonly Recommendation[]> {
  const { organ, items } = frozen.content;
  const recommending = items.filter(({ outcomes }) => outcomes.some(({ kind }) => kind === 'recommendation'));
  if (recommending.length === 0) return [];
  const ids = recommending.map(({ id }) => id);
  const rows = await ctx.tx
    .select({ id: agendaItems.id, kind: agendaItems.aboutKind, aboutId: agendaItems.aboutId, title: agendaItems.aboutTitle })
    .from(agendaItems)
    .where(and(eq(agendaItems.meetingId, frozen.meetingId), inArray(agendaItems.id, ids)));
  const abouts = new Map(rows.map((row) => [row.id, row]));
  const opened = await roundsFrom(ctx, ids);
  const found: Recommendation[] = [];
  for (const item of recommending) {
    const about = aboutOf(abouts.get(item.id));
    if (about === null) continue;
    const text = await textOf(ctx, about);
    const out = text === null ? undefined : (await roundsOfText(ctx, text.id)).find(({ withdrawal }) => withdrawal === null);
    const source = titleOfMinutes(frozen.content);
    found.push({
      ...{ itemId: item.id, heading: headingOfItem(item), about, text, out: out ?? null, rounds: opened.get(item.id) ?? [] },
      source: item.paragraph === null ? source : `${source}, § ${item.paragraph}`,
      said: item.outcomes.flatMap((each) => (each.kind === 'recommendation' ? recommendationSentence(organ, each.text) : [])),
    });
  }
  return found;
}

/** The recommendation of an item about exactly this text, by the latest frozen minutes; null where there is none. */
export async function recommendationOfItem(
  ctx: Ctx,
  itemId: string,
  textId: string,
): Promise<(Recommendation & { readonly meetingId: string }) | null> {
  if (!isUuid(itemId)) return null;
  const [item] = await ctx.tx.select({ meetingId: agendaItems.meetingId }).from(agendaItems).where(eq(agendaItems.id, itemId));
  const { latest } = item === undefined ? { latest: null } : await minutesOf(ctx, item.meetingId);
  if (item === undefined || latest === null) return null;
  const found = (await recommendationsOf(ctx, latest)).find((each) => each.itemId === itemId && each.text?.id === textId);
  return found === undefined ? null : { ...found, meetingId: item.meetingId };
}

function aboutOf(
  row: { readonly kind: string | null; readonly aboutId: string | null; readonly title: string | null } | undefined,
): Recommendation['about'] | null {
  const { kind = null, aboutId: id = null, title = null } = row ?? {};
  const href = aboutHref(kind, id);
  return (kind === 'plan' || kind === 'round') && id !== null && isUuid(id) && href !== null
    ? { kind, id, href, title: title ?? '' }
    : null;
}

async function textOf(ctx: Ctx, { kind, id }: Recommendation['about']): Promise<Recommendation['text']> {
  const textId = kind === 'plan' ? (await versionsOfPlan(ctx, id)).at(-1)?.id : (await roundById(ctx, id))?.textId;
  return textId === undefined ? null : frozenText(ctx, textId);
}

async function roundsFrom(ctx: Ctx, itemIds: readonly string[]): Promise<ReadonlyMap<string, readonly Round[]>> {
  const rows = await ctx.tx
    .select({ itemId: itemRounds.itemId, roundId: itemRounds.roundId })
    .from(itemRounds)
    .where(inArray(itemRounds.itemId, [...itemIds]))
    .orderBy(asc(itemRounds.at));
  const rounds: { readonly itemId: string; readonly round: Round }[] = [];
  for (const { itemId, roundId } of rows) {
    const round = await roundById(ctx, roundId);
    if (round !== null) rounds.push({ itemId, round });
  }
  const byItem = groupBy(rounds, ({ itemId }) => itemId);
  return new Map([...byItem].map(([itemId, own]) => [itemId, own.map(({ round }) => round)]));
}
