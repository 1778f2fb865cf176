import { Details, ErrorSummary, Form, Hidden, Link, Page, SubmitButton, TextField, type Ui } from '../../../ui/index.ts';
import type { TypedItem } from '../../agenda/item-fields.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { words as agendaWords } from '../agenda/words.ts';
import { words as meetingWords } from '../meeting/words.ts';
import { meetingName } from '../meeting-name.ts';
import { ItemFields, type ItemFieldsProps } from './item-fields.tsx';
import { words } from './words.ts';

/** What the page of an item's form shows. */
export interface ItemFormView extends Omit<ItemFieldsProps, 'ui'> {
  readonly meeting: MeetingWithLife;
  /** Null for a new one. */
  readonly itemId: string | null;
  /** What stood in the form when it was opened. */
  readonly base: TypedItem;
  readonly request: string;
  /** Whether it can go without a trace, or has to be struck. */
  readonly stillDraft: boolean;
  /** Why it is to be struck, as typed. */
  readonly reason: string;
}

export function ItemFormPage({ ui, view }: { ui: Ui; view: ItemFormView }) {
  const w = words[ui.lang];
  const { meeting, itemId, errors } = view;
  const title = itemId === null ? w.add : w.change;
  const agenda = `/moten/${meeting.id}/dagordning`;
  const address = ui.href(`${agenda}/${itemId ?? 'ny'}`);
  const name = meetingName(ui.lang, meeting);
  return (
    <Page
      ui={ui}
      title={title}
      lead={itemId === null ? w.addLead : view.base.title}
      eyebrow={name}
      current="/moten"
      crumbs={[
        { label: meetingWords[ui.lang].room, href: '/moten' },
        { label: name, href: `/moten/${meeting.id}` },
        { label: agendaWords[ui.lang].title, href: agenda },
        { label: title },
      ]}
      failed={errors.length > 0}
    >
      <Form ui={ui} action={address} label={title}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="base" value={JSON.stringify(view.base)} />
        {itemId === null ? <Hidden name="request" value={view.request} /> : null}
        <ItemFields {...{ ui, errors, typed: view.typed, purposes: view.purposes, people: view.people, abouts: view.abouts }} />
        <div class="actions">
          <SubmitButton>{itemId === null ? w.saveNew : w.save}</SubmitButton>
          <Link href={ui.href(itemId === null ? agenda : `${agenda}#p-${itemId}`)}>{w.cancel}</Link>
        </div>
      </Form>
      {itemId === null ? null : <Off ui={ui} view={view} address={address} />}
    </Page>
  );
}

/** How an item leaves the agenda: without a trace while it is a draft, struck with why when it has been told. */
function Off({ ui, view: { stillDraft, reason, errors }, address }: { ui: Ui; view: ItemFormView; address: string }) {
  const w = words[ui.lang];
  return (
    <Details summary={w.off} open={errors.some(({ field }) => field === 'reason')}>
      <p>{stillDraft ? w.removeSays : w.strikeSays}</p>
      <Form ui={ui} action={`${address}/${stillDraft ? 'ta-bort' : 'stryk'}`} label={w.off}>
        {stillDraft ? null : (
          <TextField ui={ui} errors={errors} name="reason" label={w.reason} value={reason} required maxlength={300} />
        )}
        <SubmitButton kind="danger">{stillDraft ? w.remove : w.strike}</SubmitButton>
      </Form>
    </Details>
  );
}
