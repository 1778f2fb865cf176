import {
  Actions,
  ButtonLink,
  type Column,
  DataTable,
  ErrorSummary,
  Fieldset,
  Form,
  type FormErrors,
  Hidden,
  list,
  Page,
  Remark,
  Select,
  type SelectOption,
  SubmitButton,
  Tag,
  type Ui,
} from '../../../ui/index.ts';
import type { PeopleImport } from '../../acts/import-people.ts';
import type { Changeover } from '../../queries/changeovers.ts';
import type { ComparedRow } from '../../roster/compare.ts';
import { isSomethingToSave, previewSentence, tagOf, whatHappens } from './present.ts';
import { crumbsOf, rosterPath } from './view.tsx';
import { words } from './words.ts';

interface Preview {
  readonly rows: readonly ComparedRow[];
  /** Heads of columns that are not read. */
  readonly unread: readonly string[];
  /** What each known person of the questions holds, by id. */
  readonly holds: ReadonlyMap<string, string>;
}

type PreviewProps = { ui: Ui; given: PeopleImport; changeover: Changeover | null; preview: Preview; errors: FormErrors };

/** What would happen, row by row. The text goes along; nothing has been kept. */
export function PreviewPage(props: PreviewProps) {
  const { ui, given, changeover, preview, errors } = props;
  const w = words[ui.lang];
  const stopped = given.allOrNothing && preview.rows.some(({ does }) => does === 'not-read');
  return (
    <Page
      ui={ui}
      title={previewSentence(ui.lang, preview.rows)}
      tab={w.previewTab}
      lead={w.nothingSaved}
      current="/personer"
      crumbs={crumbsOf(ui, changeover, w.previewTab)}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {preview.unread.length === 0 ? null : <Remark>{w.unread(list(ui.lang, preview.unread))}</Remark>}
      {stopped ? <Remark>{w.allOrNothing}</Remark> : null}
      {!stopped && !isSomethingToSave(preview.rows) ? <Remark>{w.nothingToSave}</Remark> : null}
      {stopped || !isSomethingToSave(preview.rows) ? null : <Save {...props} />}
      <Actions>
        <ButtonLink kind="secondary" href={ui.href(changeover === null ? rosterPath : `${rosterPath}?skifte=${changeover.id}`)}>
          {w.back}
        </ButtonLink>
      </Actions>
      <DataTable ui={ui} caption={w.rows} columns={columnsOf(ui)} rows={preview.rows} />
    </Page>
  );
}

function Save({ ui, given, changeover, preview, errors }: PreviewProps) {
  const w = words[ui.lang];
  const asked = preview.rows.filter((row) => row.does === 'asks');
  const answered = [...given.answers].filter(([number]) => !asked.some((row) => row.number === number));
  return (
    // When it comes back with errors it is a page that no address shows.
    <div data-turbo="false">
      <Form ui={ui} action={ui.href(`${rosterPath}/spara`)} label={w.save}>
        <Hidden name="text" value={given.text} />
        {given.allOrNothing ? <Hidden name="all" value="ja" /> : null}
        {changeover === null ? null : <Hidden name="skifte" value={changeover.id} />}
        {answered.map(([number, answer]) => (
          <Hidden name={`vem-${number}`} value={answer} />
        ))}
        {asked.length === 0 ? null : (
          <Fieldset legend={w.who} help={w.whoHelp}>
            {asked.map((row) => (
              <Select
                ui={ui}
                name={`vem-${row.number}`}
                label={w.whoIs(String(row.number), row.name)}
                help={row.text}
                options={choicesOf(ui, row, preview)}
                value={given.answers.get(row.number) ?? ''}
                errors={errors}
              />
            ))}
          </Fieldset>
        )}
        <SubmitButton>{w.save}</SubmitButton>
      </Form>
    </div>
  );
}

function choicesOf(ui: Ui, row: Extract<ComparedRow, { does: 'asks' }>, { holds }: Preview): readonly SelectOption[] {
  const w = words[ui.lang];
  return [
    ...row.candidates.map((each) =>
      each.kind === 'known'
        ? { value: each.person.id, label: `${each.person.name}: ${holds.get(each.person.id) ?? w.noAssignments}` }
        : { value: `rad:${each.number}`, label: w.isRow(String(each.number)) },
    ),
    { value: 'ny', label: w.isNew },
    { value: 'hoppa', label: w.skip },
  ];
}

function columnsOf(ui: Ui): readonly Column<ComparedRow>[] {
  const w = words[ui.lang];
  return [
    { label: w.row, heads: true, cell: ({ number }) => String(number) },
    { label: w.inFile, cell: ({ text }) => text },
    {
      label: w.what,
      cell: (row) => (
        <>
          <Tag tone={toneOf(tagOf(row))}>{w.tags[tagOf(row)]}</Tag> {whatHappens(ui.lang, row)}
        </>
      ),
    },
  ];
}

function toneOf(tag: ReturnType<typeof tagOf>): 'plain' | 'wait' {
  return tag === 'asks' || tag === 'not-read' ? 'wait' : 'plain';
}
