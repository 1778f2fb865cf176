import { attribute, child, type Element, elementsOf } from '../markup/markup-tree.ts';
import { inForm, longestLabel, type NumberForm } from './list-labels.ts';

interface Level {
  readonly start: number;
  readonly form: NumberForm;
  /** E.g. `%1.` or `§ %1`. */
  readonly text: string;
}

/** The next label of a list; null where there is no number. */
export type NextLabel = (list: string, level: number) => string | null;

const forms: Readonly<Record<string, NumberForm>> = {
  ...{ decimal: 'figure', lowerLetter: 'letter', upperLetter: 'LETTER', lowerRoman: 'roman', upperRoman: 'ROMAN' },
  ...{ bullet: 'mark', none: 'none' },
};
const deepest = 9;

interface List {
  /** Lists of the same kind count together, unless one begins anew. */
  readonly kind: string;
  readonly levels: readonly (Level | undefined)[];
  readonly anew: ReadonlyMap<number, number>;
}

/** Counts as Word does (numbering.xml): numbers are nowhere in the text of a Word file. */
export function docxNumbers(numbering: Element | undefined): NextLabel {
  const lists = listsIn(numbering);
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (id, asked) => {
    const list = lists.get(id);
    const at = Math.min(Math.max(asked, 0), deepest - 1);
    const level = list?.levels[at];
    if (list === undefined || level === undefined) return null;
    const count = counts.get(list.kind) ?? [];
    counts.set(list.kind, count);
    const first = list.anew.get(at);
    if (first !== undefined && !begun.has(`${id} ${at}`)) count.length = at;
    begun.add(`${id} ${at}`);
    for (let above = 0; above < at; above += 1) count[above] ??= list.levels[above]?.start ?? 1;
    const before = count[at];
    count[at] = before === undefined ? (first ?? level.start) : before + 1;
    count.length = at + 1;
    return labelOf(list, level, count);
  };
}

function labelOf(list: List, level: Level, count: readonly number[]): string {
  if (level.form === 'mark') return '•';
  return level.text.replaceAll(/%([1-9])/g, (_, figure: string) => {
    const at = Number(figure) - 1;
    return inForm(count[at] ?? 1, list.levels[at]?.form ?? 'figure');
  });
}

function listsIn(numbering: Element | undefined): ReadonlyMap<string, List> {
  const root = child(numbering, 'numbering');
  const kinds = new Map<string, readonly (Level | undefined)[]>();
  const lists = new Map<string, List>();
  for (const element of elementsOf(root)) {
    if (element.name === 'abstractnum') kinds.set(attribute(element, 'abstractNumId') ?? '', levelsIn(element));
    if (element.name !== 'num') continue;
    const kind = saidValue(element, 'abstractnumid') ?? '';
    const overrides = elementsOf(element).filter(({ name }) => name === 'lvloverride');
    const anew = overrides.map(
      (each) => [Number(attribute(each, 'ilvl')), Number(saidValue(each, 'startoverride') ?? 1)] as const,
    );
    lists.set(attribute(element, 'numId') ?? '', { kind, levels: kinds.get(kind) ?? [], anew: new Map(anew) });
  }
  return lists;
}

function levelsIn(kind: Element): readonly (Level | undefined)[] {
  const levels: (Level | undefined)[] = [];
  for (const element of elementsOf(kind)) {
    const at = Number(attribute(element, 'ilvl'));
    if (element.name !== 'lvl' || !(at >= 0 && at < deepest)) continue;
    const form = forms[saidValue(element, 'numfmt') ?? 'decimal'] ?? 'figure';
    const text = saidValue(element, 'lvltext')?.slice(0, longestLabel) ?? '';
    levels[at] = { start: Number(saidValue(element, 'start') ?? 1), form, text };
  }
  return levels;
}

/** `w:val` of a child. */
export function saidValue(element: Element | undefined, name: string): string | undefined {
  const found = child(element, name);
  return found === undefined ? undefined : attribute(found, 'val');
}
