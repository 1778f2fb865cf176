import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type TestDatabase, testDatabase } from '../../../../test/support/database.ts';
import { asProgram, codes, ok, type SmallCounty, smallCounty } from '../../../../test/support/members.ts';
import type { Ctx } from '../../../platform/act.ts';
import { newId } from '../../../platform/db/columns.ts';
import { type Database, openDatabase } from '../../../platform/db/database.ts';
import { recordsById } from '../../../records/index.ts';
import { itemAsTyped } from '../../agenda/item-fields.ts';
import { agendaOf } from '../../queries/agenda.ts';
import { proposalById } from '../../queries/proposals.ts';
import { planMeeting } from '../calendar/plan-meeting.ts';
import { attachPaper, keepPaper } from '../papers/attach-paper.ts';
import { movePaper, removePaper, withdrawPaper } from '../papers/change-paper.ts';
import { openPapers } from '../papers/open-papers.ts';
import { declineProposal, takeUpProposal, withdrawProposal } from '../proposals/answer-proposal.ts';
import { type NewProposal, proposeItem } from '../proposals/propose-item.ts';
import { addItem } from './add-item.ts';
import { changeItem } from './change-item.ts';
import { moveItem } from './move-item.ts';
import { removeItem, restoreItem, strikeItem } from './remove-item.ts';

let made: TestDatabase;
let database: Database;
let county: SmallCounty;
const write = <T>(work: (ctx: Ctx) => Promise<T>): Promise<T> => database.write(asProgram(), 'test', work);

beforeAll(async () => {
  made = await testDatabase();
  database = openDatabase(made.appUrl);
  county = await write(smallCounty);
});
afterAll(async () => {
  await database.close();
  await made.drop();
});

/** A meeting of the body in ten days with these items; their ids in order. */
async function meetingWith(ctx: Ctx, titles: readonly string[]): Promise<{ meetingId: string; ids: readonly string[] }> {
  const hours = { on: ctx.today.add({ days: 10 }), starts: '13:00', ends: '16:00' };
  const { id: meetingId } = ok(await planMeeting(ctx, { organId: county.svo, ...hours, requestId: newId() }));
  const ids: string[] = [];
  for (const title of titles) {
    ids.push(ok(await addItem(ctx, { meetingId, title, purpose: 'information', minutes: 20, requestId: newId() })).id);
  }
  return { meetingId, ids };
}

const titles = async (ctx: Ctx, meetingId: string) => (await agendaOf(ctx, meetingId)).map(({ title }) => title);

/** As if a notice had gone. */
const notice = (ctx: Ctx, meetingId: string) =>
  ctx.tx.execute(sql`insert into meeting_notices (id, meeting_id, number, kind, content, text_sha256, on_day, recorded_at, request_id)
    values (gen_random_uuid(), ${meetingId}, 1, 'notice', '{}', repeat('0', 64), current_date, now(), gen_random_uuid())`);

/** As if its minutes had been verified. */
const verify = (ctx: Ctx, meetingId: string, itemId: string) =>
  ctx.tx.execute(sql`with m as (insert into meeting_minutes (id, meeting_id, number, kind, content, text_sha256, recorded_at, request_id)
      values (gen_random_uuid(), ${meetingId}, 1, 'notes', '{}', repeat('0', 64), now(), gen_random_uuid()) returning id)
    insert into minutes_paragraphs (minutes_id, meeting_id, item_id, paragraph, title, text) select m.id, ${meetingId}, ${itemId}, 1, 'x', '' from m`);

