/*
 * A follow-up report for each principal as PDF, one after the other through the one warm compiler, as the mails to the boards need them. It
 * runs from `dist/`, for the compiler works in a thread that starts from a file there.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Temporal } from 'temporal-polyfill';
import { madePaper } from '../test/support/followup-paper.ts';
import type { Figure } from './figure.ts';
import { median } from './load.ts';
import { root } from './places.ts';

const goalMs = 3000;
const activities = 40;
const measures = 8;
const turns = 5;

type Print = typeof import('../src/followup/papers/print/paper-pdf.ts')['paperPdf'];

/** Every figure of follow-up reports whose name is asked for. */
export async function followupPapers(only: RegExp): Promise<Figure[]> {
  const paper = madePaper(activities, measures);
  const what = `followup papers, ${activities} activities, one for each of ${paper.principals.length} principals as PDF`;
  if (!only.test(what)) return [];
  const place = join(root, 'dist', 'followup', 'papers', 'print', 'paper-pdf.js');
  const { paperPdf }: { readonly paperPdf: Print } = await import(pathToFileURL(place).href);
  const all = async (turn: number) => {
    const how = { standard: 'ua-1', author: 'Samråd vård och omsorg', sealer: null } as const;
    // No two turns are alike, so that nothing of the one before is remembered.
    const content = { ...paper, title: `${paper.title}, ${turn}` };
    const began = performance.now();
    for (const { code } of paper.principals) await paperPdf(content, null, { ...how, at: Temporal.Now.instant(), code });
    return performance.now() - began;
  };
  await all(0);
  const taken: number[] = [];
  for (let turn = 1; turn <= turns; turn++) taken.push(await all(turn));
  const ms = median(taken);
  return [
    {
      ...{ what, figure: `${(ms / 1000).toFixed(2)} s`, floor: `${Math.round(ms / paper.principals.length)} ms each` },
      ...{ ratio: null, goal: `${goalMs / 1000} s`, reached: ms <= goalMs },
    },
  ];
}
