import {
  Actions,
  ButtonLink,
  Checkbox,
  type Column,
  DataTable,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  FileField,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import type { ReadingsView, WaitingRow } from './present.ts';
import { readingsWords } from './words.ts';

/** What stands in the form that puts files in. The files must be chosen anew: no browser lets a page fill them in. */
export interface TypedUpload {
  readonly request: string;
  readonly owner: string;
  readonly isSecret: boolean;
  readonly secrecyParagraph: string;
}

type Given = { ui: Ui; view: ReadingsView; owners: readonly SelectOption[]; typed: TypedUpload; errors: FormErrors };

/** The documents that wait, and the way to put in more. */
export function ReadingsPage({ ui, view, owners, typed, errors }: Given) {
  const words = readingsWords[ui.lang];
  return (
    <Page
      ui={ui}
      title={words.title}
      lead={words.lead(view.waiting)}
      current="/beslut"
      crumbs={[{ label: words.rounds, href: '/beslut' }, { label: words.title }]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Refused ui={ui} view={view} />
      <DataTable
        ui={ui}
        caption={words.caption}
        rows={view.rows}
        rowId={({ recordId }) => `d-${recordId}`}
        empty={<Empty title={words.empty}>{words.emptyHow}</Empty>}
        columns={columnsOf(ui)}
      />
      {view.waiting > view.rows.length ? <p class="soft">{words.more(view.waiting - view.rows.length)}</p> : null}
      <Section title={words.put} id="lagg-in">
        <Upload ui={ui} owners={owners} typed={typed} errors={errors} />
      </Section>
      {view.aside.length === 0 ? null : (
        <Details summary={words.aside}>
          <ul>
            {view.aside.map(({ recordId, fileName }) => (
              <li>
                <Link href={ui.href(`/beslut/las/${recordId}`)}>{fileName}</Link>
              </li>
            ))}
          </ul>
        </Details>
      )}
    </Page>
  );
}

function Refused({ ui, view: { refused } }: Pick<Given, 'ui' | 'view'>) {
  if (refused.length === 0) return null;
  const words = readingsWords[ui.lang];
  return (
    <Section title={words.refused} id="avvisade">
      {refused.map(({ fileName, refused: why }) => (
        <Warning ui={ui}>
          <strong>{fileName}</strong>: {why}
        </Warning>
      ))}
    </Section>
  );
}

function columnsOf(ui: Ui): readonly Column<WaitingRow>[] {
  const words = readingsWords[ui.lang];
  return [
    {
      label: words.file,
      heads: true,
      cell: ({ fileName, from, example }) => (
        <>
          {fileName} {example ? <ExampleTag ui={ui} /> : null}
          {from === null ? null : <span class="soft"> {words.from(from)}</span>}
        </>
      ),
    },
    { label: words.found, cell: ({ found }) => found },
    { label: words.proposal, cell: ({ proposal, isExtract }) => proposal ?? (isExtract ? words.asked : '') },
    { label: words.doubts, cell: ({ doubts }) => (doubts === 0 ? words.noDoubt : (doubts ?? '')) },
    { label: words.next, cell: (row) => <Next ui={ui} row={row} /> },
  ];
}

function Next({ ui, row: { recordId, fileName, isExtract } }: { ui: Ui; row: WaitingRow }) {
  const words = readingsWords[ui.lang];
  return (
    <ButtonLink href={ui.href(`/beslut/las/${recordId}`)} kind="secondary">
      {isExtract ? words.read : words.look}
      <span class="ds-sr-only"> {fileName}</span>
    </ButtonLink>
  );
}

function Upload({ ui, owners, typed, errors }: Omit<Given, 'view'>) {
  const words = readingsWords[ui.lang];
  const field = { ui, errors };
  return (
    <Form ui={ui} action={ui.href('/beslut/las')} files label={words.put}>
      <Hidden name="request" value={typed.request} />
      <FileField
        {...field}
        name="files"
        label={words.files}
        help={words.filesHelp}
        accept=".pdf,.docx,.odt,.html,.htm,.txt,.md,.eml"
        multiple
        required
      />
      {owners.length > 1 ? (
        <Select
          {...field}
          name="owner"
          label={words.owner}
          help={words.ownerHelp}
          options={owners}
          value={typed.owner}
          required
        />
      ) : null}
      <Checkbox {...field} name="secrecy" label={words.secrecy} checked={typed.isSecret} />
      <TextField
        {...field}
        name="secrecyParagraph"
        label={words.secrecyParagraph}
        value={typed.secrecyParagraph}
        width={24}
        maxlength={200}
        optional
      />
      <Actions>
        <SubmitButton>{words.save}</SubmitButton>
      </Actions>
    </Form>
  );
}
