import type { Temporal } from 'temporal-polyfill';
import { type Lang, longDate } from '../../../ui/index.ts';
import type { Project } from '../../project.ts';
import type { ProjectEvent } from '../../project-life.ts';
import { nextReport } from '../../work/next-report.ts';
import { latestReport, type StatusReport } from '../../work/status-report.ts';
import { statusSaid } from '../../work/status-words.ts';
import { words } from './words.ts';

/** `1 januari 2026–31 mars 2026`. */
export function periodSaid(lang: Lang, { from, to }: Pick<StatusReport, 'from' | 'to'>): string {
  return `${longDate(lang, from)}–${longDate(lang, to)}`;
}

/** How it goes by the latest report, and what the next is about. */
export function reportsSentence(
  lang: Lang,
  project: Pick<Project, 'from' | 'to' | 'state' | 'life'>,
  reports: readonly StatusReport[],
  events: readonly ProjectEvent[],
): string {
  const w = words[lang];
  const latest = latestReport(reports);
  if (latest === null) return project.life.hasStarted ? `${w.none} ${w.noneHow}` : w.notStarted;
  const said = w.latest(statusSaid[lang][latest.status], longDate(lang, latest.to), latest.person?.name ?? null);
  if (project.state === 'closed' || project.state === 'ended') return said;
  const next = nextOf(project, reports, events);
  return `${said} ${w.next(longDate(lang, next.from), longDate(lang, next.to))}`;
}

/** The days that the next report is proposed to be about. */
export function nextOf(
  { from, to }: Pick<Project, 'from' | 'to'>,
  reports: readonly StatusReport[],
  events: readonly ProjectEvent[],
): { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate } {
  const startedOn = events.find(({ kind }) => kind === 'started')?.on ?? null;
  return nextReport({ from, to, startedOn, lastTo: latestReport(reports)?.to ?? null });
}
