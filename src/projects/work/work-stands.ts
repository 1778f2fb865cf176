import type { Temporal } from 'temporal-polyfill';
import { isOverdue } from '../../followup/index.ts';
import { capitalise, catalogue, isoDate, type Lang } from '../../ui/index.ts';
import { isLate, isUntaken } from './handover.ts';
import { gravityOf } from './risk.ts';
import { latestReport } from './status-report.ts';
import { statusWords } from './status-words.ts';
import type { Work } from './work.ts';

const words = catalogue({
  sv: {
    milestones: (reached: number, all: number) => (all === 0 ? 'Inga än' : `${reached} av ${all} nådda`),
    overdue: (count: number) => `${count} har passerat sin dag`,
    next: (title: string, day: string) => `närmast ”${title}”, ${day}`,
    risks: (open: number, all: number) => (all === 0 ? 'Inga än' : open === 0 ? 'Inga som finns kvar' : `${open} finns kvar`),
    high: (count: number) => `${count} av dem ${count === 1 ? 'stor' : 'stora'}`,
    none: 'Ingen än',
    until: (status: string, day: string) => `${capitalise(status)}, till och med ${day}`,
    handovers: (taken: number, all: number) => (all === 0 ? 'Inget bestämt än' : `${taken} av ${all} övertagna`),
  },
  en: {
    milestones: (reached, all) => (all === 0 ? 'None yet' : `${reached} of ${all} reached`),
    overdue: (count) => `${count} past their day`,
    next: (title, day) => `next “${title}”, ${day}`,
    risks: (open, all) =>
      all === 0 ? 'None yet' : open === 0 ? 'None that remain' : `${open} ${open === 1 ? 'remains' : 'remain'}`,
    high: (count) => `${count} of them large`,
    none: 'None yet',
    until: (status, day) => `${capitalise(status)}, up to ${day}`,
    handovers: (taken, all) => (all === 0 ? 'Nothing settled yet' : `${taken} of ${all} taken over`),
  },
});

/** Where each part of the work stands, in a few words: what the project's own page says beside the link to it. */
export function workStands(
  lang: Lang,
  { milestones, risks, reports, handovers }: Work,
  today: Temporal.PlainDate,
): Readonly<Record<keyof Work, string>> {
  const w = words[lang];
  const kept = milestones.filter(({ state }) => state !== 'dropped');
  const overdue = kept.filter((each) => isOverdue(each, today)).length;
  const next = kept.find((each) => each.state === 'awaited' && !isOverdue(each, today));
  const open = risks.filter(({ now }) => now.state === 'open');
  const high = open.filter(({ now }) => gravityOf(now) === 'high').length;
  const latest = latestReport(reports);
  const given = handovers.filter(({ state }) => state !== 'dropped');
  const late = given.filter((each) => isLate(each, today)).length;
  return {
    milestones: said(
      w.milestones(kept.filter(({ state }) => state === 'reached').length, kept.length),
      overdue === 0 ? '' : w.overdue(overdue),
      next === undefined ? '' : w.next(next.title, isoDate(next.on)),
    ),
    risks: said(w.risks(open.length, risks.length), high === 0 ? '' : w.high(high)),
    reports: latest === null ? w.none : w.until(statusWords[lang][latest.status], isoDate(latest.to)),
    handovers: said(
      w.handovers(given.filter((each) => !isUntaken(each)).length, given.length),
      late === 0 ? '' : w.overdue(late),
    ),
  };
}

function said(...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}
