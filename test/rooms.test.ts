import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { breach, importsIn, importsOf, ringIn, rooms, sourcesOf } from './support/house.ts';

const source = fileURLToPath(new URL('../src', import.meta.url));

describe('the rules of the house', () => {
  const imports = importsOf(source);

  it('are kept by every import', () => {
    // A parser that finds nothing would find no breach either.
    expect(imports.length).toBeGreaterThan(200);
    expect(imports.map(breach).filter((why) => why !== null)).toEqual([]);
  });

  it.each([
    ['members/queries/a.ts', "import { x } from '../../rounds/index.ts'", 'rounds lies below members'],
    ['rounds/acts/a.ts', "import { x } from '../../members/queries/boards-on.ts'", 'not the door'],
    ['platform/mail/a.ts', "import type { x } from '../../accounts/index.ts'", 'accounts lies below platform'],
    ['ui/page.tsx', "export { x } from '../members/index.ts'", 'members lies below ui'],
    ['rounds/policy.ts', "import { x } from './acts/open-round.ts'", 'imports back'],
    ['rounds/queries/a.ts', "const x = await import('../pages/round/route.tsx')", 'imports back'],
    ['rounds/acts/a.ts', "import { x } from '../index.ts'", 'own door'],
    ['plans/acts/a.ts', "import { x } from '../../desk/index.ts'", 'imported by nobody'],
    ['site/pages/a.ts', "import { x } from '../../setup/index.ts'", 'imported by nobody'],
    ['plans/acts/a.ts', "import { x } from '../../main.ts'", 'only wiring'],
  ])('finds the breach planted in %s', (name, text, why) => {
    expect(importsIn(name, text).map(breach)).toEqual([expect.stringContaining(why)]);
  });

  it('lets no files import each other', () => {
    expect(ringIn(imports)).toBeNull();
  });

  it('finds the ring planted through three files', () => {
    const planted = [
      ...importsIn('plans/a.ts', "import { b } from './b.ts'"),
      ...importsIn('plans/b.ts', "import { x } from './x.ts'; import type { C } from './pages/c.ts'"),
      ...importsIn('plans/pages/c.ts', "export { a } from '../a.ts'"),
    ];
    expect(ringIn(planted)).toEqual(['plans/a.ts', 'plans/b.ts', 'plans/pages/c.ts', 'plans/a.ts']);
  });

  it('knows every folder as a room', () => {
    const folders = readdirSync(source, { withFileTypes: true }).filter((each) => each.isDirectory());
    expect(
      folders.map((each) => each.name).filter((name) => name !== 'example' && !(rooms as readonly string[]).includes(name)),
    ).toEqual([]);
  });

  it('lets a room write only its own tables', () => {
    // Tables are reached only through `tables.ts`, which is no door: an import from another room is a breach above. What is
    // left is SQL written by hand.
    const owners = new Map(
      sourcesOf(source).flatMap((file) => {
        // `rounds/tables.ts`, or by subject `rounds/tables/decisions.ts`.
        const room = /\/(\w+)\/tables(?:\/[\w-]+)?\.ts$/.exec(file)?.[1];
        if (room === undefined) return [];
        return [...readFileSync(file, 'utf8').matchAll(/pgTable\(\s*'(\w+)'/g)].map((match) => [match[1] ?? '', room] as const);
      }),
    );
    expect(owners.size).toBeGreaterThan(30);
    const written = sourcesOf(source).flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/\b(?:insert into|update|delete from)\s+(\w+)/gi)]
        .map((match) => owners.get(match[1] ?? ''))
        .filter((owner) => owner !== undefined && !file.includes(`/${owner}/`))
        .map((owner) => `${file} writes a table of ${owner}`),
    );
    expect(written).toEqual([]);
  });

  it('has no file without a subject', () => {
    const vague = /(^|\/)(utils?|helpers?|common|manager|service)s?\.tsx?$/;
    expect(sourcesOf(source).filter((file) => vague.test(file))).toEqual([]);
  });
});
