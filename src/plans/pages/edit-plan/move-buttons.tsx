import { Actions, Form, SubmitButton, type Ui } from '../../../ui/index.ts';
import { words } from './words.ts';

/** Up, down: buttons that work without scripts. What stands first or last has no way further. */
export function MoveButtons(props: { ui: Ui; action: string; title: string; first: boolean; last: boolean }) {
  const { ui, action, title, first, last } = props;
  const w = words[ui.lang];
  if (first && last) return null;
  return (
    // No label: the buttons name what they move, and a page of landmarks helps nobody.
    <Form ui={ui} action={action} inline>
      <Actions>
        {first ? null : (
          <SubmitButton kind="secondary" name="riktning" value="upp">
            {w.up}
            <span class="ds-sr-only"> {title}</span>
          </SubmitButton>
        )}
        {last ? null : (
          <SubmitButton kind="secondary" name="riktning" value="ned">
            {w.down}
            <span class="ds-sr-only"> {title}</span>
          </SubmitButton>
        )}
      </Actions>
    </Form>
  );
}
