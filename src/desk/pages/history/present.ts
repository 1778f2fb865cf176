import type { Change } from '../../../platform/journal/history.ts';
import { capitalise, isoMoment, type Lang } from '../../../ui/index.ts';
import { thing, words } from './words.ts';

export interface HistoryRow {
  readonly id: string;
  readonly when: string;
  readonly who: string;
  readonly what: string;
  readonly sealed: string;
  /** Name and value of what the row said, or null when it has been disposed of. */
  readonly content: readonly { readonly term: string; readonly value: string }[] | null;
}

export function historyRow(change: Change, lang: Lang): HistoryRow {
  const t = words[lang];
  const operations: Readonly<Record<string, string>> = t.operations;
  return {
    id: `rad-${change.seq}`,
    when: isoMoment(change.at),
    who: change.actor === '' || change.actor === 'anonymous' ? t.program : change.actor,
    what: `${capitalise(thing(lang, change.tableName))}: ${operations[change.operation] ?? change.operation}`,
    sealed: change.sealed ? t.yes : t.notYet,
    content: contentOf(change.value),
  };
}

function contentOf(value: unknown): HistoryRow['content'] {
  if (typeof value !== 'object' || value === null) return null;
  return Object.entries(value)
    .filter(([, each]) => each !== null && each !== '')
    .map(([term, each]) => ({ term, value: typeof each === 'string' ? each : JSON.stringify(each) }));
}
