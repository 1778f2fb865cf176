/** Stands for a letter that our font cannot draw. */
const stand = '□';
/** What is drawn as nothing, or as space, by every font. */
const unseen = /[\n\t\u00ad\u200b\u2060]/;

/**
 * The same data with every text ready for paper: letters composed (NFC), line breaks `\n`, and a square for each letter that
 * the font lacks: PDF/A and PDF/UA allow no letter without a shape, and a plan with a smiling face in it shall still be printed.
 */
export function drawable(data: unknown, draws: (letter: number) => boolean): unknown {
  if (typeof data === 'string') return drawableText(data, draws);
  if (Array.isArray(data)) return data.map((each) => drawable(each, draws));
  if (typeof data !== 'object' || data === null) return data;
  return Object.fromEntries(Object.entries(data).map(([key, value]) => [key, drawable(value, draws)]));
}

function drawableText(text: string, draws: (letter: number) => boolean): string {
  const plain = text
    .toWellFormed()
    .normalize('NFC')
    .replaceAll(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they have no shape and no meaning on paper
    .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g, '')
    // What only says how the letter before it looks, or joins it to the next.
    .replaceAll(/\p{Variation_Selector}|\u200c|\u200d|\ufeff/gu, '');
  return Array.from(plain, (letter) => (unseen.test(letter) || draws(letter.codePointAt(0) ?? 0) ? letter : stand)).join('');
}
