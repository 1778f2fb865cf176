import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { documentsIn, isZip, shownName } from './documents-in-mail.ts';
import { type MailedFile, type ParsedMail, parseMail } from './parse-mail.ts';
import { type Around, type Judged, verdictOf } from './verdict.ts';

const mails = join(import.meta.dirname, '../../../test/fixtures/mails');
const ours = { answerAddress: 'svar@samrad.example.se', from: 'samrad@samrad.example.se', domain: 'samrad.example.se' };
const ourMail = '019a3b1c-7d2e-7c11-9b1a-2f6f7f0a1b2c@samrad.example.se';

async function read(name: string): Promise<ParsedMail> {
  const mail = await parseMail(await readFile(join(mails, name)));
  if (mail === null) throw new Error(`${name} could not be taken apart`);
  return mail;
}

async function judged(name: string, around: Partial<Around> = {}): Promise<Judged> {
  const mail = await read(name);
  const hasDocuments = documentsIn(mail.files).length > 0;
  return verdictOf(mail, { envelopeFrom: mail.from.address, answersUs: false, hasDocuments, ...around }, ours);
}

/** How each of the mails in the folder is judged: a new one without an answer here fails. */
const expected: Readonly<Record<string, Pick<Judged, 'verdict' | 'why'>>> = {
  'absence-without-headers.eml': { verdict: 'auto-reply', why: 'says-absent' },
  'bounce-delayed.eml': { verdict: 'auto-reply', why: 'delayed' },
  'bounce-exchange.eml': { verdict: 'bounce', why: 'not-delivered' },
  'bounce-old-fashioned.eml': { verdict: 'letter', why: null },
  'forwarded-as-attachment.eml': { verdict: 'letter', why: null },
  'function-mailbox-acknowledges.eml': { verdict: 'auto-reply', why: 'says-absent' },
  'newsletter.eml': { verdict: 'auto-reply', why: 'mass-mail' },
  'out-of-office-exchange.eml': { verdict: 'auto-reply', why: 'says-automatic' },
  'own-mail-comes-back.eml': { verdict: 'loop', why: 'own-mail' },
  'plain-reply.eml': { verdict: 'letter', why: null },
  'read-receipt.eml': { verdict: 'auto-reply', why: 'read-receipt' },
  'register-sends-by-itself.eml': { verdict: 'letter', why: 'machine-with-files' },
  'reply-with-extract.eml': { verdict: 'letter', why: null },
  'spam.eml': { verdict: 'spam', why: 'said-to-be-spam' },
};

describe('each of the mails', () => {
  it('is judged for what it is', async () => {
    const names = (await readdir(mails)).filter((name) => name.endsWith('.eml'));
    const found = await Promise.all(names.map(async (name) => [name, await judged(name)] as const));
    expect(Object.fromEntries(found.map(([name, { verdict, why }]) => [name, { verdict, why }]))).toEqual(expected);
  });

  it('that bounced names the mail that did not arrive', async () => {
    expect((await judged('bounce-exchange.eml')).bounced).toEqual([ourMail]);
    const old = await judged('bounce-old-fashioned.eml', { envelopeFrom: '' });
    expect(old).toEqual({ verdict: 'bounce', why: 'not-delivered', bounced: [ourMail] });
  });

  it('from no sender is never answered, and one that answers us is no spam', async () => {
    expect(await judged('plain-reply.eml', { envelopeFrom: '' })).toMatchObject({ verdict: 'auto-reply', why: 'no-sender' });
    expect(await judged('spam.eml', { answersUs: true })).toMatchObject({ verdict: 'letter', why: null });
  });

  it('from the mailbox that we send from is a letter when a person has written it', async () => {
    const mail = await read('plain-reply.eml');
    const own = { ...mail, from: { name: 'Samrådet', address: 'Samrad@samrad.example.se' } };
    const around = { envelopeFrom: 'samrad@samrad.example.se', answersUs: false, hasDocuments: false };
    expect(verdictOf(own, around, ours).verdict).toBe('letter');
    const automatic: ParsedMail = { ...own, headers: [...own.headers, ['auto-submitted', 'auto-generated']] };
    expect(verdictOf(automatic, around, ours).verdict).toBe('loop');
  });

  it('that goes round and round is a loop', async () => {
    const mail = await read('plain-reply.eml');
    const turns = Array.from({ length: 41 }, () => ['received', 'from a by b'] as [string, string]);
    const around = { envelopeFrom: 'a@b.se', answersUs: true, hasDocuments: false };
    expect(verdictOf({ ...mail, headers: [...mail.headers, ...turns] }, around, ours).verdict).toBe('loop');
  });
});

