import { describe, expect, it } from 'vitest';
import { createUi } from '../ui-context.ts';
import { placement, type Tile, TileMap } from './tile-map.tsx';

const ui = createUi({ lang: 'sv', path: '/', bodyName: 'Samråd', menu: [], example: false, version: '1' });
const tile = (name: string, at?: readonly [number, number]): Tile => ({ name, state: 'waiting', href: `#${name}`, at });

describe('placement', () => {
  it('is a map when every tile has a place of its own', () => {
    expect(placement([tile('Motala', [1, 0]), tile('Kinda', [2, 3])])).toEqual({ map: true, columns: 3 });
  });

  it('is an ordered grid when one lacks a place, two share one, or one lies off the sheet', () => {
    expect(placement([tile('Motala', [1, 0]), tile('Kinda')]).map).toBe(false);
    expect(placement([tile('Motala', [1, 0]), tile('Kinda', [1, 0])]).map).toBe(false);
    expect(placement([tile('Motala', [8, 0])]).map).toBe(false);
    expect(placement([])).toEqual({ map: false, columns: 1 });
  });
});

describe('TileMap', () => {
  const drawn = (tiles: readonly Tile[]): string =>
    String(<TileMap ui={ui} id="karta" title="Länet" description="Vem har beslutat" regions={[]} municipalities={tiles} />);

  it('says name, state and day, and links to the row', () => {
    const html = drawn([{ name: 'Motala', state: 'referred-back', text: '3 mars', href: '#motala', at: [0, 0] }]);
    expect(html).toContain('href="#motala"');
    expect(html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')).toContain('Motala återremiss, 3 mars');
  });

  it('hatches what is approved on a condition, so that it differs without colour', () => {
    expect(drawn([{ name: 'Kinda', state: 'conditional', href: '#k', at: [0, 0] }])).toContain('fill="url(#karta-hatched-yes)"');
    expect(drawn([{ name: 'Kinda', state: 'approving', href: '#k', at: [0, 0] }])).not.toContain('fill="url(');
  });

  it('is read by name, wherever the tiles stand', () => {
    const html = drawn([tile('Ödeshög', [0, 0]), tile('Åtvidaberg', [0, 1]), tile('Boxholm', [0, 2])]);
    expect([...html.matchAll(/href="#([^"]+)"/g)].map((found) => found[1])).toEqual(['Boxholm', 'Åtvidaberg', 'Ödeshög']);
  });
});
