import { describe, expect, test } from 'vitest';
import { cpuMs } from '../../test/support/cpu-time.ts';
import { localPath } from './local-path.ts';
import { hashPassword, passwordMatches, weaknessOf } from './passwords.ts';
import { deviceOf } from './session/device.ts';

const holder = { email: 'anna.lindqvist@example.se', name: 'Anna Lindqvist' };

describe('passwords', () => {
  test.each([
    ['elva tecken', 'too-short'],
    ['å'.repeat(11), 'too-short'],
    ['x'.repeat(201), 'too-long'],
    ['aaaaaaaaaaaaaaa', 'too-common'],
    ['123456789012', 'too-common'],
    ['Password2026!!', 'too-common'],
    ['Lösenord-1234', 'too-common'],
    ['Sommaren2026!', 'too-common'],
    ['samradsamrad12', 'too-common'],
    ['annalindqvist1', 'too-like-yourself'],
    ['Lindqvist-2026', 'too-like-yourself'],
    ['fyra ord som passar', null],
    ['annas gröna cykel står still', null],
    ['korrekthästbatterihäftklammer', null],
  ] as const)('%s: %s', (password, weakness) => {
    expect(weaknessOf(password, holder)).toBe(weakness);
  });

  test('are kept as argon2id, and match however the keyboard writes å', async () => {
    const kept = await hashPassword('små gröna åäö igen');
    expect(kept).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(await passwordMatches(kept, 'små gröna åäö igen'.normalize('NFD'))).toBe(true);
    expect(await passwordMatches(kept, 'sma grona aao igen')).toBe(false);
  });

  test('take as long for nobody as for somebody', async () => {
    const kept = await hashPassword('fyra ord som passar');
    const time = (hash: string | null) =>
      cpuMs(async () => {
        for (let i = 0; i < 10; i++) expect(await passwordMatches(hash, 'fel lösenord här')).toBe(false);
      });
    await time(null);
    const ratio = (await time(null)) / (await time(kept));
    expect(ratio).toBeGreaterThan(0.3);
    expect(ratio).toBeLessThan(3);
  });
});

test.each([
  ['/beslut/1?a=b', '/beslut/1?a=b'],
  ['/handlingar?sok=“å”\u2028', '/handlingar?sok=%E2%80%9C%C3%A5%E2%80%9D%E2%80%A8'],
  ['/beslut?vidare=//x', '/beslut?vidare=//x'],
  ['//evil.example', '/start'],
  ['/\\evil.example', '/start'],
  ['/a\\b', '/start'],
  ['/\tevil', '/start'],
  ['/\n/evil', '/start'],
  ['https://evil.example', '/start'],
  ['javascript:alert(1)', '/start'],
  ['beslut', '/start'],
  ['', '/start'],
  [null, '/start'],
])('onward to %j leads to %s', (given, path) => {
  expect(localPath(given)).toBe(path);
});

test.each([
  [
    'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36 Edg/140.0',
    'Edge, Windows',
  ],
  [
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 14_5) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15',
    'Safari, macOS',
  ],
  ['Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36', 'Chrome, Android'],
  ['curl/8.5', ''],
  [null, ''],
])('%s is %s', (userAgent, device) => {
  expect(deviceOf(userAgent)).toBe(device);
});
