import type { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import type { Lang } from '../../../ui/index.ts';
import type { AskWays } from '../../acts/periods/ask.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { periodsOf } from '../../queries/periods/periods.ts';
import { whomToAsk } from '../../queries/periods/whom-to-ask.ts';
import { nextPeriod } from '../../reporting/next-period.ts';
import { openingSentence } from '../../reporting/opening-sentence.ts';
import type { MailShown } from '../mail-preview.tsx';
import { mailsShown } from '../mails-shown.ts';
import { isMailed, reachedInWords } from '../reached-words.ts';

/** The form as it stands. */
export interface OpenTyped {
  readonly request: string;
  readonly title: string;
  readonly from: string;
  readonly to: string;
  readonly answerBy: string;
  readonly message: string;
  readonly principals: boolean;
}

/** Who is asked if the period is opened as typed, and by which mails. */
export interface OpenReview {
  readonly sentence: string;
  readonly people: readonly { readonly name: string; readonly count: number; readonly how: string }[];
  readonly principals: readonly { readonly name: string; readonly board: string; readonly mailbox: string | null }[];
  /** `2.1 Tidig samordning`. */
  readonly nobody: readonly string[];
  readonly mails: readonly MailShown[];
}

export interface OpenView {
  readonly plan: { readonly id: string; readonly title: string; readonly example: boolean };
  readonly canSend: boolean;
  /** The title of the latest period; null before the first. */
  readonly latest: string | null;
  readonly isAllAsked: boolean;
  readonly review: OpenReview | null;
}

/** What the form begins with: the plan's next four months. */
export async function proposal(ctx: Ctx, { id, firstYear, lastYear }: FollowedPlan, request: string): Promise<OpenTyped> {
  const lastTo = (await periodsOf(ctx, id)).at(-1)?.to ?? null;
  const next = nextPeriod({ firstYear, lastYear, lastTo, today: ctx.today });
  const day = (one: Temporal.PlainDate | undefined) => one?.toString() ?? '';
  return {
    ...{ request, title: next?.title ?? '', from: day(next?.from), to: day(next?.to), answerBy: day(next?.answerBy) },
    ...{ message: '', principals: true },
  };
}

export async function presentOpen(ctx: Ctx, given: AskWays, plan: FollowedPlan, review: OpenReview | null): Promise<OpenView> {
  const { id, title, example, firstYear, lastYear } = plan;
  const last = (await periodsOf(ctx, id)).at(-1) ?? null;
  const next = nextPeriod({ firstYear, lastYear, lastTo: last?.to ?? null, today: ctx.today });
  return {
    ...{ plan: { id, title, example }, canSend: given.ways.canSend },
    ...{ latest: last?.title ?? null, isAllAsked: next === null, review },
  };
}

type Checked = {
  readonly title: string;
  readonly answerBy: Temporal.PlainDate;
  readonly message: string;
  readonly principals: boolean;
};

/** What happens if it is opened now. */
export async function reviewOf(
  ctx: Ctx & { readonly lang: Lang },
  given: AskWays,
  plan: FollowedPlan,
  { title, answerBy, message, principals: asksPrincipals }: Checked,
): Promise<OpenReview> {
  const { canSend } = given.ways;
  const asked = await whomToAsk(ctx, plan, ctx.today);
  const principals = asksPrincipals ? asked.principals : [];
  const opening = { occasion: 'opening' } as const;
  const mails = await mailsShown(ctx, given, {
    period: { id: plan.id, title, answerBy, message, example: plan.example },
    plan,
    people: asked.people.map((person) => ({ person, ...opening })),
    principals: principals.map((whom) => ({ whom, ...opening })),
  });
  return {
    sentence: openingSentence(ctx.lang, {
      ...{ title, answerBy, people: mails.people.length, principals: mails.principals.length },
      deskOnly: asked.people.filter(({ reached }) => !isMailed(reached, canSend)).length,
    }),
    people: asked.people.map(({ name, activities, reached }) => ({
      ...{ name, count: activities.length, how: reachedInWords(ctx.lang, reached, canSend) },
    })),
    principals: principals.map(({ principal, board, mailbox }) => ({
      ...{ name: principal.name, board: board?.name ?? '', mailbox },
    })),
    nobody: asked.withoutAnyone.map(({ number, title: name }) => `${number} ${name}`),
    mails: [...mails.people, ...mails.principals],
  };
}
