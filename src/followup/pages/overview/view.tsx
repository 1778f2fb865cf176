import { LedToSection, type LedToView } from '../../../plans/index.ts';
import {
  ButtonLink,
  type Column,
  DataTable,
  Details,
  Empty,
  ExampleTag,
  Form,
  Link,
  Page,
  Section,
  Select,
  StateMark,
  SubmitButton,
  Tag,
  type Ui,
} from '../../../ui/index.ts';
import { type Mark, marks } from '../../rollup/rollup.ts';
import { markDrawn, markWord } from '../../rollup/rollup-words.ts';
import { type OverviewAsked, overviewQuery } from './asked.ts';
import { CountBar } from './count-bar.tsx';
import type { ActivityRow, AreaRow, ChangeRow, NextStep, PeriodLine } from './present.ts';
import { words } from './words.ts';

interface OverviewView {
  readonly planId: string;
  readonly title: string;
  readonly example: boolean;
  readonly asked: OverviewAsked;
  readonly mayKeep: boolean;
  readonly sentence: string;
  readonly steps: readonly NextStep[];
  /** The latest first. */
  readonly periods: readonly PeriodLine[];
  /** Title of the period that changes are told of; null in the first. */
  readonly period: string | null;
  readonly changes: readonly ChangeRow[];
  readonly areas: readonly AreaRow[];
  /** What projects and conferences led to. */
  readonly led: LedToView;
  readonly tables: readonly (AreaRow & { readonly rows: readonly ActivityRow[] })[];
}

export function OverviewPage({ ui, view }: { ui: Ui; view: OverviewView }) {
  const w = words[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.title(view.title)}
      lead={view.sentence}
      eyebrow={view.example ? <ExampleTag ui={ui} /> : null}
      current="/uppfoljning"
      crumbs={[{ label: w.followup, href: '/uppfoljning' }, { label: view.title }]}
      actions={view.steps.length === 0 ? null : <Steps ui={ui} steps={view.steps} />}
    >
      {view.period === null ? null : <Changes ui={ui} period={view.period} changes={view.changes} />}
      <Section title={w.byArea} id="omraden">
        <Areas ui={ui} areas={view.areas} />
        <Details summary={w.ruleSummary}>
          <p>{w.rule}</p>
        </Details>
      </Section>
      <Places ui={ui} view={view} />
      <Periods ui={ui} periods={view.periods} />
      <Filter ui={ui} view={view} />
      <Tables ui={ui} view={view} />
      <LedToSection ui={ui} view={view.led} />
    </Page>
  );
}

function Steps({ ui, steps }: { ui: Ui; steps: readonly NextStep[] }) {
  return (
    <>
      {steps.map(({ href, label }, place) => (
        <ButtonLink href={ui.href(href)} {...(place === 0 ? {} : { kind: 'secondary' })}>
          {label}
        </ButtonLink>
      ))}
    </>
  );
}

