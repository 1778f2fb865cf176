import { expect, test } from 'vitest';
import { isPersonalLinkWithheld, personalToken, withheldPersonalLink, withPersonalLink } from './personal-link.ts';

const secret = 'a secret of the tests, at least 32 characters';
const [one, other] = ['0b9f5a5e-5f0c-4f39-9b0e-1de3a63c3b11', '0b9f5a5e-5f0c-4f39-9b0e-1de3a63c3b12'];

test('a personal link is its mail’s own, and stands in what goes alone', () => {
  const token = personalToken(secret, one);
  expect(new Set([token, personalToken(secret, other), personalToken(`${secret}!`, one)]).size).toBe(3);
  for (const lang of ['sv', 'en'] as const) {
    const kept = `Svara:\n${withheldPersonalLink(lang, 'https://samrad.example.se/rapport')}\n`;
    expect(kept).not.toContain(token);
    const goes = withPersonalLink(kept, secret, one);
    expect(goes).toBe(`Svara:\nhttps://samrad.example.se/rapport/${token}\n`);
    expect([isPersonalLinkWithheld(kept), isPersonalLinkWithheld(goes)]).toEqual([true, false]);
  }
  expect(withPersonalLink('Ingen länk här.', secret, one)).toBe('Ingen länk här.');
});
