import { isoDate, type Lang } from '../../../ui/index.ts';
import type { Assignment } from '../../queries/assignments.ts';
import { rosterColumns } from '../../roster/rows.ts';
import { shared } from '../shared-words.ts';
import { columnWords } from './words.ts';

/** The heads of our own file form. */
export function fileHeads(lang: Lang): readonly string[] {
  return rosterColumns.map((column) => columnWords[lang][column]);
}

/**
 * Who holds what in our own file form, so that it can be read in again. Deputies are left out: they are arranged with an absence.
 * @param principals names by id
 * @param from the first day that every row gets instead of its own
 */
export function fileRows(
  lang: Lang,
  held: readonly Assignment[],
  principals: ReadonlyMap<string, string>,
  from: Assignment['from'] | null = null,
): readonly (readonly string[])[] {
  const rows = held
    .filter(({ deputyFor }) => deputyFor === null)
    .map((each) => {
      const cells = {
        name: each.person.name,
        title: each.person.title ?? '',
        role: shared[lang].roles[each.role],
        place: each.organ?.name ?? each.board?.name ?? '',
        principal: each.principal?.name ?? principals.get(each.board?.principalId ?? '') ?? '',
        party: each.party ?? '',
        from: isoDate(from ?? each.from),
        to: from !== null || each.to === null ? '' : isoDate(each.to),
        ordinal: each.ordinal === null ? '' : String(each.ordinal),
      };
      return rosterColumns.map((column) => cells[column]);
    });
  return [fileHeads(lang), ...rows];
}
