import { z } from '@hono/zod-openapi';
import type { Temporal } from 'temporal-polyfill';
import { apiRoute } from '../platform/http/route.ts';
import { isRealDate } from './calendar-days.ts';
import { roundFactsSchema } from './facts/schema.ts';
import type { RoundFacts } from './facts.ts';
import { parseInstant } from './instants.ts';
import { mayReadRounds } from './policy.ts';
import type { PublicRound } from './publishing/public-round.ts';
import { factsOfRound } from './queries/facts-of-round.ts';
import { publishedRound, publishedRounds } from './queries/publishing/published-rounds.ts';
import { type ListedRound, roundsList } from './queries/rounds-list.ts';
import { type Standing, standing } from './standing.ts';
import { standingOnce } from './standing-memo.ts';

const nothing = z.strictObject({});
const byId = z.strictObject({ id: z.string() });
const date = z.iso.date();
const state = z.enum(['withdrawn', 'carried', 'blocked', 'open']);

const listed = z.object({
  id: z.uuid(),
  title: z.string(),
  /** Where it stands today. */
  state,
  expects: z.enum(['approve', 'note']),
  textSha256: z.string(),
  registrationNumber: z.string().nullable(),
  sentOn: date,
  answerBy: date.nullable(),
  withdrawnOn: date.nullable(),
  example: z.boolean(),
  /** How many principals count, of how many. */
  counting: z.int(),
  principals: z.int(),
});

type Listed = z.output<typeof listed>;

function counting({ state: now, principals }: Standing): Pick<Listed, 'state' | 'counting' | 'principals'> {
  return { state: now, counting: principals.filter(({ counts }) => counts).length, principals: principals.length };
}

function listedInside({ round, standing: now }: ListedRound): Listed {
  const { id, title, expects, textSha256, registrationNumber, sentOn, answerBy, withdrawal, example } = round;
  return {
    ...{ id, title, expects, textSha256, registrationNumber, example, ...counting(now) },
    sentOn: sentOn.toString(),
    answerBy: answerBy?.toString() ?? null,
    withdrawnOn: withdrawal?.on.toString() ?? null,
  };
}

function listedOutside({ id, title, registrationNumber, example, text, facts, asOf }: PublicRound, today: string): Listed {
  const { expects, sentOn, answerBy, withdrawnOn } = facts.round;
  return {
    ...{ id, title, registrationNumber, example, answerBy, withdrawnOn, ...counting(standing(facts, today)) },
    expects: expects === 'note' ? expects : 'approve',
    textSha256: text.sha256,
    sentOn: sentOn ?? asOf,
  };
}

const listRounds = apiRoute({
  method: 'get',
  path: '/api/v1/rounds',
  summary: 'Every round, with where it stands today; without a key, those that are published',
  may: mayReadRounds,
  params: nothing,
  query: nothing,
  answer: z.object({ items: z.array(listed), next: z.null() }),
  handle: async (web) => web.json({ items: (await roundsList(web)).map(listedInside), next: null }),
  open: async (web) => {
    const today = web.today.toString();
    return web.json({ items: (await publishedRounds(web)).map((round) => listedOutside(round, today)), next: null });
  },
});

const roundFacts = apiRoute<RoundFacts, typeof byId, typeof nothing>({
  method: 'get',
  path: '/api/v1/rounds/{id}/facts',
  summary: 'A round’s facts, as `samrad standing` reads them; without a key, as they are published',
  may: mayReadRounds,
  params: byId,
  query: nothing,
  answer: roundFactsSchema,
  subject: (web, { params }) => factsOfRound(web, params.id),
  handle: (web, facts) => web.json(facts),
  open: async (web, { params }) => {
    const round = await publishedRound(web, params.id);
    return round === null ? null : web.json(round.facts);
  },
});

const question = z.strictObject({
  on: z
    .string()
    .refine(isRealDate, { error: 'must be a day that exists, written YYYY-MM-DD' })
    .openapi({ format: 'date' })
    .optional(),
  known: z
    .string()
    .refine((text) => parseInstant(text) !== null, { error: 'must be an instant of RFC 3339, like 2024-03-01T09:12:00Z' })
    .openapi({ format: 'date-time' })
    .optional(),
});

function knownIn({ known }: z.output<typeof question>): Temporal.Instant | null {
  return known === undefined ? null : parseInstant(known);
}

/** A chain of reasons ends in a root cause; its links have the same shape at every depth. */
const reason: z.ZodType = z.object({ kind: z.string() }).loose();

const standingAnswer = z.object({
  on: date,
  known: z.iso.datetime().nullable(),
  state,
  decidedOn: date.nullable(),
  effectiveOn: date.nullable(),
  legalForceOn: date.nullable(),
  principals: z.array(z.object({ code: z.string(), state: z.string(), counts: z.boolean(), reasons: z.array(reason) })),
  flags: z.array(z.object({ kind: z.string(), decision: z.string() })),
});

const roundStanding = apiRoute<RoundFacts, typeof byId, typeof question>({
  method: 'get',
  path: '/api/v1/rounds/{id}/standing',
  summary:
    'Where a round stands on a day (today unless asked), and why; with `known`, as it was known at that instant; without a key, from published facts',
  may: mayReadRounds,
  params: byId,
  query: question,
  answer: standingAnswer,
  subject: (web, { params }) => factsOfRound(web, params.id),
  handle: (web, facts, { query }) => web.json(standingOnce(facts, query.on ?? web.today.toString(), knownIn(query))),
  open: async (web, { params, query }) => {
    const round = await publishedRound(web, params.id);
    return round === null ? null : web.json(standing(round.facts, query.on ?? web.today.toString(), knownIn(query)));
  },
});

/** The room's JSON resources (contract, "HTTP"). */
export const roundsApi = [listRounds, roundFacts, roundStanding] as const;
