import type { Temporal } from 'temporal-polyfill';
import { done, refuse } from '../../platform/result.ts';
import type { MilestoneResult } from '../refusals/milestones.ts';
import type { MilestoneEventKind, MilestoneStanding } from './milestone.ts';

const mostOfTitle = 200;
const mostOfText = 1000;

interface Asked {
  readonly title: string;
  readonly on: Temporal.PlainDate | null;
}

/** A new milestone as it is kept. */
export function milestoneAsked(
  asked: Asked,
): MilestoneResult<{ readonly title: string; readonly plannedOn: Temporal.PlainDate }> {
  const title = asked.title.trim();
  if (title === '') return refuse('title-missing', 'title');
  if (title.length > mostOfTitle) return refuse('title-long', 'title');
  return asked.on === null ? refuse('day-wrong', 'on') : done({ title, plannedOn: asked.on });
}

type Said = { readonly kind: MilestoneEventKind; readonly on: Temporal.PlainDate | null; readonly text: string };

/** What may be said of a milestone as it stands, and on which day. */
export function milestoneMayBe(
  milestone: Pick<MilestoneStanding, 'state' | 'on'>,
  { kind, on, text }: Said,
  today: Temporal.PlainDate,
): MilestoneResult<Temporal.PlainDate> {
  const isAwaited = milestone.state === 'awaited';
  if (kind === 'reopened' ? isAwaited : !isAwaited) return refuse(isAwaited ? 'not-ended' : 'ended', 'kind');
  if (on === null) return refuse('day-wrong', 'on');
  if (kind === 'moved' && on.equals(milestone.on)) return refuse('same-day', 'on');
  if (kind !== 'moved' && today.until(on).sign > 0) return refuse('day-ahead', 'on');
  if (text === '' && (kind === 'moved' || kind === 'dropped')) return refuse('why-missing', 'text');
  return text.length > mostOfText ? refuse('why-long', 'text') : done(on);
}
