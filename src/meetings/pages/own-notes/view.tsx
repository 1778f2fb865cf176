import { ButtonLink, Empty, Form, Hidden, Page, Section, SubmitButton, type Ui } from '../../../ui/index.ts';
import type { OwnNoteInput } from '../../acts/own-notes/save-own-note.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { meetingName } from '../meeting-name.ts';
import { OwnNoteField, type OwnNoteShown, SavingScript } from './own-note.tsx';
import { words } from './words.ts';

export interface OwnNotesView {
  readonly meeting: MeetingWithLife;
  readonly notes: readonly (OwnNoteShown & { readonly id: string })[];
  readonly account: string;
  /** A note that was refused, with why. */
  readonly failed: { readonly note: OwnNoteInput; readonly said: string } | null;
}

/** All that one has noted for oneself at a meeting. */
export function OwnNotesPage({ ui, view }: { ui: Ui; view: OwnNotesView }) {
  const w = words[ui.lang];
  const { meeting, notes, failed, account } = view;
  const title = meetingName(ui.lang, meeting);
  const address = `/moten/${meeting.id}`;
  const isNew = failed !== null && !notes.some(({ aboutId }) => aboutId === failed.note.aboutId);
  return (
    <Page
      ui={ui}
      title={w.title}
      eyebrow={title}
      lead={notes.length === 0 ? w.lead.none : `${w.lead.some(notes.length)} ${w.help}`}
      current="/moten"
      crumbs={[{ label: w.room, href: '/moten' }, { label: title, href: address }, { label: w.title }]}
      failed={failed !== null}
      actions={<ButtonLink href={ui.href(`${address}/nu`)}>{w.write}</ButtonLink>}
    >
      {isNew ? <OwnNoteField ui={ui} note={{ ...failed.note, what: w.gone }} account={account} error={failed.said} /> : null}
      {notes.length === 0 ? <Empty title={w.empty}>{w.emptyHow}</Empty> : null}
      {notes.map((note) => (
        <Section title={note.what}>
          <OwnNoteField
            ui={ui}
            note={failed?.note.aboutId === note.aboutId ? { ...note, text: failed.note.text } : note}
            account={account}
            error={failed?.note.aboutId === note.aboutId ? failed.said : undefined}
          />
          <Form ui={ui} action={ui.href(`${address}/egna-anteckningar/ta-bort`)} label={`${w.remove} ${w.removeOf(note.what)}`}>
            <Hidden name="rad" value={note.id} />
            <SubmitButton kind="secondary">
              {w.remove}
              <span class="ds-sr-only"> {w.removeOf(note.what)}</span>
            </SubmitButton>
          </Form>
        </Section>
      ))}
      <SavingScript />
    </Page>
  );
}
