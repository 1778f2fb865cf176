import { attribute, type Element, within } from '../markup/markup-tree.ts';
import { inForm, longestLabel, type NumberForm } from './list-labels.ts';
import { levelsOf } from './odt-manners.ts';

/** The numbers of an OpenDocument text's lists, counted as they are met. */
export interface OdtLists {
  /** A list begins; it goes on with the numbers before it, or begins anew. */
  begin(style: string, goesOn: boolean): void;
  /** The next label at a level from 0; null where the list has none. */
  next(style: string, level: number, start: string | undefined): string | null;
}

const forms: Readonly<Record<string, NumberForm>> = { '1': 'figure', a: 'letter', A: 'LETTER', i: 'roman', I: 'ROMAN' };

export function odtLists(trees: readonly Element[]): OdtLists {
  const styles = new Map<string, readonly (Element | undefined)[]>();
  for (const style of trees.flatMap((tree) => within(tree, 'list-style'))) {
    styles.set(attribute(style, 'name') ?? '', levelsOf(style));
  }
  const counts = new Map<string, number[]>();
  return {
    begin: (style, goesOn) => {
      if (!goesOn) counts.delete(style);
    },
    next: (style, level, start) => {
      const levels = styles.get(style);
      const found = levels?.[level];
      if (levels === undefined || found === undefined) return null;
      const count = counts.get(style) ?? [];
      counts.set(style, count);
      const before = count[level];
      const begins = Number(start ?? attribute(found, 'start-value') ?? 1);
      count[level] = start !== undefined || before === undefined ? begins : before + 1;
      count.length = level + 1;
      return labelOf(levels, found, count);
    },
  };
}

function labelOf(levels: readonly (Element | undefined)[], level: Element, count: readonly number[]): string {
  if (level.name === 'list-level-style-bullet') return '•';
  const form = forms[attribute(level, 'num-format') ?? ''];
  if (form === undefined) return '';
  const shown = Math.min(count.length, Number(attribute(level, 'display-levels') ?? 1));
  const numbers = count.slice(-shown).map((each, i) => {
    const at = levels[count.length - shown + i];
    return inForm(each, at === undefined ? form : (forms[attribute(at, 'num-format') ?? ''] ?? form));
  });
  const beside = (name: string) => (attribute(level, name) ?? '').slice(0, longestLabel);
  return `${beside('num-prefix')}${numbers.join('.')}${beside('num-suffix')}`.trim();
}
