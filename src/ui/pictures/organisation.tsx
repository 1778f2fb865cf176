import type { Child } from 'hono/jsx';
import type { Ui } from '../ui-context.ts';
import { breakLines, layTree, type PlacedNode, type TreeNode } from './tree-layout.ts';

/** A part of the organisation, with what belongs under it. */
export type OrganisationNode = {
  name: string;
  /** A small line under the name: `14 ledamöter`, `värdhuvudman`. */
  note?: string | undefined;
  /** Final address. */
  href?: string | undefined;
  /** `strong`: the body itself; `loose`: belongs without being part, drawn dashed. */
  look?: 'strong' | 'loose' | undefined;
  children?: readonly OrganisationNode[] | undefined;
};

export type OrganisationProps = {
  ui: Ui;
  /** Begins the ids inside: unique on the page. */
  id: string;
  title: string;
  description: string;
  roots: readonly OrganisationNode[];
  /** Heading of the nested list that says the same. */
  listTitle: string;
  note?: Child;
};

const BOX = { width: 244, height: 52, gapX: 48, gapY: 12 };
const LETTERS = 28;

/**
 * The organisation as a tree on its side, and as a nested list under it: the list is the table beside the picture.
 * On a narrow screen the list alone is shown, since the tree would have to be shrunk.
 */
export function Organisation({ id, title, description, roots, listTitle, note }: OrganisationProps) {
  const { nodes, rows, columns } = layTree(roots.map(asTree));
  const width = columns * BOX.width + (columns - 1) * BOX.gapX + 2;
  const height = rows * (BOX.height + BOX.gapY) - BOX.gapY + 2;
  return (
    <figure class="picture organisation">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <div class="organisation-parts">
        <div class="organisation-drawing">
          <svg width={width} height={height} viewBox={`-1 -1 ${width} ${height}`} aria-labelledby={`${id}-title ${id}-desc`}>
            <title id={`${id}-title`}>{title}</title>
            <desc id={`${id}-desc`}>{description}</desc>
            {nodes.map((node) => (
              <Branch node={node} />
            ))}
            {nodes.map((node) => (
              <Box node={node} />
            ))}
          </svg>
        </div>
        <div class="organisation-list">
          <h3>{listTitle}</h3>
          <NodeList nodes={roots} />
        </div>
      </div>
      {note ? <p class="note">{note}</p> : null}
    </figure>
  );
}

function asTree(node: OrganisationNode): TreeNode<OrganisationNode> {
  return { value: node, children: (node.children ?? []).map(asTree) };
}

function corner(place: { depth: number; row: number }): { x: number; y: number } {
  return { x: place.depth * (BOX.width + BOX.gapX), y: place.row * (BOX.height + BOX.gapY) };
}

function Branch({ node }: { node: PlacedNode<OrganisationNode> }) {
  if (!node.parent) return null;
  const from = corner(node.parent);
  const to = corner(node);
  const middle = to.x - BOX.gapX / 2;
  return (
    <path class="branch" d={`M${from.x + BOX.width} ${from.y + BOX.height / 2}H${middle}V${to.y + BOX.height / 2}H${to.x}`} />
  );
}

function Box({ node }: { node: PlacedNode<OrganisationNode> }) {
  const { x, y } = corner(node);
  const { name, note, href, look } = node.value;
  const lines = breakLines(name, LETTERS, note === undefined ? 2 : 1);
  const all = note === undefined ? lines : [...lines, ...breakLines(note, LETTERS + 4, 1)];
  const top = y + BOX.height / 2 - (all.length - 1) * 9.5;
  const inside = (
    <>
      <rect class={look ? `box box-${look}` : 'box'} x={x} y={y} width={BOX.width} height={BOX.height} rx="5" />
      {all.map((line, index) => (
        <text class={index < lines.length ? undefined : 'box-note'} x={x + 12} y={top + index * 19} dominant-baseline="central">
          {line}
        </text>
      ))}
    </>
  );
  return href === undefined ? <g>{inside}</g> : <a href={href}>{inside}</a>;
}

function NodeList({ nodes }: { nodes: readonly OrganisationNode[] }) {
  return (
    <ul>
      {nodes.map((node) => (
        <li>
          {node.href === undefined ? (
            node.name
          ) : (
            <a class="ds-link" href={node.href}>
              {node.name}
            </a>
          )}
          {node.note ? <span class="soft"> · {node.note}</span> : null}
          {node.children && node.children.length > 0 ? <NodeList nodes={node.children} /> : null}
        </li>
      ))}
    </ul>
  );
}
