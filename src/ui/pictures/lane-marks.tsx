import type { Child } from 'hono/jsx';
import { IconPaths } from '../marks/icons.tsx';
import { drawingOf } from '../marks/states.ts';
import type { Ui } from '../ui-context.ts';
import type { Day } from '../words/format.ts';
import { pictureWords } from './picture-words.ts';
import type { TimeScale } from './time-scale.ts';
import type { LaneStep } from './timeline.tsx';

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
  const { icon, tone } = drawingOf(step.state);
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
        <circle class={`dot${planned}`} r={step.planned ? 7.5 : 10} />
        {step.planned ? null : (
          <g
            class="dot-sign"
            transform="translate(-6.5 -6.5) scale(0.65)"
            stroke="currentColor"
            stroke-width="2.6"
            stroke-linecap="round"
            stroke-linejoin="round"
          >
            <IconPaths name={icon} />
          </g>
        )}
      </At>
    </g>
  );
}

/** What the marks mean, drawn small, once under the lanes. */
export function TimelineKey({ ui, submit, likely }: { ui: Ui; submit: boolean; likely: boolean }) {
  const words = pictureWords[ui.lang];
  const entries: { tone: string; word: string; mark: Child }[] = [
    ...(submit
      ? [{ tone: 'plain', word: words.lastDay, mark: <line class="submit" x1="50%" x2="50%" y1="20%" y2="80%" /> }]
      : []),
    { tone: 'yes', word: words.meeting, mark: <MiddleOf mark={<circle class="dot" r="8" />} /> },
    { tone: 'yes', word: words.appealTime, mark: <line class="appeal" x1="5%" x2="95%" y1="50%" y2="50%" /> },
    { tone: 'yes', word: words.legalForce, mark: <MiddleOf mark={<path class="force" d={DIAMOND} />} /> },
    {
      tone: 'plain',
      word: likely ? words.plannedOrLikely : words.planned,
      mark: <MiddleOf mark={<circle class="dot planned" r="7.5" />} />,
    },
  ];
  return (
    <ul class="key">
      {entries.map((entry) => (
        <li class={`tone-${entry.tone}`}>
          <svg class="strip" aria-hidden="true" focusable="false">
            {entry.mark}
          </svg>
          {entry.word}
        </li>
      ))}
    </ul>
  );
}

function MiddleOf({ mark }: { mark: Child }) {
  return <At x="50%">{mark}</At>;
}
