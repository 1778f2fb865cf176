/*
 * The reader of minutes: how often each field is exactly right over the corpus, what reading a two-page extract takes, and whether a
 * thousand documents leave memory as it was. It runs from `dist/`, for a PDF is read in a thread that starts from a file there.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { madePdf } from '../test/support/made-files.ts';
import { compared, comparedFields } from '../test/support/reading-compare.ts';
import { type CorpusText, corpusTexts } from '../test/support/reading-corpus.ts';
import type { Figure } from './figure.ts';
import { median } from './load.ts';
import { root } from './places.ts';

/** About two pages, with two votes, and page heads inside. */
const twoPages = '36-long-council-item-with-two-votes';
const goals = { textMs: 20, pdfMs: 500, memory: 1.1 };
const documents = 1000;

type Reader = typeof import('../src/records/reading/read.ts');
type Texts = typeof import('../src/records/reading/apart/apart.ts');

interface Tools {
  readonly read: Reader['read'];
  readonly documentText: Texts['documentText'];
}

async function tools(): Promise<Tools> {
  const built = (path: string) => import(pathToFileURL(join(root, 'dist', 'records', 'reading', path)).href);
  const { read }: Reader = await built('read.js');
  const { documentText }: Texts = await built('apart/apart.js');
  return { read, documentText };
}

/** Every figure of the reader whose name is asked for. */
export async function reading(only: RegExp): Promise<Figure[]> {
  const texts = corpusTexts(join(root, 'src', 'records', 'reading', 'corpus'));
  const { read, documentText } = await tools();
  const figures: Figure[] = [];
  if (only.test('reader, exactly right')) figures.push(...accuracy(texts, read));
  const text = texts.find(({ name }) => name === twoPages)?.text;
  if (text === undefined) throw new Error(`${twoPages} is not in the corpus`);
  const take = async (bytes: Uint8Array, mediaType: string) => {
    const found = await documentText(bytes, mediaType);
    if (!found.ok) throw new Error(`${mediaType}: ${found.why}`);
    return read(found.text).clauses.length;
  };
  if (only.test('reader, two pages')) {
    figures.push(await timed('text', goals.textMs, 200, () => take(new TextEncoder().encode(text), 'text/plain')));
    figures.push(await timed('PDF', goals.pdfMs, 40, () => take(asPdf(text), 'application/pdf')));
  }
  if (only.test('reader, memory')) figures.push(await memoryOver(texts, take));
  return figures;
}

function accuracy(texts: readonly CorpusText[], read: Reader['read']): Figure[] {
  const answers = texts.map(({ text, expected }) => compared(expected, read(text)));
  const share = (what: string, right: number, of: number): Figure => ({
    what: `reader, exactly right: ${what}`,
    figure: `${right} of ${of} texts, ${((100 * right) / of).toFixed(0)} %`,
    floor: '',
    ratio: null,
    goal: '',
    reached: null,
  });
  const byField = comparedFields.map((field) => {
    const told = answers.filter((each) => each.has(field));
    return share(field, told.filter((each) => each.get(field)?.length === 0).length, told.length);
  });
  const whole = answers.filter((each) => [...each.values()].every((wrong) => wrong.length === 0)).length;
  return [...byField, share('every field of the text', whole, texts.length)];
}

async function timed(from: string, goal: number, times: number, take: () => Promise<number>): Promise<Figure> {
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const began = performance.now();
    await take();
    taken.push(performance.now() - began);
  }
  const [first = Number.NaN] = taken;
  const usual = median(taken.slice(1));
  return {
    what: `reader, two pages from ${from}`,
    figure: `${usual.toFixed(1)} ms, at most ${Math.max(...taken.slice(1)).toFixed(1)}; the first ${first.toFixed(0)} ms`,
    floor: '',
    ratio: null,
    goal: `${goal} ms`,
    reached: usual <= goal,
  };
}

/** The whole corpus round and round, every tenth as a PDF. What the first quarter left behind is compared with what all did. */
async function memoryOver(
  texts: readonly CorpusText[],
  take: (bytes: Uint8Array, mediaType: string) => Promise<number>,
): Promise<Figure> {
  const held: number[] = [];
  for (let at = 1; at <= documents; at++) {
    const { text = '' } = texts[at % texts.length] ?? {};
    if (at % 10 === 0) await take(asPdf(text), 'application/pdf');
    else await take(new TextEncoder().encode(text), 'text/plain');
    if (at === documents / 4 || at === documents) held.push(heldNow());
  }
  const [early = Number.NaN, late = Number.NaN] = held;
  return {
    what: `reader, memory over ${documents} documents`,
    figure: `${late.toFixed(1)} MiB after all`,
    floor: `${early.toFixed(1)} MiB after ${documents / 4}`,
    ratio: late / early,
    goal: `at most ${goals.memory}`,
    reached: late / early <= goals.memory,
  };
}

/** What the engine holds when everything that nobody needs is gone, in MiB. */
function heldNow(): number {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect === 'function') collect();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}

let made = 0;

/** Pages of 48 lines; no two files are alike, so that nothing is remembered. */
function asPdf(text: string): Uint8Array {
  // What Helvetica in a made PDF cannot show.
  const lines = text.replaceAll(/[–—]/g, '-').replaceAll('•', '*').split('\n');
  const pages = Array.from({ length: Math.ceil(lines.length / 48) }, (_, page) => lines.slice(page * 48, page * 48 + 48));
  made += 1;
  return madePdf(
    pages.map((page) => page.join('\n')),
    { title: `Exempel ${made}` },
  );
}
