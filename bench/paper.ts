/*
 * Papers: a report as PDF, twenty-two with their Word files in one ZIP, and whether a thousand leave memory as it was. Beside them, in
 * the same run, a browser without a window that prints the same words from HTML. It runs from `dist/`, for the compiler works in a
 * thread that starts from a file there.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { Temporal } from 'temporal-polyfill';
import { browser } from '../test/support/browser.ts';
import { linkoping } from '../test/support/report-facts.ts';
import type { Figure } from './figure.ts';
import { median } from './load.ts';
import { root } from './places.ts';

const goals = { reportMs: 60, zipMs: 3000, memory: 1.1 };
const authorities = 22;
const documents = 1000;
const day = Temporal.PlainDate.from('2026-01-12');

interface Tools {
  readonly composeReport: typeof import('../src/rounds/report/compose-report.ts')['composeReport'];
  readonly defaultMaster: typeof import('../src/rounds/report/master.ts')['defaultMaster'];
  readonly reportAsPdf: typeof import('../src/rounds/report/files/pdf.ts')['reportAsPdf'];
  readonly reportAsWord: typeof import('../src/rounds/report/files/word.ts')['reportAsWord'];
  readonly sheetOf: typeof import('../src/rounds/report/files/report-sheet.ts')['sheetOf'];
  readonly zipOf: typeof import('../src/platform/documents/index.ts')['zipOf'];
}
type Report = ReturnType<Tools['composeReport']>;

async function tools(): Promise<Tools> {
  const built = (path: string) => import(pathToFileURL(join(root, 'dist', path)).href);
  const report = (path: string) => built(`rounds/report/${path}`);
  return {
    ...{
      ...(await report('compose-report.js')),
      ...(await report('master.js')),
      ...(await built('platform/documents/index.js')),
    },
    ...{ ...(await report('files/pdf.js')), ...(await report('files/word.js')), ...(await report('files/report-sheet.js')) },
  };
}

/** Every figure of papers whose name is asked for. */
export async function paper(only: RegExp): Promise<Figure[]> {
  const names = [
    'paper, a report as PDF',
    `paper, ${authorities} reports as PDF and Word in one ZIP`,
    `paper, memory over ${documents}`,
  ];
  if (!names.some((name) => only.test(name))) return [];
  const made = await tools();
  const launched = await browser();
  try {
    const page = await launched.newPage();
    const figures: Figure[] = [];
    if (names[0] !== undefined && only.test(names[0])) figures.push(await oneReport(made, page, names[0]));
    if (names[1] !== undefined && only.test(names[1])) figures.push(await oneZip(made, page, names[1]));
    if (names[2] !== undefined && only.test(names[2])) figures.push(await memoryOver(made, names[2]));
    return figures;
  } finally {
    await launched.close();
  }
}

/** No two are alike, so that nothing is remembered. */
function reportFor({ composeReport, defaultMaster }: Tools, number: number): Report {
  const text = { ...linkoping.text, title: `${linkoping.text.title}, ärende ${number}` };
  const facts = { ...linkoping, text };
  return composeReport(defaultMaster(facts), facts, new Map());
}

const pdfOf = ({ reportAsPdf }: Tools, report: Report) =>
  reportAsPdf(report, { standard: 'ua-1', author: 'Samråd vård och omsorg', day, mark: null, keywords: ['SON 2024-220'] });

async function printed(page: Page, html: string): Promise<number> {
  await page.setContent(html);
  return (await page.pdf({ format: 'A4', tagged: true })).length;
}

/** Both by turns, so that whatever else the machine does meets both. */
async function oneReport(made: Tools, page: Page, what: string): Promise<Figure> {
  const [ours, theirs]: [number[], number[]] = [[], []];
  for (let number = 0; number < 45; number++) {
    const report = reportFor(made, number);
    const [own, other] = [await timed(() => pdfOf(made, report)), await timed(() => printed(page, htmlOf(made, report)))];
    if (number < 5) continue;
    ours.push(own);
    theirs.push(other);
  }
  return figure(`${what}, warm`, median(ours), median(theirs), goals.reportMs);
}

