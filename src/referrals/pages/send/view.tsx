import {
  Actions,
  ButtonLink,
  Checkboxes,
  CheckSentence,
  DataTable,
  DateField,
  Empty,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  HiddenFields,
  Link,
  Page,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { MailSample } from '../mail-sample.tsx';
import { shared } from '../words.ts';
import { words } from './words.ts';

export interface TypedReferral {
  readonly version: string;
  readonly boards: readonly string[];
  readonly until: string;
  readonly message: string;
  readonly number: string;
  readonly request: string;
}

export interface SendView {
  readonly planId: string;
  readonly planTitle: string;
  readonly versions: readonly { readonly id: string; readonly number: number }[];
  readonly boards: readonly { readonly id: string; readonly name: string; readonly mailbox: string | null }[];
  readonly typed: TypedReferral;
  readonly errors: FormErrors;
  readonly today: string;
  /** What is shown before it goes; null while it is written. */
  readonly review: {
    readonly sentence: string;
    readonly mails: number;
    readonly mail: { readonly subject: string; readonly body: string };
  } | null;
}

type Props = { ui: Ui; view: SendView };

export function SendPage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { planId, planTitle, versions, errors, review } = view;
  return (
    <Page
      ui={ui}
      title={review === null ? w.title(planTitle) : w.reviewTitle(planTitle)}
      lead={review === null ? w.lead : w.reviewLead}
      current="/remisser"
      crumbs={[
        { label: shared[ui.lang].room, href: '/remisser' },
        { label: review === null ? w.title(planTitle) : w.reviewTitle(planTitle) },
      ]}
      failed={errors.length > 0}
    >
      {versions.length === 0 ? (
        <Empty title={w.noVersion}>
          <p>{w.noVersionMore}</p>
          <ButtonLink href={ui.href(`/arbetsplan/${planId}/frys`)}>{w.freeze}</ButtonLink>
        </Empty>
      ) : review === null ? (
        <Fields ui={ui} view={view} />
      ) : (
        <Review ui={ui} view={view} review={review} />
      )}
    </Page>
  );
}

function Fields({ ui, view }: Props) {
  const w = words[ui.lang];
  const { typed, errors, planId } = view;
  const field = { ui, errors };
  const versions = view.versions.map(({ id, number }) => ({ value: id, label: w.versionOption(number) }));
  const boards = view.boards.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Form ui={ui} action={ui.href(`/remisser/ny/remiss?plan=${planId}`)} label={w.title(view.planTitle)}>
      <ErrorSummary ui={ui} errors={errors} />
      <Hidden name="request" value={typed.request} />
      <Select {...field} name="version" label={w.version} options={versions} value={typed.version} empty={false} />
      <Checkboxes {...field} name="namnd" label={w.boards} help={w.boardsHelp} options={boards} values={typed.boards} />
      <DateField {...field} name="until" label={w.until} value={typed.until} min={view.today} />
      <TextArea
        {...field}
        name="message"
        label={w.message}
        help={w.messageHelp}
        value={typed.message}
        optional
        maxlength={5000}
      />
      <TextField {...field} name="nummer" label={w.number} value={typed.number} optional width={24} maxlength={100} />
      <Actions>
        <SubmitButton name="steg" value="granska">
          {w.review}
        </SubmitButton>
        <Link href={ui.href(`/arbetsplan/${planId}`)}>{shared[ui.lang].cancel}</Link>
      </Actions>
    </Form>
  );
}

function Review({ ui, view, review }: Props & { review: NonNullable<SendView['review']> }) {
  const w = words[ui.lang];
  const { request, version, boards, until, message, number } = view.typed;
  const chosen = view.boards.filter(({ id }) => boards.includes(id));
  return (
    <Form ui={ui} action={ui.href(`/remisser/ny/remiss?plan=${view.planId}`)} label={w.send}>
      <CheckSentence ui={ui} parts={[{ text: review.sentence }]} />
      <Section title={w.mails}>
        <p>{review.mails === 0 ? w.noMails : w.mailsMore(review.mails)}</p>
        <DataTable
          ui={ui}
          caption={w.to}
          columns={[
            { label: w.board, heads: true, cell: (row) => row.name },
            { label: w.mailbox, cell: (row) => row.mailbox ?? w.noMailbox },
          ]}
          rows={chosen}
        />
        {review.mails === 0 ? null : <MailSample summary={w.example} mail={review.mail} />}
      </Section>
      <HiddenFields fields={{ request, version, namnd: boards, until, message, nummer: number }} />
      <Actions>
        <SubmitButton name="steg" value="sand">
          {w.send}
        </SubmitButton>
        <SubmitButton kind="secondary" name="steg" value="andra">
          {w.back}
        </SubmitButton>
      </Actions>
    </Form>
  );
}
