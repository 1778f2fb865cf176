import {
  Actions,
  ButtonLink,
  DataTable,
  DefinitionList,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Link,
  Page,
  Section,
  Select,
  SubmitButton,
  TextField,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import type { IncomingMailView } from './present.ts';
import { words } from './words.ts';

interface Props {
  readonly ui: Ui;
  readonly view: IncomingMailView;
  /** As typed. */
  readonly reason: string;
  readonly errors: FormErrors;
}

export function IncomingMailPage({ ui, view, reason, errors }: Props) {
  const w = words[ui.lang];
  const waits = view.state === 'unmatched' || view.state === 'to-read';
  return (
    <Page
      ui={ui}
      title={view.subject}
      lead={view.lead}
      eyebrow={
        <>
          {view.from} {view.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/inkommet"
      crumbs={[{ label: w.list, href: '/inkommet' }, { label: view.subject }]}
      actions={
        view.readFirst === null ? null : (
          <ButtonLink href={ui.href(view.readFirst.href)}>{w.readFirst[view.readFirst.what]}</ButtonLink>
        )
      }
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {view.stranger === null ? null : <Warning ui={ui}>{w.stranger(view.stranger)}</Warning>}
      <Facts ui={ui} view={view} />
      <Files ui={ui} view={view} />
      <Section title={w.text} id="brevet">
        {view.body.trim() === '' ? <p>{w.noText}</p> : <pre class="sample">{view.body}</pre>}
        <Actions>
          <Link href={ui.href(`/handlingar/${view.recordId}/fil`)} file>
            {w.whole}
          </Link>
          <Link href={ui.href(`/handlingar/${view.recordId}`)}>{w.record}</Link>
        </Actions>
      </Section>
      {waits || view.state === 'automatic' ? <Place ui={ui} view={view} errors={errors} /> : null}
      {waits ? <End ui={ui} view={view} reason={reason} errors={errors} /> : null}
      {view.state === 'handled' ? <Back ui={ui} view={view} /> : null}
    </Page>
  );
}

function Facts({ ui, view }: Pick<Props, 'ui' | 'view'>) {
  const w = words[ui.lang];
  return (
    <DefinitionList
      items={[
        { term: w.from, value: view.from },
        { term: w.to, value: view.to },
        { term: w.came, value: view.came },
        { term: w.about, value: view.about === null ? '' : <Link href={ui.href(view.about.href)}>{view.about.text}</Link> },
        { term: w.number, value: view.numbers },
        { term: w.because, value: view.because ?? '' },
      ]}
    />
  );
}

function Files({ ui, view }: Pick<Props, 'ui' | 'view'>) {
  const w = words[ui.lang];
  if (view.files.length === 0) return null;
  return (
    <Section title={w.files} id="filer">
      <DataTable
        ui={ui}
        caption={w.files}
        captionHidden
        rows={view.files}
        columns={[
          {
            label: w.file,
            heads: true,
            cell: ({ fileName, readHref }) => (readHref === null ? fileName : <Link href={ui.href(readHref)}>{fileName}</Link>),
          },
          { label: w.state, cell: ({ state }) => state },
          {
            label: w.download,
            cell: ({ downloadHref, fileName }) =>
              downloadHref === null ? (
                ''
              ) : (
                <Link href={ui.href(downloadHref)} file>
                  {w.download} <span class="ds-sr-only">{fileName}</span>
                </Link>
              ),
          },
        ]}
      />
    </Section>
  );
}

function Place({ ui, view, errors }: Omit<Props, 'reason'>) {
  const w = words[ui.lang];
  const field = { ui, errors };
  const matters = view.matters.map(({ about, title }) => ({ value: about.id, label: title }));
  // A board that answers in several matters stands once.
  const boards = new Map(view.matters.flatMap(({ boards: own }) => own.map(({ id, name }) => [id, name] as const)));
  const options = [...boards].map(([value, label]) => ({ value, label }));
  return (
    <Section title={w.place} id="galler">
      <p>{w.placeHelp}</p>
      <Form ui={ui} action={ui.href(`/inkommet/${view.id}/galler`)} label={w.place}>
        <Select {...field} name="aboutId" label={w.matter} options={matters} value={view.chosen.aboutId} empty={w.nothing} />
        <Select {...field} name="boardId" label={w.board} options={options} value={view.chosen.boardId} empty={w.unknownBoard} />
        <SubmitButton kind={view.readFirst === null ? 'primary' : 'secondary'}>{w.save}</SubmitButton>
      </Form>
    </Section>
  );
}

function End({ ui, view, reason, errors }: Props) {
  const w = words[ui.lang];
  return (
    <Section title={w.end} id="undan">
      <p>{w.endHelp}</p>
      <Form ui={ui} action={ui.href(`/inkommet/${view.id}/undan`)} label={w.end}>
        <TextField ui={ui} errors={errors} name="reason" label={w.reason} value={reason} maxlength={300} required />
        <SubmitButton kind="secondary">{w.putAside}</SubmitButton>
      </Form>
    </Section>
  );
}

function Back({ ui, view }: Pick<Props, 'ui' | 'view'>) {
  return (
    <Form ui={ui} action={ui.href(`/inkommet/${view.id}/tillbaka`)}>
      <SubmitButton kind="secondary">{words[ui.lang].back}</SubmitButton>
    </Form>
  );
}