test('a reply is read with its letters, its text and its file; the logotype is none', async () => {
  const mail = await read('reply-with-extract.eml');
  expect(mail.from).toEqual({ name: 'Registrator Social- och omsorgsnämnden', address: 'registrator.son@linkoping.example' });
  expect(mail.subject).toBe('SV: Arbetsplan 2027–2028 för beslut (Ert dnr: SON 2024-220)');
  expect(mail.text).toContain('Här kommer nämndens beslut i ärendet, SON 2024-220.');
  expect(documentsIn(mail.files).map(({ fileName }) => fileName)).toEqual(['Protokollsutdrag § 12.pdf']);
});

test('the files of a mail that is attached are found, without their path', async () => {
  const [file, ...more] = documentsIn((await read('forwarded-as-attachment.eml')).files);
  expect(more).toEqual([]);
  expect(file === undefined ? '' : shownName(file, 1)).toBe('utdrag.pdf');
});

describe('a mail made to hurt', () => {
  const head = 'From: a@b.se\r\nTo: svar@samrad.example.se\r\nDate: Thu, 19 Nov 2026 08:00:05 +0100\r\nSubject: Hej\r\n';
  const parse = (text: string) => parseMail(Buffer.from(text, 'latin1'));

  it('with parts in parts for ever cannot be taken apart, and that is all', async () => {
    const depth = 200;
    const parts = Array.from({ length: depth }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}\r\n`);
    expect(await parse(`${head}${parts.join('')}`)).toBeNull();
  });

  it('with headers without end cannot either', async () => {
    expect(await parse(`${head}X: ${'a'.repeat(2_000_000)}\r\n\r\nHej`)).toBeNull();
  });

  it('with a thousand files has as many as are taken, and says how many more there were', async () => {
    const part = '--b\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment\r\n\r\n%PDF-1.4\r\n';
    const mail = await parse(`${head}Content-Type: multipart/mixed; boundary=b\r\n\r\n${part.repeat(1000)}--b--\r\n`);
    expect([mail?.files.length, mail?.filesLeftOut]).toEqual([60, 940]);
  });

  it('that takes too long is ended', async () => {
    const limits = { seconds: 0.01, megabytes: 300, files: 60, levels: 2, headers: 400, headerLetters: 4000, letters: 1000 };
    expect(await parseMail(Buffer.from(`${head}\r\n${'å\r\n'.repeat(3_000_000)}`), limits)).toBeNull();
  });

  it('with letters that do not exist, or no headers at all, is still read', async () => {
    const odd = await parse(`${head}Content-Type: text/plain; charset=x-nothing\r\n\r\n\xe5\xe4\xf6\x00`);
    expect(odd?.text).toMatch(/^.{3,}/);
    expect(await parse('')).toMatchObject({ subject: '', from: { address: '' }, files: [] });
    expect((await parse('\x00\xff\xfe'.repeat(50)))?.files).toEqual([]);
  });

  it('with an address that would end a header has one that does not', async () => {
    const mail = await parse('From: "a\r\n Bcc: x@y.se" <a@b.se>\r\nSubject: =?utf-8?Q?Hej=0D=0ABcc:_x@y.se?=\r\n\r\nHej');
    expect(mail?.headers.map(([name]) => name)).toEqual(['from', 'subject']);
  });
});

const file = (given: Partial<MailedFile>): MailedFile => ({
  ...{ fileName: 'a.pdf', mediaType: 'application/pdf', inline: false, related: false, inside: false },
  bytes: Buffer.from('abc'),
  ...given,
});

test.each([
  ['C:\\Temp\\utdrag.pdf', 'utdrag.pdf'],
  ['utdrag\u202efdp.exe', 'utdragfdp.exe'],
  ['..', 'fil-3.pdf'],
  ['', 'fil-3.pdf'],
  [`${'å'.repeat(500)}.pdf`, `${'å'.repeat(130)}…${'å'.repeat(11)}.pdf`],
])('a file called %j is shown as %j', (fileName, shown) => {
  expect(shownName(file({ fileName }), 3)).toBe(shown);
});

test('a scanned page is a document, a logotype is none; a zip is known by its content', () => {
  const picture = { mediaType: 'image/jpeg', fileName: 'bild.jpg', inline: true };
  const logotype = file({ ...picture, related: true });
  const page = file({ ...picture, bytes: Buffer.alloc(400_000) });
  expect(documentsIn([logotype, page, page])).toEqual([page]);
  const zip = Buffer.from('PK\u0003\u0004…');
  expect([isZip(file({ bytes: zip, fileName: 'a.zip' })), isZip(file({ bytes: zip, fileName: 'a.docx' })), isZip(page)]).toEqual([
    true,
    false,
    false,
  ]);
});
