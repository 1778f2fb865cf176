import type { Child } from 'hono/jsx';
import { stateWords } from '../marks/states.ts';
import type { Ui } from '../ui-context.ts';
import { type Day, shortDate, shortMonthName } from '../words/format.ts';
import type { Lane, LaneStep } from './lane.ts';
import { daysOf, type LaneLabelPlaced, laneLabels } from './lane-labels.ts';
import { StepMarks, TimelineKey } from './lane-marks.tsx';
import { pictureWords } from './picture-words.ts';
import { placeLabels, type TimeScale, timeScale } from './time-scale.ts';

/** A day that concerns all lanes. `today` and `asked` (the day asked for) are drawn strongest. */
export type TimeLine = { day: Day; label: string; kind: 'today' | 'asked' | 'other' };

export type TimelineProps = {
  ui: Ui;
  /** Begins the ids inside: unique on the page. */
  id: string;
  title: string;
  description: string;
  lanes: readonly Lane[];
  /** Sent on, answer by, today, the day asked for. At least one. */
  lines: readonly [TimeLine, ...TimeLine[]];
  note?: Child;
};

/**
 * A lane per principal: last day to submit, meeting, time for appeal, legal force; done is solid, planned dashed.
 * Each lane is an SVG strip measured in percent, so the picture takes any width and its text keeps its size; on a narrow
 * screen the lanes become a list with the days in words. The table with the same days must stand beside it on the page.
 */
export function Timeline({ ui, id, title, description, lanes, lines, note }: TimelineProps) {
  const scale = timeScale(
    [...lanes.flatMap((lane) => lane.steps.flatMap(daysOf)), ...lines.map((line) => line.day)],
    lines[0].day,
  );
  return (
    <figure class="picture timeline" aria-labelledby={`${id}-title`} aria-describedby={`${id}-desc`}>
      <figcaption>
        <h2 id={`${id}-title`}>{title}</h2>
        <p id={`${id}-desc`} class="ds-sr-only">
          {description}
        </p>
      </figcaption>
      <MonthAxis ui={ui} scale={scale} />
      <ol>
        {lanes.map((lane, index) => (
          <LaneRow ui={ui} id={`${id}-${index}`} lane={lane} lines={lines} scale={scale} />
        ))}
      </ol>
      <LineLabels lines={lines} scale={scale} />
      <TimelineKey ui={ui} lanes={lanes} />
      {note ? <p class="note">{note}</p> : null}
    </figure>
  );
}

function MonthAxis({ ui, scale }: { ui: Ui; scale: TimeScale }) {
  const every = Math.ceil(scale.months.length / 8);
  return (
    <div class="lane axis">
      <span />
      <svg class="strip" aria-hidden="true" focusable="false">
        {scale.months.map((month, index) =>
          index % every === 0 ? (
            <text x={`${month.at}%`} y="65%" dx="3">
              {shortMonthName(ui.lang, month.month)}
            </text>
          ) : null,
        )}
      </svg>
    </div>
  );
}

type RowProps = { ui: Ui; id: string; lane: Lane; lines: readonly TimeLine[]; scale: TimeScale };

function LaneRow({ ui, id, lane, lines, scale }: RowProps) {
  const words = laneWords(ui, lane);
  return (
    <li class="lane">
      <a class="lane-name" href={lane.href}>
        {lane.name}
      </a>
      <svg class="strip" role="img" aria-labelledby={`${id}-t ${id}-d`} focusable="false">
        <title id={`${id}-t`}>{lane.name}</title>
        <desc id={`${id}-d`}>{words}</desc>
        {scale.months.map((month) => (
          <line class="month" x1={`${month.at}%`} x2={`${month.at}%`} y1="0" y2="100%" />
        ))}
        {lines.map((line) => (
          <line class={`line line-${line.kind}`} x1={`${scale.at(line.day)}%`} x2={`${scale.at(line.day)}%`} y1="0" y2="100%" />
        ))}
        {lane.steps.map((step) => (
          <StepMarks step={step} scale={scale} />
        ))}
        {laneLabels(ui, lane, scale).map((label) => (
          <LaneLabel label={label} />
        ))}
      </svg>
      <p class="lane-words" aria-hidden="true">
        {shortLaneWords(ui, lane)}
      </p>
    </li>
  );
}

function LaneLabel({ label: { text, side, at, far } }: { label: LaneLabelPlaced }) {
  const before = side === 'before';
  return (
    <text
      class="label"
      x={`${at}%`}
      y="50%"
      dx={before ? -14 : far ? 14 : 6}
      text-anchor={before ? 'end' : 'start'}
      dominant-baseline="central"
    >
      {text}
    </text>
  );
}

/** What the board did with it, or how its day is known. */
function stepState(ui: Ui, step: LaneStep): string {
  const words = pictureWords[ui.lang];
  if (!step.planned) return stateWords[ui.lang][step.state];
  return step.isLikely ? words.likely : words.planned;
}

/** What the lane shows, in words: `möte 10 mars (godkänt), laga kraft 9 april`. */
export function laneWords(ui: Ui, lane: Lane): string {
  const words = pictureWords[ui.lang];
  const day = (value: Day): string => shortDate(ui.lang, value);
  const mark = (planned: boolean | undefined): string => (planned ? ` (${words.planned})` : '');
  const ofStep = (step: LaneStep): string =>
    [
      step.lastDay === undefined ? '' : `${words.lastDay} ${day(step.lastDay)}`,
      `${words.meeting} ${day(step.meeting)} (${stepState(ui, step)})`,
      step.appeal === undefined
        ? ''
        : `${words.appealTime} ${words.fromTo(day(step.appeal.from), day(step.appeal.to))}${mark(step.appeal.planned)}`,
      step.legalForce === undefined ? '' : `${words.legalForce} ${day(step.legalForce.on)}${mark(step.legalForce.planned)}`,
    ]
      .filter((part) => part !== '')
      .join(', ');
  return lane.steps.length === 0 ? words.noMeeting : lane.steps.map(ofStep).join('; ');
}

/** The same in few words, for a narrow screen: `möte 10 mars, godkänt · laga kraft 9 april`. */
export function shortLaneWords(ui: Ui, lane: Lane): string {
  const words = pictureWords[ui.lang];
  const meetings = lane.steps.map((step) => `${words.meeting} ${shortDate(ui.lang, step.meeting)}, ${stepState(ui, step)}`);
  const force = lane.steps.at(-1)?.legalForce;
  const last = force === undefined ? [] : [`${words.legalForce} ${shortDate(ui.lang, force.on)}`];
  return meetings.length === 0 ? words.noMeeting : [...meetings, ...last].join(' · ');
}

/** What the lines mean, under the lanes. */
export function LineLabels({ lines, scale }: { lines: readonly TimeLine[]; scale: TimeScale }) {
  const labels = placeLabels(lines.map((line) => ({ ...line, at: scale.at(line.day) })));
  const rows = 1 + Math.max(...labels.map((label) => label.row));
  return (
    <div class={`lane axis label-rows-${Math.min(rows, 4)}`}>
      <span />
      <svg class="strip" role="img" aria-label={labels.map((label) => label.label).join(', ')} focusable="false">
        {labels.map((label) => (
          <text
            class={label.kind === 'other' ? 'on-line' : 'on-line on-today'}
            x={`${label.at}%`}
            y={`${1.2 + label.row * 1.3}em`}
            text-anchor={label.anchor}
          >
            {label.label}
          </text>
        ))}
      </svg>
    </div>
  );
}
