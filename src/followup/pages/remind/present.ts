import type { Ctx } from '../../../platform/act.ts';
import type { ChoiceOption, Lang } from '../../../ui/index.ts';
import type { AskWays } from '../../acts/periods/ask.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { type PersonInPeriod, type PrincipalInPeriod, periodSituation } from '../../queries/periods/period-situation.ts';
import type { Period } from '../../queries/periods/periods.ts';
import { occasionFor } from '../../reporting/occasion-for.ts';
import type { MailShown } from '../mail-preview.tsx';
import { mailsShown } from '../mails-shown.ts';
import { isMailed, reachedInWords } from '../reached-words.ts';
import { remindWords } from './words.ts';

export interface RemindView {
  readonly period: Period;
  readonly plan: FollowedPlan;
  readonly canSend: boolean;
  readonly people: readonly ChoiceOption[];
  readonly principals: readonly ChoiceOption[];
  /** Ticked beforehand: silent, reached by mail, and not written to today. */
  readonly proposed: { readonly people: readonly string[]; readonly principals: readonly string[] };
  /** The mails to those who are chosen, and how many of them no mail reaches. */
  readonly mails: readonly MailShown[];
  readonly without: number;
}

interface Chosen {
  readonly people: readonly string[];
  readonly principals: readonly string[];
  readonly message: string;
}

/** @param chosen null: before anything was */
export async function presentRemind(
  ctx: Ctx & { readonly lang: Lang },
  given: AskWays,
  { period, plan }: { readonly period: Period; readonly plan: FollowedPlan },
  chosen: Chosen | null,
): Promise<RemindView> {
  const { canSend } = given.ways;
  const { people, principals } = await periodSituation(ctx, period, plan);
  const isProposed = ({ person, silent, askedToday }: PersonInPeriod) =>
    silent.length > 0 && !askedToday && isMailed(person.reached, canSend);
  const proposed = {
    people: people.filter(isProposed).map(({ person }) => person.personId),
    principals: principals
      .filter(({ whom, asks, saidOn, askedToday }) => asks.length > 0 && saidOn === null && !askedToday && whom.mailbox !== null)
      .map(({ whom }) => whom.principal.id),
  };
  const asked = chosen ?? { ...proposed, message: period.message };
  const [toPeople, toPrincipals] = [
    people.filter(({ person, askedToday }) => asked.people.includes(person.personId) && !askedToday),
    principals.filter(({ whom, askedToday }) => asked.principals.includes(whom.principal.id) && !askedToday),
  ];
  const mails = await mailsShown(ctx, given, {
    ...{ period: { ...period, message: asked.message }, plan },
    people: toPeople.map(({ person, silent, asks }) => ({
      person: { ...person, activities: silent.length > 0 ? silent : person.activities },
      occasion: occasionFor(asks.length, silent.length > 0),
    })),
    principals: toPrincipals.map(({ whom, asks, saidOn }) => ({ whom, occasion: occasionFor(asks.length, saidOn === null) })),
  });
  const all = [...mails.people, ...mails.principals];
  return {
    ...{ period, plan, canSend, proposed, mails: all, without: toPeople.length + toPrincipals.length - all.length },
    people: people.map((each) => personOption(ctx.lang, each, canSend)),
    principals: principals.map((each) => principalOption(ctx.lang, each)),
  };
}

function personOption(lang: Lang, { person, silent, asks, askedToday }: PersonInPeriod, canSend: boolean): ChoiceOption {
  const w = remindWords[lang];
  const said = silent.length === 0 ? w.answered : w.left(silent.length, person.activities.length);
  const more = [...(asks.length === 0 ? [w.never] : []), ...(askedToday ? [w.today] : [])];
  return {
    ...{ value: person.personId, label: person.name, disabled: askedToday },
    help: [said, ...more, reachedInWords(lang, person.reached, canSend)].join(' · '),
  };
}

function principalOption(lang: Lang, { whom, saidOn, asks, askedToday }: PrincipalInPeriod): ChoiceOption {
  const w = remindWords[lang];
  const said = saidOn === null ? w.silent : w.answered;
  const more = [...(asks.length === 0 ? [w.never] : []), ...(askedToday ? [w.today] : [])];
  return {
    ...{ value: whom.principal.id, label: whom.principal.name, disabled: askedToday || whom.mailbox === null },
    help: [
      said,
      ...more,
      ...(whom.board === null ? [] : [whom.board.name]),
      ...(whom.mailbox === null ? [] : [whom.mailbox]),
    ].join(' · '),
  };
}
