/** What a page must never say back as it came. */
export const marker = '<script id="vi-kom-in">alert(1)</script>"\'><img src=x onerror=alert(1)>';

/** Everything that a field was never meant for, one of each kind. */
export const kinds: readonly (readonly [string, string])[] = Object.entries({
  'a fragment of a page': marker,
  'a fragment of a query': "'; drop table decisions; --",
  'an unknown id': '01890000-0000-7000-8000-000000000000',
  'no id': '../../../etc/passwd',
  'control characters': '\u0000\u0001\u0007\u001b[31m\u007f\u202e\r\nSet-Cookie: a=b',
  'a lone surrogate': 'a\ud800b',
  emojis: '👩🏽‍⚕️🏳️‍🌈'.repeat(20),
  'a number too large': '99999999999999999999',
  'a negative number': '-1',
  'a day that is none': '2026-02-30',
  'a day in another age': '0000-01-01',
  'a day far away': '9999-12-31',
  'a day past all calendars': '275761-01-01',
  'a long text': 'å'.repeat(2_000),
  'words of the language': '__proto__',
});

/** Every kind in every field of each form, one by one, takes minutes: when asked for. Each run has every kind in some field of each. */
export const everyKindInEveryField = process.env['SAMRAD_BAD_INPUT'] === 'all';

/** Which kind the first field has in each of a form's requests: in three, or in as many as it takes for a form with few fields. */
export function firstKindsFor(fieldCount: number): readonly number[] {
  const requests = Math.max(3, Math.ceil(kinds.length / Math.max(1, fieldCount)));
  return Array.from({ length: requests }, (_, n) => Math.floor((n * kinds.length) / requests));
}
