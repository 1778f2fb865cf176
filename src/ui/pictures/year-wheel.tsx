import type { Ui } from '../ui-context.ts';
import { capitalise, compareNames, isoDate, monthName, shortMonthName } from '../words/format.ts';
import { pictureWords } from './picture-words.ts';
import { breakLines } from './tree-layout.ts';
import { angleOf, monthAngles, pointAt, radiiOf, ringPath, wheel } from './wheel-layout.ts';

/** How a mark is drawn, so that its state shows without colour. */
export type WheelShape = 'dashed' | 'ring' | 'double' | 'full' | 'crossed' | 'crossed-twice' | 'square';

/** Something on a day of the year. */
type WheelMark = {
  /** ISO. */
  day: string;
  /** Final address. */
  href: string;
  /** All of it in words: `SVO fredag 12 mars kl. 9–12, planerat`. */
  label: string;
  shape: WheelShape;
  /** What the shape means here: `planerat`. */
  word: string;
};

/** What comes again over the year, on a ring of its own. */
type WheelRing = { name: string; marks: readonly WheelMark[] };

type YearWheelProps = {
  ui: Ui;
  /** Begins the ids inside: unique on the page. */
  id: string;
  title: string;
  description: string;
  year: number;
  /** The busiest is best put first: it has the most room. */
  rings: readonly WheelRing[];
  /** Days that concern all rings, drawn faintly outside them, each with its words. */
  faint?: readonly { day: string; label: string; strong: boolean }[] | undefined;
  /** What the faint days are, one sentence. */
  faintNote?: string | undefined;
  /** ISO; drawn where it is in the year. */
  today: string;
};

/**
 * A year as a wheel: months clockwise, a ring for each that meets, a mark on each day with its number. On a narrow screen the months are a
 * list. The table with the same days must stand beside it on the page.
 */
