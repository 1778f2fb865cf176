import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Dovecot, dovecotAt, openDovecot } from '../../../test/support/dovecot.ts';
import type { ArrivedMail } from './arrived-mail.ts';
import { type Mailbox, openMailbox } from './mailbox.ts';

const log = { warn: () => undefined, info: () => undefined };
const quick = { lookSeconds: 0.2, waitSeconds: 0.1, mostWaitSeconds: 0.3, largest: 50_000 };
const mailOf = (subject: string) =>
  `Return-Path: <a@b.se>\nDelivered-To: svar+abc@samrad.example.se\nFrom: a@b.se\nSubject: ${subject}\n\nHej.\n`;

async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (const _ of Array(400).keys()) {
    if (await holds()) return;
    await pause(20);
  }
  throw new Error('it did not come to be');
}

// Without Dovecot there is no real server to try against: apt-get install dovecot-imapd.
describe.skipIf(dovecotAt === null)('a mailbox at a real server (Dovecot; skipped where it is not installed)', () => {
  let dovecot: Dovecot;
  beforeAll(async () => {
    dovecot = await openDovecot(dovecotAt ?? '');
  });
  afterAll(() => dovecot?.close());

  const subjectsOf = (mails: readonly ArrivedMail[]) =>
    mails.map(({ bytes }) => /Subject: (.*)\r?\n/.exec(Buffer.from(bytes).toString())?.[1]).sort();
  const opened: Mailbox[] = [];
  const open = (take: (mail: ArrivedMail) => Promise<void>) => {
    const mailbox = openMailbox({ url: dovecot.url, take, log, limits: quick, folder: 'Klart' });
    opened.push(mailbox);
    return mailbox;
  };
  const closeAll = async () => {
    for (const mailbox of opened.splice(0)) await mailbox.close();
  };

  it('gives each unread mail once, whole and with its envelope, and they are moved away', async () => {
    const kept: ArrivedMail[] = [];
    const take = async (mail: ArrivedMail) => void kept.push(mail);
    await dovecot.deliver(mailOf('Ett'));
    open(take);
    await until(() => kept.length === 1);
    await dovecot.deliver(mailOf('Två'));
    await dovecot.deliver(mailOf('x').replace('Hej.', 'å'.repeat(60_000)));
    await until(async () => kept.length === 2 && (await dovecot.count('Klart')) === 2);
    await pause(300);
    expect(subjectsOf(kept)).toEqual(['Ett', 'Två']);
    expect(kept[0]).toMatchObject({ via: 'imap', envelopeFrom: 'a@b.se', envelopeTo: ['svar+abc@samrad.example.se'] });
    // The one that is too large stays where a person sees it.
    expect(await dovecot.count('INBOX')).toBe(1);
    await closeAll();
  });

  it('keeps a mail that could not be kept, and gives it again', async () => {
    const kept: ArrivedMail[] = [];
    let failures = 2;
    await dovecot.deliver(mailOf('Tre'));
    open(async (mail) => {
      failures -= 1;
      if (failures >= 0) throw new Error('the database is away');
      kept.push(mail);
    });
    await until(async () => (await dovecot.count('Klart')) === 3);
    expect(subjectsOf(kept)).toEqual(['Tre']);
    await closeAll();
  });

  it('is reached again when the server has been away, by two processes that lose nothing', async () => {
    const kept = new Map<string, ArrivedMail>();
    const take = async (mail: ArrivedMail) => void kept.set(Buffer.from(mail.bytes).toString(), mail);
    open(take);
    open(take);
    await pause(200);
    await dovecot.stop();
    for (const n of Array(4).keys()) await dovecot.deliver(mailOf(`Fyra ${n}`));
    await pause(200);
    await dovecot.start();
    await until(async () => (await dovecot.count('Klart')) >= 7 && (await dovecot.count('INBOX')) === 1);
    expect(kept.size).toBe(4);
    await closeAll();
  });
});

it('a server that is not there is tried again, and closing waits for nothing', async () => {
  const mailbox = openMailbox({ url: 'imap://u:p@127.0.0.1:1', take: async () => undefined, log, limits: quick });
  await pause(150);
  await mailbox.close();
});
