import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix, relative, resolve } from 'node:path';
import { parseSync } from 'oxc-parser';
import { groupBy } from '../../src/platform/group-by.ts';

/** One import, both ends as paths from `src/`. Packages are left out. */
export interface Import {
  readonly from: string;
  readonly to: string;
}

/** The rooms from the top down: each may import only those above it (architecture.md, rule 1). */
export const rooms = [
  'platform',
  'ui',
  'members',
  'accounts',
  'records',
  'correspondence',
  'rounds',
  'plans',
  'referrals',
  'meetings',
  'followup',
  'projects',
  'events',
  'desk',
  'archive',
  'site',
  'setup',
  'operations',
] as const;

/** Wiring may know every room: it is what connects them. */
const wiring = /^(main|cli|program|routes|menu|waiting)\.tsx?$|^example\//;
const importedByNobody = ['desk', 'archive', 'site', 'setup', 'operations'];
/** In a room: pages and api → acts and queries → policy and pure files. Never back (rule 2). */
const layers = [/^(pages\/|api\.ts|index\.ts)/, /^(acts|queries)\//, /./];

/** Every relative import in the sources below `folder`, tests left out. */
export function importsOf(folder: string): readonly Import[] {
  return sourcesOf(folder).flatMap((file) => importsIn(relative(folder, file), readFileSync(file, 'utf8')));
}

export function sourcesOf(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

/** The relative imports of one source: static, dynamic and re-exports. `name` is its path from `src/`. */
export function importsIn(name: string, source: string): readonly Import[] {
  const { module, errors } = parseSync(name, source);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`);
  const targets = [
    ...module.staticImports.map((each) => each.moduleRequest.value),
    ...module.staticExports.flatMap((each) => each.entries.flatMap((entry) => entry.moduleRequest?.value ?? [])),
    ...module.dynamicImports.map((each) => source.slice(each.moduleRequest.start + 1, each.moduleRequest.end - 1)),
  ];
  const here = dirname(resolve('/', name));
  return [...new Set(targets)]
    .filter((target) => target.startsWith('.'))
    .map((target) => ({ from: name, to: relative('/', resolve(here, target)).split('\\').join('/') }));
}

/** Why an import breaks the rules of the house, or null when it keeps them. */
export function breach({ from, to }: Import): string | null {
  if (wiring.test(from)) return null;
  const [fromRoom = '', toRoom = ''] = [roomOf(from), roomOf(to)];
  if (wiring.test(to)) return `${from}: only wiring may import ${to}`;
  if (fromRoom !== toRoom) return betweenRooms(from, fromRoom, to, toRoom);
  if (fromRoom === 'platform' || fromRoom === 'ui') return null;
  const [inside, other] = [from.slice(fromRoom.length + 1), to.slice(toRoom.length + 1)];
  if (inside === 'index.ts') return null;
  if (other === 'index.ts') return `${from}: a room does not import its own door`;
  return layerOf(inside) <= layerOf(other) ? null : `${from}: imports back into ${to}`;
}

/**
 * Files that know each other, straight or through others: neither can be read first. Types count: what both sides know has a file of
 * its own.
 * @returns a ring as a path from a file back to itself, or null when the imports all lead one way
 */
export function ringIn(imports: readonly Import[]): readonly string[] | null {
  const targets = groupBy(imports, ({ from }) => from);
  const cleared = new Set<string>();
  const follow = (file: string, path: readonly string[]): readonly string[] | null => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (cleared.has(file)) return null;
    for (const { to } of targets.get(file) ?? []) {
      const ring = follow(to, [...path, file]);
      if (ring !== null) return ring;
    }
    cleared.add(file);
    return null;
  };
  for (const file of targets.keys()) {
    const ring = follow(file, []);
    if (ring !== null) return ring;
  }
  return null;
}

function betweenRooms(from: string, fromRoom: string, to: string, toRoom: string): string | null {
  const order = rooms as readonly string[];
  if (!order.includes(fromRoom)) return `${from}: lies in no room`;
  if (!order.includes(toRoom)) return `${from}: ${to} lies in no room`;
  if (importedByNobody.includes(toRoom)) return `${from}: ${toRoom} is imported by nobody`;
  if (order.indexOf(toRoom) > order.indexOf(fromRoom)) return `${from}: ${toRoom} lies below ${fromRoom}`;
  if (toRoom === 'platform') return null;
  return to === posix.join(toRoom, 'index.ts') ? null : `${from}: ${to} is not the door of ${toRoom}`;
}

function roomOf(path: string): string {
  return path.split('/')[0] ?? '';
}

function layerOf(inside: string): number {
  return layers.findIndex((layer) => layer.test(inside));
}
