import { describe, expect, it } from 'vitest';
import { createUi } from '../ui-context.ts';
import { Prose } from './prose.tsx';
import { hostUnsaid } from './prose-links.ts';

const ui = createUi({
  ...{ lang: 'sv', path: '/', bodyName: 'S', menu: [], example: false, version: '1', csrf: { name: 't', value: '1' } },
});
const shown = async (text: string, more: { bare?: boolean; lang?: string } = {}) =>
  String(await (<Prose ui={ui} text={text} level={3} id="syfte" {...more} />));

describe('running text on a page', () => {
  it('keeps line breaks, and begins its headings where it is told to', async () => {
    expect(await shown('## Under\n\nEtt\ntvå')).toBe('<div class="prose"><h3>Under</h3><p>Ett<br/>två</p></div>');
    expect(await shown('# Över\n\n## Under')).toBe('<div class="prose"><h3>Över</h3><h4>Under</h4></div>');
    expect(await shown('')).toBe('');
  });

  it('is a line in a list, and in the language that it is written in', async () => {
    expect(await shown('Ett **mål**', { bare: true, lang: 'sv' })).toBe('<span lang="sv">Ett <strong>mål</strong></span>');
  });

  it('numbers its notes, with links there and back that no other text has', async () => {
    const html = await shown('a^[Se https://a.se/x.] b^[två]');
    for (const id of ['syfte-not-1', 'syfte-not-1-i-text', 'syfte-not-2', 'syfte-not-2-i-text']) {
      expect(html.split(`id="${id}"`).length).toBe(2);
      expect(html).toContain(`href="#${id}"`);
    }
    expect(html).toContain('<a class="ds-link" href="https://a.se/x" rel="noopener noreferrer">https://a.se/x</a>.');
  });

  it('lets nothing through that is not a word', async () => {
    const html = await shown('<script>alert(1)</script> [x](javascript:alert(1)) ![y](https://a.se/"onerror="x) ^[<img src=x>]');
    expect(html).not.toMatch(/<script|<img|href="javascript|onerror="/);
  });
});

describe('a link whose words are an address', () => {
  it.each([
    ['www.riksdagen.se', 'https://elak.example/', 'elak.example'],
    ['https://riksdagen.se/lag', 'https://www.riksdagen.se/lag', null],
    ['riksdagen.se', 'https://data.riksdagen.se/x', null],
    ['kommunallagen', 'https://elak.example/', null],
    ['anna@a.se', 'mailto:anna@a.se', null],
  ])('%s to %s says %s', (words, href, said) => expect(hostUnsaid(words, href)).toBe(said));
});
