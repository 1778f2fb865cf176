import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Authorities, authorities } from '../../../../test/support/authorities.ts';
import { type MeetingHeld, meetingHeld } from '../../../../test/support/meeting-held.ts';
import { until } from '../../../../test/support/until.ts';
import { must } from '../../../example/expect.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Actor } from '../../../platform/actor.ts';
import { keepRecord } from '../../../records/index.ts';
import { minutesSha256 } from '../../minutes/minutes-content.ts';
import { minutesOf } from '../../queries/minutes.ts';
import { addItem } from '../agenda/add-item.ts';
import { saveNote } from '../sitting/save-note.ts';
import { attest, object } from './attest.ts';
import { chooseVerifiers } from './choose-verifiers.ts';
import { correctMinutes } from './correct-minutes.ts';
import { freezeMinutes } from './freeze-minutes.ts';
import { noteVerification } from './note-verification.ts';
import { replaceVerifier } from './replace-verifier.ts';
import { saveMinutesDraft } from './save-minutes-draft.ts';

let at: Authorities;
beforeAll(async () => {
  at = await authorities();
});
afterAll(() => at.drop());

const noMail = { url: '', ways: { canSend: false, domain: 'example.org' } };
const as = <T>(actor: Actor, work: (ctx: Ctx) => Promise<T>) => at.database.write(actor, 'test', work);
const secretary = <T>(work: (ctx: Ctx) => Promise<T>) => as(at.secretariat, work);
const request = () => ({ requestId: crypto.randomUUID() });
const held = (verifiers: number) => secretary((ctx) => meetingHeld(ctx, { recordKind: 'minutes', verifiers }));
const known = (actor: Actor, { meetingId }: MeetingHeld) => at.database.read(actor, (ctx) => minutesOf(ctx, meetingId));
const refused = (code: string) => ({ ok: false, refusals: [expect.objectContaining({ code })] });

/** Chosen and frozen: the chair and one other are to verify. */
async function frozen(): Promise<MeetingHeld & { readonly seen: { meetingId: string; minutesId: string; textSha256: string } }> {
  const meeting = await held(2);
  const { meetingId, anna, bo } = meeting;
  const minutes = await secretary(async (ctx) => {
    must(await chooseVerifiers(ctx, { meetingId, chairId: anna.personId, verifierIds: [bo.personId], ...request() }));
    return must(await freezeMinutes(ctx, noMail, { meetingId, ...request() }));
  });
  return { ...meeting, seen: { meetingId, minutesId: minutes.id, textSha256: minutes.textSha256 } };
}

describe('freezing', () => {
  it('asks for verifiers first where the organ’s rule does, and only of those who took part', async () => {
    const { meetingId, anna, bo, sven } = await held(2);
    await secretary(async (ctx) => {
      expect(await freezeMinutes(ctx, noMail, { meetingId, ...request() })).toMatchObject(refused('verifiers-missing'));
      const wrong = { meetingId, chairId: anna.personId, verifierIds: [sven.personId], ...request() };
      expect(await chooseVerifiers(ctx, wrong)).toMatchObject(refused('did-not-take-part'));
      expect(await chooseVerifiers(ctx, { ...wrong, chairId: sven.personId, verifierIds: [] })).toMatchObject(
        refused('chair-missing'),
      );
      must(await chooseVerifiers(ctx, { ...wrong, verifierIds: [], ...request() }));
      must(await chooseVerifiers(ctx, { ...wrong, verifierIds: [bo.personId], ...request() }));
      expect(await chooseVerifiers(ctx, { ...wrong, verifierIds: [], ...request() })).toMatchObject(refused('chosen-already'));
    });
  });

  it('is finished at once where nobody verifies, when a person says so', async () => {
    const { meetingId } = await held(0);
    await secretary(async (ctx) => {
      expect(await freezeMinutes(ctx, noMail, { meetingId, ...request() })).toMatchObject(refused('nobody-verifies-unsaid'));
      const done = await freezeMinutes(ctx, noMail, { meetingId, nobodyVerifies: true, ...request() });
      expect(done).toMatchObject({ ok: true, value: { number: 1, complete: true } });
    });
  });

  it('gives each item its §, and the same hash as its words', async () => {
    const meeting = await frozen();
    const { latest } = await known(meeting.anna.actor, meeting);
    expect(latest?.content.items.map(({ paragraph, title }) => `${paragraph} ${title}`)).toEqual([
      '1 Nära vård',
      '2 Remissen om e-hälsa',
    ]);
    expect(latest?.content.items[0]).toMatchObject({
      outcomes: [{ kind: 'recommendation', text: 'SVO rekommenderar huvudmännen att anta planen.' }],
      voices: [{ kind: 'dissent', name: 'Bo Lind' }],
    });
    expect(latest && minutesSha256(latest.content)).toBe(latest?.textSha256);
  });
});

