import { describe, expect, it } from 'vitest';
import { type SpanLane, Spans } from './spans.tsx';

const today = { day: '2026-11-22', label: 'i dag', kind: 'today' } as const;
const drawn = (lanes: readonly SpanLane[]) =>
  String(<Spans id="tid" title="Över tid" description="Staplar" lanes={lanes} lines={[today]} />);
const bars = (html: string) =>
  [...html.matchAll(/<rect class="(span[^"]*)" x="([\d.]+)%" width="([\d.]+)%"/g)].map(([, look, x, width]) => [
    ...[look, Number(x), Number(width)],
  ]);

describe('bars over years', () => {
  it('reach from the first day to the last, to the edge while it goes on, and are dashed before they begin', () => {
    const html = drawn([
      { name: 'Ledamot', spans: [{ from: '2024-01-01', to: '2024-12-31', words: 'till 2024' }] },
      { name: 'Ordförande', href: '#a', spans: [{ from: '2025-01-01', to: null, words: 'från 2025' }] },
      { name: 'Ersättare', spans: [{ from: '2027-01-01', to: '2027-12-31', words: '2027' }] },
    ]);
    const [first, second, third] = bars(html);
    expect(first).toEqual(['span', 0, expect.closeTo(25, 0)]);
    expect(second).toEqual(['span', expect.closeTo(25, 0), expect.closeTo(75, 0)]);
    expect(third).toEqual(['span planned', expect.closeTo(75, 0), expect.closeTo(25, 0)]);
    expect([...html.matchAll(/dx="3">(\d+)</g)].map(([, year]) => year)).toEqual(['2024', '2025', '2026', '2027']);
  });

  it('say in words what they draw, and lead on where there is somewhere to go', () => {
    const html = drawn([{ name: 'Ordförande', href: '#a', spans: [{ from: '2025-01-01', to: null, words: 'från 2025-01-01' }] }]);
    expect(html).toMatch(/<desc id="tid-0-d">från 2025-01-01<\/desc>/);
    expect(html).toContain('<a class="lane-name" href="#a">Ordförande</a>');
  });

  it('show a single day, too', () => {
    expect(bars(drawn([{ name: 'En dag', spans: [{ from: '2026-11-22', to: '2026-11-22', words: '' }] }]))).toEqual([
      ['span', expect.any(Number), 0.5],
    ]);
  });
});
