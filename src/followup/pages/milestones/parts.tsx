import type { Temporal } from 'temporal-polyfill';
import { longDate, Section, type StateKind, StateMark, Tag, type Ui } from '../../../ui/index.ts';
import { isOverdue, type MilestoneStanding } from '../../rollup/milestone.ts';
import { lengthInWords } from '../../rollup/rollup-words.ts';
import { milestoneWords } from './words.ts';

const milestoneMarks: Readonly<Record<MilestoneStanding['state'], StateKind>> = {
  ...{ awaited: 'waiting', reached: 'carried', dropped: 'struck' },
};

type Props = { ui: Ui; milestone: MilestoneStanding };

export function MilestoneState({ ui, milestone, today }: Props & { today: Temporal.PlainDate }) {
  const w = milestoneWords[ui.lang];
  return (
    <>
      <StateMark ui={ui} state={milestoneMarks[milestone.state]} text={w.states[milestone.state]} />{' '}
      {isOverdue(milestone, today) ? <Tag tone="wait">{w.overdue}</Tag> : null}
    </>
  );
}

/** `fyra månader senare`, against the day that was set first. */
export function slipOfMilestone(ui: Ui, { plannedOn, on, state }: MilestoneStanding): string {
  const w = milestoneWords[ui.lang];
  const { sign } = plannedOn.until(on);
  if (state === 'dropped') return '';
  return sign === 0 ? w.onTime : (sign > 0 ? w.later : w.earlier)(lengthInWords(ui.lang, plannedOn, on));
}

/** From the day that was set first, all that has been said. */
export function MilestoneHistory({ ui, milestone }: Props) {
  const w = milestoneWords[ui.lang];
  return (
    <Section title={w.history}>
      <ul>
        <li>{w.set(longDate(ui.lang, milestone.plannedOn))}</li>
        {milestone.events.map(({ kind, on, text }) => (
          <li>
            {w.events[kind](longDate(ui.lang, on))} {text}
          </li>
        ))}
      </ul>
    </Section>
  );
}
