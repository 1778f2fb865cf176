import { describe, expect, test } from 'vitest';
import { roundOfFourteen, situationOn } from '../../../../test/support/round-of-fourteen.ts';
import { roundPageInput } from '../../../../test/support/round-page-input.ts';
import { createUi } from '../../../ui/index.ts';
import { readAsOf } from './as-of.ts';
import { daysOfChange } from './days-of-change.ts';
import { presentRound } from './present.ts';
import { RoundPage } from './view.tsx';

function rendered(lang: 'sv' | 'en', query = '', on = '2026-03-28'): string {
  const today = '2026-03-28';
  const facts = roundOfFourteen();
  const ui = createUi({ lang, path: '/beslut/r1', bodyName: 'Samråd', menu: [], example: true, version: '1' });
  const asOf = readAsOf(new URLSearchParams(query), today, lang);
  const input = roundPageInput(situationOn(on, facts, lang), { today });
  const view = presentRound(input, asOf, daysOfChange(situationOn(today, facts, lang), today));
  return String(<RoundPage ui={ui} view={view} />);
}

describe('the round’s page', () => {
  const html = rendered('sv');

  test('says where things stand before anything else', () => {
    expect(html).toContain('<h1>Elva av fjorton har godkänt. Planen gäller inte än.</h1>');
    expect(html.indexOf('<h1>')).toBeLessThan(html.indexOf('id="karta-title"'));
    expect(html.indexOf('id="karta-title"')).toBeLessThan(html.indexOf('id="huvudmannen"'));
    expect(html.indexOf('id="huvudmannen"')).toBeLessThan(html.indexOf('id="varfor"'));
  });

  test('leads from every picture to a row that is there', () => {
    const targets = [...html.matchAll(/href="#([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(targets.length).toBeGreaterThan(28);
    for (const target of targets) expect(html).toContain(`id="${target}"`);
  });

  test('has every id once', () => {
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map((match) => match[1] ?? '');
    expect(ids.filter((id, place) => ids.indexOf(id) !== place)).toEqual([]);
  });

  test('keeps the strict policy: no styles and no scripts inside', () => {
    expect(html).not.toMatch(/\sstyle=/);
    expect(html).not.toMatch(/<script(?![^>]*src=)/);
    expect(html).not.toMatch(/\son\w+=/);
  });

  test('marks what is made up, and has one primary button', () => {
    expect(html).toContain('class="tag example"');
    expect(html.match(/data-variant="primary"/g)).toHaveLength(1);
  });

  test('escapes what was typed in the address', () => {
    const wrong = rendered('sv', 'dag=%3Cscript%3E');
    expect(wrong).toContain('&lt;script&gt;');
    expect(wrong).not.toContain('<script>');
    expect(wrong).toContain('<title>Fel: ');
    expect(wrong).toContain('är ingen dag');
  });

  test('says which day it shows', () => {
    expect(rendered('sv', 'dag=2026-03-11', '2026-03-11')).toContain('Så här var det den 11 mars 2026.');
  });

  test('speaks English', () => {
    const english = rendered('en');
    expect(english).toContain('Eleven of fourteen have approved. The plan is not in force yet.');
    expect(english).not.toMatch(/Huvudmän<|Nämnd<|Läge<|Varför/);
  });
});
