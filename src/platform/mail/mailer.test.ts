import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type SmtpListener, smtpListener } from '../../../test/support/smtp.ts';
import { isOneAddress, openMailer } from './index.ts';

let server: SmtpListener;
beforeAll(async () => {
  server = await smtpListener();
});
afterAll(() => server.close());

test('a mail arrives as it was written, Swedish letters and long lines too', async () => {
  const mailer = openMailer({ smtpUrl: server.url, from: 'Samrådet <samrad@example.se>' });
  const text = `Hej Åsa!\n\n.punkt först\n${'ett långt ord '.repeat(30)}\nhttps://samrad.example.se/aterstall/${'a'.repeat(43)}\n`;
  await mailer?.send({ to: 'asa@example.se', subject: 'Välj ett lösenord', text });
  const [mail] = server.received;
  expect(mail?.to).toEqual(['asa@example.se']);
  const read = await PostalMime.parse(mail?.raw ?? '');
  expect(read).toMatchObject({ subject: 'Välj ett lösenord', from: { address: 'samrad@example.se', name: 'Samrådet' } });
  expect(read.text?.replaceAll('\r\n', '\n').trim()).toBe(text.trim());
  mailer?.close();
});

test('a subject cannot begin a header of its own', async () => {
  const mailer = openMailer({ smtpUrl: server.url, from: 'samrad@example.se' });
  await mailer?.send({ to: 'bo@example.se', subject: 'Hej\r\nBcc: ond@example.com', text: 'x' });
  const last = server.received.at(-1);
  expect(last?.to).toEqual(['bo@example.se']);
  const read = await PostalMime.parse(last?.raw ?? '');
  expect([read.subject, read.bcc]).toEqual(['Hej Bcc: ond@example.com', undefined]);
  mailer?.close();
});

describe('recipients', () => {
  test.each([
    'a@b.se, c@d.se',
    'a@b.se\r\nBcc: c@d.se',
    'A <a@b.se>',
    'a@b',
    '@b.se',
    'a b@c.se',
    '"a"@b.se',
    '',
    `${'a'.repeat(250)}@b.se`,
  ])('%j is refused', async (to) => {
    expect(isOneAddress(to)).toBe(false);
    const mailer = openMailer({ smtpUrl: server.url, from: 'samrad@example.se' });
    await expect(mailer?.send({ to, subject: 'x', text: 'x' })).rejects.toThrow('not one address');
    mailer?.close();
  });
  test.each(['a@b.se', 'förnamn.efternamn+x@kommun.östergötland.se', "o'hara@example.co.uk"])('%s is fine', (to) => {
    expect(isOneAddress(to)).toBe(true);
  });
});

test('a refusal says why, and nothing of what was sent', async () => {
  server.refuse('550 5.1.1 No such user hemlig@example.se');
  const mailer = openMailer({ smtpUrl: server.url.replace('://', '://anv:hemligt-losenord@'), from: 'samrad@example.se' });
  const error = await mailer
    ?.send({ to: 'hemlig@example.se', subject: 'Ärende', text: 'länken-som-är-hemlig' })
    .catch((reason: unknown) => reason);
  expect(String(error)).toMatch(/^MailError: the mail server did not take it \(/);
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toMatch(/hemlig@|länken|losenord/);
  mailer?.close();
  server.refuse(null);
});

test('without a server there is no mailer; with one, a sender must be named', () => {
  expect(openMailer({ smtpUrl: undefined, from: undefined })).toBeNull();
  expect(() => openMailer({ smtpUrl: 'smtp://localhost', from: undefined })).toThrow('SAMRAD_MAIL_FROM');
});
