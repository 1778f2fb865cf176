import { createHash, randomUUID } from 'node:crypto';
import type { Ctx } from '../../src/platform/act.ts';
import { keepRecord } from '../../src/records/index.ts';
import { type FrozenText, openRound, type RoundsProviders, stepsOfRound } from '../../src/rounds/index.ts';
import type { Authorities } from './authorities.ts';

/** A round that is out with the region, Kinda and Motala: one deciding board each. */
export interface RoundOut {
  readonly roundId: string;
  readonly text: FrozenText;
  readonly providers: RoundsProviders;
  /** Step ids by the principal's code. */
  readonly steps: ReadonlyMap<string, string>;
  step(code: string): string;
}

/** A frozen text that can be sent, kept as a record. */
export async function frozenTextIn(at: Authorities, title = 'Arbetsplan 2026–2027'): Promise<FrozenText> {
  const bytes = new TextEncoder().encode(JSON.stringify({ title }));
  const kept = await at.database.write(at.secretariat, 'test', (ctx) =>
    keepRecord(ctx, {
      title,
      kind: 'plan-version',
      owner: at.host,
      access: 'public',
      sharedWith: 'inside',
      bytes,
      fileName: 'plan.json',
    }),
  );
  if (!kept.ok) throw new Error(kept.refusals[0]?.code);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { kind: 'plan-version', id: randomUUID(), title, sha256, recordId: kept.value.id, example: false, href: '/arbetsplan' };
}

/** What it takes to open a round of a text with those three. */
export async function openingOf(ctx: Ctx, textId: string) {
  const { rows } = await ctx.tx.execute<{ id: string; principal_id: string }>('select id, principal_id from boards');
  const part = 'decide' as const;
  const paths = rows.map((board) => ({ principalId: board.principal_id, steps: [{ boardId: board.id, part, stage: 1 }] }));
  const letter = 'Hej! Vi ber er nämnd att godkänna planen.';
  return {
    request: randomUUID(),
    textId,
    expects: 'approve' as const,
    rule: { kind: 'all' as const },
    sentOn: '2026-01-12',
    coveringLetter: letter,
    paths,
  };
}

export async function roundOut(at: Authorities): Promise<RoundOut> {
  const text = await frozenTextIn(at);
  const providers: RoundsProviders = {
    frozenText: async (_ctx, id) => (id === text.id ? text : null),
    documentOf: async () => null,
    passagesOf: async () => [{ key: 'syfte', label: 'Syfte', text: 'Vi arbetar för en god vård.' }],
    textsAfter: async () => ({ frozen: [], working: null }),
    compareHref: (from, to) => `/jamfor?fran=${from.id}&till=${to}`,
    mail: { canSend: false, answerAddress: null, domain: 'localhost' },
  };
  return at.database.write(at.secretariat, 'open-round', async (ctx) => {
    const opened = await openRound(providers)(ctx, await openingOf(ctx, text.id));
    if (!opened.ok) throw new Error(JSON.stringify(opened.refusals));
    const { roundId } = opened.value;
    const steps = new Map((await stepsOfRound(ctx, roundId)).map((step) => [step.principalCode, step.id]));
    const step = (code: string) => steps.get(code) ?? '';
    return { roundId, text, providers, steps, step };
  });
}
