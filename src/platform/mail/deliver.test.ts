import PostalMime from 'postal-mime';
import { Temporal } from 'temporal-polyfill';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type SmtpListener, smtpListener } from '../../../test/support/smtp.ts';
import { composeMail, type Delivery, type Mailer, openMailer, type WholeMail } from './index.ts';

let server: SmtpListener;
let mailer: Mailer;
beforeAll(async () => {
  server = await smtpListener();
  const opened = openMailer({ smtpUrl: server.url, from: 'Samrådet <samrad@example.se>' });
  if (opened === null) throw new Error('no mailer');
  mailer = opened;
});
afterEach(() => {
  server.refuse(null);
  server.answerWhole(null);
});
afterAll(async () => {
  mailer.close();
  await server.close();
});

const calendar = new TextEncoder().encode('BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n');
const whole: WholeMail = {
  from: { name: 'Åsa Öberg via Samråd vård och omsorg', address: 'samrad@example.se' },
  to: 'registrator@example.se',
  replyTo: 'svar+abc@example.se',
  subject: 'Arbetsplan 2024–2025 för beslut – Ert dnr: SON 2024-220\r\nBcc: ond@example.com',
  text: `Hej!\n\n.punkt först\nFrom här\n${'ett långt ord '.repeat(200)}\n`,
  messageId: '7d1f@example.se',
  inReplyTo: null,
  automatic: false,
  date: Temporal.Instant.from('2026-02-03T10:00:00Z'),
  files: [
    {
      fileName: 'Arbetsplan på åttio sidor.pdf',
      mediaType: 'application/pdf',
      bytes: new Uint8Array([37, 80, 68, 70, 0, 13, 10, 46]),
    },
    { fileName: 'datum.ics', mediaType: 'text/calendar', bytes: calendar },
  ],
};

async function handedOver(beforeLast: () => Promise<void> = async () => undefined): Promise<Delivery> {
  return mailer.deliver({ raw: await composeMail(whole), to: whole.to, beforeLast });
}

test('a whole mail arrives as it was composed, byte for byte', async () => {
  let seen = -1;
  const delivery = await handedOver(async () => {
    seen = server.received.length;
  });
  expect(delivery).toMatchObject({ kind: 'taken', answer: expect.stringMatching(/^250 /) });
  expect(seen).toBe(0);
  const last = server.received.at(-1);
  expect(Buffer.from(last?.raw ?? '')).toEqual(Buffer.from(await composeMail(whole)));
  const read = await PostalMime.parse(last?.raw ?? '');
  expect(read).toMatchObject({
    subject: 'Arbetsplan 2024–2025 för beslut – Ert dnr: SON 2024-220 Bcc: ond@example.com',
    from: { name: 'Åsa Öberg via Samråd vård och omsorg', address: 'samrad@example.se' },
    replyTo: [{ address: 'svar+abc@example.se' }],
    messageId: '<7d1f@example.se>',
    date: '2026-02-03T10:00:00.000Z',
  });
  expect(read.text?.replaceAll('\r\n', '\n').trim()).toBe(whole.text.trim());
  expect(read.attachments.map(({ filename }) => filename)).toEqual(whole.files.map(({ fileName }) => fileName));
  expect(new Uint8Array(read.attachments[0]?.content as ArrayBuffer)).toEqual(whole.files[0]?.bytes);
  const names = read.headers.map(({ key }) => key);
  expect(names.filter((name) => /^(bcc|auto-submitted|list-.*|precedence)$/.test(name))).toEqual([]);
  expect(last?.raw).toContain('text/calendar; charset=utf-8; method=PUBLISH');
});

test('what nobody wrote says so, and what it answers', async () => {
  const text = new TextDecoder().decode(await composeMail({ ...whole, automatic: true, inReplyTo: 'x@b.se' }));
  for (const header of ['Auto-Submitted: auto-replied', 'In-Reply-To: <x@b.se>', 'References: <x@b.se>'])
    expect(text).toContain(header);
  await expect(composeMail({ ...whole, replyTo: 'a@b.se, c@d.se' })).rejects.toThrow('not one address');
});

test.each([
  ['RCPT', '550 5.1.1 No such user', 'refused'],
  ['RCPT', '450 4.2.1 Come back later', 'put-off'],
  ['whole', '554 5.7.1 We think it is spam', 'refused'],
  ['whole', '451 4.3.0 Not just now', 'put-off'],
] as const)('%s answered with %s is %s', async (stage, answer, kind) => {
  if (stage === 'RCPT') server.refuse(answer);
  else server.answerWhole(answer);
  expect(await handedOver()).toEqual({ kind, answer });
});

test('what is asked before the last bytes is over when the answer is told, and is not asked after', async () => {
  server.refuse('450 4.2.1 Come back later');
  const told: string[] = [];
  const delivery = await handedOver(async () => {
    told.push('asked');
    await new Promise((resolve) => setTimeout(resolve, 150));
    told.push('done');
  });
  expect(delivery.kind).toBe('put-off');
  const then = [...told];
  expect(then.at(-1)).not.toBe('asked');
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(told).toEqual(then);
});

test('a line that breaks before the last bytes is no doubt', async () => {
  const other = await smtpListener();
  const opened = openMailer({ smtpUrl: other.url, from: 'samrad@example.se' });
  const delivery = await opened?.deliver({
    ...{ raw: await composeMail(whole), to: whole.to },
    beforeLast: async () => {
      other.cut();
      // Several turns of the loop, so that the line's end has come whatever else the machine does.
      for (let turn = 0; turn < 15; turn += 1) await new Promise((resolve) => setTimeout(resolve, 10));
    },
  });
  expect(delivery?.kind).toBe('put-off');
  expect(other.received).toEqual([]);
  opened?.close();
});

test('nothing is taken when the last bytes are held back, and nobody knows when no answer comes', async () => {
  const before = server.received.length;
  await expect(handedOver(() => Promise.reject(new Error('another has sent it')))).rejects.toThrow('another has sent it');
  expect(server.received.length).toBe(before);
  const cut = await smtpListener();
  const other = openMailer({ smtpUrl: cut.url, from: 'samrad@example.se' });
  cut.answerWhole('silence');
  const delivery = await other?.deliver({
    ...{ raw: await composeMail(whole), to: whole.to },
    beforeLast: async () => void setTimeout(() => cut.cut(), 50),
  });
  expect(delivery?.kind).toBe('unsure');
  expect((await other?.deliver({ raw: await composeMail(whole), to: whole.to, beforeLast: async () => undefined }))?.kind).toBe(
    'put-off',
  );
  other?.close();
});
