/** What people write where there is no figure. */
const noFigure = /^(?:-|–|—|\.{1,3}|…|x|saknas|uppgift saknas|ingen uppgift|n\/?a|null|missing|no data)$/i;
/** Beyond this no whole number can be told from the next. */
export const mostFigure = 1e15;
/** White space of any width, and apostrophes in some programs. */
const thousands = /[\s'’]/g;
const units = /(?:%|‰|procent|per cent|percent|kr|st)\.?$/i;

/**
 * A figure as people and spreadsheets write it: `12,5`, `12.5`, `1 234,5`, `1.234,5`, `1,234.5`, `−3`, `12,5 %`, `1.25E-2`. A lone comma or
 * full stop begins the decimals, as in Swedish; where both stand, the later does.
 * @returns null when nothing is said, `none` when it is said that there is no figure, undefined when it is not understood
 */
export function readNumber(text: string): number | 'none' | null | undefined {
  const said = text.trim();
  if (said === '') return null;
  if (noFigure.test(said)) return 'none';
  const signed = said
    .replace(units, '')
    .trim()
    .replace(/^[−–-]\s*/, '-');
  // `1 23` is no figure that anybody means.
  if (/\s/.test(signed) && !/^[+-]?\d{1,3}(?:\s\d{3})+(?:[.,]\d*)?$/.test(signed)) return undefined;
  const bare = signed.replaceAll(thousands, '');
  const plain = withPoint(bare);
  if (plain === null || !/^[+-]?(?:\d{1,15}(?:\.\d{0,20})?|\.\d{1,20})(?:E[+-]?\d{1,2})?$/i.test(plain)) return undefined;
  // What spreadsheets keep of 0.3 is 0.30000000000000004.
  const read = Number(Number(plain).toPrecision(12));
  return Math.abs(read) < mostFigure ? read + 0 : undefined;
}

/** The same with a full stop before the decimals and nothing between thousands; null when the signs stand as in no figure. */
function withPoint(text: string): string | null {
  const [commas, points] = [text.split(',').length - 1, text.split('.').length - 1];
  if (commas + points <= 1) return text.replace(',', '.');
  const last = text.lastIndexOf(',') > text.lastIndexOf('.') ? ',' : '.';
  // Several of one kind and none of the other part thousands.
  const isGroupsAlone = commas === 0 || points === 0;
  const parts = isGroupsAlone ? [text] : text.split(last);
  const [whole = '', decimals] = parts;
  const groups = whole.split(isGroupsAlone ? last : last === ',' ? '.' : ',');
  const isGrouped = groups.every((group, at) => (at === 0 ? /^[+-]?\d{1,3}$/ : /^\d{3}$/).test(group));
  if (!isGrouped || parts.length > 2) return null;
  return decimals === undefined ? groups.join('') : `${groups.join('')}.${decimals}`;
}
