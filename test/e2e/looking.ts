import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const rules: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  preload: false,
  // A complaint shows the element itself: looking for what would find it, of every element that is looked at, takes a third of the time.
  selectors: false,
};
const colourless = { 'color-contrast': { enabled: false } };
/** The rules that a narrower screen can break; how large what is pressed is, is asked there alone, where there is least room. */
const ofLayout = [
  'target-size',
  'scrollable-region-focusable',
  'meta-viewport',
  'link-in-text-block',
  'bypass',
  'region',
] as const;
/** The width of a telephone, and of a desktop zoomed to 400 % (WCAG 1.4.10). */
export const narrow = { width: 320, height: 900 };
export const wide = { width: 1280, height: 900 };

// What runs in the page is text here: the program itself is checked without the browser's types.
const openDetails = `(async () => {
  for (const details of document.querySelectorAll('details')) details.open = true;
  // What is still sliding open lies on top of what follows; it begins to slide in the next frame.
  await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
  await document.fonts.ready;
  await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
})()`;
// What axe's rules look at, but the words themselves: every element, its role and relations, and where there are words at all.
const skeleton = `(() => {
  const exact = /^(role|id|for|type|name|tabindex|scope|headers|colspan|rowspan|hidden|disabled|required|readonly|autocomplete|open|target|http-equiv|class)$|^aria-(?!label$|valuetext$|placeholder$|roledescription$)/;
  const told = ({ name, value }) => name + (exact.test(name) ? '=' + value : value.trim() === '' ? '' : '=…');
  const hasWords = (element) => [...element.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
  return [...document.querySelectorAll('*')]
    .map((each) => [each.tagName, ...[...each.attributes].map(told).sort(), hasWords(each)].join(' ')).join('\\n');
})()`;
// What a word's contrast follows from: its colour, size and weight, and all that lies behind it. The elements that have words in colours
// that are not among the known ones are asked about; those colours are answered.
const newColours = `(known) => {
  const behind = new Map();
  const under = (element) => {
    if (element === null) return '';
    if (!behind.has(element)) {
      const { backgroundColor, backgroundImage, opacity, filter, mixBlendMode } = getComputedStyle(element);
      const own = [backgroundColor, backgroundImage, opacity, filter, mixBlendMode].join(' ');
      const rest = under(element.parentElement);
      behind.set(element, own === 'rgba(0, 0, 0, 0) none 1 none normal' ? rest : own + '|' + rest);
    }
    return behind.get(element);
  };
  const seen = new Set(known);
  const found = new Set();
  window.inNewColours = [...document.querySelectorAll('body *')].filter((each) => {
    const hasWords = [...each.childNodes].some((node) => node.nodeType === 3 && node.data.trim() !== '');
    if (!hasWords && !['INPUT', 'TEXTAREA', 'SELECT'].includes(each.tagName)) return false;
    const { color, fontSize, fontWeight, textShadow, position } = getComputedStyle(each);
    const colours = [color, fontSize, fontWeight, textShadow, position, under(each)].join(' ');
    if (seen.has(colours) || !each.checkVisibility()) return false;
    found.add(colours);
    return true;
  });
  return [...found];
}`;
const bones = "({ lang: document.documentElement.lang, headings: document.querySelectorAll('h1').length })";
const breadth = `(() => {
  const out = [...document.querySelectorAll('body *')].find((each) => each.getBoundingClientRect().right > innerWidth + 1);
  return { width: document.documentElement.scrollWidth, culprit: out?.outerHTML.slice(0, 160) ?? '' };
})()`;

/**
 * What is wrong with the page as it stands, one line each: by axe, in its headings and language, and at 320 pixels. A page that is
 * that narrow already is looked at so, and left so.
 */
export async function complaintsAbout(page: Page, lang: 'sv' | 'en'): Promise<string[]> {
  await page.evaluate(openDetails);
  const isNarrow = page.viewportSize()?.width === narrow.width;
  const asked = { ...rules, rules: { ...colourless, 'target-size': { enabled: isNarrow } } };
  const complaints = [
    ...(await axeComplaints(page, asked)),
    ...(await colourComplaints(page)),
    ...(await bonesComplaints(page, lang)),
  ];
  if (isNarrow) return [...complaints, ...(await widthComplaints(page))];
  await page.setViewportSize(narrow);
  complaints.push(...(await axeComplaints(page, { ...rules, runOnly: [...ofLayout] })), ...(await widthComplaints(page)));
  await page.setViewportSize(wide);
  return complaints;
}

/**
 * The same of a page in another language, on a telephone. Its colours are the same; and axe is not asked again of a page that is as the
 * other but for its words, and has words wherever that one has.
 */
export async function complaintsInAnotherLanguage(
  page: Page,
  lang: 'sv' | 'en',
  bonesOfOther: string | undefined,
): Promise<string[]> {
  await page.evaluate(openDetails);
  const isAsOther = bonesOfOther !== undefined && (await bonesOf(page)) === bonesOfOther;
  const complaints = isAsOther ? [] : await axeComplaints(page, { ...rules, rules: colourless });
  return [...complaints, ...(await bonesComplaints(page, lang)), ...(await widthComplaints(page))];
}

/** A page without its words. */
export function bonesOf(page: Page): Promise<string> {
  return page.evaluate<string>(skeleton);
}

/** The colours of words, over what lies behind them, that axe had nothing to say of: the same ones are asked about once. */
const knownColours = new Set<string>();

async function colourComplaints(page: Page): Promise<string[]> {
  const found = await page.evaluate<string[]>(`(${newColours})(${JSON.stringify([...knownColours])})`);
  if (found.length === 0) return [];
  const asked = { ...rules, runOnly: ['color-contrast'] };
  const complaints = await axeComplaints(page, asked, '{ include: window.inNewColours }');
  if (complaints.length === 0) for (const colours of found) knownColours.add(colours);
  return complaints;
}

/** @param where the part of the page, as the page would say it */
async function axeComplaints(page: Page, asked: RunOptions, where = 'document'): Promise<string[]> {
  // Asked through the debugger, which the page's content security policy does not concern.
  if (!(await page.evaluate<boolean>("'axe' in window"))) await page.evaluate(axeSource);
  const first = await askAxe(page, asked, where);
  if (first.length === 0) return first;
  // On a busy machine a long page may still move while it is measured: what is truly wrong is so once it lies still, too.
  await page.waitForTimeout(1_000);
  return askAxe(page, asked, where);
}

async function askAxe(page: Page, asked: RunOptions, where: string): Promise<string[]> {
  const violations = await page.evaluate<AxeResults['violations']>(
    `axe.run(${where}, ${JSON.stringify(asked)}).then(({ violations }) => violations)`,
  );
  const example = (nodes: AxeResults['violations'][number]['nodes']) => nodes.slice(0, 3).map(({ html }) => html.slice(0, 160));
  return violations.map(({ id, nodes }) => `${id}: ${example(nodes).join(' | ')}`);
}

async function bonesComplaints(page: Page, lang: 'sv' | 'en'): Promise<string[]> {
  const found = await page.evaluate<{ lang: string; headings: number }>(bones);
  return [
    ...(found.lang === lang ? [] : [`html lang is ${found.lang}`]),
    ...(found.headings === 1 ? [] : [`${found.headings} h1`]),
  ];
}

async function widthComplaints(page: Page): Promise<string[]> {
  const { width, culprit } = await page.evaluate<{ width: number; culprit: string }>(breadth);
  return width > narrow.width ? [`${width} px wide on a screen of ${narrow.width}: ${culprit}`] : [];
}
