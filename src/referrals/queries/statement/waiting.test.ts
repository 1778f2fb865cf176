import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authorities, authorities } from '../../../../test/support/authorities.ts';
import { lettersSeen } from '../../../correspondence/index.ts';
import { must } from '../../../example/expect.ts';
import { boardsOn } from '../../../members/index.ts';
import { addArea, createPlan, freezePlan } from '../../../plans/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { dispatchesAbout } from '../../../records/index.ts';
import { answerComments } from '../../acts/statement/answer-comments.ts';
import { recordStatement } from '../../acts/statement/record-statement.ts';
import { sendAnswers } from '../../acts/statement/send-answers.ts';
import { sendForStatement } from '../../acts/statement/send-for-statement.ts';
import { commentsOf } from '../comments.ts';
import { sharingById } from '../sharings.ts';
import { answersToSend } from './answers-to-send.ts';
import { referralsWaiting } from './waiting.ts';

let at: Authorities;
let referral = '';
beforeAll(async () => {
  at = await authorities();
  referral = await at.database.write(at.secretariat, 'test', async (ctx) => {
    const plan = { title: 'Arbetsplan', firstYear: 2026, lastYear: 2027, aim: 'Nära vård.', registrationNumber: null };
    const { id: planId } = must(await createPlan(ctx, plan));
    must(await addArea(ctx, planId, { title: 'E-hälsa', text: '', goals: [] }));
    const { versionId } = must(await freezePlan(ctx, planId));
    const papers = { url: '', ways: { canSend: false, answerAddress: null, domain: 'x.se' }, documentOf: async () => null };
    const boardIds = (await boardsOn(ctx, ctx.today)).map(({ id }) => id).filter((id) => [at.motala, at.kinda].includes(id));
    const until = ctx.today.add({ days: 30 });
    return must(await sendForStatement(ctx, papers, { versionId, boardIds, until, message: '', requestId: crypto.randomUUID() }))
      .id;
  });
});
afterAll(() => at.drop());

const said = (actor: Actor, days = 0) =>
  at.database.read(actor, async (ctx) => {
    const waiting = await referralsWaiting({ ...ctx, today: ctx.today.add({ days }) });
    return waiting.map(({ sentence, urgency }) => [sentence.sv.replace(/\d+ \p{L}+\.$/u, 'DAG.'), urgency]);
  });
const answer = (boardId: string, viewpoint: string) =>
  at.database.write(at.secretariat, 'test', async (ctx) =>
    must(
      await recordStatement(ctx, {
        ...{ sharingId: referral, boardId, decidedOn: ctx.today, paragraph: null, stance: 'viewpoints', summary: '' },
        ...{ viewpoints: [{ passage: 'syfte', quote: '', text: viewpoint }], document: null, requestId: crypto.randomUUID() },
      }),
    ),
  );

test('the board that was asked answers; the secretariat answers it, and closes when the time is up', async () => {
  const asked = 'Socialnämnden har fått Arbetsplan på remiss: yttrande senast DAG.';
  expect(await said(at.atMotala)).toEqual([[asked, 'later']]);
  expect(await said(at.atMotala, 31)).toEqual([[asked, 'now']]);
  expect([await said(at.reader), await said(at.secretariat)]).toEqual([[], []]);
  expect(await said(at.secretariat, 31)).toEqual([
    ['Remisstiden för Arbetsplan har gått ut: två nämnder har inte svarat.', 'now'],
  ]);
  await answer(at.motala, 'Mät mer.');
  expect(await said(at.atMotala)).toEqual([]);
  expect(await said(at.secretariat)).toEqual([['Remissen Arbetsplan: 1 synpunkt att besvara.', 'later']]);
  await answer(at.kinda, 'Mät mindre.');
  expect(await said(at.secretariat, 31)).toEqual([
    ['Remisstiden för Arbetsplan har gått ut: alla nämnder har svarat.', 'now'],
    ['Remissen Arbetsplan: 2 synpunkter att besvara.', 'soon'],
  ]);
});

test('when all is answered the answers wait to be sent, once, and without a mail server they are handed over', async () => {
  const write = <T>(work: Parameters<typeof at.database.write<T>>[2]) => at.database.write(at.secretariat, 'test', work);
  await write(async (ctx) => {
    const commentIds = (await commentsOf(ctx, referral)).map(({ id }) => id);
    const reason = 'Det mäts redan.';
    const requestId = crypto.randomUUID();
    must(await answerComments(ctx, { sharingId: referral, commentIds, verdict: 'not', reason, change: null, requestId }));
  });
  const waits = ['Synpunkterna på Arbetsplan är besvarade: två nämnder har inte fått svaren.', 'soon'];
  expect([await said(at.secretariat), (await said(at.secretariat, 31))[1]]).toEqual([[], waits]);
  const papers = { url: 'https://x.se', ways: { canSend: false, answerAddress: null, domain: 'x.se' } };
  const send = () =>
    write(async (ctx) => {
      const sharing = await sharingById(ctx, referral);
      if (sharing === null) throw new Error('no referral');
      const seen = lettersSeen(await answersToSend(ctx, sharing, papers.url));
      return must(await sendAnswers(ctx, papers, { sharingId: referral, seen }));
    });
  expect([await send(), await send()]).toEqual([
    { mails: 0, handedOver: 2 },
    { mails: 0, handedOver: 0 },
  ]);
  expect(await said(at.secretariat, 31)).toHaveLength(1);
  const lines = await at.database.read(at.secretariat, (ctx) => dispatchesAbout(ctx, 'sharing', referral));
  expect(lines.filter(({ subject }) => subject === 'Svar på yttrandet över Arbetsplan')).toHaveLength(2);
});
