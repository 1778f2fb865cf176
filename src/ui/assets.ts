import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { editorScript } from './editor-script.ts';

/** A file that the browser asks for. `parts` are joined in order: one answer, however many sources. */
type Source = { parts: readonly string[]; type: string };

/** The bytes of an asset, with what a response needs. `hash` belongs in the address: it changes when the bytes do. */
export type Asset = { bytes: Uint8Array<ArrayBuffer>; type: string; hash: string };

const require = createRequire(import.meta.url);
// Beside us in src/ and in dist/ alike, so that the built program needs no sources; other people's lie in node_modules.
const own = (name: string): string => fileURLToPath(new URL(`./assets/${name}`, import.meta.url));
const font = (name: string): string => require.resolve(`@fontsource/source-sans-3/files/source-sans-3-${name}.woff2`);

const editor = await editorScript();

/** By script and weight. The browser asks for `latin-ext` only where a page has such letters. */
const FONTS = ['latin', 'latin-ext'].flatMap((script) =>
  ['400-normal', '400-italic', '600-normal'].map((weight) => `${script}-${weight}`),
);

const CSS = 'text/css; charset=utf-8';
const SCRIPT = 'text/javascript; charset=utf-8';

/** Every asset by its path under `/assets/`. */
export function assetFiles(): ReadonlyMap<string, Source> {
  return new Map<string, Source>([
    ['samrad.css', { parts: [require.resolve('@digdir/designsystemet-css'), own('theme.css'), ...STYLES.map(own)], type: CSS }],
    ['site.css', { parts: SITE_STYLES.map(own), type: CSS }],
    ['try-file.js', { parts: [own('scripts/try-file.js')], type: SCRIPT }],
    ['turbo.js', { parts: [turboFile()], type: SCRIPT }],
    ['editor.js', { parts: [editor], type: SCRIPT }],
    ['keep.js', { parts: [own('scripts/keep.js')], type: SCRIPT }],
    ['order.js', { parts: [require.resolve('sortablejs/modular/sortable.esm.js'), own('scripts/order.js')], type: SCRIPT }],
    ['quote.js', { parts: [own('scripts/quote.js')], type: SCRIPT }],
    ['live.js', { parts: [own('scripts/live.js')], type: SCRIPT }],
    ['saving.js', { parts: [own('scripts/saving.js')], type: SCRIPT }],
    ['icon.svg', { parts: [own('icon.svg')], type: 'image/svg+xml' }],
    ...FONTS.map((name): [string, Source] => [`fonts/source-sans-3-${name}.woff2`, { parts: [font(name)], type: 'font/woff2' }]),
  ]);
}

const STYLES = [
  'samrad.css',
  'shell.css',
  'blocks.css',
  'forms.css',
  'tables.css',
  'pictures.css',
  'measures.css',
  'followup.css',
  'risks.css',
  'projects.css',
  'reading.css',
  'comments.css',
  'report.css',
  'compare.css',
  'prose.css',
  'writing.css',
  'agenda.css',
  'conferences.css',
  'live.css',
  'room.css',
  'print.css',
];

/** The public's pages: without the design system's own sheets, which are many times as large as all of this. */
const SITE_STYLES = [
  'samrad.css',
  'shell.css',
  'blocks.css',
  'tables.css',
  'pictures.css',
  'measures.css',
  'prose.css',
  'conferences.css',
  'site.css',
  'print.css',
];

function turboFile(): string {
  // The package's door leads Node to the build for old module systems; the browser takes the one for modules beside it.
  return require.resolve('@hotwired/turbo').replace(/[^/\\]+$/, 'turbo.es2017-esm.js');
}

/** All assets read into memory: a few hundred kilobytes, once per process. */
async function loadAssets(): Promise<ReadonlyMap<string, Asset>> {
  const loaded = new Map<string, Asset>();
  // Stylesheets last: they name the other files by addresses that hold their hashes.
  const inOrder = [...assetFiles()].sort(([, a], [, b]) => Number(a.type === CSS) - Number(b.type === CSS));
  for (const [path, source] of inOrder) {
    const bytes = await read(source);
    loaded.set(path, finished(source.type === CSS ? withHashes(bytes, loaded) : bytes, source.type));
  }
  return loaded;
}

async function read(source: Source): Promise<Buffer> {
  const parts = await Promise.all(source.parts.map((file) => readFile(file)));
  return Buffer.concat(parts.flatMap((part, index) => (index === 0 ? [part] : [Buffer.from('\n'), part])));
}

function finished(bytes: Buffer, type: string): Asset {
  return { bytes: new Uint8Array(bytes), type, hash: createHash('sha256').update(bytes).digest('hex').slice(0, 12) };
}

function withHashes(css: Buffer, loaded: ReadonlyMap<string, Asset>): Buffer {
  const address = (whole: string, path: string): string => `${whole}?v=${loaded.get(path)?.hash}`;
  return Buffer.from(css.toString('utf8').replace(/\/assets\/([\w/.-]+)/g, address));
}

const ready = await loadAssets();

/** The asset at a path under `/assets/`, such as `samrad.css`; undefined when there is none. */
export function asset(path: string): Asset | undefined {
  return ready.get(path);
}

/** `/assets/samrad.css?v=…`: may be cached for ever, since other bytes get another address. */
export function assetUrl(path: string): string {
  const found = ready.get(path);
  if (!found) throw new RangeError(`No asset: ${path}`);
  return `/assets/${path}?v=${found.hash}`;
}
