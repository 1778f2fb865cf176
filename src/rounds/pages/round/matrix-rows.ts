import type { MatrixCell, MatrixRow } from '../../../ui/index.ts';
import { list } from '../../../ui/index.ts';
import { rowId } from './map-tiles.ts';
import { markOfPrincipal } from './marks.ts';
import type { RoundPageInput } from './round-page.ts';
import { type StepRow, tableRows } from './table-rows.ts';
import { roundWords } from './words.ts';

const PARTS = ['prepare', 'recommend', 'decide'] as const;

function cellOf({ situation }: RoundPageInput, row: StepRow): MatrixCell {
  const words = roundWords[situation.lang];
  const notes = [row.planned === null ? '' : words.row.planned(row.planned), row.scope ?? '', row.carried ?? ''].filter(
    (note) => note !== '',
  );
  return {
    board: row.board,
    state: row.state,
    numbers: row.numbers,
    day: row.day ?? undefined,
    paragraph: row.paragraph ?? undefined,
    condition: row.conditions.length === 0 ? undefined : list(situation.lang, row.conditions),
    evidence: row.proof === 'verified' ? undefined : (row.proof ?? undefined),
    href: row.decisionHref ?? undefined,
    note: notes.length === 0 ? undefined : notes.join(' · '),
  };
}

/**
 * Principals down, the parts that some path has across: prepares, recommends, decides.
 * `saysMore` is false while everyone has one step, so that the table says it all.
 */
export function matrixRows(input: RoundPageInput): { steps: string[]; rows: MatrixRow[]; saysMore: boolean } {
  const rows = tableRows(input);
  const parts = PARTS.filter((part) => part === 'decide' || rows.some((row) => row.part === part));
  const words = roundWords[input.situation.lang].parts;
  return {
    saysMore: rows.length > input.situation.principals.length,
    steps: parts.map((part) => words[part]),
    rows: input.situation.principals.map((principal) => {
      const { code } = principal.principal;
      const own = rows.filter((row) => row.code === code);
      return {
        id: `steg-${rowId(code)}`,
        name: own[0]?.principal ?? code,
        href: own.find((row) => row.pathHref !== null)?.pathHref ?? undefined,
        state: markOfPrincipal(principal),
        cells: parts.map((part) => own.filter((row) => row.part === part).map((row) => cellOf(input, row))),
      };
    }),
  };
}
