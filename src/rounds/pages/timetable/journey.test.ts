import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Client, type Running, runProgram } from '../../../../test/support/running.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';
import { program } from '../../../platform/actor.ts';
import { addDays } from '../../calendar-days.ts';
import { keptForecasts } from '../../queries/forecast/kept-forecast.ts';
import { allRounds, type Round } from '../../queries/round-by-id.ts';

let running: Running;
let office: Client;
let out: Round;
let today: string;

beforeAll(async () => {
  running = await runProgram();
  office = running.as('example-secretariat');
  const [rounds, day] = await running.program.database.read(
    program('test'),
    async (ctx) => [await allRounds(ctx), ctx.today] as const,
  );
  const [latest] = rounds;
  if (latest === undefined) throw new Error('the example has no round');
  [out, today] = [latest, day.toString()];
});
afterAll(() => running?.close());

const textOf = async (path: string) => {
  const answer = await office.get(path);
  return { status: answer.status, text: unescaped(await answer.text()) };
};

test('before sending: the last day, what sets it, and what is not known', async () => {
  const wanted = addDays(today, 240);
  const { status, text } = await textOf(`/beslut/ny/tidplan?galla=${wanted}`);
  expect(status).toBe(200);
  expect(text).toMatch(/Skickas planen senast \d+ [a-z]+( \d{4})? kan den gälla från/);
  expect(text).toContain('En nämnd saknar kalender.');
  expect(text).toContain('Åtvidaberg, vård- och omsorgsnämnden: kalender saknas.');
  const csv = (await textOf(`/beslut/ny/tidplan?galla=${wanted}&format=csv`)).text.split('\n');
  expect(csv[0]).toContain('Skickas senast');
  expect(csv.filter((line) => line.includes('Linköping'))).toHaveLength(2);
});

test('a day too near: who is not in time, and when it could be', async () => {
  const { text } = await textOf(`/beslut/ny/tidplan?galla=${addDays(today, 80)}`);
  expect(text).toMatch(/Planen hinner inte gälla från .* den skulle ha skickats senast|Ingen känd sammanträdesdag är så tidig/);
  expect(text).toContain('id="hinner-inte"');
});

test('what cannot be read is said, and the rest is reckoned all the same', async () => {
  const { status, text } = await textOf('/beslut/ny/tidplan?galla=2027-02-30&justering=15');
  expect(status).toBe(400);
  expect([text.includes('href="#f-galla"'), text.includes('href="#f-justering"')]).toEqual([true, true]);
  expect(text).toContain('Nämnd för nämnd');
});

test('a round that is out: what was wanted and forecast, and where it drifts', async () => {
  const kept = await running.program.database.read(program('test'), (ctx) => keptForecasts(ctx, [out.id]));
  expect(kept.get(out.id)?.wantedOn?.toString()).toBe(out.answerBy?.toString());
  const { status, text } = await textOf(`/beslut/${out.id}/tidplan`);
  expect(status).toBe(200);
  expect(text).toContain('Planen gäller troligen från');
  expect(text).toContain('efter önskad dag');
  expect(text).toMatch(/senare än vi räknade med när den skickades/);
  expect(text).not.toContain('Skickas senast');
  expect(text).toMatch(/(En nämnd|[A-ZÅÄÖ][a-zåäö]+ nämnder) har inte sagt när de tar upp ärendet/);
  expect((await textOf(`/beslut/${out.id}`)).text).toContain(`href="/beslut/${out.id}/tidplan"`);
});

test('the desk says that it slips, and which calendar is missing', async () => {
  const { text } = await textOf('/att-gora');
  expect(text).toMatch(/kan gälla först från|gäller troligen först från/);
  expect(text).toContain('Vård- och omsorgsnämnden (Åtvidabergs kommun) saknar kalender.');
});
