import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

/** The example's facts, as they lie in `example/ostergotland/`: data, so that nothing in the code knows Östergötland. */
const folder = fileURLToPath(new URL('../../example/ostergotland/', import.meta.url));

const principals = z.object({
  county: z.object({ name: z.string() }),
  source: z.string(),
  principals: z.array(
    z.object({
      kind: z.enum(['region', 'municipality']),
      name: z.string(),
      code: z.string(),
      organisationNumber: z.string(),
      tile: z.tuple([z.number(), z.number()]).optional(),
    }),
  ),
});

const county = z.object({
  body: z.object({ name: z.string(), shortName: z.string(), source: z.string(), host: z.string(), mandate: z.string() }),
  boards: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      kind: z.enum(['board', 'executive-board']).default('board'),
      attested: z.boolean().default(false),
      administration: z.string().optional(),
      /** Meets the nth weekday (1 Monday … 5 Friday) of the month; papers are due so many days before. */
      nth: z.number(),
      weekday: z.number(),
      submit: z.number(),
    }),
  ),
  organs: z.array(
    z.object({
      key: z.string(),
      parent: z.string().optional(),
      kind: z.enum(['consultation-body', 'presidium', 'management-group', 'chairs-network', 'network', 'secretariat', 'focus']),
      name: z.string(),
      description: z.string().optional(),
    }),
  ),
  assignments: z.array(
    z.object({
      person: z.string(),
      title: z.string().optional(),
      role: z.enum(['chair', 'vice-chair', 'process-support', 'county-coordinator', 'case-officer']),
      organ: z.string().optional(),
      board: z.tuple([z.string(), z.string()]).optional(),
      principal: z.string().optional(),
      party: z.string().optional(),
      source: z.string(),
    }),
  ),
  sources: z.record(z.string(), z.object({ text: z.string(), from: z.string(), to: z.string().optional() })),
});

const plan = z.object({
  aim: z.string(),
  areas: z.array(
    z.object({
      title: z.string(),
      text: z.string(),
      goals: z.array(z.string()),
      activities: z.array(
        z.object({
          title: z.string(),
          text: z.string(),
          organ: z.string(),
          /** Year of the plan and month: `2-06` is June of its second year. */
          from: z.string(),
          to: z.string(),
          indicators: z.array(z.string()),
        }),
      ),
    }),
  ),
});

const seatRole = z.enum(['chair', 'vice-chair', 'member', 'substitute']);

/** Made up, unlike what county.json says. Years count from the year of loading. */
const people = z.object({
  note: z.string(),
  from: z.string(),
  /** For the organ in common where no principals are named, else so many for each. */
  seats: z.array(z.object({ organ: z.string(), role: seatRole, principals: z.array(z.string()).optional(), seats: z.number() })),
  turns: z.array(z.object({ organ: z.string(), principal: z.string(), year: z.number() })),
  people: z.array(
    z.object({
      name: z.string(),
      title: z.string().optional(),
      principal: z.string(),
      party: z.string().optional(),
      holds: z.array(
        z.object({
          organ: z.string(),
          role: seatRole,
          from: z.string().optional(),
          to: z.string().optional(),
          /** Only that year. */
          year: z.number().optional(),
          /** From that year on. */
          fromYear: z.number().optional(),
          turn: z.number().optional(),
        }),
      ),
    }),
  ),
});

const report = z.object({
  source: z.string(),
  parts: z.object({
    title: z.string(),
    recommend: z.string(),
    decide: z.string(),
    matter: z.string(),
    basis: z.string(),
    background: z.string(),
    distribution: z.string(),
  }),
});