describe('verifying', () => {
  it('is done by each for exactly the text that they saw, and is complete with the last', async () => {
    const meeting = await frozen();
    const { anna, bo, eva, seen } = meeting;
    const word = { ...seen, read: true };
    expect(await as(anna.actor, (ctx) => attest(ctx, { ...word, read: false, ...request() }))).toMatchObject(refused('not-read'));
    const another = { ...word, textSha256: 'a'.repeat(64), ...request() };
    expect(await as(anna.actor, (ctx) => attest(ctx, another))).toMatchObject(refused('text-changed'));
    expect(await as(eva.actor, (ctx) => attest(ctx, { ...word, ...request() }))).toMatchObject(refused('not-verifier'));
    expect(await as(anna.actor, (ctx) => attest(ctx, { ...word, ...request() }))).toEqual({
      ok: true,
      value: { complete: false },
    });
    expect(await known(at.reader, meeting)).toMatchObject({ numbers: [], complete: false });
    expect(await as(bo.actor, (ctx) => attest(ctx, { ...word, ...request() }))).toEqual({ ok: true, value: { complete: true } });
    // Everyone inside reads it from then on.
    expect(await known(at.reader, meeting)).toMatchObject({ complete: true, latest: { number: 1 } });
  });

  it('is completed once by two who attest at the same moment', async () => {
    const meeting = await frozen();
    const { anna, bo, seen } = meeting;
    const said = await Promise.all(
      [anna, bo].map(({ actor }) => as(actor, (ctx) => attest(ctx, { ...seen, read: true, ...request() }))),
    );
    expect(said.map((each) => each.ok && each.value.complete).sort()).toEqual([false, true]);
    const [row] = await at.asOwner<{ n: number }>('select count(*)::int as n from minutes_paragraphs where meeting_id = $1', [
      meeting.meetingId,
    ]);
    expect(row?.n).toBe(2);
  });

  it('takes each word that is said from the same form, by one who went back in it', async () => {
    const meeting = await frozen();
    const { anna, seen } = meeting;
    const form = { ...seen, ...request() };
    for (const text of ['Fel namn.', 'Fel namn.', 'Fel dag.'])
      must(await as(anna.actor, (ctx) => object(ctx, { ...form, text })));
    must(await as(anna.actor, (ctx) => attest(ctx, { ...form, read: true })));
    const { verifications } = await known(anna.actor, meeting);
    expect(verifications.map(({ kind, text }) => `${kind} ${text}`.trim())).toEqual([
      'objected Fel namn.',
      'objected Fel dag.',
      'attested',
    ]);
  });

  it('lets nothing be written beside the last word', async () => {
    const { anna, bo, seen, meetingId, items } = await frozen();
    const word = { ...seen, read: true };
    must(await as(anna.actor, (ctx) => attest(ctx, { ...word, ...request() })));
    const item = { meetingId, title: 'Nytt', purpose: 'information', ...request() } as const;
    const writes = await as(bo.actor, async (ctx) => {
      must(await attest(ctx, { ...word, ...request() }));
      const started = [
        secretary((other) => addItem(other, item)),
        secretary((other) => saveNote(other, { meetingId, itemId: items[0] ?? '', mine: 'Sent', base: null })),
      ];
      const waiting = `select count(*)::int as n from pg_locks where locktype = 'advisory' and not granted
        and database = (select oid from pg_database where datname = current_database())`;
      await until(async () => expect((await at.asOwner<{ n: number }>(waiting))[0]?.n).toBe(2));
      return { started };
    });
    for (const result of await Promise.all(writes.started)) expect(result).toMatchObject(refused('verified'));
  });

  it('takes an objection, and begins anew with the next number', async () => {
    const meeting = await frozen();
    const { anna, bo, meetingId, seen } = meeting;
    must(await as(anna.actor, (ctx) => attest(ctx, { ...seen, read: true, ...request() })));
    const wrong = { ...seen, text: 'Evas namn är felstavat.', ...request() };
    expect(await as(bo.actor, (ctx) => object(ctx, { ...wrong, text: ' ' }))).toMatchObject(refused('words-missing'));
    must(await as(bo.actor, (ctx) => object(ctx, wrong)));
    const next = await secretary(async (ctx) => {
      must(await saveMinutesDraft(ctx, { meetingId, opening: 'Ordföranden hälsade välkommen.', closing: '', base: 0 }));
      const stale = { meetingId, opening: 'Något annat.', closing: '', base: 0 };
      expect(await saveMinutesDraft(ctx, stale)).toMatchObject(refused('draft-changed'));
      expect(await freezeMinutes(ctx, noMail, { meetingId, ...request() })).toMatchObject(refused('reason-missing'));
      return must(await freezeMinutes(ctx, noMail, { meetingId, reason: 'Namnet är rättat.', ...request() }));
    });
    expect(next).toMatchObject({ number: 2, complete: false });
    expect((await known(anna.actor, meeting)).current.map(({ stands }) => stands)).toEqual(['waits', 'waits']);
    expect(await as(bo.actor, (ctx) => attest(ctx, { ...seen, read: true, ...request() }))).toMatchObject(
      refused('text-changed'),
    );
  });

  it('lets another who took part verify instead of one who has left, and notes a signed paper', async () => {
    const meeting = await frozen();
    const { anna, bo, eva, sven, meetingId, seen } = meeting;
    must(await as(anna.actor, (ctx) => attest(ctx, { ...seen, read: true, ...request() })));
    const chosen = (await known(anna.actor, meeting)).current;
    const instead = { meetingId, verifierId: chosen[1]?.id ?? '', personId: eva.personId, reason: 'Har lämnat uppdraget.' };
    await secretary(async (ctx) => {
      const of = { ...instead, ...request() };
      expect(await replaceVerifier(ctx, noMail, { ...of, reason: '' })).toMatchObject(refused('reason-missing'));
      expect(await replaceVerifier(ctx, noMail, { ...of, personId: sven.personId })).toMatchObject(refused('did-not-take-part'));
      must(await replaceVerifier(ctx, noMail, of));
    });
    const now = (await known(anna.actor, meeting)).current;
    expect(now.map(({ name, stands }) => `${name} ${stands}`)).toEqual(['Anna Ek attested', 'Eva Ström waits']);
    expect(await as(bo.actor, (ctx) => attest(ctx, { ...seen, read: true, ...request() }))).toMatchObject(
      refused('not-verifier'),
    );
    const noted = await secretary(async (ctx) => {
      const paper = { title: 'Undertecknat', kind: 'minutes', owner: at.host, access: 'working-material' } as const;
      const bytes = new TextEncoder().encode('Undertecknat av Eva Ström');
      const { id } = must(await keepRecord(ctx, { ...paper, sharedWith: 'secretariat', bytes, fileName: 'sida.txt' }));
      const word = {
        meetingId,
        minutesId: seen.minutesId,
        verifierId: now[1]?.id ?? '',
        kind: 'attested',
        way: 'paper',
      } as const;
      expect(await noteVerification(ctx, { ...word, recordId: crypto.randomUUID(), text: '', ...request() })).toMatchObject(
        refused('evidence-missing'),
      );
      return must(await noteVerification(ctx, { ...word, recordId: id, text: '', ...request() }));
    });
    expect(noted).toEqual({ complete: true });
  });
});

