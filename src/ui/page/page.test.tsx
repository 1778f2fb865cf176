import { describe, expect, it } from 'vitest';
import { createUi, langHref, readLang, type UiGiven } from '../ui-context.ts';
import { Page } from './page.tsx';

const given: UiGiven = {
  lang: 'sv',
  path: '/beslut?dag=2026-03-28',
  bodyName: 'Samråd vård och omsorg',
  menu: [
    { href: '/', label: 'Start' },
    { href: '/beslut', label: 'Beslut', badge: 3 },
  ],
  example: false,
  version: '0.1.0',
};
const drawn = (more: Partial<UiGiven> = {}, failed = false): string =>
  String(
    <Page
      ui={createUi({ ...given, ...more })}
      title="Elva av fjorton"
      current="/beslut"
      failed={failed}
      crumbs={[{ label: 'Start', href: '/' }]}
    />,
  );

describe('Page', () => {
  it('is a whole document in the language, with one heading and a way past the menu', () => {
    const html = drawn();
    expect(html).toMatch(/^<!DOCTYPE html>\s*<html lang="sv"/);
    expect(html.match(/<h1>/g)).toHaveLength(1);
    expect(html).toContain('<a class="ds-skip-link" href="#innehall">');
    expect(html).toContain('<title>Elva av fjorton – Samråd vård och omsorg</title>');
  });

  it('leads to the same page in the other language', () => {
    expect(drawn()).toContain('href="/en/beslut?dag=2026-03-28" hreflang="en"');
    expect(drawn({ lang: 'en' })).toContain('href="/beslut?dag=2026-03-28" hreflang="sv"');
  });

  it('writes its own addresses in the language of the page', () => {
    expect(drawn({ lang: 'en' })).toContain('<a href="/en/beslut" aria-current="page">');
    expect(drawn({ lang: 'en' })).toContain('<a class="ds-link" href="/en/">Start</a>');
  });

  it('signs out by a post, with the token the server wants', () => {
    const html = drawn({ account: { label: 'Sekretariatet' }, csrf: { name: '_csrf', value: 'x"y' } });
    expect(html).toContain('<form method="post" action="/logga-ut"><input type="hidden" name="_csrf" value="x&quot;y"/>');
    expect(drawn()).toContain('href="/logga-in"');
  });

  it('says politely what was done, at once what went wrong, and marks a failed form in the tab', () => {
    expect(drawn({ notice: { kind: 'done', text: 'Sparat.' } })).toContain('role="status"');
    expect(drawn({ notice: { kind: 'problem', text: 'Nej.' } })).toContain('role="alert"');
    expect(drawn({}, true)).toContain('<title>Fel: Elva');
  });

  it('shows only the places that exist', () => {
    expect(drawn()).not.toContain('Tillgänglighetsredogörelse');
    expect(drawn({ places: { accessibility: '/tillganglighet' } })).toContain('href="/tillganglighet"');
  });

  it('holds nothing that a strict content security policy refuses', () => {
    const html = drawn({ account: { label: 'x' }, example: true });
    expect(html).not.toMatch(/style=|<style| on\w+=|<script>|javascript:/);
  });
});

describe('addresses', () => {
  it('carry the language and come back as they were', () => {
    for (const path of ['/', '/beslut', '/?x=1']) {
      expect(readLang(langHref('en', path))).toEqual({ lang: 'en', path });
      expect(readLang(langHref('sv', path))).toEqual({ lang: 'sv', path });
    }
    expect(readLang('/en')).toEqual({ lang: 'en', path: '/' });
    expect(readLang('/energi')).toEqual({ lang: 'sv', path: '/energi' });
    expect(langHref('en', 'https://example.org/')).toBe('https://example.org/');
  });
});
