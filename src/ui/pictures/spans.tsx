import { type Day, isoDate } from '../words/format.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import { LineLabels, type TimeLine } from './timeline.tsx';

/** From a day to a day, both counted; `to` is null while it goes on. */
type Span = {
  from: Day;
  to: Day | null;
  /** What is drawn, in words, with its days: read instead of the picture, and written under the name on a narrow screen. */
  words: string;
};

/** What went on from when to when: one bar for each time. `href` is a final address. */
export type SpanLane = { name: string; href?: string | undefined; spans: readonly Span[] };

export type SpansProps = {
  /** Begins the ids inside: unique on the page. */
  id: string;
  title: string;
  description: string;
  lanes: readonly SpanLane[];
  /** Today, and the day asked for. */
  lines: readonly [TimeLine, ...TimeLine[]];
};

/**
 * Bars over years: what has been and goes on is filled, what begins after the first line's day is dashed, what goes on reaches the edge. Strips
 * in percent, as in the timeline, so that it takes any width; the table with the same days must stand beside it on the page.
 */
export function Spans({ id, title, description, lanes, lines }: SpansProps) {
  const days = lanes.flatMap((lane) => lane.spans.flatMap(({ from, to }) => (to === null ? [from] : [from, to])));
  const scale = timeScale([...days, ...lines.map((line) => line.day)], lines[0].day);
  return (
    <figure class="picture timeline spans" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <figcaption>
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-desc`} class="ds-sr-only">
          {description}
        </p>
      </figcaption>
      <YearAxis scale={scale} />
      <ol>
        {lanes.map((lane, index) => (
          <SpanRow id={`${id}-${index}`} lane={lane} lines={lines} scale={scale} />
        ))}
      </ol>
      <LineLabels lines={lines} scale={scale} />
    </figure>
  );
}

/** The years, so far apart that none covers another. */
function YearAxis({ scale }: { scale: TimeScale }) {
  const years = scale.months.filter(({ month }, index) => month === 1 || index === 0);
  const every = Math.ceil(years.length / 10);
  const shown = years.filter(({ at }, index) => index % every === 0 && ((years[index + 1]?.at ?? 100) - at >= 8 || index > 0));
  return (
    <div class="lane axis">
      <span />
      <svg class="strip" aria-hidden="true" focusable="false">
        {shown.map(({ at, year }) => (
          <text x={`${at}%`} y="65%" dx="3">
            {year}
          </text>
        ))}
      </svg>
    </div>
  );
}

type RowProps = { id: string; lane: SpanLane; lines: SpansProps['lines']; scale: TimeScale };

function SpanRow({ id, lane, lines, scale }: RowProps) {
  const words = lane.spans.map((span) => span.words).join('; ');
  const today = isoDate(lines[0].day);
  return (
    <li class="lane">
      {lane.href === undefined ? (
        <span class="lane-name">{lane.name}</span>
      ) : (
        <a class="lane-name" href={lane.href}>
          {lane.name}
        </a>
      )}
      <svg class="strip" role="img" aria-labelledby={`${id}-t ${id}-d`} focusable="false">
        <title id={`${id}-t`}>{lane.name}</title>
        <desc id={`${id}-d`}>{words}</desc>
        {lines.map((line) => (
          <line class={`line line-${line.kind}`} x1={`${scale.at(line.day)}%`} x2={`${scale.at(line.day)}%`} y1="0" y2="100%" />
        ))}
        {lane.spans.map(({ from, to }) => (
          <rect
            class={isoDate(from) > today ? 'span planned' : 'span'}
            x={`${scale.at(from)}%`}
            width={`${Math.max((to === null ? 100 : scale.at(to)) - scale.at(from), 0.5)}%`}
            y="28%"
            height="44%"
          />
        ))}
      </svg>
      <p class="lane-words" aria-hidden="true">
        {words}
      </p>
    </li>
  );
}
