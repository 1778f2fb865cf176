import { Temporal } from 'temporal-polyfill';
import type { StuckJobShown } from '../../../platform/jobs/index.ts';
import type { Alarm, Figures, OwnState, Run } from '../../../platform/operations/index.ts';
import { type Lang, longMoment, number } from '../../../ui/index.ts';
import { words } from './words.ts';

export interface OperationsView {
  readonly alarms: readonly string[];
  /** Groups of a heading and what is said under it. */
  readonly groups: readonly { readonly title: string; readonly lines: readonly (readonly [term: string, value: string])[] }[];
  readonly stuck: readonly StuckRow[];
}

export interface StuckRow {
  readonly id: string;
  readonly kind: string;
  readonly asked: string;
  readonly tries: string;
  readonly why: string;
  readonly next: string;
}

export interface Known {
  readonly own: OwnState;
  readonly figures: Figures;
  readonly stuck: readonly StuckJobShown[];
}

/** Everything that the page says, in words. */
export function present({ own, figures, stuck }: Known, lang: Lang): OperationsView {
  const w = words[lang];
  const { readiness } = own;
  const started = Temporal.Instant.fromEpochMilliseconds(own.startedAt.getTime());
  return {
    alarms: own.alarms.map((alarm: Alarm) => w.alarm[alarm]),
    groups: [
      {
        title: w.program,
        lines: [
          [w.version, own.version],
          [w.started, longMoment(lang, started)],
          [w.readiness, readiness.ready ? w.yes : w.no],
          [w.migrations, w.migrationsAre[readiness.migrations]],
          [w.streams, number(lang, own.streams)],
          [w.mail, own.mail ? (own.alarmTo ? w.mailAndAlarms : w.mailAlone) : w.noMail],
        ],
      },
      {
        title: w.storage,
        lines: [
          [w.size, bytes(figures.databaseBytes, lang)],
          [w.disk, own.freeBytes === null ? w.diskElsewhere : bytes(own.freeBytes, lang)],
          [w.backup, runText(figures.backup, lang)],
          [w.drill, runText(figures.drill, lang)],
        ],
      },
      { title: w.journal, lines: journalLines(figures, own, lang) },
      {
        title: w.jobs,
        lines: [
          [w.waiting, number(lang, figures.jobs.waiting)],
          [w.active, number(lang, figures.jobs.active)],
          [w.stuckCount, number(lang, figures.jobs.failing + figures.jobs.givenUp)],
        ],
      },
    ],
    stuck: stuck.map((job) => stuckRow(job, lang)),
  };
}

function journalLines({ journal }: Figures, { verified }: OwnState, lang: Lang): readonly (readonly [string, string])[] {
  const w = words[lang];
  return [
    [w.sealed, number(lang, journal.sealed)],
    [w.unsealed, number(lang, journal.unsealed)],
    [w.head, journal.head],
    [w.verified, verified === null ? w.notVerified : w[verified.holds ? 'holds' : 'broken'](longMoment(lang, verified.at))],
  ];
}

function stuckRow(job: StuckJobShown, lang: Lang): StuckRow {
  const moment = (text: string) => longMoment(lang, Temporal.Instant.from(text));
  return {
    ...{ id: job.id, kind: job.name, tries: number(lang, job.tries), why: job.why },
    asked: moment(job.askedFor),
    next: job.nextTry === null ? words[lang].never : moment(job.nextTry),
  };
}

function runText(run: Run | null, lang: Lang): string {
  const w = words[lang];
  if (run === null) return w.none;
  const when = longMoment(lang, Temporal.Instant.from(run.finishedAt));
  if (run.error !== null) return w.runFailed(when, run.error);
  return run.bytes === null ? when : w.runWent(when, bytes(run.bytes, lang));
}

/** As people say it: three figures at most. */
function bytes(count: number, lang: Lang): string {
  const units = ['B', 'kB', 'MB', 'GB', 'TB'];
  const step = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, count)) / 3));
  const value = count / 1000 ** step;
  return `${number(lang, value >= 10 ? Math.round(value) : Math.round(value * 10) / 10)} ${units[step]}`;
}
