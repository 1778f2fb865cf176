import { Temporal } from 'temporal-polyfill';
import type { Conference } from './conference.ts';

/** What must be written down before registration can open. */
export type MissingToOpen = 'contact' | 'disposal' | 'register-by';

/** What is missing before anybody can register. Pure. */
export function missingToOpen(
  { disposalId, contact, contactMail, registerBy }: Pick<Conference, 'disposalId' | 'contact' | 'contactMail' | 'registerBy'>,
  today: Temporal.PlainDate,
): readonly MissingToOpen[] {
  return [
    ...(contact === '' || contactMail === '' ? (['contact'] as const) : []),
    ...(disposalId === null ? (['disposal'] as const) : []),
    ...(Temporal.PlainDate.compare(today, registerBy) > 0 ? (['register-by'] as const) : []),
  ];
}

/** All that a conference's opening sentence and its next step follow from. */
export interface ConferenceSituation
  extends Pick<
    Conference,
    'kind' | 'state' | 'on' | 'starts' | 'ends' | 'place' | 'registerBy' | 'hasOpened' | 'cancelledBecause' | 'seats'
  > {
  readonly today: Temporal.PlainDate;
  /** Items that stand in the programme. */
  readonly items: number;
  /** `older`: what everyone reads is not what stands here. */
  readonly inPublic: 'no' | 'yes' | 'older';
  readonly missing: readonly MissingToOpen[];
  /** Null for who does not see who takes part. */
  readonly taken: { readonly seated: number; readonly waiting: number } | null;
  readonly hasMaterial: boolean;
  readonly hasSummary: boolean;
  readonly hasOutcome: boolean;
}

/** The one thing to do next, for whoever keeps conferences. */
export type ConferenceNext =
  | 'write-programme'
  | 'publish'
  | 'publish-again'
  | 'complete'
  | 'open'
  | 'see-participants'
  | 'add-material'
  | 'summarise'
  | 'say-what-it-led-to';

/** Null where nothing is left to do. Pure. */
export function nextOf(known: ConferenceSituation): ConferenceNext | null {
  const { state, items, inPublic, missing } = known;
  if (state === 'cancelled') return null;
  if (state === 'over') return nextAfter(known);
  if (items === 0) return 'write-programme';
  if (inPublic === 'no') return 'publish';
  if (inPublic === 'older') return 'publish-again';
  if (state !== 'planned') return 'see-participants';
  return missing.length > 0 ? 'complete' : 'open';
}

function nextAfter({ inPublic, hasMaterial, hasSummary, hasOutcome }: ConferenceSituation): ConferenceNext | null {
  if (!hasMaterial) return 'add-material';
  if (!hasSummary) return 'summarise';
  if (inPublic === 'older') return 'publish-again';
  return hasOutcome ? null : 'say-what-it-led-to';
}

/** The steps of a conference's life, in order. */
const conferenceSteps = ['programme', 'publish', 'open', 'hold', 'material', 'summary'] as const;
type ConferenceStep = (typeof conferenceSteps)[number];

export interface StepStanding {
  readonly step: ConferenceStep;
  readonly state: 'done' | 'now' | 'later';
}

/** How far it has come: what has been done, which step it is at, and what is left. Empty when it is cancelled. Pure. */
export function stepsOf(known: ConferenceSituation): readonly StepStanding[] {
  if (known.state === 'cancelled') return [];
  const done: Readonly<Record<ConferenceStep, boolean>> = {
    programme: known.items > 0,
    publish: known.inPublic !== 'no',
    open: known.hasOpened,
    hold: known.state === 'over',
    material: known.hasMaterial,
    summary: known.hasSummary,
  };
  const now = conferenceSteps.find((step) => !done[step]);
  return conferenceSteps.map((step) => ({ step, state: done[step] ? 'done' : step === now ? 'now' : 'later' }));
}
