import { attribute, child, type Element, elementsOf, within } from '../markup/markup-tree.ts';

/** White above and below a paragraph of a style, in points. */
export type OdtManners = (style: string | undefined) => { readonly above: number; readonly below: number };

const points: Readonly<Record<string, number>> = { pt: 1, cm: 28.35, mm: 2.835, in: 72, pc: 12 };
const longestChain = 12;

/** Reads the paragraph styles of `styles.xml` and `content.xml`, which build upon one another. */
export function odtManners(trees: readonly Element[]): OdtManners {
  const byName = new Map<string, Element>();
  for (const style of trees.flatMap((tree) => [...within(tree, 'style'), ...within(tree, 'default-style')])) {
    if (attribute(style, 'family') !== 'paragraph') continue;
    byName.set(style.name === 'default-style' ? '' : (attribute(style, 'name') ?? ''), style);
  }
  const side = (name: string, style: string | undefined) => {
    let id = style ?? '';
    for (let left = longestChain; left > 0; left -= 1) {
      const found = byName.get(id);
      const said = lengthIn(child(found, 'paragraph-properties'), name);
      if (said !== undefined || id === '') return said ?? 0;
      id = found === undefined ? '' : (attribute(found, 'parent-style-name') ?? '');
    }
    return 0;
  };
  return (style) => ({ above: side('margin-top', style), below: side('margin-bottom', style) });
}

function lengthIn(properties: Element | undefined, name: string): number | undefined {
  const said = properties === undefined ? undefined : attribute(properties, name);
  const [, count, unit] = /^(-?[\d.]+)(pt|cm|mm|in|pc)$/.exec(said ?? '') ?? [];
  return count === undefined ? undefined : Number(count) * (points[unit ?? 'pt'] ?? 1);
}

/** The elements of a list style, by level from 0. */
export function levelsOf(style: Element): readonly (Element | undefined)[] {
  const levels: (Element | undefined)[] = [];
  for (const level of elementsOf(style)) {
    const at = Number(attribute(level, 'level')) - 1;
    if (at >= 0 && at < 10) levels[at] = level;
  }
  return levels;
}