export function YearWheel(props: YearWheelProps) {
  const { ui, id, title, description, rings } = props;
  return (
    <figure class="picture wheel">
      <figcaption>
        <h2>{title}</h2>
      </figcaption>
      <div class="wheel-drawing">
        <svg
          width={wheel.width}
          height={wheel.height}
          viewBox={`0 0 ${wheel.width} ${wheel.height}`}
          aria-labelledby={`${id}-title ${id}-desc`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-desc`}>{description}</desc>
          <Months ui={ui} year={props.year} />
          <Faint {...props} />
          <Rings rings={rings} year={props.year} />
          <Today {...props} />
        </svg>
      </div>
      <MonthList ui={ui} rings={rings} />
      <Key rings={rings} />
      {props.faintNote === undefined ? null : <p class="note">{props.faintNote}</p>}
    </figure>
  );
}

function Months({ ui, year }: { ui: Ui; year: number }) {
  const angles = monthAngles(year);
  return (
    <>
      {angles.map((angle) => {
        const [from, to] = [pointAt(angle, wheel.innermost - 22), pointAt(angle, wheel.faint + 6)];
        return <line class="spoke" x1={from.x} y1={from.y} x2={to.x} y2={to.y} />;
      })}
      {angles.slice(0, 12).map((angle, index) => {
        const { x, y } = pointAt((angle + (angles[index + 1] ?? angle)) / 2, wheel.months);
        return (
          <text class="month" x={x} y={y} text-anchor="middle" dominant-baseline="central">
            {shortMonthName(ui.lang, index + 1)}
          </text>
        );
      })}
      <text class="year" x={wheel.x} y={wheel.y} text-anchor="middle" dominant-baseline="central">
        {year}
      </text>
    </>
  );
}

function Faint({ year, faint = [] }: YearWheelProps) {
  return (
    <>
      {faint.map(({ day, label, strong }) => {
        const angle = angleOf(year, day);
        const [from, to] = [pointAt(angle, wheel.faint - 8), pointAt(angle, wheel.faint + (strong ? 8 : 0))];
        return (
          <line class={strong ? 'faint strong' : 'faint'} x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
            <title>{label}</title>
          </line>
        );
      })}
    </>
  );
}

function Rings({ rings, year }: { rings: readonly WheelRing[]; year: number }) {
  const radii = radiiOf(rings.length);
  return (
    <>
      {rings.map(({ name, marks }, index) => {
        const radius = radii[index] ?? wheel.innermost;
        return (
          <g>
            <path class="ring" d={ringPath(radius)} />
            <text class="ring-name" x={wheel.x - 16} y={wheel.y - radius} text-anchor="end" dominant-baseline="central">
              {breakLines(name, 32, 1)[0]}
            </text>
            {marks.map((mark) => (
              <Mark mark={mark} at={pointAt(angleOf(year, mark.day), radius)} />
            ))}
          </g>
        );
      })}
    </>
  );
}

function Mark({ mark, at: { x, y } }: { mark: WheelMark; at: { x: number; y: number } }) {
  return (
    <a href={mark.href} aria-label={mark.label}>
      <title>{mark.label}</title>
      <g transform={`translate(${x} ${y})`}>
        <MarkShape shape={mark.shape} text={String(Number(mark.day.slice(8)))} />
      </g>
    </a>
  );
}

/** The day's number in its shape; a circle of 11 round its middle. */
function MarkShape({ shape, text }: { shape: WheelShape; text: string }) {
  return (
    <>
      {shape === 'square' ? (
        <rect class="mark square" x="-10.5" y="-10.5" width="21" height="21" rx="3" />
      ) : (
        <circle class={`mark ${shape}`} r="11" />
      )}
      {shape === 'double' ? <circle class="mark outer" r="14" /> : null}
      <text class={shape === 'full' ? 'number inverse' : 'number'} text-anchor="middle" dominant-baseline="central">
        {text}
      </text>
      {shape === 'crossed' ? <path class="cross" d="M-9 9L9-9" /> : null}
      {shape === 'crossed-twice' ? <path class="cross" d="M-9 9L9-9M-9-9L9 9" /> : null}
    </>
  );
}

function Today({ ui, year, today }: YearWheelProps) {
  if (!today.startsWith(`${year}-`)) return null;
  const angle = angleOf(year, today);
  const [from, to] = [pointAt(angle, wheel.innermost - 22), pointAt(angle, wheel.faint + 2)];
  return (
    <line class="today" x1={from.x} y1={from.y} x2={to.x} y2={to.y}>
      <title>{pictureWords[ui.lang].today}</title>
    </line>
  );
}

/** The same as a list by month, for where the wheel has no room. */
function MonthList({ ui, rings }: { ui: Ui; rings: readonly WheelRing[] }) {
  const all = rings.flatMap(({ name, marks }) => marks.map((mark) => ({ ...mark, name })));
  const marks = all.sort((a, b) => compareNames(a.day, b.day));
  const months = [...new Set(marks.map(({ day }) => Number(day.slice(5, 7))))];
  return (
    <div class="wheel-months">
      {months.map((month) => (
        <section>
          <h3>{capitalise(monthName(ui.lang, month))}</h3>
          <ul>
            {marks
              .filter(({ day }) => Number(day.slice(5, 7)) === month)
              .map(({ day, name, href, shape, word }) => (
                <li>
                  <svg class="wheel-sign" viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
                    <MarkShape shape={shape} text={String(Number(isoDate(day).slice(8)))} />
                  </svg>
                  <span>
                    <a class="ds-link" href={href}>
                      {name}
                    </a>{' '}
                    <span class="soft">{word}</span>
                  </span>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** What the shapes in this wheel mean, and no others. */
function Key({ rings }: { rings: readonly WheelRing[] }) {
  const shown = new Map(rings.flatMap(({ marks }) => marks.map(({ shape, word }) => [word, shape] as const)));
  return (
    <ul class="wheel-key">
      {[...shown].map(([word, shape]) => (
        <li>
          <svg class="wheel-sign" viewBox="-16 -16 32 32" aria-hidden="true" focusable="false">
            <MarkShape shape={shape} text="" />
          </svg>
          {word}
        </li>
      ))}
    </ul>
  );
}
