import { capitalise, countInWords, list, type Ui } from '../../../../ui/index.ts';
import { frame } from '../../../measuring/chart.ts';
import type { Ground, Multiple, Multiples } from '../../../measuring/multiples.ts';
import { words } from './words.ts';

type Props = {
  ui: Ui;
  /** Begins the ids inside: unique on the page. */
  id: string;
  title: string;
  multiples: Multiples;
  /** Begins the addresses of the table's rows on the same page: `#plats-` leads to `#plats-0583`. */
  rows?: string | undefined;
};

/**
 * A little chart for each place on the same scale, the region and the country in each as thin lines. What all have in common is sent once.
 * The table with the same figures must stand beside it on the page.
 */
export function SmallMultiples({ ui, id, title, multiples, rows }: Props) {
  const { ground, charts, without, note } = multiples;
  const w = words[ui.lang];
  return (
    <figure class="picture multiples" aria-describedby={`${id}-about`}>
      <figcaption>
        <h2>{title}</h2>
        <p class="note" id={`${id}-about`}>
          {capitalise(w.described(countInWords(ui.lang, charts.length, true)))} {note}
        </p>
      </figcaption>
      <svg class="patterns" width="0" height="0" aria-hidden="true" focusable="false">
        <g id={`${id}-g`}>
          <GroundDrawing ground={ground} />
        </g>
      </svg>
      <ul>
        {charts.map((chart) => (
          <Chart chart={chart} ground={`#${id}-g`} row={rows === undefined ? null : `${rows}${chart.code}`} />
        ))}
      </ul>
      {without.length === 0 ? null : <p class="note">{w.without(list(ui.lang, without))}</p>}
    </figure>
  );
}

function Chart({ chart, ground, row }: { chart: Multiple; ground: string; row: string | null }) {
  const { label, latest, described, lacks, drawn } = chart;
  return (
    <li>
      <h3>{row === null ? label : <a href={row}>{label}</a>}</h3>
      <p>{latest}</p>
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img">
        <title>{label}</title>
        <desc>{described}</desc>
        <use href={ground} />
        {drawn.breaks === '' ? null : <path class="m-break" d={drawn.breaks} />}
        {drawn.line === '' ? null : <path class="m-own" d={drawn.line} />}
        {drawn.dots === '' ? null : <path class="m-own m-dots" d={drawn.dots} />}
      </svg>
      {lacks === '' ? null : <p class="lacks">{lacks}</p>}
    </li>
  );
}

/**
 * The scale's lines with their figures, the first and the last period, and those beside with their names. Its looks hang on its own classes
 * alone: what `use` shows is apart from what stands around it.
 */
function GroundDrawing({ ground: { ticks, from, to, lines } }: { ground: Ground }) {
  const { left, right, height } = frame;
  const isLone = to === '';
  return (
    <>
      <path class="m-scale" d={ticks.map(({ y }) => `M${left} ${y}H${right}`).join('')} />
      {lines.map(({ kind, drawn }) => (
        <>
          {drawn.line === '' ? null : <path class={kind === 'country' ? 'm-dashed' : undefined} d={drawn.line} />}
          {drawn.dots === '' ? null : <path class="m-dots" d={drawn.dots} />}
        </>
      ))}
      <g class="m-words">
        {lines.map(({ label, y }) => (
          <text x={right + 4} y={y + 4}>
            {label}
          </text>
        ))}
        <text x={isLone ? (left + right) / 2 : left} y={height - 6} class={isLone ? 'm-middle' : undefined}>
          {from}
        </text>
      </g>
      <g class="m-words m-end">
        {ticks.map(({ y, text }) => (
          <text x={left - 5} y={y + 4}>
            {text}
          </text>
        ))}
        {isLone ? null : (
          <text x={right} y={height - 6}>
            {to}
          </text>
        )}
      </g>
    </>
  );
}
