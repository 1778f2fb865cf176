import { stockholmDay } from '../../../platform/clock.ts';
import { type Lang, longDate } from '../../../ui/index.ts';
import { type VersionTold, versionsOfPlan } from '../../telling/versions.ts';
import { leadOf } from '../plan/present.ts';
import { words } from './words.ts';

/** A plan as lists tell of it: by the version that holds, else by the latest. */
export interface PlanItem {
  /** Bare path. */
  readonly href: string;
  readonly title: string;
  readonly lead: string;
  readonly latest: string;
  readonly inForce: boolean;
  readonly example: boolean;
}

/** One for each plan: those in force first, then by the years they begin with, the latest first. */
export function planItems(lang: Lang, told: readonly VersionTold[]): readonly PlanItem[] {
  const plans = [...new Set(told.map(({ content }) => content.plan.id))];
  return plans
    .flatMap((id) => {
      const versions = versionsOfPlan(told, id);
      const latest = versions[0];
      if (latest === undefined) return [];
      const shown = versions.find(({ life, otherHolds }) => life.state === 'in-force' && otherHolds === null) ?? latest;
      return [{ item: itemOf(lang, id, shown, latest), year: latest.content.text.firstYear }];
    })
    .sort((a, b) => Number(b.item.inForce) - Number(a.item.inForce) || b.year - a.year)
    .map(({ item }) => item);
}

function itemOf(lang: Lang, id: string, shown: VersionTold, { content, publication }: VersionTold): PlanItem {
  const day = longDate(lang, stockholmDay(publication.publishedAt));
  return {
    href: `/offentligt/arbetsplan/${id}`,
    title: shown.content.text.title,
    lead: leadOf(lang, shown),
    latest: words[lang].latest(content.version, day),
    inForce: shown.life.state === 'in-force',
    example: publication.example,
  };
}
