import { Temporal } from 'temporal-polyfill';
import { lifeSentence, type PlanLife, type PlanRound, type PublicPlan, planLife } from '../../plans/index.ts';
import { type PublicRound, standing } from '../../rounds/index.ts';
import { catalogue, type Lang } from '../../ui/index.ts';

const words = catalogue({
  sv: {
    undecided: (title: string) => `${title} är publicerad. Inga beslut om den är publicerade än.`,
    withdrawn: (title: string) => `${title} gäller inte: utskicket till huvudmännen drogs tillbaka.`,
    blocked: (title: string) => `${title} kan inte börja gälla i den här lydelsen.`,
  },
  en: {
    undecided: (title) => `${title} has been published. No decisions on it have been published yet.`,
    withdrawn: (title) => `${title} is not in force: what was sent to the principals was withdrawn.`,
    blocked: (title) => `${title} cannot come into force in this wording.`,
  },
});

/** A published version of a plan and the published rounds in which it was decided. */
export interface PlanWithRounds {
  readonly plan: PublicPlan;
  /** Only those over this version's text. */
  readonly rounds: readonly PublicRound[];
}

/** Where a version is in its life on a day, from published facts alone. Pure. */
export function publicLife({ plan, rounds }: PlanWithRounds, on: string): PlanLife {
  const { firstYear, lastYear } = plan.text;
  const facts = { firstYear, lastYear, rounds: rounds.flatMap((round) => planRound(round, plan.version, on)) };
  return planLife(facts, Temporal.PlainDate.from(on), null);
}

/** The last day to answer is left out: it would tell who is late. */
function planRound({ id, facts }: PublicRound, versionNumber: number, on: string): readonly PlanRound[] {
  const { sentOn, withdrawnOn } = facts.round;
  if (sentOn === null) return [];
  const { state, effectiveOn } = standing(facts, on);
  const day = (text: string | null) => (text === null ? null : Temporal.PlainDate.from(text));
  return [
    {
      ...{ roundId: id, versionNumber, state, answerBy: null },
      ...{ sentOn: Temporal.PlainDate.from(sentOn), effectiveOn: day(effectiveOn), withdrawnOn: day(withdrawnOn) },
    },
  ];
}

/** Where a version stands, in one sentence. */
export function tellPlan(lang: Lang, title: string, life: PlanLife): string {
  if (life.state === 'draft') return life.withdrawnOn === null ? words[lang].undecided(title) : words[lang].withdrawn(title);
  return life.state === 'blocked' ? words[lang].blocked(title) : lifeSentence(lang, title, life);
}
