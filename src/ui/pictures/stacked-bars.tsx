import { StateMark } from '../marks/state-mark.tsx';
import { drawingOf, type StateKind } from '../marks/states.ts';
import type { Ui } from '../ui-context.ts';
import { Patterns } from './patterns.tsx';

export type StackedBarsProps = {
  ui: Ui;
  /** Begins the ids inside: unique on the page. */
  id: string;
  title: string;
  /** What the picture shows, in one sentence: it is read instead of the bars. */
  description: string;
  /** What is counted, from the ground up. `text` is the mark's own under the picture: its word and how many there are now. */
  layers: readonly { state: StateKind; text: string }[];
  /** One for each time, in order; as many counts as there are layers. `under` is written under a bar, and only where there is room for it. */
  bars: readonly { under: string; words: string; counts: readonly number[] }[];
};

const GAP = 0.18;

/**
 * How many stood where, from time to time: a bar for each, in percent of the picture, so that it takes any width. The table with the same
 * figures must stand beside it on the page.
 */
export function StackedBars({ ui, id, title, description, layers, bars }: StackedBarsProps) {
  const width = 100 / Math.max(bars.length, 1);
  return (
    <figure class="picture stacked-bars" aria-labelledby={`${id}-title`}>
      <figcaption>
        <h2 id={`${id}-title`}>{title}</h2>
      </figcaption>
      <Patterns id={id} />
      <svg class="stack" role="img" aria-labelledby={`${id}-t ${id}-d`} focusable="false">
        <title id={`${id}-t`}>{title}</title>
        <desc id={`${id}-d`}>{description}</desc>
        {bars.map((bar, index) => (
          <g>
            <title>{bar.words}</title>
            <Bar id={id} bar={bar} layers={layers} x={(index + GAP / 2) * width} width={width * (1 - GAP)} />
          </g>
        ))}
      </svg>
      <svg class="stack-axis" aria-hidden="true" focusable="false">
        {bars.map(({ under }, index) =>
          under === '' ? null : (
            <text x={percent((index + GAP / 2) * width)} y="75%">
              {under}
            </text>
          ),
        )}
      </svg>
      <ul class="stack-key">
        {layers.map(({ state, text }) => (
          <li>
            <StateMark ui={ui} state={state} text={text} />
          </li>
        ))}
      </ul>
    </figure>
  );
}

type BarProps = {
  id: string;
  bar: StackedBarsProps['bars'][number];
  layers: StackedBarsProps['layers'];
  x: number;
  width: number;
};

function Bar({ id, bar, layers, x, width }: BarProps) {
  const all = bar.counts.reduce((sum, count) => sum + count, 0);
  if (all === 0) return null;
  let below = 0;
  return (
    <>
      {layers.map(({ state }, index) => {
        const count = bar.counts[index] ?? 0;
        if (count === 0) return null;
        below += count;
        const { tone, pattern } = drawingOf(state);
        const isHatched = pattern === 'hatched';
        return (
          <rect
            class={isHatched ? `tone-${tone}` : `ground tone-${tone} ${pattern}`}
            fill={isHatched ? `url(#${id}-hatched-${tone})` : undefined}
            {...{
              x: percent(x),
              width: percent(width),
              y: percent(100 - (below / all) * 100),
              height: percent((count / all) * 100),
            }}
          />
        );
      })}
    </>
  );
}

function percent(value: number): string {
  return `${Math.round(value * 100) / 100}%`;
}
