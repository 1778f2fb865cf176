import { readFileSync } from 'node:fs';
import type { Temporal } from 'temporal-polyfill';
import { drawable } from './drawable.ts';
import { type Fonts, readFonts } from './fonts.ts';
import { type Press, startPress } from './press.ts';
import { checkTemplate } from './template.ts';

export interface Paper {
  /** `ua-1` to read (PDF/UA-1, ISO 14289-1), `a-2a` to keep (PDF/A-2a, ISO 19005-2). Both are tagged. */
  readonly standard: 'ua-1' | 'a-2a';
  readonly lang: 'sv' | 'en';
  readonly title: string;
  /** Whose paper it is: the body, or an authority. Also the head of every page, unless `head` says something else. */
  readonly author: string;
  readonly head?: string;
  /** Register numbers and such, for search in an archive. */
  readonly keywords?: readonly string[];
  /** The day that the paper is made, in Stockholm. The same paper on the same day is the same bytes. */
  readonly day: Temporal.PlainDate;
  /** A tag at the head of every page where something is made up: `Exempel`. */
  readonly mark?: string | null;
}

/** A bug in a template, or a compiler that did not answer in time: never something that a user typed. */
export class TypesetError extends Error {
  override readonly name = 'TypesetError';
}

let fonts: Fonts | undefined;
let style: string | undefined;
let press: Press | undefined;

/**
 * A tagged PDF with Source Sans 3 embedded.
 * @param main Typst source after our letterhead (`style.typ`), which it may use everything of. It finds `data` (below) and `about`
 *   (title, author, head, mark, lang, day). It is a constant of the program, never made of what somebody typed, and can reach neither
 *   files nor the network
 * @param data what the template fills in, as JSON: a text in it is always text, whatever signs it holds
 * @throws TypesetError
 */
export async function typeset(main: string, data: unknown, paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  checkTemplate(main);
  fonts ??= readFonts();
  style ??= readFileSync(new URL('./style.typ', import.meta.url), 'utf8');
  press ??= startPress(fonts.files, style);
  const { draws } = fonts;
  const about = {
    ...{ title: paper.title, author: paper.author, head: paper.head ?? paper.author, mark: paper.mark ?? null, lang: paper.lang },
    ...{ keywords: paper.keywords ?? [], year: paper.day.year, month: paper.day.month, day: paper.day.day },
  };
  const answer = await press.print({
    main: `${preamble}${main}`,
    data: JSON.stringify(drawable({ about, data }, draws)),
    standard: paper.standard,
  });
  if ('why' in answer) throw new TypesetError(answer.why);
  return answer.pdf;
}

const preamble = `#import "/style.typ": *
#let about = json("/facts.json").about
#let data = json("/facts.json").data
#show: paper.with(about)
`;
