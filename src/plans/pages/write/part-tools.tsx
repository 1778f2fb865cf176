import { Actions, Form, Hidden, Icon, SubmitButton } from '../../../ui/index.ts';
import { keyOf, type Part } from '../../writing/part.ts';
import { writersSentence } from './present.ts';
import type { WriteProps } from './shown.ts';
import { words } from './words.ts';

type Tools = WriteProps & {
  readonly part: Part;
  readonly name: string;
  /** Where it stands among its like; left out for what cannot be moved. */
  readonly place?: { readonly first: boolean; readonly last: boolean };
};

/** Beside a part: open it, move it. All are buttons of forms, so that they work without scripts. */
export function PartTools({ ui, view, part, name, place }: Tools) {
  const w = words[ui.lang];
  const address = ui.href(`/arbetsplan/${view.plan.id}/skriv/${keyOf(part)}`);
  return (
    <div class="part-tools">
      <Form ui={ui} action={`${address}/oppna`} inline>
        <SubmitButton kind="secondary">
          {w.edit}
          <span class="ds-sr-only"> {name}</span>
        </SubmitButton>
      </Form>
      {place === undefined ? null : (
        <Form ui={ui} action={`${address}/flytta`} inline>
          <Hidden name="omrade" value="" />
          <Hidden name="fore" value="" />
          <Actions>
            <Step ui={ui} way="upp" name={name} off={place.first} />
            <Step ui={ui} way="ned" name={name} off={place.last} />
            <span class="grip" data-grip hidden title={w.grip}>
              <Icon name="grip" />
            </span>
          </Actions>
        </Form>
      )}
    </div>
  );
}

/** What stands first or last has no way further. */
function Step({ ui, way, name, off }: Pick<Tools, 'ui' | 'name'> & { way: 'upp' | 'ned'; off: boolean }) {
  const w = words[ui.lang];
  if (off) return null;
  return (
    <SubmitButton kind="secondary" name="riktning" value={way}>
      <Icon name={way === 'upp' ? 'up' : 'down'} />
      <span class="ds-sr-only">
        {way === 'upp' ? w.up : w.down} {name}
      </span>
    </SubmitButton>
  );
}

/** What has just been done in a part, and who else has it open. */
export function PartSaid({ ui, view, part }: WriteProps & { part: Part }) {
  const key = keyOf(part);
  const writers = writersSentence(ui.lang, key, view.others);
  const open = view.open !== null && keyOf(view.open.part) === key;
  return (
    <>
      {view.said?.part === key ? (
        <p class="notice tone-yes" role="status">
          <Icon name="circle-check" />
          <span>{view.said.text}</span>
        </p>
      ) : null}
      {writers === '' || open ? null : (
        <p class="writer">
          <Icon name="person" /> <span>{writers}</span>
        </p>
      )}
    </>
  );
}
