import { isoDate, isoMoment, type Lang } from '../../../ui/index.ts';
import { lifeSentence } from '../../life-sentence.ts';
import type { PlanKeys } from '../../plan-keys.ts';
import type { PlanLife } from '../../plan-life.ts';
import { type PlanText, shownText, textSha256 } from '../../plan-text.ts';
import type { PlanWithLife, SentVersion } from '../../queries/plans.ts';
import { workingRef } from '../../queries/text-and-keys.ts';
import type { Closing } from '../../starting/new-text.ts';

/** What the page of a plan shows. */
export interface PlanView {
  readonly id: string;
  readonly title: string;
  readonly sentence: string;
  readonly example: boolean;
  readonly years: string;
  readonly registrationNumber: string;
  readonly state: PlanLife['state'];
  readonly text: PlanText;
  readonly keys: PlanKeys | null;
  /** Number of the version whose text is shown; null for the working text. */
  readonly shownVersion: number | null;
  /** The version from which the working text has moved on; null when it has not, or when the reader sees no drafts. */
  readonly changedSince: number | null;
  readonly roundId: string | null;
  /** It is to be followed up: decided, in force, or its years are over. */
  readonly isDecided: boolean;
  /** Where what came of it can be read, once it has been decided; bare paths. */
  readonly after: readonly AfterPlan[];
  /** What it closes of the plan before. */
  readonly closings: readonly Closing[];
  readonly versions: readonly VersionRow[];
  /** The version that can be sent now: the latest, when the text is the same and it is not out. */
  readonly toSend: string | null;
  readonly mayWrite: boolean;
}

export interface VersionRow {
  readonly number: number;
  readonly frozen: string;
  readonly hash: string;
  readonly rounds: readonly { readonly id: string; readonly label: string }[];
  /** The texts that it is compared with from here: the version before it, and for writers the working text from the latest. */
  readonly compare: readonly { readonly with: number | null; readonly from: string; readonly to: string }[];
}

/** A page that tells of a decided plan, of a room that plans know nothing of. */
export interface AfterPlan {
  readonly label: { readonly sv: string; readonly en: string };
  /** Bare path, from the plan's id. */
  readonly href: (planId: string) => string;
}

/** The text as it would be frozen now, with its rows. */
export interface Working {
  readonly text: PlanText;
  readonly keys: PlanKeys;
}

export interface PlanReader {
  readonly mayWrite: boolean;
  /** The reader asks for the working text, also while a version is out or in force. */
  readonly asksForWorking: boolean;
  /** What the reader sees of what the plan closes. */
  readonly closings: readonly Closing[];
  readonly after: readonly AfterPlan[];
}

/** @param working null for those who do not read drafts */
export function planView(lang: Lang, given: PlanWithLife, working: Working | null, reader: PlanReader): PlanView {
  const { plan, life, versions } = given;
  const { mayWrite, asksForWorking, closings } = reader;
  const shown = asksForWorking && working !== null ? undefined : shownVersion(life, versions, working !== null);
  const latest = versions.at(-1);
  const isDecided = life.state === 'decided' || life.state === 'in-force' || life.state === 'closed';
  const workingHash = working === null ? null : textSha256(working.text);
  return {
    id: plan.id,
    title: plan.title,
    sentence: lifeSentence(lang, plan.title, life),
    example: plan.example,
    years: `${plan.firstYear}–${plan.lastYear}`,
    registrationNumber: plan.registrationNumber ?? '',
    state: life.state,
    text: shown === undefined ? (working?.text ?? emptyText(given)) : shownText(shown),
    keys: shown === undefined ? (working?.keys ?? null) : shown.keys,
    shownVersion: shown?.number ?? null,
    changedSince: workingHash !== null && latest !== undefined && latest.textSha256 !== workingHash ? latest.number : null,
    closings,
    isDecided,
    after: isDecided ? reader.after : [],
    roundId: life.state === 'draft' ? null : life.round.roundId,
    versions: versions.map((version, place) => {
      const next = place === versions.length - 1 && working !== null ? workingRef(plan.id) : null;
      return versionRow(version, versions[place - 1], next);
    }),
    toSend: mayWrite && latest !== undefined && latest.textSha256 === workingHash && !isOut(latest) ? latest.id : null,
    mayWrite,
  };
}

/** The version that gives the plan its text: the one that is out or in force. A draft shows its working text to its writers. */
function shownVersion(life: PlanLife, versions: readonly SentVersion[], readsDrafts: boolean): SentVersion | undefined {
  if (life.state !== 'draft') return versions.find((version) => version.number === life.round.versionNumber);
  return readsDrafts ? undefined : versions.at(-1);
}

function isOut(version: SentVersion): boolean {
  return version.rounds.some((round) => round.withdrawal === null);
}

function versionRow(version: SentVersion, before: SentVersion | undefined, working: string | null): VersionRow {
  return {
    compare: [
      ...(before === undefined ? [] : [{ with: before.number, from: before.id, to: version.id }]),
      ...(working === null ? [] : [{ with: null, from: version.id, to: working }]),
    ],
    number: version.number,
    frozen: isoMoment(version.frozenAt),
    hash: version.textSha256,
    rounds: version.rounds.map((round) => ({ id: round.id, label: isoDate(round.sentOn) })),
  };
}

function emptyText({ plan }: PlanWithLife): PlanText {
  return { title: plan.title, firstYear: plan.firstYear, lastYear: plan.lastYear, aim: '', areas: [] };
}
