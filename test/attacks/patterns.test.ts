import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync, Visitor } from 'oxc-parser';
import { expect, it } from 'vitest';
import { sourcesOf } from '../support/house.ts';

/**
 * What is typed may be a million signs long. A pattern whose work grows with their square would keep everybody waiting for half an hour,
 * and one request is enough: `/\s+$/` looks anew from every space of a long row. `/(?<!\s)\s+$/` looks once.
 */
const source = fileURLToPath(new URL('../../src/', import.meta.url));
const signs = 2_500;
/** A pattern that goes through the text once is done in a tenth of it. */
const most = 5;
/** What pathological texts are made of: one sign over and over, then one that does not belong. */
const rows = [' ', '\n', '.', ',', '-', '=', '#', '*', '_', '[', '(', '<', '/', '"', ';', ':', '1', 'a', 'A', ' a', 'a ', '1 '];

/** Looks at what is short or at what is stopped: only the operator or the program writes it, it has been cut, or a thread of its own does it. */
const bounded: readonly string[] = [
  '/\\d+$/', // the set-up's database
  '/\\/+$/', // SAMRAD_URL
  '/=+$/', // a key that the program makes
  '/"[^"]*"|\\[[^\\]]*\\]|\\\\./g', // a workbook's format of a figure, cut at what one holds
  '/^\\s*(?<name>.*?)\\s*<(?<address>[^<>]+)>\\s*$/', // the address that mail is sent from
];
/** In a browser, in a thread that is stopped when it takes long, or in lines of at most six hundred signs. */
const apart = /^(?:ui\/editor|records\/reading|rounds\/report\/template|members\/calendar\/pasted)\//;

interface Found {
  readonly pattern: string;
  readonly file: string;
}

function patterns(): readonly Found[] {
  const found = new Map<string, Found>();
  for (const file of sourcesOf(source).filter((each) => !apart.test(each.slice(source.length)))) {
    new Visitor({
      Literal: (node) => {
        if (!('regex' in node) || !/[+*]|,\}/.test(node.regex.pattern)) return;
        const pattern = `/${node.regex.pattern}/${node.regex.flags}`;
        if (!found.has(pattern)) found.set(pattern, { pattern, file: file.slice(source.length) });
      },
    }).visit(parseSync(file, readFileSync(file, 'utf8')).program);
  }
  return [...found.values()];
}

function millisecondsOf(pattern: RegExp, text: string): number {
  const before = process.cpuUsage();
  text.replace(pattern, '');
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

it('looks through a long row of the same sign once', () => {
  const all = patterns();
  expect(all.length).toBeGreaterThan(150);
  const slow = all.flatMap(({ pattern, file }) => {
    const at = pattern.lastIndexOf('/');
    const regex = new RegExp(pattern.slice(1, at), pattern.slice(at + 1));
    const texts = rows.map((row) => `a${row.repeat(signs / row.length)}\u0001`);
    // Another's work on the machine is slow once, a pattern every time.
    const isSlow = (text: string) => [1, 2, 3, 4].every(() => millisecondsOf(regex, text) > most);
    return !bounded.includes(pattern) && texts.some(isSlow) ? [`${file} ${pattern}`] : [];
  });
  expect(slow).toEqual([]);
});
