import {
  ButtonLink,
  type Column,
  DataTable,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Link,
  longDate,
  Page,
  Section,
  Select,
  StateMark,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import { statusMarks, statusWords } from '../../reporting/status-words.ts';
import { ChangeForms, type ChangeTyped } from './change-forms.tsx';
import { type ActivityRow, type AskedRow, type PeriodView, type PrincipalRow, whiches } from './present.ts';
import { periodWords } from './words.ts';

type Props = { ui: Ui; view: PeriodView; typed: ChangeTyped; errors: FormErrors };

/** A reporting period: who has answered, who is silent, and what the secretariat does about it. */
export function PeriodPage({ ui, view, typed, errors }: Props) {
  const w = periodWords[ui.lang];
  const { period, plan, asked } = view;
  return (
    <Page
      ui={ui}
      title={period.title}
      lead={view.sentence}
      eyebrow={
        <>
          {plan.title} {period.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/uppfoljning"
      crumbs={[
        { label: w.followup, href: '/uppfoljning' },
        { label: plan.title, href: `/uppfoljning/${plan.id}` },
        { label: period.title },
      ]}
      failed={errors.length > 0}
      actions={<Next ui={ui} view={view} />}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {view.mine.length === 0 ? null : <Mine ui={ui} rows={view.mine} />}
      <Activities ui={ui} view={view} />
      {view.principals.length === 0 ? null : <Principals ui={ui} view={view} />}
      {asked === null ? null : <Asked ui={ui} rows={asked} />}
      <p class="soft">{w.about(longDate(ui.lang, period.from), longDate(ui.lang, period.to))}</p>
      {period.message === '' ? null : (
        <Details summary={w.message}>
          <p>{period.message}</p>
        </Details>
      )}
      <Places ui={ui} view={view} />
      {asked === null ? null : <ChangeForms ui={ui} period={period} typed={typed} errors={errors} />}
    </Page>
  );
}

/** Those who are silent are asked again while it is open; what came of it is told when it is closed. */
function Next({ ui, view: { period, asked, isSilent, isPublished, mayPublish } }: { ui: Ui; view: PeriodView }) {
  const w = periodWords[ui.lang];
  const here = `/uppfoljning/perioder/${period.id}`;
  if (asked !== null && period.state === 'open' && isSilent)
    return <ButtonLink href={ui.href(`${here}/paminn`)}>{w.remind}</ButtonLink>;
  if (mayPublish && !isPublished) return <ButtonLink href={ui.href(`${here}/publicera`)}>{w.publish}</ButtonLink>;
  return null;
}

function Places({ ui, view: { period, plan, isPublished, mayPublish } }: { ui: Ui; view: PeriodView }) {
  const w = periodWords[ui.lang];
  const places = [
    ...(isPublished ? [{ to: `/offentligt/uppfoljning/${period.id}`, label: w.inPublic }] : []),
    ...(mayPublish ? [{ to: `/uppfoljning/perioder/${period.id}/publicera`, label: isPublished ? w.published : w.publish }] : []),
    { to: `/uppfoljning/${plan.id}/rapporter`, label: w.papers },
    { to: `/uppfoljning/${plan.id}/ansvariga`, label: w.leads },
  ];
  return (
    <nav class="places" aria-label={w.places}>
      <ul>
        {places.map(({ to, label }) => (
          <li>
            <Link href={ui.href(to)}>{label}</Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Mine({ ui, rows }: { ui: Ui; rows: readonly ActivityRow[] }) {
  const w = periodWords[ui.lang];
  return (
    <Section title={w.mine} id="mina">
      <ul>
        {rows.map(({ activity, href }) => (
          <li>{href === null ? activity : <Link href={ui.href(href)}>{`${w.report}: ${activity}`}</Link>}</li>
        ))}
      </ul>
    </Section>
  );
}

function Activities({ ui, view: { period, rows, which } }: { ui: Ui; view: PeriodView }) {
  const w = periodWords[ui.lang];
  const here = `/uppfoljning/perioder/${period.id}`;
  const options = whiches.map((value) => ({ value, label: w.whiches[value] }));
  return (
    <Section title={w.activities} id="aktiviteter">
      <Form ui={ui} action={ui.href(here)} method="get" inline label={w.which}>
        <Select ui={ui} name="visa" label={w.which} options={options} value={which} empty={false} />
        <SubmitButton kind="secondary">{w.show}</SubmitButton>
      </Form>
      <DataTable
        ui={ui}
        caption={w.activities}
        captionHidden
        rows={rows}
        columns={activityColumns(ui)}
        empty={<Empty title={w.none} />}
        csvHref={ui.href(`${here}?${new URLSearchParams({ ...(which === 'alla' ? {} : { visa: which }), format: 'csv' })}`)}
      />
    </Section>
  );
}

function activityColumns(ui: Ui): readonly Column<ActivityRow>[] {
  const w = periodWords[ui.lang];
  const page = ({ id }: ActivityRow) => ui.href(`/uppfoljning/aktiviteter/${id}`);
  return [
    { label: w.activity, heads: true, cell: (row) => <Link href={page(row)}>{row.activity}</Link> },
    { label: w.answers, cell: ({ answers }) => (answers === '' ? w.nobody : answers) },
    { label: w.state, cell: (row) => <State ui={ui} row={row} /> },
    { label: w.day, whole: true, cell: ({ on }) => on },
    { label: w.by, cell: ({ by }) => by },
  ];
}

function State({ ui, row }: { ui: Ui; row: ActivityRow }) {
  const w = periodWords[ui.lang];
  const { status, href, hasLead, mayReport, activity } = row;
  if (status !== null) {
    const mark = <StateMark ui={ui} state={statusMarks[status]} text={statusWords[ui.lang][status]} />;
    return href === null ? mark : <Link href={ui.href(href)}>{mark}</Link>;
  }
  return (
    <>
      <StateMark ui={ui} state="unsaid" text={hasLead ? w.silent : w.notAsked} />
      {mayReport && href !== null ? (
        <>
          {' '}
          <Link href={ui.href(href)}>
            {w.report}
            <span class="ds-sr-only"> {activity}</span>
          </Link>
        </>
      ) : null}
    </>
  );
}

function Principals({ ui, view: { period, plan, principals } }: { ui: Ui; view: PeriodView }) {
  const w = periodWords[ui.lang];
  const own = (code: string) => ui.href(`/uppfoljning/${plan.id}/inforande/${code}`);
  return (
    <Section title={w.principals} id="huvudman">
      <DataTable
        ui={ui}
        caption={w.principals}
        captionHidden
        rows={principals}
        columns={[
          { label: w.principal, heads: true, cell: ({ code, name }: PrincipalRow) => <Link href={own(code)}>{name}</Link> },
          {
            label: w.state,
            cell: ({ on }) => (
              <StateMark ui={ui} state={on === '' ? 'unsaid' : 'approving'} text={on === '' ? w.notSaid : w.said} />
            ),
          },
          { label: w.day, whole: true, cell: ({ on }) => on },
        ]}
        csvHref={ui.href(`/uppfoljning/perioder/${period.id}?tabell=huvudman&format=csv`)}
      />
    </Section>
  );
}

function Asked({ ui, rows }: { ui: Ui; rows: readonly AskedRow[] }) {
  const w = periodWords[ui.lang];
  const mail = ({ mail: one }: AskedRow) =>
    one === null ? w.noMail : <Link href={ui.href(`/skickat/${one.id}`)}>{one.state}</Link>;
  return (
    <Details summary={w.asked}>
      <DataTable
        ui={ui}
        caption={w.asked}
        captionHidden
        rows={rows}
        columns={[
          { label: w.who, heads: true, cell: ({ name }) => name },
          { label: w.left, cell: ({ left }) => (left === null ? w.notSaid : String(left)) },
          { label: w.askedOn, cell: ({ on, times }) => `${on}${w.times(times)}` },
          { label: w.mail, cell: mail },
        ]}
      />
    </Details>
  );
}
