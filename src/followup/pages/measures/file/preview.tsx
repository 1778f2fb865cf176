import {
  Actions,
  ButtonLink,
  type Column,
  DataTable,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  list,
  number,
  Page,
  Remark,
  SubmitButton,
  Tag,
  type Ui,
} from '../../../../ui/index.ts';
import { periodWords } from '../../../measuring/period-code.ts';
import type { NotRead } from '../../../measuring/read-values.ts';
import { statusWords } from '../../../measuring/status.ts';
import { crumbsOf } from '../crumbs.ts';
import type { MeasureAsked } from '../measure-asked.ts';
import { type PreviewedValue, previewSentence, seemFractions } from './present.ts';
import type { TypedFile } from './view.tsx';
import { troubleWords, words } from './words.ts';

interface PreviewView {
  readonly asked: MeasureAsked;
  readonly typed: TypedFile;
  readonly request: string;
  readonly values: readonly PreviewedValue[];
  readonly notRead: readonly NotRead[];
  /** Heads of columns that are not read. */
  readonly unread: readonly string[];
  readonly errors: FormErrors;
}

/** Rows shown of each table: whoever has more has seen enough of them. */
const most = 300;

/** What would happen, row by row. The text goes along; nothing has been kept. */
export function PreviewPage({ ui, view }: { ui: Ui; view: PreviewView }) {
  const { asked, values, notRead, unread, errors } = view;
  const { measure, plan } = asked;
  const w = words[ui.lang];
  const news = values.filter(({ does }) => does !== 'same');
  return (
    <Page
      ui={ui}
      title={previewSentence(ui.lang, values, notRead)}
      tab={w.previewTab}
      lead={`${w.of(measure.title, measure.unit)} ${w.nothingSaved}`}
      current="/uppfoljning"
      crumbs={crumbsOf(ui.lang, plan, measure, w.previewTab)}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {unread.length === 0 ? null : <Remark>{w.unread(list(ui.lang, unread))}</Remark>}
      {seemFractions(measure.unit, values) ? <Remark>{w.fractions}</Remark> : null}
      {news.length === 0 ? <Remark>{w.nothingToSave}</Remark> : <Save ui={ui} view={view} />}
      <Actions>
        <ButtonLink kind="secondary" href={ui.href(`/uppfoljning/matt/${measure.id}/las-in`)}>
          {w.back}
        </ButtonLink>
      </Actions>
      {notRead.length === 0 ? null : (
        <DataTable ui={ui} caption={w.notRead} columns={notReadColumns(ui)} rows={notRead.slice(0, most)} />
      )}
      {news.length === 0 ? null : (
        <DataTable ui={ui} caption={w.changes} columns={columnsOf(ui, asked)} rows={news.slice(0, most)} />
      )}
      {news.length > most ? <p>{w.more(number(ui.lang, news.length - most))}</p> : null}
    </Page>
  );
}

function Save({ ui, view: { asked, typed, request } }: { ui: Ui; view: PreviewView }) {
  const w = words[ui.lang];
  return (
    // When it comes back with errors it is a page that no address shows.
    <div data-turbo="false">
      <Form ui={ui} action={ui.href(`/uppfoljning/matt/${asked.measure.id}/las-in/spara`)} label={w.save}>
        <Hidden name="text" value={typed.text} />
        <Hidden name="source" value={typed.source} />
        <Hidden name="request" value={request} />
        <SubmitButton>{w.save}</SubmitButton>
      </Form>
    </div>
  );
}

function notReadColumns(ui: Ui): readonly Column<NotRead>[] {
  const w = words[ui.lang];
  return [
    { label: w.line, heads: true, cell: ({ line }) => String(line) },
    { label: w.said, cell: ({ text }) => text },
    { label: w.why, cell: ({ trouble }) => troubleWords[ui.lang][trouble] },
  ];
}

function columnsOf(ui: Ui, { places }: MeasureAsked): readonly Column<PreviewedValue>[] {
  const w = words[ui.lang];
  const labels = new Map(places.map(({ code, label }) => [code, label]));
  const figure = (value: number | null, status: string) =>
    [value === null ? w.none : number(ui.lang, value), statusWords(ui.lang, status)].filter((said) => said !== '').join(', ');
  return [
    { label: w.line, heads: true, cell: ({ line }) => String(line) },
    {
      label: w.place,
      cell: ({ place, gender }) => `${labels.get(place) ?? place}${gender === 'T' ? '' : `, ${w.genders[gender]}`}`,
    },
    { label: w.period, cell: ({ period }) => periodWords(ui.lang, period) },
    { label: w.value, numeric: true, cell: ({ value, status }) => figure(value, status) },
    {
      label: w.what,
      cell: ({ does, was }) => (
        <>
          <Tag tone={does === 'changed' ? 'wait' : 'plain'}>{w.tags[does]}</Tag>
          {was === null ? null : ` ${w.was(figure(was.value, was.status))}`}
        </>
      ),
    },
  ];
}
