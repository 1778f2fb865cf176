import type { Web } from '../../platform/http/web.ts';
import { type PlanWithLife, planWithLife } from '../queries/plans.ts';
import { type PlanVersion, versionByNumber } from '../queries/versions.ts';

/** The plan that the address names, with its life today. */
export function planAsked(web: Web): Promise<PlanWithLife | null> {
  const { id = '' } = web.params;
  return planWithLife(web, id, web.today);
}

export interface VersionAsked extends PlanWithLife {
  readonly version: PlanVersion;
}

/** The version that the address names; `sent` says whether that version has been sent. */
export async function versionAsked(web: Web): Promise<VersionAsked | null> {
  const { number = '' } = web.params;
  const found = await planAsked(web);
  if (found === null || !/^[1-9]\d{0,5}$/.test(number)) return null;
  const version = await versionByNumber(web, found.plan.id, Number(number));
  if (version === null) return null;
  const sent = found.versions.some((each) => each.id === version.id && each.rounds.length > 0);
  return { ...found, version, sent };
}
