import type { AnswerBeside } from '../../../plans/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { capitalise, type Lang } from '../../../ui/index.ts';
import { statusWords } from '../../reporting/status-words.ts';
import { situationOf } from './plan-situation.ts';

/** What came of each activity of a plan, by its row: the latest report that stands, with who says so. Those nobody has told of have none. */
export async function answersOfPlan(ctx: Ctx, planId: string, lang: Lang): Promise<ReadonlyMap<string, AnswerBeside>> {
  const situation = await situationOf(ctx, planId);
  return new Map(
    (situation?.activities ?? []).flatMap(({ activity, latest }): readonly (readonly [string, AnswerBeside])[] => {
      if (latest === null) return [];
      const { status, text, deviation, nextStep, person, on } = latest;
      const who = [person?.name ?? '', person?.title ?? '', on.toString()].filter((part) => part !== '').join(', ');
      // In Swedish, as what is said.
      const said = [text, labelled('Avvikelse', deviation), labelled('Nästa steg', nextStep)].filter((part) => part !== '');
      const how = capitalise(statusWords[lang][status]);
      return [[activity.id, { how, said, who, href: `/uppfoljning/aktiviteter/${activity.id}` }]];
    }),
  );
}

function labelled(label: string, text: string): string {
  return text === '' ? '' : `${label}: ${text}`;
}
