import {
  Actions,
  type Column,
  DataTable,
  DateField,
  Details,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  isoDate,
  Link,
  Page,
  Remark,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../../ui/index.ts';
import type { Booking, MoneyLine } from '../../../money/money.ts';
import { plainKronor } from '../../../money/ore.ts';
import { framed, type InProject } from '../../work-parts/in-project.tsx';
import type { Typed } from '../../work-parts/typed.ts';
import { keyInWords, moneyWords } from '../money-words.ts';
import { lineSentence } from './line-sentence.ts';
import { words } from './words.ts';

interface LineView extends InProject {
  readonly line: MoneyLine;
  readonly holder: string | null;
}

type Props = { ui: Ui; view: LineView; booked: Typed; planned: Typed };

/** A line: how it stands, the form that books on it, what has been booked and planned. */
export function LinePage({ ui, view, booked, planned }: Props) {
  const [w, m] = [words[ui.lang], moneyWords[ui.lang]];
  const { project, line, mayKeep, mayWork } = view;
  const here = `/projekt/${project.id}/pengar`;
  const errors = [...booked.errors, ...planned.errors];
  return (
    <Page
      {...framed(ui, project, { label: m.money, href: here }, { label: line.title })}
      title={line.title}
      lead={lineSentence(ui.lang, line)}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <p>
        {w.about(m.kinds[line.kind], line.year)}. {line.key === null ? null : w.key(keyInWords(ui.lang, line.key))}
        {line.from === '' ? null : w.from(line.from)} {line.example ? <ExampleTag ui={ui} /> : null}
      </p>
      {mayKeep && !mayWork ? <Remark>{line.kind === 'cost' ? w.closedCost : w.closed}</Remark> : null}
      {mayWork || (mayKeep && line.kind !== 'cost') ? <BookForm ui={ui} view={view} typed={booked} /> : null}
      <Bookings ui={ui} line={line} />
      {line.shares.length === 0 ? null : <Shares ui={ui} line={line} />}
      <Plans ui={ui} line={line} />
      {mayWork ? <PlanForm ui={ui} view={view} typed={planned} /> : null}
      <p>
        <Link href={ui.href(here)}>{w.back}</Link>
      </p>
    </Page>
  );
}

type FormProps = { ui: Ui; view: LineView; typed: Typed };

function BookForm({ ui, view: { project, line, holder }, typed }: FormProps) {
  const [w, m] = [words[ui.lang], moneyWords[ui.lang]];
  const field = { ui, errors: typed.errors };
  const payers = (line.key?.weights ?? []).filter(({ code, weight }) => weight > 0 && code !== holder);
  const title = line.kind === 'cost' ? w.bookCost : line.key === null ? w.bookCame : w.bookPaid;
  return (
    <Section title={title} id="boka">
      <Form ui={ui} action={ui.href(`/projekt/${project.id}/pengar/${line.id}/boka`)} label={title}>
        <Hidden name="request" value={typed.request} />
        {line.key === null ? null : (
          <Select
            {...field}
            name="code"
            label={w.payer}
            options={payers.map(({ code, name }) => ({ value: code, label: name }))}
            value={typed.value('code')}
            required
          />
        )}
        <TextField {...field} name="amount" label={m.amount} help={w.minus} value={typed.value('amount')} width={16} required />
        <DateField {...field} name="on" label={w.on} value={typed.value('on')} required />
        <TextField
          {...field}
          name="text"
          label={w.text}
          help={w.textHelp}
          value={typed.value('text')}
          maxlength={500}
          optional={line.key !== null}
        />
        <Actions>
          <SubmitButton>{w.book}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

function PlanForm({ ui, view: { project, line }, typed }: FormProps) {
  const [w, m] = [words[ui.lang], moneyWords[ui.lang]];
  const field = { ui, errors: typed.errors };
  return (
    <Section title={w.change} id="andra">
      <Form ui={ui} action={ui.href(`/projekt/${project.id}/pengar/${line.id}/plan`)} label={w.change}>
        <Hidden name="request" value={typed.request} />
        <TextField
          {...field}
          name="planned"
          label={w.newAmount}
          help={m.amountHelp}
          value={typed.value('planned')}
          inputmode="decimal"
          width={16}
          required
        />
        <TextArea {...field} name="reason" label={w.reason} value={typed.value('reason')} rows={2} maxlength={1000} required />
        <Actions>
          <SubmitButton kind="secondary">{w.save}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

function Bookings({ ui, line }: { ui: Ui; line: MoneyLine }) {
  const [w, m] = [words[ui.lang], moneyWords[ui.lang]];
  const columns: readonly Column<Booking>[] = [
    { label: m.day, heads: true, whole: true, cell: ({ on }) => isoDate(on) },
    ...(line.key === null ? [] : [{ label: m.principal, cell: ({ principal }: Booking) => principal?.name ?? '' }]),
    { label: w.text, cell: ({ text }) => text },
    { label: m.amount, numeric: true, whole: true, cell: ({ amount }) => plainKronor(amount, ui.lang) },
  ];
  return (
    <Section title={w.bookings} id="bokfort">
      <DataTable
        ui={ui}
        caption={w.bookings}
        captionHidden
        columns={columns}
        rows={line.bookings}
        empty={<p class="soft">{w.noBookings}</p>}
      />
    </Section>
  );
}

function Shares({ ui, line }: { ui: Ui; line: MoneyLine }) {
  const [w, m] = [words[ui.lang], moneyWords[ui.lang]];
  const columns: readonly Column<MoneyLine['shares'][number]>[] = [
    { label: m.principal, heads: true, cell: ({ name }) => name },
    { label: m.share, numeric: true, whole: true, cell: ({ amount }) => plainKronor(amount, ui.lang) },
  ];
  return (
    <Details summary={w.shares}>
      <DataTable ui={ui} caption={w.shares} captionHidden columns={columns} rows={line.shares} />
    </Details>
  );
}

function Plans({ ui, line }: { ui: Ui; line: MoneyLine }) {
  const [w, m] = [words[ui.lang], moneyWords[ui.lang]];
  const columns: readonly Column<MoneyLine['plans'][number]>[] = [
    { label: m.day, heads: true, whole: true, cell: ({ on }) => isoDate(on) },
    { label: m.planned, numeric: true, whole: true, cell: ({ amount }) => plainKronor(amount, ui.lang) },
    { label: w.planReason, cell: ({ reason }) => (reason === '' ? w.first : reason) },
  ];
  return (
    <Section title={w.plans} id="planerat">
      <DataTable ui={ui} caption={w.plans} captionHidden columns={columns} rows={line.plans} />
    </Section>
  );
}
