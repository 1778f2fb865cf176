import { afterAll, beforeAll, expect, test } from 'vitest';
import { openConference, registered } from '../../../../test/support/conferences.ts';
import { type RegisteringSite, registeringSite } from '../../../../test/support/registering.ts';
import { unescaped } from '../../../../test/support/unescaped.ts';
import { program } from '../../../platform/actor.ts';
import { registrationByToken, registrationsOf } from '../../queries/registrations/registrations.ts';
import { makeStamp } from '../../registering/form-stamp.ts';
import type { Registration } from '../../registering/registration.ts';
import { moveQueue } from './move-queue.ts';

/** Many at once, the same person twice, and robots: over HTTP, from one network address, as a workplace comes. */
let site: RegisteringSite;
beforeAll(async () => {
  site = await registeringSite();
  // What is decided is read here, not what arrives: sending a hundred mails would take longer than all the rest.
  site.server.refuse('451 4.3.0 Later');
});
afterAll(() => site?.close());

const everybody = (conference: string) => site.at.database.read(program('test'), (ctx) => registrationsOf(ctx, conference));
const inState = (all: readonly Registration[], state: Registration['state']) => all.filter((each) => each.state === state);
const addresses = (all: readonly Registration[]) => all.map(({ email }) => email);
const titled = async (conference: string, start: string) =>
  (await site.mailsOf(conference)).filter(({ subject }) => subject.startsWith(start));

/** Presses the same button again for as long as the program says that it has too much to do: nobody is doubled by that. */
async function pressed(press: () => Promise<Response>): Promise<Response> {
  const answer = await press();
  return answer.status === 503 ? pressed(press) : answer;
}

test('60 people at once for the last 20 seats: nobody doubled, nobody lost, the order fair', async () => {
  const { id } = await openConference(site.at.database, { seats: 20 });
  const people = Array.from({ length: 60 }, (_, n) => `person${n}@exempel.invalid`);
  const answers = await Promise.all(
    people.map((email, n) => {
      const stamp = makeStamp(site.parts.secret, id, site.now().subtract({ seconds: 30 }));
      return pressed(() => site.fillIn(id, { email, name: `Person ${n}`, stamp }));
    }),
  );
  expect(new Set(answers.map(({ status, headers }) => `${status} ${headers.get('location')}`))).toEqual(
    new Set([`303 /offentligt/konferenser/${id}/anmalan?klart=ja`]),
  );
  const all = await everybody(id);
  expect(addresses(all).sort()).toEqual([...people].sort());
  const rows = await site.at.asOwner<{ email: string }>(
    "select r.email from registration_turns t join registrations r on r.id = t.registration_id where t.conference_id = $1 and t.kind = 'registered' order by t.seq",
    [id],
  );
  const order = rows.map(({ email }) => email);
  expect(order.length).toBe(60);
  expect(addresses(inState(all, 'seat')).sort()).toEqual(order.slice(0, 20).sort());
  const waiting = inState(all, 'waiting').sort((a, b) => (a.turn ?? 0) - (b.turn ?? 0));
  expect(waiting.map(({ turn }) => turn)).toEqual(Array.from({ length: 40 }, (_, n) => n + 1));
  expect(addresses(waiting)).toEqual(order.slice(20));
  // Each was told once, and told what is so.
  const mails = await site.mailsOf(id);
  expect(mails.map(({ to }) => to).sort()).toEqual([...people].sort());
  for (const { to, body } of mails) {
    const place = order.indexOf(to);
    expect(body).toContain(place < 20 ? 'Du har plats.' : `Du står som nummer ${place - 19} på väntelistan`);
  }
  // Five leave at once: the first five in the queue come in, nobody else, and are told.
  const links = mails.filter(({ to }) => order.slice(3, 8).includes(to)).map(({ link }) => link);
  const left = await Promise.all(links.map((link) => pressed(() => site.running.anonymous.post(link, { svar: 'avboka' }))));
  expect(left.map(({ status }) => status)).toEqual([303, 303, 303, 303, 303]);
  const now = await everybody(id);
  expect(addresses(inState(now, 'seat')).sort()).toEqual([...order.slice(0, 3), ...order.slice(8, 25)].sort());
  expect(inState(now, 'waiting').find(({ email }) => email === order[25])?.turn).toBe(1);
  expect((await titled(id, 'Du har fått plats')).map(({ to }) => to).sort()).toEqual(order.slice(20, 25).sort());
});

