import { Temporal } from 'temporal-polyfill';
import { planCheck, plansWithLife, publishVersion } from '../plans/index.ts';
import type { Ctx } from '../platform/act.ts';
import { newId } from '../platform/db/columns.ts';
import { publishRecord, recordsAbout } from '../records/index.ts';
import { publishRound, roundCheck, roundPublication, roundsList, verificationOfExtract } from '../rounds/index.ts';
import { must } from './expect.ts';
import { onDay } from './moments.ts';

/** The finished plan was made public when the last principal had decided and its minutes were verified. */
const finishedOn = Temporal.PlainDate.from('2024-04-15');

/** Makes public what the secretariat would have: the plans as they were sent, where their rounds stand, and the letters that went with them. */
export async function loadPublications(ctx: Ctx): Promise<void> {
  for (const { round } of (await roundsList(ctx)).toReversed()) {
    const then = Temporal.PlainDate.compare(round.sentOn, finishedOn) < 0 ? onDay(ctx, finishedOn) : ctx;
    await publishTextOf(then, round.textId);
    const seen = (await roundPublication(then, round.id))?.seen ?? '';
    must(await publishRound(then, { ...asked(), roundId: round.id, seen, checked: [roundCheck] }));
    await publishLetters(then, round.id);
  }
}

const asked = () => ({ request: newId(), shownUntil: null });

async function publishTextOf(ctx: Ctx, textId: string): Promise<void> {
  for (const { plan, versions } of await plansWithLife(ctx, ctx.today)) {
    const version = versions.find(({ id }) => id === textId);
    if (version !== undefined)
      must(await publishVersion(ctx, { plan, version, sent: true }, { ...asked(), checked: [planCheck] }));
  }
}

async function publishLetters(ctx: Ctx, roundId: string): Promise<void> {
  const letters = (await recordsAbout(ctx, 'round', roundId)).filter(({ kind }) => kind === 'covering-letter');
  // The example's letter names nobody: what a person would tick is known of it.
  const ticked = ['signatures', 'home-details', 'appellants', 'conflict-reasons'];
  for (const { id } of letters) {
    must(await publishRecord({ verificationOf: verificationOfExtract })(ctx, { ...asked(), recordId: id, copyId: null, ticked }));
  }
}
