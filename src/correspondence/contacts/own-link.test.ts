import { expect, it } from 'vitest';
import { contactToken, isLinkWithheld, withheldLink, withOwnLink } from './own-link.ts';

const secret = 'a secret of the tests, at least 32 characters';
const [one, other] = ['0b9f5a5e-5f0c-4f39-9b0e-1de3a63c3b11', '0b9f5a5e-5f0c-4f39-9b0e-1de3a63c3b12'];

it('is each mail’s own, and follows from the secret', () => {
  const token = contactToken(secret, one);
  expect(token).toMatch(/^[0-9a-f]{32}$/);
  expect(contactToken(secret, one)).toBe(token);
  expect(new Set([token, contactToken(secret, other), contactToken(`${secret}!`, one)]).size).toBe(3);
});

it('stands in what goes, and not in what is kept', () => {
  const kept = `Öppna sidan:\n${withheldLink('https://samrad.example.se')}\n`;
  expect(kept).toBe('Öppna sidan:\nhttps://samrad.example.se/kontakt/(nämndens egen länk)\n');
  expect([isLinkWithheld(kept), isLinkWithheld(withOwnLink(kept, 'abc'))]).toEqual([true, false]);
  expect(withOwnLink(kept, 'abc')).toBe('Öppna sidan:\nhttps://samrad.example.se/kontakt/abc\n');
});
