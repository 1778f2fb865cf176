import { describe, expect, it } from 'vitest';
import { createUi } from '../ui-context.ts';
import type { Lane } from './lane.ts';
import { laneLabels } from './lane-labels.ts';
import { timeScale } from './time-scale.ts';
import { laneWords, shortLaneWords, Timeline } from './timeline.tsx';

const ui = createUi({ lang: 'sv', path: '/', bodyName: 'Samråd', menu: [], example: false, version: '1' });
const done: Lane = {
  name: 'Linköping',
  href: '#linkoping',
  steps: [
    {
      meeting: '2026-02-20',
      lastDay: '2026-02-06',
      planned: false,
      state: 'conditional',
      appeal: { from: '2026-02-27', to: '2026-03-20' },
      legalForce: { on: '2026-03-21' },
    },
  ],
};
const planned: Lane = { name: 'Ydre', href: '#ydre', steps: [{ meeting: '2026-04-14', planned: true, state: 'waiting' }] };

describe('a lane in words', () => {
  it('names every day that is drawn, and what is only planned', () => {
    expect(laneWords(ui, done)).toBe(
      'sista dag att lämna in 6 feb, möte 20 feb (godkänt med villkor), tid för överklagande 27 feb–20 mars, laga kraft 21 mars',
    );
    expect(laneWords(ui, planned)).toBe('möte 14 april (planerat)');
    expect(laneWords(ui, { ...planned, steps: [] })).toBe('inget möte känt');
  });

  it('is short on a narrow screen', () => {
    expect(shortLaneWords(ui, done)).toBe('möte 20 feb, godkänt med villkor · laga kraft 21 mars');
  });
});

describe('the labels of a lane', () => {
  const scale = timeScale(['2026-01-01', '2026-12-31'], '2026-01-01');
  const met = (meeting: string): Lane['steps'][number] => ({ meeting, planned: false, state: 'postponed' });
  const labels = (...steps: Lane['steps']) => laneLabels(ui, { name: 'x', href: '#x', steps }, scale);

  it('stand beside each meeting that has room for one', () => {
    const [first, second] = labels(met('2026-04-10'), { meeting: '2026-09-14', planned: true, state: 'waiting' });
    expect([first?.text, second?.text]).toEqual(['10 april', '14 sep, planerat']);
    expect(first?.at).toBeCloseTo(scale.at('2026-04-10'));
    expect(second?.at).toBeCloseTo(scale.at('2026-09-14'));
    expect(second?.side).toBe('before');
  });

  it('never lie over another meeting’s marks or label', () => {
    expect(labels(met('2026-01-05'), met('2026-01-20'), met('2026-02-04')).map(({ text, side }) => [text, side])).toEqual([
      ['4 feb', 'after'],
    ]);
    // The first has room only after it: what is left before the second is then too little.
    expect(labels(met('2026-01-05'), met('2026-03-10')).map(({ text, side }) => [text, side])).toEqual([
      ['5 jan', 'after'],
      ['10 mars', 'after'],
    ]);
  });

  it('name both days before the first of two meetings that lie close, and say whose day stands after legal force', () => {
    const forced = (meeting: string, on: string): Lane['steps'][number] => ({ ...met(meeting), legalForce: { on } });
    expect(labels(forced('2026-06-08', '2026-07-06'), forced('2026-06-21', '2026-07-19'))).toMatchObject([
      { text: '8 juni, 21 juni', side: 'before', at: scale.at('2026-06-08') },
    ]);
    expect(labels(forced('2026-01-08', '2026-02-06')).map(({ text, side }) => [text, side])).toEqual([['möte 8 jan', 'after']]);
  });

  it('says so where no meeting is known', () => {
    expect(labels().map(({ text }) => text)).toEqual(['inget möte känt']);
  });
});

describe('Timeline', () => {
  const html = String(
    <Timeline
      ui={ui}
      id="tid"
      title="Tidplan"
      description="En rad per huvudman"
      lanes={[done, planned]}
      lines={[{ day: '2026-03-28', label: 'i dag 28 mars', kind: 'today' }]}
    />,
  );

  it('draws done solid and planned dashed', () => {
    expect(html.match(/class="dot"/g)).toHaveLength(2); // Linköping's and the key's
    expect(html.match(/class="dot planned"/g)).toHaveLength(2); // Ydre's and the key's
  });

  it('explains the marks that it draws, and no others', () => {
    const key = html.slice(html.indexOf('class="key"'));
    expect(key).toContain('godkänt med villkor');
    expect(key).toContain('möte, planerat');
    expect(key).toContain('Streckat har inte hänt än.');
    expect(key).not.toContain('avslag');
  });

  it('gives each lane a title, a description in words and a link', () => {
    expect(html).toContain('<title id="tid-0-t">Linköping</title>');
    expect(html).toContain(`<desc id="tid-1-d">möte 14 april (planerat)</desc>`);
    expect(html).toContain('href="#ydre"');
  });

  it('holds no inline style, which the content security policy would refuse', () => {
    expect(html).not.toContain('style=');
  });
});
