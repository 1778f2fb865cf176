import type { Child } from 'hono/jsx';
import { IconPaths } from '../marks/icons.tsx';
import { drawingOf, stateWords } from '../marks/states.ts';
import type { Ui } from '../ui-context.ts';
import type { Day } from '../words/format.ts';
import type { Lane, LaneStep } from './lane.ts';
import { pictureWords } from './picture-words.ts';
import type { TimeScale } from './time-scale.ts';

const DIAMOND = 'M0-7 7 0 0 7-7 0z';

/** A place on a strip, given in percent, around which marks are drawn in pixels. */
function At({ x, children }: { x: string; children?: Child }) {
  return (
    <svg x={x} y="50%" overflow="visible" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

/** The marks of one meeting on a lane's strip. */
export function StepMarks({ step, scale }: { step: LaneStep; scale: TimeScale }) {
  const { tone } = drawingOf(step.state);
  const x = (day: Day): string => `${scale.at(day)}%`;
  const planned = step.planned ? ' planned' : '';
  return (
    <g class={`tone-${tone}`}>
      {step.lastDay === undefined ? null : (
        <>
          <line class={`way${planned}`} x1={x(step.lastDay)} x2={x(step.meeting)} y1="50%" y2="50%" />
          <line class="submit" x1={x(step.lastDay)} x2={x(step.lastDay)} y1="28%" y2="72%" />
        </>
      )}
      {step.appeal === undefined ? null : (
        <line
          class={step.appeal.planned ? 'appeal planned' : 'appeal'}
          x1={x(step.appeal.from)}
          x2={x(step.appeal.to)}
          y1="50%"
          y2="50%"
        />
      )}
      {step.legalForce === undefined ? null : (
        <At x={x(step.legalForce.on)}>
          <path class={step.legalForce.planned ? 'force planned' : 'force'} d={DIAMOND} />
        </At>
      )}
      <At x={x(step.meeting)}>
        <MeetingMark planned={step.planned} state={step.state} />
      </At>
    </g>
  );
}

/** A meeting: filled with the sign of what was decided, or dashed and empty while it has not been. */
function MeetingMark({ planned, state }: Pick<LaneStep, 'planned' | 'state'>) {
  if (planned) return <circle class="dot planned" r={7.5} />;
  return (
    <>
      <circle class="dot" r={10} />
      <g
        class="dot-sign"
        transform="translate(-6.5 -6.5) scale(0.65)"
        stroke="currentColor"
        stroke-width="2.6"
        stroke-linecap="round"
        stroke-linejoin="round"
      >
        <IconPaths name={drawingOf(state).icon} />
      </g>
    </>
  );
}

type KeyEntry = { tone: string; word: string; mark: Child };

/** What the marks of these lanes mean, each as it is drawn there and no others, once under them. */
export function TimelineKey({ ui, lanes }: { ui: Ui; lanes: readonly Lane[] }) {
  const steps = lanes.flatMap((lane) => lane.steps);
  const isDashed = steps.some(({ planned, legalForce }) => planned || legalForce?.planned === true);
  return (
    <>
      <ul class="key">
        {[...meetingEntries(ui, steps), ...dayEntries(ui, steps)].map((entry) => (
          <li class={`tone-${entry.tone}`}>
            <svg class="strip" aria-hidden="true" focusable="false">
              {entry.mark}
            </svg>
            {entry.word}
          </li>
        ))}
      </ul>
      {isDashed ? <p class="note">{pictureWords[ui.lang].dashedIsAhead}</p> : null}
    </>
  );
}

/** One for each thing that boards have done, and one for the meetings that are ahead. */
function meetingEntries(ui: Ui, steps: readonly LaneStep[]): KeyEntry[] {
  const words = pictureWords[ui.lang];
  const done = [...new Set(steps.flatMap(({ planned, state }) => (planned ? [] : [state])))];
  const ahead = new Set(
    steps.flatMap(({ planned, isLikely }) => (planned ? [isLikely === true ? words.likely : words.planned] : [])),
  );
  const [how] = ahead;
  return [
    ...done.map((state) => ({
      tone: drawingOf(state).tone,
      word: stateWords[ui.lang][state],
      mark: <MiddleOf mark={<MeetingMark planned={false} state={state} />} />,
    })),
    ...(how === undefined
      ? []
      : [
          {
            tone: 'plain',
            word: words.meetingAhead(ahead.size > 1 ? words.plannedOrLikely : how),
            mark: <MiddleOf mark={<MeetingMark planned state="waiting" />} />,
          },
        ]),
  ];
}

/** The days before and after a meeting: solid where they are so in any lane. */
function dayEntries(ui: Ui, steps: readonly LaneStep[]): KeyEntry[] {
  const words = pictureWords[ui.lang];
  const look = (all: readonly { readonly planned?: boolean | undefined }[]) =>
    all.some(({ planned }) => planned !== true) ? { tone: 'yes', more: '' } : { tone: 'plain', more: ' planned' };
  const appeals = steps.flatMap(({ appeal }) => appeal ?? []);
  const forces = steps.flatMap(({ legalForce }) => legalForce ?? []);
  const [appeal, force] = [look(appeals), look(forces)];
  return [
    ...(steps.some(({ lastDay }) => lastDay !== undefined)
      ? [{ tone: 'plain', word: words.lastDay, mark: <line class="submit" x1="50%" x2="50%" y1="20%" y2="80%" /> }]
      : []),
    ...(appeals.length === 0
      ? []
      : [
          {
            tone: appeal.tone,
            word: words.appealTime,
            mark: <line class={`appeal${appeal.more}`} x1="5%" x2="95%" y1="50%" y2="50%" />,
          },
        ]),
    ...(forces.length === 0
      ? []
      : [
          {
            tone: force.tone,
            word: words.legalForce,
            mark: <MiddleOf mark={<path class={`force${force.more}`} d={DIAMOND} />} />,
          },
        ]),
  ];
}

function MiddleOf({ mark }: { mark: Child }) {
  return <At x="50%">{mark}</At>;
}
