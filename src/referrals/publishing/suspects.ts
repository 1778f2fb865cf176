import { hintsIn } from '../../records/index.ts';
import { type PublicReferral, rowText } from './public-referral.ts';

/** Words in a row that a person must look at before everyone can read them (domain.md, 6). */
export interface Suspect {
  /** The row's place in the table, from 0. */
  readonly row: number;
  readonly about: ReturnType<typeof hintsIn>[number]['about'];
  /** The words with some round them, one line. */
  readonly words: string;
}

/** What may be about a single person in comments and answers, in the order of the text. Pure. It finds signs of it: none is no proof. */
export function suspectsIn({ rows }: Pick<PublicReferral, 'rows'>): readonly Suspect[] {
  return rows.flatMap((each, row) => hintsIn(rowText(each)).map(({ about, words }) => ({ row, about, words })));
}