describe('an agenda', () => {
  it('is ordered by steps and by place', () =>
    write(async (ctx) => {
      const { meetingId, ids } = await meetingWith(ctx, ['A', 'B', 'C']);
      const [a = '', b = '', c = ''] = ids;
      ok(await moveItem(ctx, c, { way: 'up' }));
      expect(await titles(ctx, meetingId)).toEqual(['A', 'C', 'B']);
      ok(await moveItem(ctx, a, { before: null }));
      expect(await titles(ctx, meetingId)).toEqual(['C', 'B', 'A']);
      ok(await moveItem(ctx, a, { before: b }));
      expect(await titles(ctx, meetingId)).toEqual(['C', 'A', 'B']);
      ok(await moveItem(ctx, c, { way: 'up' }));
      ok(await moveItem(ctx, b, { before: newId() }));
      expect(await titles(ctx, meetingId)).toEqual(['C', 'A', 'B']);
    }));

  it('loses nobody’s words when two change an item', () =>
    write(async (ctx) => {
      const { meetingId, ids } = await meetingWith(ctx, ['Läget']);
      const [item] = await agendaOf(ctx, meetingId);
      if (item === undefined) throw new Error('no item');
      const base = itemAsTyped(item);
      const itemId = ids[0] ?? '';
      expect(ok(await changeItem(ctx, { itemId, base, mine: { ...base, title: 'Läget i mars' } }))).toMatchObject({
        took: false,
      });
      expect(ok(await changeItem(ctx, { itemId, base, mine: { ...base, minutes: '45' } }))).toMatchObject({
        saved: true,
        took: true,
      });
      const clash = ok(await changeItem(ctx, { itemId, base, mine: { ...base, title: 'Läget i april' } }));
      expect(clash).toMatchObject({ saved: false, merged: { clashes: [{ field: 'title', theirs: 'Läget i mars' }] } });
      expect(await agendaOf(ctx, meetingId)).toMatchObject([{ title: 'Läget i mars', minutes: 45 }]);
      if (clash.saved) throw new Error('saved');
      ok(await changeItem(ctx, { itemId, base: clash.theirs, mine: clash.merged.typed }));
      expect(await titles(ctx, meetingId)).toEqual(['Läget i april']);
    }));

  it('refuses what cannot be', () =>
    write(async (ctx) => {
      const { meetingId, ids } = await meetingWith(ctx, ['A']);
      const [item] = await agendaOf(ctx, meetingId);
      if (item === undefined) throw new Error('no item');
      const base = itemAsTyped(item);
      const with_ = (change: Partial<typeof base>) =>
        changeItem(ctx, { itemId: ids[0] ?? '', base, mine: { ...base, ...change } });
      expect(codes(await with_({ title: ' ' }))).toEqual(['title-missing']);
      expect(codes(await with_({ purpose: 'decide' }))).toEqual(['purpose-missing']);
      expect(codes(await with_({ minutes: '900' }))).toEqual(['minutes-wrong']);
      expect(codes(await with_({ rapporteurId: newId() }))).toEqual(['person-unknown']);
      expect(codes(await with_({ rapporteurId: newId(), rapporteurWords: 'Bo' }))).toEqual(['rapporteur-twice']);
      expect(codes(await with_({ about: 'plan:nothing:x' }))).toEqual(['about-wrong']);
      expect(codes(await changeItem(ctx, { itemId: newId(), base, mine: base }))).toEqual(['not-found']);
    }));

  it('forgets an item before the notice, and strikes it with why after', () =>
    write(async (ctx) => {
      const { meetingId, ids } = await meetingWith(ctx, ['A', 'B', 'C']);
      const [a = '', b = ''] = ids;
      expect(codes(await strikeItem(ctx, { itemId: a, reason: 'Hinner inte' }))).toEqual(['remove-instead']);
      ok(await removeItem(ctx, a));
      expect((await agendaOf(ctx, meetingId)).map(({ position }) => position)).toEqual([1, 2]);
      expect(codes(await removeItem(ctx, a))).toEqual(['not-found']);
      await notice(ctx, meetingId);
      expect(codes(await removeItem(ctx, b))).toEqual(['strike-instead']);
      expect(codes(await strikeItem(ctx, { itemId: b, reason: ' ' }))).toEqual(['reason-missing']);
      ok(await strikeItem(ctx, { itemId: b, reason: 'Underlaget är inte klart' }));
      ok(await strikeItem(ctx, { itemId: b, reason: 'Något annat' }));
      expect(await agendaOf(ctx, meetingId)).toMatchObject([{ struckReason: 'Underlaget är inte klart' }, { struckAt: null }]);
      ok(await restoreItem(ctx, b));
      ok(await restoreItem(ctx, b));
      expect(await agendaOf(ctx, meetingId)).toMatchObject([{ struckAt: null, struckReason: '' }, {}]);
    }));

  it('is closed when the minutes are verified', () =>
    write(async (ctx) => {
      const { meetingId, ids } = await meetingWith(ctx, ['A', 'B']);
      const [a = ''] = ids;
      const { id: proposalId } = ok(await proposeItem(ctx, proposal('Sent')));
      await verify(ctx, meetingId, a);
      const [item] = await agendaOf(ctx, meetingId);
      if (item === undefined) throw new Error('no item');
      const typed = itemAsTyped(item);
      for (const refused of [
        await moveItem(ctx, a, { way: 'down' }),
        await changeItem(ctx, { itemId: a, base: typed, mine: { ...typed, title: 'Nytt' } }),
        await strikeItem(ctx, { itemId: a, reason: 'Sent' }),
        await removeItem(ctx, a),
        await takeUpProposal(ctx, { proposalId, meetingId, requestId: newId() }),
      ]) {
        expect(codes(refused)).toEqual(['verified']);
      }
    }));
});

