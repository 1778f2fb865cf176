import { shortDate, type Tile } from '../../../ui/index.ts';
import { decidingSteps, metOn, type PrincipalSituation } from '../../telling/round-situation.ts';
import { markOfPrincipal } from './marks.ts';
import type { RoundPageInput } from './round-page.ts';

/** The day that says most about a principal: its next meeting while it waits, else its latest decision. */
function dayOf(principal: PrincipalSituation): string | undefined {
  const steps = decidingSteps(principal);
  const planned = steps.flatMap((step) => step.planned ?? []).sort()[0];
  return (
    planned ??
    steps
      .flatMap((step) => metOn(step) ?? [])
      .sort()
      .at(-1)
  );
}

function tileOf({ situation, tiles }: RoundPageInput, principal: PrincipalSituation): Tile {
  const day = dayOf(principal);
  const { code } = principal.principal;
  return {
    name: principal.principal.kind === 'region' ? principal.name.full : principal.name.label,
    state: markOfPrincipal(principal),
    text: day === undefined ? undefined : shortDate(situation.lang, day),
    href: `#${rowId(code)}`,
    at: tiles.get(code),
  };
}

/** The id of a principal's row in the table, its code: what tiles, lanes and the way back from a form lead to. */
export function rowId(code: string): string {
  return code.replaceAll(/\s/g, '-');
}

/** The tile map: regions as bars, the rest as tiles. */
export function mapTiles(input: RoundPageInput): { regions: Tile[]; municipalities: Tile[] } {
  const { principals } = input.situation;
  const isRegion = ({ principal }: PrincipalSituation) => principal.kind === 'region';
  return {
    regions: principals.filter(isRegion).map((principal) => tileOf(input, principal)),
    municipalities: principals.filter((principal) => !isRegion(principal)).map((principal) => tileOf(input, principal)),
  };
}