function Changes({ ui, period, changes }: { ui: Ui; period: string; changes: readonly ChangeRow[] }) {
  const w = words[ui.lang];
  return (
    <Section title={w.changed} id="andrat">
      <p class="soft">{changes.length === 0 ? w.unchanged : w.changedSince(period)}</p>
      <ul class="changes">
        {changes.map(({ id, name, text, said }) => (
          <li>
            <Link href={ui.href(`/uppfoljning/aktiviteter/${id}`)}>{name}</Link>. {text}{' '}
            {said === null ? null : <Link href={ui.href(`/uppfoljning/rapporter/${said.reportId}`)}>{said.text}</Link>}
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** The plan in one picture: an area a line, its bar, and the same in words. */
function Areas({ ui, areas }: { ui: Ui; areas: readonly AreaRow[] }) {
  return (
    <ul class="area-bars">
      {areas.map(({ number, name, sentence, worst, bar }) => (
        <li>
          <a class="ds-link" href={`#omrade-${number}`}>
            {name}
          </a>
          <CountBar parts={bar} />
          <span>
            <Worst ui={ui} worst={worst} /> {sentence}
          </span>
        </li>
      ))}
    </ul>
  );
}

function Worst({ ui, worst }: { ui: Ui; worst: Mark | null }) {
  if (worst === null) return null;
  return <StateMark ui={ui} state={markDrawn(worst)} text={markWord(ui.lang, worst)} />;
}

function Places({ ui, view: { planId, mayKeep, periods } }: { ui: Ui; view: OverviewView }) {
  const w = words[ui.lang];
  const places = [
    { to: 'inforande', label: w.introduction },
    { to: 'matt', label: w.measures },
    { to: 'tidslinje', label: w.timeline },
    { to: 'milstolpar', label: w.milestones },
    { to: 'rapporter', label: w.reports },
    ...(mayKeep ? [{ to: 'ansvariga', label: w.leads }] : []),
  ];
  return (
    <nav class="places" aria-label={w.places}>
      <ul>
        {places.map(({ to, label }) => (
          <li>
            <Link href={ui.href(`/uppfoljning/${planId}/${to}`)}>{label}</Link>
          </li>
        ))}
        <li>
          <Link href={ui.href(`/arbetsplan/${planId}`)}>{w.plan}</Link>
        </li>
        {mayKeep && periods.length > 0 ? (
          <li>
            <Link href={ui.href(`/arbetsplan/ny/fran-planen?plan=${planId}`)}>{w.nextPlan}</Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}

/** Each leads to who answered in it, and on to what everyone reads of it. */
function Periods({ ui, periods }: { ui: Ui; periods: readonly PeriodLine[] }) {
  if (periods.length === 0) return null;
  return (
    <Details summary={words[ui.lang].periods}>
      <ul class="items">
        {periods.map(({ id, title, said }) => (
          <li>
            <Link href={ui.href(`/uppfoljning/perioder/${id}`)}>{title}</Link> <span class="soft">{said}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

function Filter({ ui, view: { planId, asked, areas } }: { ui: Ui; view: OverviewView }) {
  const w = words[ui.lang];
  const states = [{ value: 'behover', label: w.needs }, ...marks.map((value) => ({ value, label: markWord(ui.lang, value) }))];
  const numbers = areas.map(({ number, name }) => ({ value: number, label: name }));
  return (
    <Form ui={ui} action={ui.href(`/uppfoljning/${planId}`)} method="get" inline label={w.filter}>
      <Select ui={ui} name="omrade" label={w.area} options={numbers} value={asked.area} empty={w.everyArea} />
      <Select ui={ui} name="lage" label={w.which} options={states} value={asked.mark ?? ''} empty={w.every} />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}

/** A table for each area; the files hold every row that is asked for, so they stand under the last. */
function Tables({ ui, view: { planId, asked, tables } }: { ui: Ui; view: OverviewView }) {
  const w = words[ui.lang];
  const here = (query: string) => ui.href(`/uppfoljning/${planId}${query}`);
  if (tables.every(({ rows }) => rows.length === 0)) {
    return (
      <Empty title={w.none}>
        <Link href={here('')}>{w.all}</Link>
      </Empty>
    );
  }
  const files = {
    csvHref: here(overviewQuery(asked, { format: 'csv' })),
    xlsxHref: here(overviewQuery(asked, { format: 'xlsx' })),
  };
  return (
    <>
      {tables.map(({ number, name, sentence, rows }, place) => (
        <Section title={name} id={`omrade-${number}`}>
          <p>{sentence}</p>
          <DataTable
            ui={ui}
            caption={name}
            captionHidden
            columns={columnsOf(ui)}
            rows={rows}
            {...(place === tables.length - 1 ? files : {})}
          />
        </Section>
      ))}
    </>
  );
}

function columnsOf(ui: Ui): readonly Column<ActivityRow>[] {
  const w = words[ui.lang];
  return [
    {
      label: w.activity,
      heads: true,
      cell: ({ id, name }) => <Link href={ui.href(`/uppfoljning/aktiviteter/${id}`)}>{name}</Link>,
    },
    { label: w.state, cell: (row) => <State ui={ui} row={row} /> },
    { label: w.last, cell: ({ last }) => (last === null ? '' : markWord(ui.lang, last)) },
    { label: w.slip, cell: ({ slip, isLate }) => (isLate ? <Tag tone="wait">{slip}</Tag> : slip) },
    {
      label: w.atPrincipals,
      cell: ({ stages, bar }) => (
        <>
          <CountBar parts={bar} />
          <span class="soft">{stages}</span>
        </>
      ),
    },
  ];
}

/** The mark, who says so and when; where nobody has, that and nothing else. */
function State({ ui, row: { mark, said, accepted, note } }: { ui: Ui; row: ActivityRow }) {
  return (
    <>
      <StateMark ui={ui} state={markDrawn(mark)} text={markWord(ui.lang, mark)} />{' '}
      {said === null ? null : <Link href={ui.href(`/uppfoljning/rapporter/${said.reportId}`)}>{said.text}</Link>}{' '}
      {accepted ? <Tag tone="yes">{words[ui.lang].accepted}</Tag> : null} {note === '' ? null : <span class="soft">{note}</span>}
    </>
  );
}
