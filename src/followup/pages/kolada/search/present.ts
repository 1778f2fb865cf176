import { countInWords, type Lang } from '../../../../ui/index.ts';
import type { Kpi } from '../../../kolada/answers.ts';
import { cutTo } from '../../../kolada/unit-in.ts';
import type { Measure } from '../../../measuring/measure.ts';
import type { AnswerAt } from '../../../queries/kolada/kept-answers.ts';
import { koladaWords } from '../words.ts';
import { words } from './words.ts';

/** The page's heading: what has become of the search. @param title what is searched for; null when nothing is */
export function searchSentence(lang: Lang, title: string | null, answer: Pick<AnswerAt, 'waiting' | 'found'> | null): string {
  const w = words[lang];
  if (title === null || answer === null) return koladaWords[lang].kolada;
  if (answer.waiting) return w.waiting(title);
  if (answer.found === null) return w.failed(title);
  const count = answer.found.length;
  return count === 0 ? w.none(title) : w.found(count === 1 ? 'ett' : countInWords(lang, count, true), title);
}

/** A key figure in the list. */
export interface KpiRow {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  /** Bare path: where it is chosen, or where it is followed already. */
  readonly href: string;
  readonly isFollowed: boolean;
}

const longestDescription = 240;

/** @param measures the plan's */
export function kpiRows(planId: string, kpis: readonly Kpi[], measures: readonly Measure[]): readonly KpiRow[] {
  return kpis.map(({ id, title, description }) => {
    const followed = measures.find(({ kpi, endedAt }) => kpi === id && endedAt === null);
    const href = followed === undefined ? `/uppfoljning/${planId}/matt/kolada/${id}` : `/uppfoljning/matt/${followed.id}`;
    return { id, title, description: cutTo(longestDescription, description), href, isFollowed: followed !== undefined };
  });
}
