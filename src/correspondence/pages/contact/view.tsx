import {
  Actions,
  type Column,
  DataTable,
  DefinitionList,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Radios,
  Section,
  SubmitButton,
  TextField,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import { contactsWords } from '../contacts/words.ts';
import type { ContactView } from './present.ts';
import { contactWords } from './words.ts';

/** What stands in the form: what was typed, else what is known. */
export interface ContactTyped {
  readonly request: string;
  readonly mailbox: string;
  readonly title: string;
  readonly person: string;
  readonly how: string;
  readonly errors: FormErrors;
}

type Props = { ui: Ui; view: ContactView; typed: ContactTyped };

/** A board's contact: where it stands, a change to look at, what we were told otherwise, and all that was asked and said. */
export function ContactPage({ ui, view, typed }: Props) {
  const [w, shared] = [contactWords[ui.lang], contactsWords[ui.lang]];
  const { board, contact } = view;
  return (
    <Page
      ui={ui}
      title={board.name}
      tab={`${board.name}, ${board.principalName}`}
      lead={view.lead}
      eyebrow={
        <>
          {board.principalName} {board.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/huvudman"
      crumbs={[
        { label: shared.principals, href: '/huvudman' },
        { label: shared.crumb, href: '/huvudman/kontakter' },
        { label: board.name },
      ]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <Review ui={ui} view={view} />
      <DefinitionList
        items={[
          { term: w.mailbox, value: contact.mailbox ?? shared.none },
          { term: w.title, value: contact.title },
          { term: w.person, value: contact.person },
        ]}
      />
      <p>
        {contact.trouble === null ? null : (
          <>
            <Link href={ui.href(`/skickat/${contact.trouble.mailingId}`)}>{w.seeMail}</Link>
            {' · '}
          </>
        )}
        <Link href={ui.href(`/namnder/${board.id}`)}>{w.board}</Link>
      </p>
      <Letters ui={ui} view={view} />
      <Note ui={ui} view={view} typed={typed} />
      <Section title={w.history} id="hant">
        <DataTable
          ui={ui}
          caption={w.history}
          captionHidden
          rows={view.history}
          columns={historyColumns(ui)}
          empty={<Empty title={w.none}>{w.noneHow}</Empty>}
        />
      </Section>
    </Page>
  );
}

function Review({ ui, view: { change, board } }: Omit<Props, 'typed'>) {
  const w = contactWords[ui.lang];
  if (change === null) return null;
  const isMailbox = change.from !== change.to;
  return (
    <Section title={w.review} id="granska">
      <p>{change.sentence}</p>
      {change.otherDomain ? <Warning ui={ui}>{w.otherDomain}</Warning> : null}
      {isMailbox ? (
        <DefinitionList
          items={[
            { term: w.from, value: change.from },
            { term: w.to, value: change.to },
          ]}
        />
      ) : null}
      <Form ui={ui} action={ui.href(`/huvudman/kontakter/${board.id}/granskat`)} label={w.review}>
        <Hidden name="svar" value={change.answerId} />
        <SubmitButton>{w.stand}</SubmitButton>
      </Form>
    </Section>
  );
}

function Letters({ ui, view: { letters } }: Omit<Props, 'typed'>) {
  const w = contactWords[ui.lang];
  if (letters.length === 0) return null;
  return (
    <Section title={w.letters} id="mejl">
      <ul>
        {letters.map(({ id, subject, came }) => (
          <li>
            <Link href={ui.href(`/inkommet/${id}`)}>{subject}</Link> {came}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Note({ ui, view, typed }: Props) {
  const w = contactWords[ui.lang];
  const field = { ui, errors: typed.errors };
  const { letters, change, board } = view;
  const options = [
    { value: 'hand', label: w.hows.hand },
    { value: 'reply', label: w.hows.reply, help: letters.length > 0 ? w.replyHelp : undefined },
  ];
  return (
    <Section title={w.note} id="anteckna">
      <p>{w.noteHelp}</p>
      <Form ui={ui} action={ui.href(`/huvudman/kontakter/${board.id}`)} label={w.note}>
        <Hidden name="request" value={typed.request} />
        <TextField {...field} name="mailbox" type="email" label={w.mailbox} value={typed.mailbox} maxlength={254} required />
        <TextField {...field} name="title" label={w.title} help={w.titleHelp} value={typed.title} maxlength={100} optional />
        <TextField {...field} name="person" label={w.person} help={w.personHelp} value={typed.person} maxlength={100} optional />
        <Radios {...field} name="how" label={w.how} options={options} value={typed.how} />
        <Actions>
          <SubmitButton kind={change === null ? 'primary' : 'secondary'}>{w.save}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

function historyColumns(ui: Ui): readonly Column<ContactView['history'][number]>[] {
  const w = contactWords[ui.lang];
  return [
    { label: w.at, whole: true, cell: ({ at }) => at },
    { label: w.what, heads: true, cell: ({ what }) => what },
    { label: w.said, cell: ({ said }) => said },
    {
      label: w.mail,
      cell: ({ mailHref, at }) =>
        mailHref === null ? null : (
          <Link href={ui.href(mailHref)}>
            {w.mail}
            <span class="ds-sr-only"> {at}</span>
          </Link>
        ),
    },
  ];
}
