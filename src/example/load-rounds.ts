import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../platform/act.ts';
import { newId } from '../platform/db/columns.ts';
import {
  keepMatter,
  type MinutesInput,
  openRound,
  planMeeting,
  recordDecision,
  stepsOfRound,
  writeMaster,
} from '../rounds/index.ts';
import { must } from './expect.ts';
import type { County } from './load-county.ts';
import { onDay } from './moments.ts';
import { type ExampleStep, openRoundDays, scenario, type Taken } from './scenario.ts';
import { source } from './source.ts';

interface Sending {
  readonly textId: string;
  readonly registrationNumber: string;
  readonly sentOn: Temporal.PlainDate;
  readonly answerBy: Temporal.PlainDate;
  /** From when the plan is wanted in force. */
  readonly wantedOn: Temporal.PlainDate;
  readonly earlierRoundId?: string;
}

const letter = (answerBy: string) => `Hej!

Samråd vård och omsorg skickar länets gemensamma arbetsplan för beslut. Vi ber er nämnd att godkänna planen och att svara senast ${answerBy} genom att skicka protokollsutdraget.

Planen gäller när alla huvudmän har godkänt den.

Vänliga hälsningar
Sekretariatet`;

/** What sending a round needs of other rooms. */
type Providers = Parameters<typeof openRound>[0];

/** The finished round of 2024–2025: everyone approved, the last on 27 March 2024. @returns the round's id */
export async function loadFinishedRound(ctx: Ctx, county: County, providers: Providers, textId: string): Promise<string> {
  const [sentOn, answerBy] = [Temporal.PlainDate.from('2024-01-10'), Temporal.PlainDate.from('2024-06-30')];
  const roundId = await send(ctx, county, providers, {
    textId,
    registrationNumber: 'RÖ 2024-31',
    sentOn,
    answerBy,
    wantedOn: answerBy,
  });
  for (const { key, step, index } of await stepsToTake(ctx, roundId)) {
    const days = county.boards.get(key)?.days ?? [];
    // A recommending board meets in February, the deciding ones after it.
    const from = step.part === 'recommend' ? '2024-02-01' : '2024-02-16';
    const on = step.finished.on ?? days.find((day) => day >= from) ?? '2024-03-27';
    await keepOwn(onDay(ctx, sentOn.add({ days: 15 })), roundId, index, { number: step.numbers[0], ...step.attested });
    await record(ctx, county, { key, stepId: index.id, taken: step.finished, on });
  }
  return roundId;
}

/** The open round, in mid-flight on the day of loading. */
export async function loadOpenRound(
  ctx: Ctx,
  county: County,
  providers: Providers,
  given: { textId: string; earlierRoundId: string },
): Promise<string> {
  const { sentOn, answerBy, metFrom, metTo } = openRoundDays(ctx.today);
  const roundId = await send(ctx, county, providers, {
    ...given,
    registrationNumber: `RÖ ${sentOn.year}-118`,
    sentOn,
    answerBy,
    wantedOn: answerBy,
  });
  for (const { key, step, index } of await stepsToTake(ctx, roundId)) {
    const days = county.boards.get(key)?.days ?? [];
    const number = step.numbers[1].replace('2026', String(sentOn.year)).replace(/^26\//, `${sentOn.year % 100}/`);
    await keepOwn(onDay(ctx, sentOn.add({ days: 9 })), roundId, index, { number });
    if (step.open !== null) {
      // The deciding board after the recommending one.
      const latest = step.part === 'recommend' ? metTo.subtract({ days: 5 }) : metTo;
      const met = days.filter((day) => day >= metFrom.toString() && day <= latest.toString());
      const on = (step.part === 'recommend' ? met[0] : met.at(-1)) ?? latest.toString();
      await record(ctx, county, { key, stepId: index.id, taken: step.open, on });
    }
    const next = days.find((day) => day > ctx.today.toString());
    if (step.planned && next !== undefined) {
      must(await planMeeting(onDay(ctx, ctx.today.subtract({ days: 5 })), { request: newId(), stepId: index.id, on: next }));
    }
  }
  return roundId;
}

async function send(ctx: Ctx, county: County, providers: Providers, sending: Sending): Promise<string> {
  const paths = Object.entries(scenario).map(([code, path]) => ({
    principalId: county.principals.get(code)?.id ?? '',
    steps: path.map(({ board, part, scope }, place) => ({
      boardId: county.boards.get(`${code}/${board}`)?.id ?? '',
      part,
      scope: scope ?? null,
      // Boards that each decide for their own part come in any order.
      stage: path.some((each) => each.part === 'recommend') ? place + 1 : 1,
    })),
  }));
  const opened = await openRound(providers)(onDay(ctx, sending.sentOn), {
    request: newId(),
    textId: sending.textId,
    title: null,
    expects: 'approve',
    rule: { kind: 'all' },
    sentOn: sending.sentOn.toString(),
    answerBy: sending.answerBy.toString(),
    wantedOn: sending.wantedOn.toString(),
    registrationNumber: sending.registrationNumber,
    coveringLetter: letter(sending.answerBy.toString()),
    earlierRoundId: sending.earlierRoundId ?? null,
    paths,
  });
  const { roundId } = must(opened);
  must(await writeMaster(onDay(ctx, sending.sentOn), { request: newId(), roundId, parts: source.report().parts }));
  return roundId;
}

/** The round's steps beside what the scenario says of them. */
async function stepsToTake(ctx: Ctx, roundId: string) {
  const steps = await stepsOfRound(ctx, roundId);
  return Object.entries(scenario).flatMap(([code, path]) =>
    path.flatMap((step, place) => {
      const index = steps.find((each) => each.key === `${code}-${place + 1}`);
      return index === undefined ? [] : [{ key: `${code}/${step.board}`, step: step as ExampleStep, index }];
    }),
  );
}

interface Kept {
  readonly number: string;
  readonly caseOfficer?: string;
  readonly codetermination?: 'not-called-for';
}

/** An authority's own details of its matter. */
async function keepOwn(
  ctx: Ctx,
  roundId: string,
  step: { readonly id: string; readonly boardId: string },
  { number, ...kept }: Kept,
): Promise<void> {
  must(await keepMatter(ctx, { roundId, owner: step.boardId, steps: [{ stepId: step.id, numbers: [number] }], ...kept }));
}

interface Recorded {
  readonly key: string;
  readonly stepId: string;
  readonly taken: Taken;
  readonly on: string;
}

async function record(ctx: Ctx, county: County, { key, stepId, taken, on }: Recorded): Promise<void> {
  const day = Temporal.PlainDate.from(on);
  const [verified, noticed] = [day.add({ days: 6 }).toString(), day.add({ days: 7 }).toString()];
  const proof: Partial<MinutesInput> = taken.told
    ? { evidence: 'told' }
    : {
        evidence: 'verified-extract',
        verifiedOn: verified,
        noticeOn: noticed,
        paragraph: taken.paragraph ?? paragraphOf(key, day),
      };
  must(
    await recordDecision(onDay(ctx, day.add({ days: taken.told ? 1 : 10 })), {
      request: newId(),
      boardId: county.boards.get(key)?.id ?? '',
      on,
      takenBy: 'board',
      evidence: 'told',
      example: true,
      ...proof,
      outcomes: [{ stepId, outcome: taken.outcome, conditions: [...(taken.conditions ?? [])], remark: taken.remark ?? null }],
    }),
  );
}

/** A made-up §, the same every time. */
function paragraphOf(key: string, day: Temporal.PlainDate): string {
  return String(8 + ((Number(key.slice(0, 4)) + day.dayOfYear * 3) % 34));
}
