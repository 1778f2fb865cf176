import type { Child } from 'hono/jsx';
import { Icon } from '../marks/icons.tsx';
import { drawingOf, type StateKind, stateWords } from '../marks/states.ts';
import type { Ui } from '../ui-context.ts';
import { sortByName } from '../words/format.ts';
import { Patterns } from './patterns.tsx';

/** A principal on the map. */
export type Tile = {
  /** Short name, as people say it: `Motala`. It must fit a tile; twelve letters do. */
  name: string;
  state: StateKind;
  /** What stands under the name: a day (`3 mars`) or a word. Without it, the state's own word. */
  text?: string | undefined;
  /** Said before the text, or instead of it, where the state's own word is not the one to use. */
  word?: string | undefined;
  /** Where the tile leads, final: most often `#` and the id of its row in the table beside. */
  href: string;
  /** Column and row from the upper left, from 0. Missing on any tile of the map: an ordered grid instead of a map. */
  at?: readonly [column: number, row: number] | undefined;
};

export type TileMapProps = {
  ui: Ui;
  /** Begins the ids inside: unique on the page. */
  id: string;
  /** The map's name: `Länet`. */
  title: string;
  /** One sentence that says what the map shows. */
  description: string;
  /** The region, drawn as a bar above; there may be none, or several. */
  regions: readonly Tile[];
  /** Read and tabbed through by name, wherever they stand. */
  municipalities: readonly Tile[];
  /** Said under the map: `Tryck på en ruta för att komma till raden.` */
  note?: Child;
};

const MOST_COLUMNS = 8;
const MOST_ROWS = 10;

/**
 * One equal tile per municipality in its place, the region as a bar above. A grid of links with drawn signs and
 * SVG grounds, so that text keeps its size; where the tiles no longer hold their names the grid is laid out anew
 * in two columns. The table that says the same must stand beside it on the page: each tile leads to its row.
 */
export function TileMap({ ui, id, title, description, regions, municipalities, note }: TileMapProps) {
  const placed = placement(municipalities);
  return (
    <figure class="picture tile-map" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <figcaption>
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-desc`} class="ds-sr-only">
          {description}
        </p>
      </figcaption>
      <Patterns id={id} />
      <div class={`tile-frame columns-${placed.columns}`}>
        <ul class="regions">
          {regions.map((tile) => (
            <TileLink ui={ui} id={id} tile={tile} place="" />
          ))}
        </ul>
        <ul class={placed.map ? 'tiles placed' : 'tiles'}>
          {sortByName(municipalities, (tile) => tile.name).map((tile) => (
            <TileLink ui={ui} id={id} tile={tile} place={placed.map && tile.at ? placeClass(tile.at) : ''} />
          ))}
        </ul>
      </div>
      {note ? <p class="note">{note}</p> : null}
    </figure>
  );
}

function TileLink({ ui, id, tile, place }: { ui: Ui; id: string; tile: Tile; place: string }) {
  const { icon, tone, pattern } = drawingOf(tile.state);
  const word = tile.word ?? stateWords[ui.lang][tile.state];
  return (
    <li class={place}>
      <a class={`tile tone-${tone} frame-${pattern}`} href={tile.href}>
        <svg class="tile-ground" aria-hidden="true" focusable="false">
          <rect
            width="100%"
            height="100%"
            fill={pattern === 'hatched' ? `url(#${id}-hatched-${tone})` : undefined}
            class={pattern === 'hatched' ? undefined : 'ground'}
          />
        </svg>
        <span class="tile-name">{tile.name}</span>
        <span class="tile-state">
          <Icon name={icon} />
          {tile.text === undefined ? (
            <span>{word}</span>
          ) : (
            <span>
              <span class="ds-sr-only">{word}, </span>
              {tile.text}
            </span>
          )}
        </span>
      </a>
    </li>
  );
}

function placeClass([column, row]: readonly [number, number]): string {
  return `col-${column} row-${row}`;
}

/** Whether every tile has a place of its own on the sheet, and how many columns the grid gets. */
export function placement(tiles: readonly Tile[]): { map: boolean; columns: number } {
  const places = tiles.map((tile) => tile.at);
  const taken = new Set(places.map((at) => String(at)));
  const fits = places.every((at) => at !== undefined && at[0] >= 0 && at[0] < MOST_COLUMNS && at[1] >= 0 && at[1] < MOST_ROWS);
  if (tiles.length === 0 || !fits || taken.size < tiles.length)
    return { map: false, columns: Math.min(4, Math.max(1, tiles.length)) };
  return { map: true, columns: 1 + Math.max(...places.map((at) => at?.[0] ?? 0)) };
}
