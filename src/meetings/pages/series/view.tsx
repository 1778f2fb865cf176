import {
  Actions,
  Checkbox,
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
  Radios,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { hoursInWords, weekdayName } from '../../calendar/hours.ts';
import { onHolidayChoices } from '../../calendar/series.ts';
import { WhenFields } from '../planning/when-fields.tsx';
import { planningWords } from '../planning/words.ts';
import type { PreviewRow } from './present.ts';
import type { TypedSeries } from './typed.ts';
import { words } from './words.ts';

const path = '/moten/serie';

const crumbs = (ui: Ui) => [{ label: planningWords[ui.lang].room, href: '/moten' }, { label: words[ui.lang].title }];

interface FormView {
  readonly typed: TypedSeries;
  readonly organs: readonly SelectOption[];
  readonly errors: FormErrors;
}

export function SeriesPage({ ui, view: { typed, organs, errors } }: { ui: Ui; view: FormView }) {
  const [w, p] = [words[ui.lang], planningWords[ui.lang]];
  return (
    <Page ui={ui} title={w.title} lead={w.lead} current="/moten" crumbs={crumbs(ui)} failed={errors.length > 0}>
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href(path)} method="get" label={w.title}>
        <Hidden name="steg" value="granska" />
        <Select ui={ui} errors={errors} name="organId" label={p.organ} options={organs} value={typed.organId} />
        <RuleFields ui={ui} typed={typed} errors={errors} />
        <WhenFields ui={ui} errors={errors} typed={typed} />
        <TextField ui={ui} name="title" label={p.title} help={p.titleHelp} value={typed.title} maxlength={200} optional />
        <Actions>
          <SubmitButton>{w.preview}</SubmitButton>
          <Link href={ui.href('/moten')}>{p.cancel}</Link>
        </Actions>
      </Form>
    </Page>
  );
}

function RuleFields({ ui, typed, errors }: { ui: Ui; typed: TypedSeries; errors: FormErrors }) {
  const w = words[ui.lang];
  const field = { ui, errors };
  const weekdays = [1, 2, 3, 4, 5, 6, 7].map((day) => ({ value: String(day), label: weekdayName(ui.lang, day) }));
  const nths = (['1', '2', '3', '4', '-1'] as const).map((value) => ({ value, label: w.nths[value] }));
  const holidays = onHolidayChoices.map((value) => ({ value, label: w.holidays[value] }));
  const kinds = (['months', 'weeks'] as const).map((value) => ({ value, label: w.kinds[value] }));
  return (
    <>
      <Radios {...field} name="kind" label={w.kind} options={kinds} value={typed.kind} />
      <TextField {...field} name="every" label={w.every} help={w.everyHelp} inputmode="numeric" width={4} value={typed.every} />
      <Select {...field} name="weekday" label={w.weekday} empty={false} options={weekdays} value={typed.weekday} />
      <Select {...field} name="nth" label={w.nth} help={w.nthHelp} empty={false} options={nths} value={typed.nth} />
      <DateField {...field} name="from" label={w.from} value={typed.from} />
      <DateField {...field} name="to" label={w.to} value={typed.to} />
      <Radios {...field} name="onHoliday" label={w.onHoliday} options={holidays} value={typed.onHoliday} />
    </>
  );
}

interface PreviewView {
  readonly typed: TypedSeries;
  readonly organ: string;
  readonly rows: readonly PreviewRow[];
  readonly errors: FormErrors;
  readonly request: string;
}

/** Every day of the series with its clashes: unticked, changed, and then planned all at once. */
export function PreviewPage({ ui, view: { typed, organ, rows, errors, request } }: { ui: Ui; view: PreviewView }) {
  const [w, p] = [words[ui.lang], planningWords[ui.lang]];
  const taken = rows.filter((row) => row.taken).length;
  const fields = { ...typed };
  const back = ui.href(`${path}?${new URLSearchParams(fields)}`);
  return (
    <Page
      ui={ui}
      title={w.previewTitle(w.meetings(taken), organ)}
      lead={w.previewLead(hoursInWords(ui.lang, typed), typed.place)}
      current="/moten"
      crumbs={crumbs(ui)}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {rows.length === 0 ? (
        <Empty title={w.noDays}>
          {w.noDaysHow} <Link href={back}>{p.change}</Link>
        </Empty>
      ) : (
        <Form ui={ui} action={ui.href(path)} label={w.make}>
          <Hidden name="request" value={request} />
          <HiddenFields fields={fields} />
          <DayTable ui={ui} rows={rows} errors={errors} />
          <Actions>
            <SubmitButton name="steg" value="skapa">
              {w.make}
            </SubmitButton>
            <SubmitButton kind="secondary" name="steg" value="igen">
              {w.again}
            </SubmitButton>
            <Link href={back}>{p.change}</Link>
          </Actions>
        </Form>
      )}
    </Page>
  );
}

function DayTable({ ui, rows, errors }: { ui: Ui; rows: readonly PreviewRow[]; errors: FormErrors }) {
  const w = words[ui.lang];
  return (
    <DataTable
      ui={ui}
      caption={w.title}
      captionHidden
      rows={rows}
      columns={[
        {
          label: w.take,
          heads: true,
          cell: ({ index, label, taken }) => <Checkbox ui={ui} name={`ta-${index}`} label={label} checked={taken} />,
        },
        {
          label: w.otherDay,
          cell: ({ index, on }) => (
            <DateField ui={ui} errors={errors} name={`dag-${index}`} label={w.otherDay} help="" value={on} />
          ),
        },
        { label: w.clashes, cell: ({ said }) => said.join(' ') },
      ]}
    />
  );
}
