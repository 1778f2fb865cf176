import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { program } from '../src/platform/actor.ts';
import { reportFiles, reportFor, roundsList, stepsOfRound } from '../src/rounds/index.ts';
import { type Running, runProgram } from './support/running.ts';

let running: Running;
let roundId: string;
let board: (key: string) => string;

beforeAll(async () => {
  running = await runProgram();
  await running.program.database.read(program('test'), async (ctx) => {
    roundId = (await roundsList(ctx))[0]?.round.id ?? '';
    const steps = await stepsOfRound(ctx, roundId);
    board = (key) => steps.find((step) => step.key === key)?.boardId ?? '';
  });
});
afterAll(() => running?.close());

const office = <Value>(work: Parameters<typeof running.program.database.read<Value>>[1]) =>
  running.program.database.read(program('test'), work);

describe('the official report', () => {
  it('is there for every board on the path, whole before anyone has typed', async () => {
    const report = await office((ctx) => reportFor(ctx, roundId, board('0580-1'), { own: false }));
    expect(report?.parts.filter(({ kind }) => kind === 'draft').map(({ heading }) => heading)).toEqual([
      'Förslag till social- och omsorgsnämndens beslut',
      'Förslag till vård- och äldreomsorgsnämndens beslut',
    ]);
    expect(report?.parts.filter(({ missing }) => missing).map(({ key }) => key)).toEqual([
      ...['case-officer', 'date', 'basis', 'codetermination', 'signing'],
    ]);
    expect(await office((ctx) => reportFor(ctx, roundId, crypto.randomUUID(), { own: false }))).toBe(null);
  });

  it('comes as Word, PDF, text and clauses', async () => {
    const { word, pdf, text, clauses } = await office((ctx) => reportFiles(ctx, roundId, board('0580-2'), { own: false }));
    expect(Buffer.from(pdf.bytes.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(Buffer.from(word.bytes.subarray(0, 2)).toString()).toBe('PK');
    expect(word.fileName).toMatch(/^Tjänsteskrivelse Arbetsplan .*, Vård- och äldreomsorgsnämnden\.docx$/);
    expect(Buffer.from(text.bytes).toString()).toContain('- Att åldras');
    expect(clauses).toContain('2. Beslutet förutsätter att Region Östergötlands hälso- och sjukvårdsnämnd samt övriga');
  });
});
