import type { AgendaItem } from '../meeting.ts';

/** The records of the papers that stand on an agenda: neither withdrawn nor of an item that is struck. Each once. */
export function standingPapers(agenda: readonly AgendaItem[]): readonly string[] {
  const items = agenda.filter(({ struckAt }) => struckAt === null);
  const papers = items.flatMap(({ papers: of }) => of.filter(({ withdrawnAt }) => withdrawnAt === null));
  return [...new Set(papers.map(({ recordId }) => recordId))];
}
