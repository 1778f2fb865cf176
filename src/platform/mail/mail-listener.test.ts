import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import { afterEach, describe, expect, it, test } from 'vitest';
import { type ArrivedMail, tokenOf } from './arrived-mail.ts';
import { type ListenerLimits, type MailListener, openMailListener } from './mail-listener.ts';

const answerAddress = 'svar@samrad.example.se';
const log = { warn: () => undefined, error: () => undefined };
const mail = 'From: a@b.se\r\nSubject: Hej\r\n\r\nHej.\r\n';

let listener: MailListener;
const sockets: Socket[] = [];
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await listener.close();
});

async function open(limits: Partial<ListenerLimits> = {}, take?: (mail: ArrivedMail) => Promise<void>) {
  const kept: ArrivedMail[] = [];
  const keep = async (arrived: ArrivedMail) => {
    kept.push(arrived);
  };
  listener = await openMailListener({ host: '127.0.0.1', port: 0, answerAddress, take: take ?? keep, log, limits });
  return kept;
}

/** Speaks SMTP by hand; answers what the server said to the last line. */
async function talk() {
  const socket = connect(listener.port, '127.0.0.1');
  sockets.push(socket);
  let heard = '';
  socket.on('data', (chunk) => {
    heard += chunk.toString();
  });
  socket.on('error', () => undefined);
  const answered = async () => {
    while (!/^\d{3} .*\r\n$/m.test(heard) && !socket.destroyed && !socket.readableEnded) await pause(2);
    const said = heard;
    heard = '';
    return said;
  };
  const greeting = await answered();
  const say = async (line: string) => {
    socket.write(`${line}\r\n`);
    return answered();
  };
  const upTo = async (...lines: string[]) => {
    let last = '';
    for (const line of lines) last = await say(line);
    return last;
  };
  return { socket, greeting, say, upTo };
}

const envelope = ['EHLO a.se', 'MAIL FROM:<a@b.se>', `RCPT TO:<${answerAddress}>`] as const;

describe('a mail to the answer address', () => {
  it('is taken whole, with its envelope, and said to be kept afterwards', async () => {
    const kept = await open();
    const transport = createTransport({ host: '127.0.0.1', port: listener.port, ignoreTLS: true });
    const to = 'Svar+ABC234@samrad.example.se';
    await transport.sendMail({ envelope: { from: 'a@b.se', to: [to] }, raw: `${mail}.\r\n..å\r\n` });
    expect(kept.map(({ bytes, ...rest }) => ({ ...rest, text: Buffer.from(bytes).toString('utf8') }))).toEqual([
      { via: 'smtp', envelopeFrom: 'a@b.se', envelopeTo: [to], text: `${mail}.\r\n..å\r\n` },
    ]);
  });

  it('from nobody is a bounce, and is taken', async () => {
    const kept = await open();
    const { upTo } = await talk();
    const said = await upTo('EHLO a.se', 'MAIL FROM:<>', `RCPT TO:<${answerAddress}>`, 'DATA', `${mail}.`);
    expect([said.slice(0, 3), kept[0]?.envelopeFrom]).toEqual(['250', '']);
  });

  it('is left with the other server when it cannot be kept', async () => {
    await open({}, () => Promise.reject(new Error('the database is away: password=hemligt')));
    const said = await (await talk()).upTo(...envelope, 'DATA', `${mail}.`);
    expect(said).toMatch(/^451 /);
    expect(said).not.toContain('hemligt');
  });
});