test('the same person twice, also at the same moment and with capitals and spaces, is one, and nobody can tell', async () => {
  const { id } = await openConference(site.at.database);
  const first = await site.fillIn(id, { email: 'Eva.Berg@exempel.invalid' });
  const again = await site.fillIn(id, { email: ' eva.berg@EXEMPEL.invalid ', name: 'Någon annan' });
  expect([again.status, again.headers.get('location')]).toEqual([first.status, first.headers.get('location')]);
  const both = [{ email: 'bo@exempel.invalid' }, { email: 'BO@exempel.invalid ' }].map((typed) => site.fillIn(id, typed));
  for (const answer of await Promise.all(both)) expect(answer.headers.get('location')).toBe(first.headers.get('location'));
  expect((await everybody(id)).map(({ name, state }) => `${name} ${state}`)).toEqual(['Anna Ek seat', 'Anna Ek seat']);
  expect((await site.mailsOf(id)).length).toBe(2);
  // Hammered with an address, the program mails it once in ten minutes at most, and five times a day.
  const links = async () => (await titled(id, 'Länken till din anmälan')).map(({ to }) => to.toLowerCase());
  site.pass({ minutes: 11 });
  for (let i = 0; i < 3; i++) await site.fillIn(id, { email: 'bo@exempel.invalid' });
  expect(await links()).toEqual(['bo@exempel.invalid']);
  for (let i = 0; i < 5; i++) {
    site.pass({ minutes: 11 });
    await site.fillIn(id, { email: 'bo@exempel.invalid' });
  }
  expect((await links()).length).toBe(4);
});

test('whoever has cancelled may come again, last in turn and with a new promise to confirm', async () => {
  const { id } = await openConference(site.at.database, { seats: 1 });
  await site.fillIn(id, { email: 'anna@exempel.invalid' });
  await site.fillIn(id, { email: 'bo@exempel.invalid' });
  const [anna] = await site.mailsOf(id);
  await site.running.anonymous.post(anna?.link ?? '', { svar: 'bekrafta' });
  await site.running.anonymous.post(anna?.link ?? '', { svar: 'avboka' });
  await site.running.anonymous.post(anna?.link ?? '', { svar: 'avboka' });
  expect((await titled(id, 'Du är avbokad')).length).toBe(1);
  await site.fillIn(id, { email: 'anna@exempel.invalid', name: 'Anna Eklund' });
  expect((await everybody(id)).map(({ name, state, turn, confirmed }) => [name, state, turn, confirmed])).toEqual([
    ['Anna Eklund', 'waiting', 1, false],
    ['Anna Ek', 'seat', null, false],
  ]);
});

test('robots: a filled trap, a form sent at once, forged, old or sent again, and a flood from one client', async () => {
  const { id } = await openConference(site.at.database);
  const address = `/offentligt/konferenser/${id}/anmalan`;
  const email = 'robot@exempel.invalid';
  const refused = async (differs: Readonly<Record<string, string>>, why: string) => {
    const answer = await site.fillIn(id, { email, ...differs });
    const page = unescaped(await answer.text());
    expect([answer.status, page.includes(why), page.includes(`value="${email}"`)]).toEqual([422, true, true]);
    return /name="stamp" value="([^"]+)"/.exec(page)?.[1] ?? '';
  };
  await refused({ webbplats: 'https://köp.nu' }, 'Ett fält som ska vara tomt var ifyllt.');
  await refused({ stamp: 'gissad' }, 'Sidan hade varit öppen länge.');
  const form = await (await site.running.anonymous.get(address)).text();
  const stamp = /name="stamp" value="([^"]+)"/.exec(form)?.[1] ?? '';
  // Asked to press again, a person does so with the same page.
  expect(await refused({ stamp }, 'Det gick ovanligt fort.')).toBe(stamp);
  site.pass({ seconds: 4 });
  expect((await site.fillIn(id, { email: 'anna@exempel.invalid', stamp })).status).toBe(303);
  expect((await site.fillIn(id, { email: 'anna@exempel.invalid', stamp })).status).toBe(303);
  // The same page for another: a colleague who goes back with the browser is asked to press again, and is not lost.
  const fresh = await refused({ stamp }, 'Den sidan har redan skickats en gång.');
  site.pass({ seconds: 4 });
  expect((await site.fillIn(id, { email: 'bo@exempel.invalid', stamp: fresh })).status).toBe(303);
  site.pass({ hours: 13 });
  await refused({ stamp: fresh }, 'Sidan hade varit öppen länge.');
  expect(addresses(await everybody(id))).toEqual(['anna@exempel.invalid', 'bo@exempel.invalid']);
  // A workplace's share is used up: neither a registration nor a mail more.
  await site.at.asOwner("update rate_counters set points = 200 where key like 'registration-address:%'");
  const counted = () =>
    site.at.asOwner("select key, points from rate_counters where key like 'registration-account:%' order by key");
  const before = await counted();
  await refused({}, 'Det har kommit ovanligt många anmälningar på kort tid.');
  // And it takes nothing of what all together may send.
  expect(await counted()).toEqual(before);
  await site.at.asOwner("delete from rate_counters where key like 'registration-address:%'");
  expect((await site.mailsOf(id)).length).toBe(2);
});

