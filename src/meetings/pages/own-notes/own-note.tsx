import { assetUrl, Form, HiddenFields, SubmitButton, type Ui } from '../../../ui/index.ts';
import type { OwnNoteInput } from '../../acts/own-notes/save-own-note.ts';
import { words } from './words.ts';

export interface OwnNoteShown extends OwnNoteInput {
  /** What it is on, as it is named on the page. */
  readonly what: string;
}

type Props = { ui: Ui; note: OwnNoteShown; account: string; error?: string | undefined };

/** A field for one's own notes on an item or a paper: saved as one types, or by its button. */
export function OwnNoteField({ ui, note, account, error }: Props) {
  const w = words[ui.lang];
  const { meetingId, aboutKind, aboutId, text, what } = note;
  const id = `egen-${aboutId}`;
  return (
    <samrad-save
      class="own-note"
      keep={`egen:${aboutId}`}
      account={account}
      word-saved={w.saved}
      word-lost={w.lost}
      word-out={w.out}
      word-sign-in={w.signIn}
      word-restored={w.restored}
      word-leave={w.leave}
      sign-in={ui.href('/logga-in')}
    >
      <Form ui={ui} action={ui.href(`/moten/${meetingId}/egna-anteckningar`)} label={w.mineOn(what)} toPlace>
        <HiddenFields fields={{ 'om-slag': aboutKind, om: aboutId }} />
        {error === undefined ? null : (
          <p class="notice tone-no" role="alert">
            {error}
          </p>
        )}
        <div class="ds-field">
          <label class="ds-sr-only" for={id}>
            {w.mineOn(what)}
          </label>
          <textarea class="ds-input" id={id} name="text" rows={3} data-text>
            {text}
          </textarea>
        </div>
        <p class="said" role="status" data-said></p>
        <SubmitButton kind="secondary">
          {w.save}
          <span class="ds-sr-only"> {w.mineOn(what)}</span>
        </SubmitButton>
      </Form>
    </samrad-save>
  );
}

/** Folded: a meeting's page is not about them. Only for those who are signed in as somebody. */
export function OwnNote({ ui, note, account }: Omit<Props, 'error'>) {
  const w = words[ui.lang];
  if (account === '') return null;
  return (
    <details class="ds-details own-notes">
      <summary>
        {w.mine}
        <span class="ds-sr-only">: {note.what}</span>
      </summary>
      <div>
        <p class="help">{w.help}</p>
        <OwnNoteField ui={ui} note={note} account={account} />
      </div>
    </details>
  );
}

/** Saves as one types: once on a page that has such fields. */
export function SavingScript() {
  return <script type="module" src={assetUrl('saving.js')} />;
}
