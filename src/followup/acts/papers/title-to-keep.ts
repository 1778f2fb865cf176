import { done, refuse } from '../../../platform/result.ts';
import type { PaperResult } from '../../refusals/papers.ts';

const mostLetters = 200;

/** A report's title on one line, or why not. */
export function titleToKeep(typed: string): PaperResult<string> {
  const title = typed.toWellFormed().normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  if (title === '') return refuse('title-missing', 'title');
  return title.length > mostLetters ? refuse('title-long', 'title') : done(title);
}
