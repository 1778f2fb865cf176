import { stockholmDay } from '../../../platform/clock.ts';
import type { Publication } from '../../../records/index.ts';
import { countInWords, type Lang, longDate } from '../../../ui/index.ts';
import type { PublishedRound } from '../../queries/published.ts';
import { pathOf, sortOf } from '../../telling/thing.ts';
import type { VersionTold } from '../../telling/versions.ts';
import { type PlanItem, planItems } from '../plans/present.ts';
import { type RoundItem, roundItems } from '../rounds/present.ts';
import { words } from './words.ts';

/** How many of the newest are listed. */
const mostNewest = 6;

export interface NewItem {
  /** Bare path. */
  readonly href: string;
  readonly title: string;
  readonly sort: string;
  readonly day: string;
  readonly example: boolean;
}

export interface StartView {
  /** Where things stand, in one sentence: the plan in force, else where the decisions stand. */
  readonly title: string;
  readonly is: string;
  readonly plan: PlanItem | null;
  readonly rounds: readonly RoundItem[];
  readonly newest: readonly NewItem[];
}

interface Given {
  readonly name: string;
  /** How many principals take part. */
  readonly principals: number;
  readonly told: readonly VersionTold[];
  readonly rounds: readonly PublishedRound[];
  /** All that is published, the newest first. */
  readonly publications: readonly Publication[];
}

/** Exactly what the start shows, of what is published. @param on `YYYY-MM-DD` */
export function startView(lang: Lang, on: string, given: Given): StartView {
  const [plan = null] = planItems(lang, given.told);
  const rounds = roundItems(lang, given.rounds, on);
  const open = rounds.filter(({ state }) => state === 'open' || state === 'blocked');
  const [first] = open.length > 0 ? open : rounds;
  return {
    title: plan?.lead ?? first?.headline ?? (given.publications.length > 0 ? words[lang].someThings : words[lang].nothing),
    is: bodyIs(lang, given.name, given.principals),
    plan,
    rounds: open.length > 0 ? open : rounds.slice(0, 1),
    newest: given.publications.slice(0, mostNewest).map((each) => newItem(lang, each)),
  };
}

function newItem(lang: Lang, publication: Publication): NewItem {
  const { title, publishedAt, example } = publication;
  const day = longDate(lang, stockholmDay(publishedAt));
  return { href: pathOf(publication), title, sort: sortOf(lang, publication), day, example };
}

/** What the body is, in a sentence or two. @param principals how many take part */
function bodyIs(lang: Lang, name: string, principals: number): string {
  if (principals === 0) return words[lang].isPlain(name);
  return words[lang].is(name, countInWords(lang, principals), principals);
}
