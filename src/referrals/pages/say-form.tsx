import { newId } from '../../platform/db/columns.ts';
import { Form, Hidden, SubmitButton, type Ui } from '../../ui/index.ts';
import { words } from './sharing/words.ts';

type Props = {
  ui: Ui;
  sharingId: string;
  /** Key of the passage. */
  passage: string;
  /** What the passage is called. */
  label: string;
  /** Whether words of it can be pointed at. */
  quotes: boolean;
};

/** Folded beside its passage: there are as many as there are passages, so its fields are named by the passage's key. */
export function SayForm({ ui, sharingId, passage, label, quotes }: Props) {
  const w = words[ui.lang];
  return (
    <details class="ds-details say">
      <summary>
        {w.say}
        <span class="ds-sr-only">: {label}</span>
      </summary>
      <div>
        <Form ui={ui} action={ui.href(`/remisser/${sharingId}/synpunkt`)} label={w.onPassage(label)} toPlace>
          <Hidden name="request" value={newId()} />
          <Hidden name="passage" value={passage} />
          <div class="ds-field">
            <label class="ds-label" for={`text-${passage}`}>
              {w.yours}
            </label>
            <textarea class="ds-input" id={`text-${passage}`} name="text" rows={3} required maxlength={5000} />
          </div>
          {quotes ? <Quote ui={ui} passage={passage} /> : null}
          <SubmitButton kind="secondary">{w.send}</SubmitButton>
        </Form>
      </div>
    </details>
  );
}

function Quote({ ui, passage }: Pick<Props, 'ui' | 'passage'>) {
  const w = words[ui.lang];
  const id = `ord-${passage}`;
  return (
    <div class="ds-field">
      <label class="ds-label" for={id}>
        {w.quote} <span class="optional">({w.optional})</span>
      </label>
      <p class="help" id={`${id}-hjalp`}>
        {w.quoteHelp}
      </p>
      <input class="ds-input" id={id} name="quote" maxlength={500} aria-describedby={`${id}-hjalp`} data-quote />
    </div>
  );
}