const purpose = z.enum(['consultation', 'recommendation', 'information', 'follow-up']);
const item = z.object({
  title: z.string(),
  purpose,
  /** Minutes that it is meant to take. */
  minutes: z.number(),
  about: z.enum(['plan', 'round']).optional(),
});
const heldItem = item.extend({
  note: z.string().optional(),
  outcome: z
    .object({ kind: z.enum(['position', 'recommendation', 'noted', 'postponed', 'referred']), text: z.string() })
    .optional(),
  voice: z.object({ kind: z.enum(['dissent', 'separate-opinion', 'note']), text: z.string() }).optional(),
  /** Due so many days after the meeting. */
  task: z.object({ text: z.string(), organ: z.string().optional(), person: z.string().optional(), days: z.number() }).optional(),
});
const days = z.number().nullable();

/** Made up. The agendas are those of the meetings that have been, one after the other and over again. */
const meetings = z.object({
  note: z.string(),
  rules: z.array(
    z.object({
      organ: z.string(),
      noticeDays: z.number(),
      papersDays: days,
      recordKind: z.enum(['notes', 'minutes']),
      verifiers: z.number(),
      verifyDays: days,
      text: z.string(),
      source: z.string(),
    }),
  ),
  series: z.array(
    z.object({
      organ: z.string(),
      every: z.number(),
      nth: z.literal([1, 2, 3, 4, -1]),
      weekday: z.number(),
      starts: z.string(),
      ends: z.string(),
      place: z.string(),
    }),
  ),
  presidium: z.object({ daysBefore: z.number(), starts: z.string(), ends: z.string(), place: z.string() }),
  svo: z.array(z.array(heldItem)),
  ledningsgrupp: z.array(z.array(heldItem)),
  next: z.object({ svo: z.array(item), ledningsgrupp: z.array(item) }),
  proposals: z.array(z.object({ organ: z.string(), title: z.string(), purpose, minutes: z.number() })),
});

const reported = z
  .object({
    status: z.enum(['not-begun', 'on-track', 'at-risk', 'delayed', 'done', 'stopped']),
    text: z.string(),
    deviation: z.string().default(''),
    remedy: z.string().default(''),
    nextStep: z.string().default(''),
    /** As the activities' own: month of the plan's year. */
    expectedEnd: z.string().optional(),
  })
  .nullable();
const measured = { title: z.string(), explanation: z.string(), unit: z.string(), better: z.enum(['higher', 'lower', 'neither']) };
const figures = z.record(z.string(), z.array(z.number().nullable()));

/** Made up, of the finished plan's two years: what came of it, period by period. */
const followup = z.object({
  note: z.string(),
  leads: z.array(z.object({ name: z.string(), title: z.string(), principal: z.string() })),
  /** In the order of the letters of `stages`. */
  principals: z.array(z.string()),
  activities: z.array(
    z.object({
      number: z.string(),
      lead: z.number(),
      /** One for each period; null where nobody reported. */
      reports: z.array(reported),
      /** One for each period, a letter for each principal. */
      stages: z.array(z.string()),
    }),
  ),
  milestones: z.array(
    z.object({
      activity: z.string(),
      title: z.string(),
      on: z.string(),
      moved: z.string().optional(),
      why: z.string().optional(),
      reached: z.string().optional(),
    }),
  ),
  measures: z.array(z.object({ ...measured, activity: z.string(), values: figures })),
  koladaMeasures: z.array(z.object({ ...measured, kpi: z.string(), area: z.string(), firstYear: z.number(), values: figures })),
});

/** A file of the example's, in its shape. @throws when it has another */
export function readExample<Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> {
  return schema.parse(JSON.parse(readFileSync(folder + file, 'utf8')));
}

export const source = {
  principals: () => readExample('principals.json', principals),
  county: () => readExample('county.json', county),
  plan: () => readExample('plan.json', plan),
  report: () => readExample('report.json', report),
  people: () => readExample('people.json', people),
  meetings: () => readExample('meetings.json', meetings),
  followup: () => readExample('followup.json', followup),
};

export type CountySource = z.output<typeof county>;
export type FollowupSource = z.output<typeof followup>;
export type MeetingsSource = z.output<typeof meetings>;
export type PeopleSource = z.output<typeof people>;
export type PlanSource = z.output<typeof plan>;
