import type { Lang } from '../ui-context.ts';
import { type Day, isoDate, shortMonthName } from '../words/format.ts';
import { type TimeScale, timeScale } from './time-scale.ts';
import { LineLabels, type TimeLine } from './timeline.tsx';

/** From a day to a day, both counted; `to` is null while it goes on. */
type Span = {
  from: Day;
  to: Day | null;
  /** What is drawn, in words, with its days: read instead of the picture, and written under the name on a narrow screen. */
  words: string;
  /** As it was once planned: a thin dashed line under what is so. */
  look?: 'frozen' | undefined;
};

/** A day on a lane. */
type SpanMark = { on: Day; look: 'meeting' | 'awaited' | 'reached' | 'dropped'; words: string };

/** What went on from when to when: one bar for each time. `href` is a final address. */
export type SpanLane = { name: string; href?: string | undefined; spans: readonly Span[]; marks?: readonly SpanMark[] };

export type SpansProps = {
  /** Begins the ids inside: unique on the page. */
  id: string;
  title: string;
  description: string;
  lanes: readonly SpanLane[];
  /** Today, and the day asked for. */
  lines: readonly [TimeLine, ...TimeLine[]];
  /** Names the quarters where there are few enough of them. */
  lang?: Lang | undefined;
  /** What the marks and lines mean, once under the picture. */
  keys?: readonly { look: SpanMark['look'] | 'frozen' | 'now'; text: string }[];
};

/**
 * Bars over years: what has been and goes on is filled, what begins after the first line's day is dashed, what goes on reaches the edge. Strips
 * in percent, as in the timeline, so that it takes any width; the table with the same days must stand beside it on the page.
 */
export function Spans({ id, title, description, lanes, lines, lang, keys = [] }: SpansProps) {
  const days = lanes.flatMap(({ spans, marks = [] }) => [
    ...spans.flatMap(({ from, to }) => (to === null ? [from] : [from, to])),
    ...marks.map(({ on }) => on),
  ]);
  const scale = timeScale([...days, ...lines.map((line) => line.day)], lines[0].day);
  return (
    <figure class="picture timeline spans" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <figcaption>
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-desc`} class="ds-sr-only">
          {description}
        </p>
      </figcaption>
      {lang === undefined || scale.months.length > mostWithQuarters ? (
        <YearAxis scale={scale} />
      ) : (
        <QuarterAxis lang={lang} scale={scale} />
      )}
      <ol>
        {lanes.map((lane, index) => (
          <SpanRow id={`${id}-${index}`} lane={lane} lines={lines} scale={scale} />
        ))}
      </ol>
      <LineLabels lines={lines} scale={scale} />
      {keys.length === 0 ? null : <Keys keys={keys} />}
    </figure>
  );
}

const mostWithQuarters = 40;

/** The first month of every quarter, or of every half-year where there are many, the first of a year with its year. */
function QuarterAxis({ lang, scale }: { lang: Lang; scale: TimeScale }) {
  const every = scale.months.length > 27 ? 6 : 3;
  return (
    <div class="lane axis">
      <span />
      <svg class="strip" aria-hidden="true" focusable="false">
        {scale.months
          .filter(({ month, at }) => month % every === 1 && at < 96)
          .map(({ at, month, year }) => (
            <text x={`${at}%`} y="65%" dx="3">
              {month === 1 ? year : shortMonthName(lang, month)}
            </text>
          ))}
      </svg>
    </div>
  );
}

function Keys({ keys }: { keys: NonNullable<SpansProps['keys']> }) {
  return (
    <ul class="key">
      {keys.map(({ look, text }) => (
        <li>
          <svg class="strip" aria-hidden="true" focusable="false">
            {look === 'now' ? <rect class="span" x="0" width="100%" y="28%" height="44%" /> : null}
            {look === 'frozen' ? <line class="frozen" x1="0" x2="100%" y1="50%" y2="50%" /> : null}
            {look === 'now' || look === 'frozen' ? null : <MarkAt x="50%" look={look} />}
          </svg>
          {text}
        </li>
      ))}
    </ul>
  );
}

const DIAMOND = 'M0-7 7 0 0 7-7 0z';
const CROSS = 'M-5-5 5 5M5-5-5 5';

/** A milestone's diamond, filled when it has been reached and crossed when it was dropped; a meeting's stroke. */
function MarkAt({ x, look }: { x: string; look: SpanMark['look'] }) {
  return (
    <svg x={x} y="50%" overflow="visible" aria-hidden="true" focusable="false">
      <path class={`mark ${look}`} d={look === 'meeting' ? 'M0-8V8' : look === 'dropped' ? CROSS : DIAMOND} />
    </svg>
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
  const words = [...lane.spans, ...(lane.marks ?? [])].flatMap((each) => (each.words === '' ? [] : each.words)).join('; ');
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
        {lane.spans.map((span) => (
          <Bar span={span} today={today} scale={scale} />
        ))}
        {(lane.marks ?? []).map(({ on, look }) => (
          <MarkAt x={`${scale.at(on)}%`} look={look} />
        ))}
      </svg>
      <p class="lane-words" aria-hidden="true">
        {words}
      </p>
    </li>
  );
}

function Bar({ span: { from, to, look }, today, scale }: { span: Span; today: string; scale: TimeScale }) {
  const [start, end] = [scale.at(from), to === null ? 100 : scale.at(to)];
  if (look === 'frozen') return <line class="frozen" x1={`${start}%`} x2={`${Math.max(end, start + 0.5)}%`} y1="88%" y2="88%" />;
  return (
    <rect
      class={isoDate(from) > today ? 'span planned' : 'span'}
      x={`${start}%`}
      width={`${Math.max(end - start, 0.5)}%`}
      y="28%"
      height="44%"
    />
  );
}
