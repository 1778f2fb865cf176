import { afterAll, beforeAll, expect, it } from 'vitest';
import { followedPlanId } from '../../../../test/support/followup.ts';
import { type Running, runProgram } from '../../../../test/support/running.ts';
import { program } from '../../../platform/actor.ts';
import { projectsOfPlan } from '../../../projects/index.ts';
import { conferencesOfPlan } from './conferences-of-plan.ts';

let running: Running;

beforeAll(async () => {
  running = await runProgram();
});
afterAll(() => running.close());

it('tells on the plan’s pages of the example’s projects and conferences, and what they led to', async () => {
  const { database } = running.program;
  const planId = await followedPlanId(database);
  const found = await database.read(program('test'), async (ctx) => [
    ...(await projectsOfPlan(ctx, planId, 'sv')),
    ...(await conferencesOfPlan(ctx, planId, 'sv')),
  ]);
  expect(new Set(found.map(({ kind }) => kind))).toEqual(new Set(['project', 'conference']));
  const outcomes = found.flatMap((each) => each.outcomes);
  expect(outcomes.length).toBeGreaterThan(0);
  const reader = running.as('example-reader');
  for (const path of [`/arbetsplan/${planId}`, `/uppfoljning/${planId}`]) {
    const html = await (await reader.get(path)).text();
    const section = html.slice(html.indexOf('id="projekt-och-konferenser"'));
    for (const { href, title } of found) expect(section).toMatch(new RegExp(`href="[^"]*${href}"[^>]*>${title}`));
    for (const { text } of outcomes) expect(section).toContain(text);
  }
});
