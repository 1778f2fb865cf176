import {
  Actions,
  DateField,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import type { SharingWithText } from '../../sharing.ts';
import { shared } from '../words.ts';
import { words } from './words.ts';

interface ChangeView {
  readonly sharing: SharingWithText;
  readonly kind: 'extend' | 'end' | 'withdraw';
  readonly lead: string;
  /** Bare path of the form's target. */
  readonly action: string;
  readonly typed: { readonly reason: string; readonly until: string; readonly request: string; readonly errors: FormErrors };
}

export function ChangePage({ ui, view }: { ui: Ui; view: ChangeView }) {
  const { sharing, kind, typed } = view;
  const { [sharing.kind]: changes, ...w } = words[ui.lang];
  const said = changes[kind];
  const back = `/remisser/${sharing.id}`;
  const field = { ui, errors: typed.errors };
  return (
    <Page
      ui={ui}
      title={said.title}
      lead={view.lead}
      eyebrow={sharing.title}
      current="/remisser"
      crumbs={[{ label: shared[ui.lang].room, href: '/remisser' }, { label: sharing.title, href: back }, { label: said.title }]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <Form ui={ui} action={ui.href(view.action)} label={said.title}>
        <Hidden name="request" value={typed.request} />
        {kind === 'extend' ? <DateField {...field} name="until" label={w.until} value={typed.until} /> : null}
        <TextArea
          {...field}
          name="reason"
          label={w.reason}
          help={w.reasonHelp[sharing.kind]}
          value={typed.reason}
          rows={2}
          maxlength={1000}
        />
        <Actions>
          <SubmitButton kind={kind === 'withdraw' ? 'danger' : 'primary'}>{said.save}</SubmitButton>
          <Link href={ui.href(back)}>{shared[ui.lang].cancel}</Link>
        </Actions>
      </Form>
    </Page>
  );
}
