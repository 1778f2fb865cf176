import type { Child } from 'hono/jsx';
import { ErrorSummary, Form, Hidden, SubmitButton, type Ui } from '../../../ui/index.ts';
import type { Failed, Place, RoomView } from './view-model.ts';
import { words } from './words.ts';

export type RoomProps = { ui: Ui; view: RoomView };

/** The room's own address, with a form's path. */
export function roomHref({ ui, view }: RoomProps, path: string): string {
  return ui.href(`/moten/${view.meeting.id}/rum${path}`);
}

/** What came back from a form that stands here; null where another did, or none. */
export function failedAt({ failed }: RoomView, place: Place, row = ''): Failed | null {
  return failed !== null && failed.place === place && failed.row === row ? failed : null;
}

type PartProps = { title: string; id: Place; count?: number; children?: Child };

/** A part of an item: a heading with how many there are, and what stands there. */
export function Part({ title, id, count = 0, children }: PartProps) {
  return (
    <section class="room-part" id={id} aria-labelledby={`${id}-rubrik`}>
      <h3 id={`${id}-rubrik`}>
        {title}
        {count === 0 ? null : <span class="soft"> ({count})</span>}
      </h3>
      {children}
    </section>
  );
}

type PartFormProps = RoomProps & { place: Place; path: string; label: string; button: string; children?: Child };

/** The form that adds something at the item: leads back to its place, keeps what was typed when it is refused. */
export function AddForm({ ui, view, place, path, label, button, children }: PartFormProps) {
  const failed = failedAt(view, place);
  return (
    <details class="ds-details" open={failed !== null}>
      <summary>{label}</summary>
      <div>
        <Form ui={ui} action={roomHref({ ui, view }, path)} label={label} toPlace>
          <ErrorSummary ui={ui} errors={failed?.errors ?? []} />
          <Hidden name="request" value={view.request} />
          <Hidden name="punkt" value={view.shown?.item.id ?? ''} />
          {children}
          <SubmitButton kind="secondary">{button}</SubmitButton>
        </Form>
      </div>
    </details>
  );
}

type RowProps = RoomProps & { place: Place; path: string; row: string; name: string; text: string };

/** A row's own words, and its way out: neither touches another row. */
export function RowForms({ ui, view, place, path, row, name, text }: RowProps) {
  const w = words[ui.lang];
  const failed = failedAt(view, place, row);
  const id = `${place}-${row}`;
  return (
    <details class="ds-details" open={failed !== null}>
      <summary>
        {w.change}
        <span class="ds-sr-only"> {name}</span>
      </summary>
      <div>
        <Form ui={ui} action={roomHref({ ui, view }, `${path}/andra`)} label={`${w.change} ${name}`} toPlace>
          {failed === null ? null : (
            <p class="notice tone-no" role="alert">
              {w.wrong} {failed.errors.map((error) => error.text).join(' ')}
            </p>
          )}
          <Hidden name="rad" value={row} />
          <div class="ds-field">
            <label class="ds-label" for={id}>
              {w.text}
            </label>
            <textarea class="ds-input" id={id} name="text" rows={3}>
              {failed?.typed['text'] ?? text}
            </textarea>
          </div>
          <SubmitButton kind="secondary">{w.save}</SubmitButton>
        </Form>
        <Form ui={ui} action={roomHref({ ui, view }, `${path}/ta-bort`)} label={`${w.remove} ${name}`} toPlace>
          <Hidden name="rad" value={row} />
          <SubmitButton kind="secondary">{w.remove}</SubmitButton>
        </Form>
      </div>
    </details>
  );
}
