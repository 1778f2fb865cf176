import { type StateKind, StateMark, type Ui } from '../../../ui/index.ts';
import type { ProjectState } from '../../project-life.ts';
import { roomWords } from './words.ts';

const drawn: Readonly<Record<ProjectState, StateKind>> = {
  draft: 'not-begun',
  frozen: 'unverified',
  out: 'open',
  decided: 'decided',
  'under-way': 'introducing',
  paused: 'postponed',
  ended: 'struck',
  closed: 'in-use',
};

/** Where a project stands: mark and word. */
export function ProjectStateMark({ ui, state }: { ui: Ui; state: ProjectState }) {
  return <StateMark ui={ui} state={drawn[state]} text={roomWords[ui.lang].state[state]} />;
}
