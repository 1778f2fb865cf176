import type { Child } from 'hono/jsx';
import {
  Actions,
  ButtonLink,
  Checkboxes,
  CheckSentence,
  type Column,
  capitalise,
  DataTable,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  HiddenFields,
  Link,
  list,
  Page,
  Remark,
  Section,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import { meetingName } from '../meeting-name.ts';
import { noticeWords } from '../notice-words.ts';
import type { GoneRow, NoticeView, PaperToOpen, PreviewRow } from './present.ts';
import { addressField, type TypedNotice } from './typed.ts';
import { words } from './words.ts';

type Props = { ui: Ui; view: NoticeView; typed: TypedNotice };

/** What goes to whom before it goes, and what has gone. */
export function NoticePage({ ui, view, typed, errors }: Props & { errors: FormErrors }) {
  const w = words[ui.lang];
  const { canGo, canSend } = view;
  return (
    <Frame ui={ui} view={view} title={w.title} lead={view.sentence} failed={errors.length > 0}>
      <ErrorSummary ui={ui} errors={errors} />
      {canSend ? null : (
        <Remark>
          <p>{w.noMail}</p>
        </Remark>
      )}
      <Changed ui={ui} view={view} />
      {canGo ? <SendForm ui={ui} view={view} typed={typed} errors={errors} /> : null}
      {canGo ? <Receivers ui={ui} view={view} typed={typed} /> : null}
      <Gone ui={ui} view={view} />
      {view.needsAgenda ? (
        <p>
          <ButtonLink href={ui.href(`/moten/${view.meeting.id}/dagordning`)}>{w.makeAgenda}</ButtonLink>
        </p>
      ) : (
        <Details summary={w.text}>
          <pre class="sample">{view.text}</pre>
        </Details>
      )}
    </Frame>
  );
}

/** The whole act said back: who gets what. */
export function ReviewNoticePage({ ui, view, typed }: Props) {
  const w = words[ui.lang];
  const { kind, meeting, late } = view;
  const count = (how: PreviewRow['how']) => view.rows.filter((row) => reached(row, typed) === how).length;
  const reach = [w.mails(count('mail')), w.pages(count('page')), w.nones(count('none'))].filter((part) => part !== '');
  return (
    <Frame ui={ui} view={view} title={w.reviewTitles[kind]}>
      <CheckSentence ui={ui} parts={[{ text: `${w.check[kind](view.what)} ${capitalise(list(ui.lang, reach))}.` }]} />
      {late === 0 ? null : <Warning ui={ui}>{w.late(w.days(late))}</Warning>}
      <Changed ui={ui} view={view} />
      <Receivers ui={ui} view={view} typed={typed} />
      <Opened ui={ui} view={view} typed={typed} />
      <Section title={w.mail}>
        <p>{w.attached}</p>
        <p>
          <strong>{view.mail.subject}</strong>
        </p>
        <pre class="sample">{view.mail.body}</pre>
      </Section>
      <Remark>
        <p>{w.undo}</p>
      </Remark>
      <Form ui={ui} action={ui.href(`/moten/${meeting.id}/kallelse`)} label={w.reviewTitles[kind]}>
        <HiddenFields
          fields={{
            request: typed.request,
            sum: view.textSha256,
            message: typed.message,
            valt: 'ja',
            oppna: typed.open ?? [],
            ...typedAddresses(typed),
          }}
        />
        <Actions>
          <SubmitButton name="steg" value="skicka">
            {w.send[kind]}
          </SubmitButton>
          <SubmitButton kind="secondary" name="steg" value="andra">
            {w.change}
          </SubmitButton>
        </Actions>
      </Form>
    </Frame>
  );
}

type FrameProps = { ui: Ui; view: NoticeView; title: string; lead?: string; failed?: boolean; children?: Child };

function Frame({ ui, view: { meeting }, title, lead, failed = false, children }: FrameProps) {
  return (
    <Page
      ui={ui}
      title={title}
      lead={lead}
      eyebrow={
        <>
          {meetingName(ui.lang, meeting)} {meeting.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/moten"
      crumbs={[
        { label: noticeWords[ui.lang].room, href: '/moten' },
        { label: meetingName(ui.lang, meeting), href: `/moten/${meeting.id}` },
        { label: words[ui.lang].title },
      ]}
      failed={failed}
    >
      {children}
    </Page>
  );
}

function Changed({ ui, view: { changes } }: { ui: Ui; view: NoticeView }) {
  if (changes.length === 0) return null;
  return (
    <Section title={words[ui.lang].changes} id="andrat">
      <ul>
        {changes.map((change) => (
          <li>{change}</li>
        ))}
      </ul>
    </Section>
  );
}

function SendForm({ ui, view, typed, errors }: Props & { errors: FormErrors }) {
  const w = words[ui.lang];
  const { meeting, rows, canSend, late } = view;
  const opening = view.papers.filter(({ reach }) => reach !== 'closed');
  const without = canSend ? rows.filter(({ how }) => how === 'none') : [];
  return (
    <Form ui={ui} action={ui.href(`/moten/${meeting.id}/kallelse`)} label={w.title}>
      <HiddenFields fields={{ request: typed.request, valt: 'ja' }} />
      {late === 0 ? null : <Warning ui={ui}>{w.late(w.days(late))}</Warning>}
      <TextArea
        {...{ ui, errors, name: 'message', label: w.message, help: w.messageHelp, value: typed.message }}
        optional
        maxlength={5000}
      />
      {without.length === 0 ? null : (
        <Details summary={w.addresses} open={typed.addresses.size > 0}>
          <p>{w.addressesHelp}</p>
          {without.map(({ personId, name }) => (
            <TextField
              {...{ ui, errors, name: addressField(personId), label: w.address(name), type: 'email', width: 24 }}
              value={typed.addresses.get(personId) ?? ''}
              optional
            />
          ))}
        </Details>
      )}
      {opening.length === 0 ? null : (
        <Checkboxes
          {...{ ui, errors, name: 'oppna', label: w.open, help: w.openHelp }}
          options={opening.map(({ recordId, title, reach }) => ({
            ...{ value: recordId, label: title },
            ...(reach === 'working' ? { help: w.working } : {}),
          }))}
          values={typed.open ?? opening.map(({ recordId }) => recordId)}
        />
      )}
      <SubmitButton name="steg" value="granska">
        {w.review}
      </SubmitButton>
    </Form>
  );
}

function Receivers({ ui, view, typed }: Props) {
  const w = words[ui.lang];
  return (
    <Section title={w.who} id="vem">
      <DataTable
        ui={ui}
        caption={w.whoCaption}
        captionHidden
        columns={columnsOf(ui, typed)}
        rows={view.rows}
        empty={<Empty title={w.nobody}>{w.nobodyHow}</Empty>}
      />
    </Section>
  );
}

function columnsOf(ui: Ui, typed: TypedNotice): readonly Column<PreviewRow>[] {
  const w = words[ui.lang];
  const how = (row: PreviewRow) => {
    const address = typed.addresses.get(row.personId);
    return row.how === 'none' && address !== undefined ? w.typed(address) : w.hows[row.how];
  };
  return [
    { label: w.name, heads: true, cell: ({ name }) => name },
    { label: w.as, cell: ({ as }) => noticeWords[ui.lang].called[as] },
    { label: w.principal, cell: ({ principal }) => principal ?? '' },
    { label: w.how, cell: how },
  ];
}

/** Which papers are opened, and which the receivers will not be able to read: said before it is done. */
function Opened({ ui, view: { papers }, typed }: Props) {
  if (papers.length === 0) return null;
  const w = words[ui.lang];
  const isOpened = ({ recordId, reach }: PaperToOpen) => reach !== 'closed' && (typed.open ?? []).includes(recordId);
  const shut = papers.filter((paper) => !isOpened(paper)).map(({ title }) => title);
  const opened = papers.filter(isOpened).map(({ title }) => title);
  return (
    <Section title={w.papers}>
      {opened.length === 0 ? null : <p>{w.opened(list(ui.lang, opened))}</p>}
      {shut.length === 0 ? null : <Warning ui={ui}>{w.shut(list(ui.lang, shut))}</Warning>}
    </Section>
  );
}

function reached(row: PreviewRow, typed: TypedNotice): PreviewRow['how'] {
  return row.how === 'none' && typed.addresses.has(row.personId) ? 'mail' : row.how;
}

function typedAddresses({ addresses }: TypedNotice): Readonly<Record<string, string>> {
  return Object.fromEntries([...addresses].map(([personId, address]) => [addressField(personId), address]));
}

function Gone({ ui, view: { gone, meeting } }: { ui: Ui; view: NoticeView }) {
  if (gone.length === 0) return null;
  const w = words[ui.lang];
  const columns: readonly Column<GoneRow>[] = [
    {
      label: w.number,
      heads: true,
      cell: ({ number, kind }) => (
        <Link href={ui.href(`/moten/${meeting.id}/kallelse/${number}`)}>
          {w.sentRow(noticeWords[ui.lang].kinds[kind], number)}
        </Link>
      ),
    },
    { label: w.day, whole: true, cell: ({ day }) => day },
    { label: w.reached, cell: ({ mails, arrived, failed }) => (mails === 0 ? w.noMails : w.tally(mails, arrived, failed)) },
  ];
  return (
    <Section title={w.sent} id="skickat">
      <DataTable ui={ui} caption={w.sent} captionHidden columns={columns} rows={gone} />
    </Section>
  );
}