test('more seats go to those who have waited longest, who are told', async () => {
  const { id, items } = await openConference(site.at.database, { seats: 1 });
  for (const name of ['anna', 'bo', 'cia', 'dan'])
    await site.fillIn(id, { email: `${name}@exempel.invalid`, 'pass-0': items[1] });
  await site.at.database.write(program('test'), 'test', async (ctx) => {
    const before = await registrationsOf(ctx, id);
    await site.at.asOwner('update conferences set seats = 3 where id = $1', [id]);
    expect(await moveQueue(ctx, site.parts, id, before)).toBe(2);
  });
  const moved = await titled(id, 'Du har fått plats');
  expect(moved.map(({ to }) => to)).toEqual(['bo@exempel.invalid', 'cia@exempel.invalid']);
  expect(moved[0]?.body).toContain('Hemmet som vårdplats (fullt, du står i kö)');
  const [anna] = await site.mailsOf(id);
  await site.running.anonymous.post(anna?.link ?? '', { svar: 'spara', name: 'Anna Ek', organisation: 'Motala', 'pass-0': '' });
  const told = await titled(id, 'Du har fått plats på ett pass');
  expect(told.map(({ to }) => to)).toEqual(['bo@exempel.invalid']);
  // A form sent once more for another thing does that thing.
  const request = crypto.randomUUID();
  for (const svar of ['bekrafta', 'avboka'])
    expect((await site.running.anonymous.post(anna?.link ?? '', { svar, request })).status).toBe(303);
});

test('whoever registers in English is mailed in their own language, and led to pages in it', async () => {
  const { id } = await openConference(site.at.database);
  const stamp = makeStamp(site.parts.secret, id, site.now().subtract({ seconds: 30 }));
  const typed = { name: 'Ann', organisation: 'A union', email: 'ann@exempel.invalid', stamp };
  const answer = await site.running.anonymous.post(`/en/offentligt/konferenser/${id}/anmalan`, typed);
  expect(answer.headers.get('location')).toBe(`/en/offentligt/konferenser/${id}/anmalan?klart=ja`);
  const [mail] = await site.mailsOf(id);
  expect(mail?.subject).toBe('Confirm your registration: Nära vård i praktiken');
  expect(mail?.body).toContain('http://localhost/en/anmalan/(personal link)');
  expect(mail?.body).toContain('You have a seat. Confirm by ');
});

test('without mail a place is confirmed at once and the link shown, each time the form is sent, and to nobody else', async () => {
  const { id } = await openConference(site.at.database);
  const requestId = crypto.randomUUID();
  const [first, again] = [
    await registered(site.at.database, id, { requestId }),
    await registered(site.at.database, id, { requestId }),
  ];
  expect([first.outcome, again.outcome, again.token]).toEqual(['registered', 'repeated', first.token]);
  expect(await everybody(id)).toMatchObject([{ confirmed: true, state: 'seat' }]);
  const own = await site.at.database.read(program('test'), (ctx) => registrationByToken(ctx, first.token ?? ''));
  expect(own?.id).toBe(first.registrationId);
  expect(await registered(site.at.database, id)).toEqual({ registrationId: first.registrationId, outcome: 'known', token: null });
  const byOffice = { how: 'secretariat', email: '' } as const;
  await registered(site.at.database, id, byOffice);
  await registered(site.at.database, id, byOffice);
  expect((await everybody(id)).length).toBe(3);
  // Nobody's details are taken before a decision says when they go.
  await site.at.asOwner('update conferences set disposal_id = null where id = $1', [id]);
  await expect(registered(site.at.database, id, byOffice)).rejects.toThrow();
  expect((await everybody(id)).length).toBe(3);
});