describe('what is verified', () => {
  it('is corrected beside the text, and edited neither by an act nor past one', async () => {
    const meeting = await frozen();
    const { anna, bo, meetingId, seen, items } = meeting;
    const correction = { meetingId, itemId: items[0], text: 'Mötet började 9.15.', reason: 'Fel tid.', ...request() };
    expect(await secretary((ctx) => correctMinutes(ctx, correction))).toMatchObject(refused('not-verified'));
    for (const { actor } of [anna, bo]) must(await as(actor, (ctx) => attest(ctx, { ...seen, read: true, ...request() })));
    const before = (await known(at.reader, meeting)).latest?.textSha256;
    await secretary(async (ctx) => {
      expect(await saveMinutesDraft(ctx, { meetingId, opening: 'Nytt.', closing: '', base: 0 })).toMatchObject(
        refused('verified'),
      );
      expect(await freezeMinutes(ctx, noMail, { meetingId, reason: 'Nytt.', ...request() })).toMatchObject(refused('verified'));
      const item = { meetingId, title: 'Nytt', purpose: 'information', ...request() } as const;
      expect(await addItem(ctx, item)).toMatchObject(refused('verified'));
      expect(await correctMinutes(ctx, { ...correction, reason: '' })).toMatchObject(refused('reason-missing'));
      must(await correctMinutes(ctx, correction));
      must(await correctMinutes(ctx, correction));
    });
    for (const edit of [
      `update item_notes set text = 'Något annat.' where meeting_id = $1`,
      `delete from meeting_attendance where meeting_id = $1`,
      `insert into minutes_drafts (meeting_id, version, recorded_at) values ($1, 1, now())`,
    ])
      await expect(at.asOwner(edit, [meetingId])).rejects.toThrow('are verified');
    await expect(at.asOwner(`update meeting_minutes set text = '' where meeting_id = $1`, [meetingId])).rejects.toThrow();
    expect(await known(at.reader, meeting)).toMatchObject({
      latest: { textSha256: before },
      corrections: [{ text: 'Mötet började 9.15.', reason: 'Fel tid.', itemId: items[0] }],
    });
  });
});
