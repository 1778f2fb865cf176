import {
  Checkbox,
  type Column,
  DataTable,
  ErrorSummary,
  FileField,
  Form,
  Hidden,
  Link,
  longDate,
  Page,
  Section,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import type { Changeover } from '../../queries/changeovers.ts';
import { type RosterColumn, rosterColumns } from '../../roster/rows.ts';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import { columnHelp, columnWords, words } from './words.ts';

export const rosterPath = '/personer/las-in';

export function RosterPage({ ui, typed, changeover }: { ui: Ui; typed: Typed; changeover: Changeover | null }) {
  const w = words[ui.lang];
  const { errors } = typed;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={changeover === null ? w.lead : `${w.leadOf(changeover.title, longDate(ui.lang, changeover.on))} ${w.lead}`}
      current="/personer"
      crumbs={crumbsOf(ui, changeover, w.title)}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {/* The answer is a page that saves nothing, shown without a redirect: Turbo would not take it. */}
      <div data-turbo="false">
        <Form ui={ui} action={ui.href(`${rosterPath}/granska`)} files label={w.title}>
          {changeover === null ? null : <Hidden name="skifte" value={changeover.id} />}
          <FileField ui={ui} name="file" label={w.file} help={w.fileHelp} accept={accepted} errors={errors} />
          <TextArea ui={ui} name="text" label={w.text} help={w.textHelp} rows={8} value={typed.value('text')} errors={errors} />
          <Checkbox ui={ui} name="all" label={w.all} help={w.allHelp} checked={typed.value('all') === 'ja'} errors={errors} />
          <SubmitButton>{w.preview}</SubmitButton>
        </Form>
      </div>
      <Section title={w.files} id="mallar">
        <Files ui={ui} changeover={changeover} />
      </Section>
      <Section title={w.form} id="kolumner">
        <p>{w.formLead}</p>
        <DataTable ui={ui} caption={w.form} captionHidden columns={columnsSaid(ui)} rows={rosterColumns} />
      </Section>
    </Page>
  );
}

const accepted = '.xlsx,.csv,.txt,text/csv';

function columnsSaid(ui: Ui): readonly Column<RosterColumn>[] {
  const w = words[ui.lang];
  return [
    { label: w.column, heads: true, cell: (column) => columnWords[ui.lang][column] },
    { label: w.means, cell: (column) => columnHelp[ui.lang][column] },
  ];
}

function Files({ ui, changeover }: { ui: Ui; changeover: Changeover | null }) {
  const w = words[ui.lang];
  const href = (what: string, format: string) => ui.href(`${rosterPath}/fil?format=${format}${what}`);
  const kinds = [
    ...(changeover === null ? [] : [{ label: w.seats, what: `&skifte=${changeover.id}` }]),
    { label: w.empty, what: '&mall=ja' },
    { label: w.now, what: '' },
  ];
  return (
    <ul>
      {kinds.map(({ label, what }) => (
        <li>
          {label}:{' '}
          <Link href={href(what, 'xlsx')} file>
            {w.excel}
            <span class="ds-sr-only">, {label}</span>
          </Link>{' '}
          <Link href={href(what, 'csv')} file>
            {w.csv}
            <span class="ds-sr-only">, {label}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

/** The way here: from the list of people, or from the changeover that the file is read in for. */
export function crumbsOf(ui: Ui, changeover: Changeover | null, last: string) {
  return [
    changeover === null
      ? { label: shared[ui.lang].people, href: '/personer' }
      : { label: changeover.title, href: `/huvudman/skifte/${changeover.id}` },
    { label: last },
  ];
}
