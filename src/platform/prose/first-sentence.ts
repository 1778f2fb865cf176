import { plain } from './plain.ts';
import { read } from './read.ts';
import { tidy } from './tidy.ts';

const sentences = new Intl.Segmenter('sv', { granularity: 'sentence' });

/** The first sentence of a running text, without markup and on one line; '' of an empty one. */
export function firstSentence(text: string): string {
  const blocks = tidy(read(text));
  // A heading names what follows: it says nothing by itself.
  const said = blocks.filter(({ kind }) => kind !== 'heading');
  const [first] = sentences.segment(
    plain(said.length === 0 ? blocks : said)
      .replaceAll(/\s+/g, ' ')
      .trim(),
  );
  return first?.segment.trim() ?? '';
}
