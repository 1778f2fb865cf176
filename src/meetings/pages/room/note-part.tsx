import { assetUrl, Form, fieldId, Hidden, SubmitButton } from '../../../ui/index.ts';
import { Part, type RoomProps, roomHref } from './parts.tsx';
import { othersSentence } from './present.ts';
import type { RoomView } from './view-model.ts';
import { words } from './words.ts';

type NoteProps = RoomProps & { shown: NonNullable<RoomView['shown']> };

/** The running text of an item: saved as it is typed, or by its button where no script runs. */
export function NotePart({ ui, view, shown }: NoteProps) {
  const w = words[ui.lang];
  const { item, written } = shown;
  const address = roomHref({ ui, view }, `/${item.id}/anteckning`);
  return (
    <Part title={w.note} id="anteckning">
      <samrad-save
        id={`a-${item.id}`}
        keep={`punkt:${item.id}`}
        account={view.account}
        version={String(written.note.version)}
        check={address}
        follow={roomHref({ ui, view }, '/levande')}
        word-saved={w.saved}
        word-lost={w.lost}
        word-out={w.out}
        word-sign-in={w.signIn}
        word-restored={w.restored}
        word-leave={w.leave}
        word-show={w.show}
        word-read={w.read}
        sign-in={ui.href('/logga-in')}
      >
        <Form ui={ui} action={address} label={w.note} toPlace>
          <Hidden name="bas" value={written.note.text} />
          <div class="ds-field">
            <label class="ds-sr-only" for={fieldId('mine')}>
              {w.note}
            </label>
            <p class="help" id={`${fieldId('mine')}-help`}>
              {w.noteHelp}
            </p>
            <textarea
              class="ds-input"
              id={fieldId('mine')}
              name="mine"
              rows={10}
              data-text
              aria-describedby={`${fieldId('mine')}-help`}
            >
              {written.note.text}
            </textarea>
          </div>
          <p class="writer" role="status" data-others>
            {othersSentence(ui.lang, view.others, item.id)}
          </p>
          <p class="said" role="status" data-said></p>
          <SubmitButton kind="secondary">{w.saveNote}</SubmitButton>
        </Form>
      </samrad-save>
      <script type="module" src={assetUrl('saving.js')} />
    </Part>
  );
}
