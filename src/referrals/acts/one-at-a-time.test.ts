import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Authorities, authorities } from '../../../test/support/authorities.ts';
import { must } from '../../example/expect.ts';
import { createPlan } from '../../plans/index.ts';
import { endSharing } from './change-sharing.ts';
import { addComment, noteComment } from './comment.ts';
import { shareInformally } from './share-informally.ts';

let at: Authorities;
beforeAll(async () => {
  at = await authorities();
});
afterAll(() => at.drop());

const act = <T>(work: Parameters<typeof at.database.write<T>>[2]) => at.database.write(at.secretariat, 'test', work);

test('a comment that is being said when a sharing is closed is among those that are kept', async () => {
  const group = crypto.randomUUID();
  await at.asOwner(
    "insert into organs (id, name, kind, exists_from) values ($1, 'Ledningsgruppen', 'management-group', '2020-01-01')",
    [group],
  );
  const sharingId = await act(async (ctx) => {
    const plan = { title: 'Arbetsplan', firstYear: 2026, lastYear: 2027, aim: 'Nära vård.', registrationNumber: null };
    const { id: planId } = must(await createPlan(ctx, plan));
    const noMail = { url: '', canSend: false, send: async () => 'no-mail' as const };
    const asked = { planId, organIds: [group], personIds: [], until: ctx.today, message: '' };
    return must(await shareInformally(ctx, noMail, { ...asked, requestId: crypto.randomUUID() })).id;
  });
  const said = { sharingId, passage: 'syfte', quote: '', text: 'Sagt i sista stund', requestId: crypto.randomUUID() };
  let ended: Promise<unknown> = Promise.resolve();
  await act(async (ctx) => {
    must(await noteComment(ctx, { ...said, author: 'En chef', principalId: null }));
    ended = act(async (other) => must(await endSharing(other, { sharingId, reason: 'Klart', requestId: crypto.randomUUID() })));
    // Time enough for the other to come as far as it can.
    await new Promise((resolve) => setTimeout(resolve, 300));
  });
  await ended;
  const [kept] = await at.asOwner<{ text: string }>(
    `select convert_from(string_agg(c.content, ''::bytea order by c.ordinal), 'UTF8') as text
     from records r join file_chunks c on c.sha256 = r.sha256 where r.about_id = $1`,
    [sharingId],
  );
  expect(kept?.text).toContain('Sagt i sista stund');
  expect(await act((ctx) => addComment(ctx, { ...said, requestId: crypto.randomUUID() }))).toMatchObject({ ok: false });
});