describe('papers', () => {
  const file = { title: 'Underlag', fileName: 'underlag.txt', bytes: new TextEncoder().encode('Text') };
  const draft = { access: 'working-material', secrecyParagraph: '', sharedWith: 'secretariat' } as const;

  it('are kept once, ordered, and withdrawn with why', () =>
    write(async (ctx) => {
      const { meetingId, ids } = await meetingWith(ctx, ['A']);
      const itemId = ids[0] ?? '';
      const requestId = newId();
      ok(await keepPaper(ctx, { itemId, ...file, ...draft, requestId }));
      ok(await keepPaper(ctx, { itemId, ...file, ...draft, requestId }));
      ok(await keepPaper(ctx, { itemId, ...file, ...draft, title: 'Bilaga', requestId: newId() }));
      expect(codes(await attachPaper(ctx, { itemId, recordId: newId() }))).toEqual(['record-missing']);
      const papers = async () => (await agendaOf(ctx, meetingId))[0]?.papers ?? [];
      const named = async () => (await papers()).map(({ title, withdrawnReason }) => [title, withdrawnReason].join(''));
      expect(await named()).toEqual(['Underlag', 'Bilaga']);
      const [first, second] = await papers();
      if (first === undefined || second === undefined) throw new Error('no papers');
      ok(await movePaper(ctx, second.id, 'up'));
      expect(await named()).toEqual(['Bilaga', 'Underlag']);
      expect(codes(await withdrawPaper(ctx, { paperId: first.id, reason: 'Fel' }))).toEqual(['remove-paper-instead']);
      ok(await removePaper(ctx, second.id));
      await notice(ctx, meetingId);
      expect(codes(await removePaper(ctx, first.id))).toEqual(['withdraw-instead']);
      expect(codes(await withdrawPaper(ctx, { paperId: first.id, reason: '' }))).toEqual(['reason-missing']);
      ok(await withdrawPaper(ctx, { paperId: first.id, reason: ', fel siffror' }));
      expect(await named()).toEqual(['Underlag, fel siffror']);
      expect(ok(await openPapers(ctx, { meetingId, recordIds: [first.recordId] }))).toEqual([]);
      ok(await attachPaper(ctx, { itemId, recordId: first.recordId }));
      expect(await named()).toEqual(['Underlag']);
    }));

  it('are drawn up and opened when a person chooses so, but not where secrecy may apply', () =>
    write(async (ctx) => {
      const { meetingId, ids } = await meetingWith(ctx, ['A']);
      const itemId = ids[0] ?? '';
      ok(await keepPaper(ctx, { itemId, ...file, ...draft, requestId: newId() }));
      ok(
        await keepPaper(ctx, {
          itemId,
          ...file,
          ...draft,
          access: 'secrecy-may-apply',
          secrecyParagraph: '26:1',
          requestId: newId(),
        }),
      );
      const recordIds = (await agendaOf(ctx, meetingId))[0]?.papers.map(({ recordId }) => recordId) ?? [];
      expect(ok(await openPapers(ctx, { meetingId, recordIds: [...recordIds, newId()] }))).toEqual([recordIds[0]]);
      const records = await recordsById(ctx, recordIds);
      expect(records.get(recordIds[0] ?? '')).toMatchObject({
        access: 'public',
        sharedWith: 'inside',
        becameOfficialOn: ctx.today,
      });
      expect(records.get(recordIds[1] ?? '')).toMatchObject({ access: 'secrecy-may-apply', sharedWith: 'secretariat' });
    }));
});

