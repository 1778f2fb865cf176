import { type Crumb, catalogue, type Lang } from '../../../ui/index.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import type { Measure } from '../../measuring/measure.ts';

const w = catalogue({
  sv: { followup: 'Uppföljning', measures: 'Mått' },
  en: { followup: 'Follow-up', measures: 'Measures' },
});

/** The way to a page about a plan's measures, or about one of them. @param last the page itself, when it is neither */
export function crumbsOf(
  lang: Lang,
  plan: Pick<FollowedPlan, 'id' | 'title'>,
  measure: Measure | null,
  last: string | null,
): readonly Crumb[] {
  const steps = [
    { label: w[lang].followup, href: '/uppfoljning' },
    { label: plan.title, href: `/uppfoljning/${plan.id}` },
    { label: w[lang].measures, href: `/uppfoljning/${plan.id}/matt` },
    ...(measure === null ? [] : [{ label: measure.title, href: `/uppfoljning/matt/${measure.id}` }]),
    ...(last === null ? [] : [{ label: last, href: '' }]),
  ];
  return steps.map(({ label, href }, at) => (at === steps.length - 1 ? { label } : { label, href }));
}
