import { z } from '@hono/zod-openapi';
import type { Temporal } from 'temporal-polyfill';
import { apiRoute } from '../platform/http/route.ts';
import { isRealDate } from './calendar-days.ts';
import { roundFactsSchema } from './facts/schema.ts';
import type { RoundFacts } from './facts.ts';
import { parseInstant } from './instants.ts';
import { mayReadRounds } from './policy.ts';
import { factsOfRound } from './queries/facts-of-round.ts';
import { roundsList } from './queries/rounds-list.ts';
import { standing } from './standing.ts';

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

const listRounds = apiRoute({
  method: 'get',
  path: '/api/v1/rounds',
  summary: 'Every round, the latest sent first, with where it stands today',
  may: mayReadRounds,
  params: nothing,
  query: nothing,
  answer: z.object({ items: z.array(listed), next: z.null() }),
  handle: async (web) => {
    const items = (await roundsList(web)).map(
      ({ round, standing: now }): z.output<typeof listed> => ({
        id: round.id,
        title: round.title,
        state: now.state,
        expects: round.expects,
        textSha256: round.textSha256,
        registrationNumber: round.registrationNumber,
        sentOn: round.sentOn.toString(),
        answerBy: round.answerBy?.toString() ?? null,
        withdrawnOn: round.withdrawal?.on.toString() ?? null,
        example: round.example,
        counting: now.principals.filter(({ counts }) => counts).length,
        principals: now.principals.length,
      }),
    );
    return web.json({ items, next: null });
  },
});

const roundFacts = apiRoute<RoundFacts, typeof byId, typeof nothing>({
  method: 'get',
  path: '/api/v1/rounds/{id}/facts',
  summary: 'A round’s facts, as `samrad standing` reads them',
  may: mayReadRounds,
  params: byId,
  query: nothing,
  answer: roundFactsSchema,
  subject: (web, { params }) => factsOfRound(web, params.id),
  handle: (web, facts) => web.json(facts),
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
  summary: 'Where a round stands on a day (today unless asked), and why; with `known`, as it was known at that instant',
  may: mayReadRounds,
  params: byId,
  query: question,
  answer: standingAnswer,
  subject: (web, { params }) => factsOfRound(web, params.id),
  handle: (web, facts, { query }) => {
    const known: Temporal.Instant | null = query.known === undefined ? null : parseInstant(query.known);
    return web.json(standing(facts, query.on ?? web.today.toString(), known));
  },
});

/** The room's JSON resources (contract, "HTTP"). */
export const roundsApi = [listRounds, roundFacts, roundStanding] as const;
