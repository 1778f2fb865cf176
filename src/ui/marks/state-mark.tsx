import type { Ui } from '../ui-context.ts';
import { Icon } from './icons.tsx';
import { drawingOf, type StateKind, stateWords } from './states.ts';

type StateMarkProps = {
  ui: Ui;
  state: StateKind;
  /** Other words than the state's own, such as `godkänt 10 mars`. */
  text?: string | undefined;
};

/** Icon, word and pattern of a state: it reads the same without colour. */
export function StateMark({ ui, state, text }: StateMarkProps) {
  const { icon, tone, pattern } = drawingOf(state);
  return (
    <span class={`state tone-${tone} pattern-${pattern}`}>
      <Icon name={icon} />
      <span>{text ?? stateWords[ui.lang][state]}</span>
    </span>
  );
}