async function oneZip(made: Tools, page: Page, what: string): Promise<Figure> {
  const reports = Array.from({ length: authorities }, (_, number) => reportFor(made, 100 + number));
  const at = Temporal.Instant.from('2026-01-12T10:00:00Z');
  const ours = await timed(async () => {
    const files = await Promise.all(
      reports.flatMap((report, number) => [
        named(`${number}/Tjänsteskrivelse.pdf`, 'application/pdf', pdfOf(made, report)),
        named(`${number}/Tjänsteskrivelse.docx`, wordType, made.reportAsWord(report, 'Samråd vård och omsorg')),
      ]),
    );
    return made.zipOf(files, at);
  });
  const theirs = await timed(async () => {
    for (const report of reports) await printed(page, htmlOf(made, report));
  });
  return figure(`${what} (the browser: PDF alone)`, ours, theirs, goals.zipMs);
}

const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function named(fileName: string, mediaType: string, bytes: Promise<Uint8Array>) {
  return { fileName, mediaType, bytes: await bytes };
}

/** What the first quarter left behind is compared with what all did: the whole process, the compiler's thread and its own memory too. */
async function memoryOver(made: Tools, what: string): Promise<Figure> {
  const held: number[] = [];
  for (let number = 1; number <= documents; number++) {
    await pdfOf(made, reportFor(made, 1000 + number));
    if (number === documents / 4 || number === documents) held.push(process.memoryUsage.rss() / 1024 / 1024);
  }
  const [early = Number.NaN, late = Number.NaN] = held;
  return {
    ...{
      what: `${what} documents`,
      figure: `${late.toFixed(0)} MiB after all`,
      floor: `${early.toFixed(0)} MiB after ${documents / 4}`,
    },
    ...{ ratio: late / early, goal: `at most ${goals.memory}`, reached: late / early <= goals.memory },
  };
}

async function timed(take: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await take();
  return performance.now() - began;
}

/** The ratio says how many times as fast as the browser. */
function figure(what: string, ours: number, theirs: number, goal: number): Figure {
  return {
    ...{ what, figure: `${ours.toFixed(0)} ms`, floor: `a browser: ${theirs.toFixed(0)} ms` },
    ...{ ratio: theirs / ours, goal: `${goal} ms`, reached: ours <= goal },
  };
}

/** The same words as a page that a browser prints: no more than headings, paragraphs, lists and tables. */
function htmlOf({ sheetOf }: Tools, report: Report): string {
  const { head, parts } = sheetOf(report);
  const rows = head.map(([label, value]) => `<dt>${escaped(label)}</dt><dd>${escaped(value)}</dd>`).join('');
  const body = parts.map(({ heading, level, blocks }) => {
    const over = heading === null ? '' : `<h${level + 1}>${escaped(heading)}</h${level + 1}>`;
    return over + blocks.map(blockAsHtml).join('');
  });
  const style = 'body{font:11pt/1.4 sans-serif;margin:28mm 24mm}h1,h2,h3{color:#0b5563}';
  const title = escaped(report.title);
  return `<!doctype html><html lang="sv"><title>${title}</title><style>${style}</style><dl>${rows}</dl><h1>${title}</h1>${body.join('')}`;
}

function blockAsHtml(block: Report['parts'][number]['blocks'][number]): string {
  if (block.kind === 'paragraph') return `<p>${escaped(block.text)}</p>`;
  if (block.kind === 'signers') {
    return `<table>${block.signers.map((each) => `<tr><td>${escaped(each.administration)}<td>${escaped(each.head ?? '')}`).join('')}</table>`;
  }
  const list = block.items.map((item) => `<li>${escaped(item)}`).join('');
  return block.kind === 'list' ? `<ul>${list}</ul>` : `<ol>${list}</ol>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
