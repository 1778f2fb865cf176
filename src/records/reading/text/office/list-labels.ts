const romans: readonly (readonly [number, string])[] = [
  ...([
    [1000, 'm'],
    [900, 'cm'],
    [500, 'd'],
    [400, 'cd'],
    [100, 'c'],
    [90, 'xc'],
  ] as const),
  ...([
    [50, 'l'],
    [40, 'xl'],
    [10, 'x'],
    [9, 'ix'],
    [5, 'v'],
    [4, 'iv'],
    [1, 'i'],
  ] as const),
];

function roman(count: number): string {
  let left = count;
  let text = '';
  for (const [worth, sign] of romans) {
    while (left >= worth) {
      text += sign;
      left -= worth;
    }
  }
  return text;
}

/** Longer than any label is written: it is said again before each line of its list, and a long one fills the memory. */
export const longestLabel = 60;

/** a … z, aa, bb … as Word writes them. */
function letter(count: number): string {
  return String.fromCharCode(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

export type NumberForm = 'figure' | 'letter' | 'LETTER' | 'roman' | 'ROMAN' | 'mark' | 'none';

/** The number of a list as it is written; counts above any list, and below one, as figures. */
export function inForm(count: number, form: NumberForm): string {
  if (form === 'none' || form === 'mark') return '';
  if (form === 'figure' || count < 1 || count > 3000) return String(count);
  const small = form === 'letter' || form === 'LETTER' ? letter(count) : roman(count);
  return form === 'LETTER' || form === 'ROMAN' ? small.toUpperCase() : small;
}
