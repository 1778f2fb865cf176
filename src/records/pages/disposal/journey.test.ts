import { afterAll, beforeAll, expect, it } from 'vitest';
import { disposalToTry } from '../../../../test/support/disposal.ts';
import { type Running, runProgram } from '../../../../test/support/running.ts';

let running: Running;

beforeAll(async () => {
  running = await runProgram();
});
afterAll(() => running.close());

it('leads from a decision to the protocol of what went by it', async () => {
  const office = running.as('example-secretariat');
  const page = async (path: string, as = office) => (await as.get(path)).text();
  const wrong = await office.post('/handlingar/gallring/nytt', {
    number: 'RS 2026-7',
    decidedBy: '',
    decidedOn: '',
    afterDays: 'några',
  });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="RS 2026-7"');
  const form = {
    number: 'RS 2026-7',
    decidedBy: 'Regionarkivet',
    decidedOn: '2026-01-12',
    afterDays: '1',
    request: crypto.randomUUID(),
  };
  for (const _ of ['sent', 'sent again'])
    expect((await office.post('/handlingar/gallring/nytt', form)).headers.get('location')).toBe(
      '/handlingar/gallring?klart=infort',
    );
  const list = await page('/handlingar/gallring');
  expect(list.match(/RS 2026-7\s/g)).toHaveLength(1);
  expect(list).toContain('uppgifter om deltagare, en dag efter konferensens dag');
  const { decision, protocol } = await disposalToTry(running.program.database);
  const reader = running.as('example-reader');
  expect(await page('/handlingar/gallring', reader)).toContain(
    'Senast gallrades uppgifterna om dem som deltog i ”En dag för länge sedan”',
  );
  const told = await page(`/handlingar/gallring/protokoll/${protocol}`, reader);
  expect(told).toContain('togs uppgifterna om en anmäld bort');
  expect(told).toContain('RS 2026-114');
  const pdf = await reader.get(`/handlingar/gallring/protokoll/${protocol}/pdf`);
  expect(Buffer.from(await pdf.arrayBuffer()).toString('latin1')).toMatch(/^%PDF-/);
  expect((await reader.post(`/handlingar/gallring/${decision}/avsluta`, {})).status).not.toBe(303);
  expect((await office.post(`/handlingar/gallring/${decision}/avsluta`, {})).headers.get('location')).toContain('klart=avslutat');
  expect(await page('/handlingar/gallring')).toContain('Väljs inte längre');
});