describe('what is refused', () => {
  it.each([
    'annan@samrad.example.se',
    'svar@annan.se',
    'svar+a.b@samrad.example.se',
    'svar%a.se@samrad.example.se',
    'postmaster',
  ])('a mail to %s: nothing is relayed', async (to) => {
    const kept = await open();
    const said = await (await talk()).upTo('EHLO a.se', 'MAIL FROM:<a@b.se>', `RCPT TO:<${to}>`, 'DATA');
    expect(said).toMatch(/^503 /);
    expect(kept).toEqual([]);
  });

  it('more than is room for, in one mail or in all, and the next mail is taken', async () => {
    const kept = await open({ largest: 20_000, underWay: 30_000 });
    const { upTo, say } = await talk();
    expect(await upTo('EHLO a.se')).toContain('SIZE 20000');
    expect(await say('MAIL FROM:<a@b.se> SIZE=99999')).toMatch(/^552 /);
    expect(await upTo(...envelope, 'DATA', `${mail}${'a'.repeat(30_000)}\r\n.`)).toMatch(/^552 /);
    expect(await upTo(...envelope.slice(1), 'DATA', `${mail}.`)).toMatch(/^250 /);
    expect(kept.length).toBe(1);
  });

  it('ten thousand recipients', async () => {
    await open({ recipients: 3 });
    const { upTo, socket } = await talk();
    await upTo('EHLO a.se', 'MAIL FROM:<a@b.se>');
    const said: string[] = [];
    for (const n of Array(10).keys()) said.push((await upTo(`RCPT TO:<svar+a${n}@samrad.example.se>`)).slice(0, 3));
    expect(said).toEqual(['250', '250', '250', ...Array(7).fill('452')]);
    socket.write('A'.repeat(200_000));
    await once(socket, 'close');
  });

  it('too many mails a minute, and too many connections from one', async () => {
    await open({ mailsPerMinute: 2, connectionsFromOne: 2 });
    const { upTo } = await talk();
    expect(await upTo('EHLO a.se', 'MAIL FROM:<a@b.se>', 'RSET', 'MAIL FROM:<a@b.se>', 'RSET', 'MAIL FROM:<a@b.se>')).toMatch(
      /^451 /,
    );
    const others = [await talk(), await talk()];
    expect(await others[0]?.upTo('EHLO a.se')).toMatch(/^250/);
    expect(others[1]?.greeting).toMatch(/^451 /);
  });

  it('more than there is room for in a day, in all or from one', async () => {
    const kept = await open({ bytesPerDay: 40_000, partOfDay: 0.5 });
    const { upTo } = await talk();
    const body = `${mail}${'a'.repeat(12_000)}\r\n.`;
    expect(await upTo('EHLO a.se', ...envelope.slice(1), 'DATA', body)).toMatch(/^250 /);
    // The second would not fit: it is refused whole, and asked to come again.
    expect(await upTo(...envelope.slice(1), 'DATA', body)).toMatch(/^452 4\.3\.1 No room for more mail today/);
    expect(kept.length).toBe(1);
    expect(await upTo(...envelope.slice(1), 'DATA', `${mail}${'a'.repeat(7_000)}\r\n.`)).toMatch(/^250 /);
    expect(kept.length).toBe(2);
  });

  it('anything, once the day is full', async () => {
    const kept = await open({ bytesPerDay: 1500, partOfDay: 1 });
    const { upTo } = await talk();
    expect(await upTo('EHLO a.se', ...envelope.slice(1), 'DATA', `${mail}${'a'.repeat(600)}\r\n.`)).toMatch(/^250 /);
    expect(await upTo('MAIL FROM:<a@b.se>')).toMatch(/^452 /);
    expect(kept.length).toBe(1);
  });

  it('names and passwords, and upgrades', async () => {
    await open();
    const { say } = await talk();
    expect(await say('EHLO a.se')).not.toMatch(/AUTH|STARTTLS/);
    expect(await say('AUTH PLAIN AGEAYg==')).toMatch(/^5/);
    expect(await say('STARTTLS')).toMatch(/^5/);
  });
});

describe('a sender that', () => {
  it.each(['end', 'destroy'] as const)('goes away in the middle (%s) leaves nothing', async (how) => {
    const kept = await open();
    const { socket, upTo } = await talk();
    await upTo(...envelope, 'DATA');
    socket.write('From: a@b.se\r\n\r\nHalva me');
    await pause(20);
    socket[how]();
    await pause(80);
    expect(kept).toEqual([]);
  });

  it('drips for ever is let go', async () => {
    const kept = await open({ mostSeconds: 0.3 });
    const { socket, upTo } = await talk();
    await upTo(...envelope, 'DATA');
    const dripping = setInterval(() => socket.write('a'), 20);
    await once(socket, 'close');
    clearInterval(dripping);
    expect(kept).toEqual([]);
  });
});

test.each([
  ['svar@samrad.example.se', ''],
  ['SVAR+K7abc@SAMRAD.example.se', 'k7abc'],
  ['svar+@samrad.example.se', null],
  ['svar+a b@samrad.example.se', null],
  ['xsvar@samrad.example.se', null],
  ['svar@samrad.example.se.evil.se', null],
])('the token of %s is %s', (address, token) => {
  expect(tokenOf(address, answerAddress)).toBe(token);
});
