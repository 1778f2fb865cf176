import { describe, expect, it } from 'vitest';
import { asset, assetFiles, assetUrl } from './assets.ts';

const css = new TextDecoder().decode(asset('samrad.css')?.bytes);

describe('assets', () => {
  it('are all there, with a type and an address that holds their hash', () => {
    for (const path of assetFiles().keys()) {
      expect(asset(path)?.bytes.length, path).toBeGreaterThan(100);
      expect(assetUrl(path)).toMatch(/^\/assets\/[\w/.-]+\?v=[0-9a-f]{12}$/);
    }
    expect(asset('../package.json')).toBeUndefined();
    expect(() => assetUrl('none.css')).toThrow('No asset: none.css');
  });

  it('joins the design system, the theme and our own styles, and asks nobody else for anything', () => {
    for (const mark of ['.ds-button', '--ds-color-petrol-base-default', '.tile-map']) expect(css).toContain(mark);
    expect(css).toContain(assetUrl('fonts/source-sans-3-latin-400-normal.woff2'));
    expect(css.match(/url\(["']?https?:|@import/g)).toBeNull();
  });
});

/** Relative luminance after WCAG 2.2. */
function luminance(colour: string): number {
  const hex = colour.length === 4 ? [...colour.slice(1)].map((one) => one + one) : (colour.slice(1).match(/../g) ?? []);
  const [red = 0, green = 0, blue = 0] = hex.map((pair) => {
    const part = Number.parseInt(pair, 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

/** The colours of a scheme, read from the sheet that is served: the first block that sets `--paper`, the second is the dark one. */
function palette(block: number): Map<string, string> {
  const found = [...css.matchAll(/--paper:[^}]+/g)][block]?.[0] ?? '';
  return new Map([...found.matchAll(/--([\w-]+):\s*(#[0-9a-f]{3,6})\b/g)].map((pair) => [pair[1] ?? '', pair[2] ?? '']));
}

describe.each([
  ['light', 0],
  ['dark', 1],
])('colours, %s', (_, block) => {
  const colours = palette(block);
  const of = (name: string): string => colours.get(name) ?? colours.get(name === 'plain-ground' ? 'sheet' : name) ?? 'missing';

  it.each([
    ['ink', 'paper'],
    ['soft', 'paper'],
    ['soft', 'sheet'],
    ['petrol', 'paper'],
    ['ink', 'petrol-ground'],
    ['yes-ink', 'yes-ground'],
    ['ink', 'yes-ground'],
    ['wait-ink', 'wait-ground'],
    ['ink', 'wait-ground'],
    ['no-ink', 'no-ground'],
    ['no-ink', 'paper'],
    ['plain-ink', 'plain-ground'],
  ])('%s is read on %s', (text, ground) => {
    expect(of(text)).toMatch(/^#/);
    expect(contrast(of(text), of(ground))).toBeGreaterThanOrEqual(4.5);
  });
});
