import { attribute, child, type Element, elementsOf } from '../markup/markup-tree.ts';
import { saidValue } from './docx-numbers.ts';

/** How a paragraph stands, as far as it is said. */
export interface Manner {
  /** Points. */
  readonly above?: number | undefined;
  readonly below?: number | undefined;
  readonly list?: string | undefined;
  readonly level?: number | undefined;
  readonly heading?: boolean | undefined;
}

const automatic = 14;
const twips = 20;
const longestChain = 12;

/** What `w:pPr` says itself. */
function mannerIn(properties: Element | undefined): Manner {
  const spacing = child(properties, 'spacing');
  const numbers = child(properties, 'numpr');
  const outline = saidValue(properties, 'outlinelvl');
  return {
    above: white(spacing, 'before'),
    below: white(spacing, 'after'),
    list: saidValue(numbers, 'numid'),
    level: numbers === undefined ? undefined : Number(saidValue(numbers, 'ilvl') ?? 0),
    heading: outline === undefined ? undefined : Number(outline) < 9,
  };
}

function white(spacing: Element | undefined, side: 'before' | 'after'): number | undefined {
  if (spacing === undefined) return undefined;
  if (/^(1|true|on)$/.test(attribute(spacing, `${side}Autospacing`) ?? '')) return automatic;
  const said = attribute(spacing, side);
  return said === undefined ? undefined : Number(said) / twips;
}

/** How a paragraph with these properties stands, by its styles and those that they build upon. */
export function docxManners(styles: Element | undefined): (properties: Element | undefined) => Manner {
  const root = child(styles, 'styles');
  const ordinary = mannerIn(child(child(child(root, 'docdefaults'), 'pprdefault'), 'ppr'));
  const byId = new Map<string, Element>();
  let usual = '';
  for (const style of elementsOf(root).filter(({ name }) => name === 'style')) {
    const id = attribute(style, 'styleId') ?? '';
    byId.set(id, style);
    if (attribute(style, 'type') === 'paragraph' && /^(1|true)$/.test(attribute(style, 'default') ?? '')) usual = id;
  }
  return (properties) => {
    let manner = mannerIn(properties);
    let id: string | undefined = saidValue(properties, 'pstyle') ?? usual;
    for (let left = longestChain; id !== undefined && left > 0; left -= 1) {
      const style = byId.get(id);
      manner = under(manner, mannerIn(child(style, 'ppr')));
      id = saidValue(style, 'basedon');
    }
    return under(manner, ordinary);
  };
}

/** What is said above goes before what is said under it. */
function under(said: Manner, below: Manner): Manner {
  return {
    above: said.above ?? below.above,
    below: said.below ?? below.below,
    list: said.list ?? below.list,
    level: said.level ?? below.level,
    heading: said.heading ?? below.heading,
  };
}