function proposal(title: string, change: Partial<NewProposal> = {}): NewProposal {
  const about = { kind: 'plan', id: newId(), title: 'Arbetsplan' };
  return { organId: county.svo, title, purpose: 'consultation', text: 'Varför', about, requestId: newId(), ...change };
}

describe('a proposal', () => {
  it('is taken up once, with its text and what it is about', () =>
    write(async (ctx) => {
      const { meetingId } = await meetingWith(ctx, ['A']);
      const wish = proposal('Bemanning', { meetingId, minutes: 30 });
      const { id } = ok(await proposeItem(ctx, wish));
      expect(ok(await proposeItem(ctx, wish)).id).toBe(id);
      expect(await proposalById(ctx, id)).toMatchObject({ state: 'waiting', wished: { id: meetingId } });
      const requestId = newId();
      const item = ok(await takeUpProposal(ctx, { proposalId: id, meetingId, requestId }));
      expect(ok(await takeUpProposal(ctx, { proposalId: id, meetingId, requestId }))).toEqual(item);
      const [, taken] = await agendaOf(ctx, meetingId);
      expect(taken).toMatchObject({ title: 'Bemanning', text: 'Varför', minutes: 30, aboutTitle: 'Arbetsplan', proposalId: id });
      expect(await proposalById(ctx, id)).toMatchObject({ state: 'taken-up', item: { meetingId } });
      expect(codes(await takeUpProposal(ctx, { proposalId: id, meetingId, requestId: newId() }))).toEqual(['taken-up']);
      expect(codes(await declineProposal(ctx, { proposalId: id, reason: 'Nej' }))).toEqual(['taken-up']);
      ok(await removeItem(ctx, item.id));
      expect(await proposalById(ctx, id)).toMatchObject({ state: 'waiting' });
    }));

  it('is declined with why, once', () =>
    write(async (ctx) => {
      const { meetingId } = await meetingWith(ctx, []);
      const { id } = ok(await proposeItem(ctx, proposal('Nej tack')));
      expect(codes(await declineProposal(ctx, { proposalId: id, reason: '' }))).toEqual(['reason-missing']);
      ok(await declineProposal(ctx, { proposalId: id, reason: 'Hör till huvudmännen' }));
      ok(await declineProposal(ctx, { proposalId: id, reason: 'Annat' }));
      expect(await proposalById(ctx, id)).toMatchObject({ state: 'declined', reason: 'Hör till huvudmännen' });
      expect(codes(await takeUpProposal(ctx, { proposalId: id, meetingId, requestId: newId() }))).toEqual(['answered']);
      // Nobody's own: the program proposed it.
      expect(codes(await withdrawProposal(ctx, id))).toEqual(['not-allowed']);
    }));

  it('is refused where it cannot be', () =>
    write(async (ctx) => {
      const { meetingId } = await meetingWith(ctx, []);
      expect(codes(await proposeItem(ctx, proposal('X', { organId: newId() })))).toEqual(['organ-unknown']);
      expect(codes(await proposeItem(ctx, proposal('X', { organId: county.secretariat, meetingId })))).toEqual([
        'meeting-of-another-organ',
      ]);
      expect(codes(await proposeItem(ctx, proposal('X', { meetingId: newId() })))).toEqual(['meeting-unknown']);
      expect(codes(await proposeItem(ctx, proposal(' ')))).toEqual(['title-missing']);
      const { id } = ok(await proposeItem(ctx, proposal('X', { organId: county.secretariat })));
      expect(codes(await takeUpProposal(ctx, { proposalId: id, meetingId, requestId: newId() }))).toEqual([
        'meeting-of-another-organ',
      ]);
    }));
});
