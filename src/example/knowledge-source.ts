import { z } from 'zod';
import { readExample } from './source.ts';

/** Days are counted from the day of loading; amounts are öre; a year is counted from the project's first. */
const projects = z.object({
  note: z.string(),
  key: z.object({ title: z.string(), kind: z.literal('half'), source: z.string(), weights: z.record(z.string(), z.string()) }),
  projects: z.array(
    z.object({
      title: z.string(),
      purpose: z.string(),
      leader: z.object({ name: z.string(), title: z.string() }),
      from: z.number(),
      to: z.number(),
      started: z.number(),
      /** Number of the activity that it belongs to in the finished plan. */
      activity: z.string(),
      charter: z.record(z.string(), z.string()),
      lines: z.array(
        z.object({
          year: z.number(),
          kind: z.enum(['state-grant', 'co-financing', 'cost']),
          title: z.string(),
          from: z.string().default(''),
          amount: z.number(),
          /** What it became, and why. */
          later: z.number().optional(),
          why: z.string().default(''),
          /** Whether every principal has paid its part. */
          paid: z.boolean().default(false),
          booked: z.array(z.number()).default([]),
        }),
      ),
      milestones: z.array(
        z.object({
          title: z.string(),
          on: z.number(),
          moved: z.number().optional(),
          why: z.string().default(''),
          reached: z.number().optional(),
        }),
      ),
      risks: z.array(
        z.object({
          text: z.string(),
          likelihood: z.number(),
          consequence: z.number(),
          remedy: z.string(),
          gone: z.boolean().default(false),
        }),
      ),
      reports: z.array(
        z.object({
          from: z.number(),
          to: z.number(),
          status: z.enum(['on-track', 'at-risk', 'delayed']),
          text: z.string(),
          deviation: z.string().default(''),
          nextStep: z.string(),
          money: z.string(),
        }),
      ),
      closing: z.record(z.string(), z.string()).optional(),
      handovers: z.array(
        z.object({
          text: z.string(),
          to: z.string(),
          due: z.number(),
          taken: z.number().optional(),
          said: z.string().default(''),
        }),
      ),
      closed: z.number().optional(),
    }),
  ),
});

const conferences = z.object({
  note: z.string(),
  disposal: z.object({ number: z.string(), decidedBy: z.string(), afterDays: z.number(), text: z.string() }),
  conferences: z.array(
    z.object({
      kind: z.enum(['theme-conference', 'knowledge-session']),
      title: z.string(),
      text: z.string(),
      on: z.number(),
      starts: z.string(),
      ends: z.string(),
      place: z.string(),
      seats: z.number(),
      registerBy: z.number(),
      /** Numbers of activities in the finished plan, or `project:` and its title. */
      links: z.array(z.string()),
      programme: z.array(
        z.object({
          starts: z.string(),
          ends: z.string(),
          title: z.string(),
          room: z.string(),
          choice: z.string().default(''),
          seats: z.number().nullable().default(null),
          speakers: z.array(z.object({ name: z.string(), title: z.string(), organisation: z.string() })),
        }),
      ),
      registrations: z.array(
        z.object({
          name: z.string(),
          organisation: z.string(),
          role: z.string(),
          needs: z.string(),
          /** Which of the items that one chooses among. */
          choose: z.number(),
          came: z.boolean().default(false),
        }),
      ),
      summary: z.string().optional(),
      outcomes: z.array(z.object({ text: z.string(), on: z.number(), to: z.string() })).default([]),
    }),
  ),
});

const received = z.object({
  note: z.string(),
  ...{ title: z.string(), from: z.string(), theirNumber: z.string(), ourNumber: z.string() },
  ...{ received: z.number(), answerBy: z.number(), text: z.string() },
  positions: z.array(
    z.object({
      code: z.string(),
      stance: z.string(),
      text: z.string(),
      said: z.string(),
      decided: z.boolean(),
      on: z.number(),
    }),
  ),
});

export const knowledge = {
  projects: () => readExample('projects.json', projects),
  conferences: () => readExample('conferences.json', conferences),
  received: () => readExample('received.json', received),
};

export type ProjectSource = z.output<typeof projects>['projects'][number];
export type ConferenceSource = z.output<typeof conferences>['conferences'][number];
