import { expect, test } from 'vitest';
import { mailHead } from './mail-head.ts';

const headOf = (mail: string) => mailHead(new TextEncoder().encode(mail));

test.each([
  ['From: Åsa <a@b.se>\r\nSubject: Hej\r\n\r\nSubject: Nej', { from: 'Åsa', subject: 'Hej' }],
  ['From: b@b.se\nSubject: Hopp\n\nSubject: Nej', { from: 'b@b.se', subject: 'Hopp' }],
  // Its headers are none; the rest is not looked at, however much it is.
  [`${'\n'.repeat(60_000)}Subject: Nej`, { from: '', subject: '' }],
  ['', { from: '', subject: '' }],
])('the first lines say who and what: %j', async (mail, said) => {
  expect(await headOf(mail)).toEqual(said);
});
