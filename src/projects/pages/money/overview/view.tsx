import {
  ButtonLink,
  type Column,
  DataTable,
  Details,
  Empty,
  ExampleTag,
  isoDate,
  Link,
  Page,
  Remark,
  Section,
  StackedBars,
  type Ui,
  Warning,
} from '../../../../ui/index.ts';
import type { ProjectMoney } from '../../../money/money.ts';
import { plainKronor } from '../../../money/ore.ts';
import type { Project } from '../../../project.ts';
import type { PaymentCall } from '../../../queries/money/calls.ts';
import { framed } from '../../work-parts/in-project.tsx';
import { moneyWords } from '../money-words.ts';
import type { BudgetRow, barsOf, ShareRow, YearView } from './present.ts';
import { words } from './words.ts';

interface MoneyView {
  readonly project: Project;
  readonly money: ProjectMoney;
  readonly mayKeep: boolean;
  readonly mayWork: boolean;
  /** The reader may call for payment, and somebody owes. */
  readonly mayCall: boolean;
  readonly sentence: string;
  readonly years: readonly YearView[];
  readonly bars: ReturnType<typeof barsOf>;
  /** Over all years; empty where one year says the same. */
  readonly together: readonly ShareRow[];
  /** What of grants was not needed. */
  readonly left: readonly string[];
  /** The settlement if it were over today; empty when it is. */
  readonly final: readonly ShareRow[];
  readonly calls: readonly (PaymentCall & { readonly name: string })[];
}

type Props = { ui: Ui; view: MoneyView };

/** What a project costs, who pays, and who owes: by year, then by principal. */
export function MoneyPage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { project, money, years } = view;
  return (
    <Page
      {...framed(ui, project, { label: w.title })}
      title={w.title}
      lead={view.sentence}
      actions={<Ways ui={ui} view={view} />}
    >
      {years.length === 0 ? <Empty title={w.none}>{view.mayWork ? `${w.noneHelp} ${w.addFirst}` : w.noneHelp}</Empty> : null}
      {years
        .flatMap(({ warnings }) => warnings)
        .map((said) => (
          <Warning ui={ui}>{said}</Warning>
        ))}
      {view.bars.length === 0 ? null : (
        <div class="section">
          <Used ui={ui} bars={view.bars} />
        </div>
      )}
      {money.isOver && years.length > 0 ? <Settlement ui={ui} view={view} /> : null}
      {years.map((year) => (
        <Year ui={ui} project={project} year={year} />
      ))}
      {!money.isOver && view.together.length > 0 ? (
        <Details summary={w.sharesTogether}>
          <Shares ui={ui} caption={w.sharesTogether} rows={view.together} captionHidden />
        </Details>
      ) : null}
      {years.length === 0 ? null : <Kept ui={ui} money={money} />}
      {view.final.length === 0 ? null : (
        <Details summary={w.ifOver}>
          <Shares ui={ui} caption={w.ifOver} rows={view.final} captionHidden />
          <Left said={view.left} />
        </Details>
      )}
      {view.calls.length === 0 ? null : <Calls ui={ui} calls={view.calls} />}
      <How ui={ui} />
      <p>
        <Link href={ui.href('/projekt/nycklar')}>{w.keys}</Link>
      </p>
      {years.length === 0 ? null : <Files ui={ui} project={project} />}
    </Page>
  );
}

/** Whoever owes is asked first: that is what the page is opened for by those who keep the money. */
function Ways({ ui, view: { project, mayWork, mayCall } }: Props) {
  const w = words[ui.lang];
  const here = `/projekt/${project.id}/pengar`;
  return (
    <>
      {mayCall ? <ButtonLink href={ui.href(`${here}/begar`)}>{w.call}</ButtonLink> : null}
      {mayWork ? (
        <ButtonLink href={ui.href(`${here}/ny`)} kind={mayCall ? 'secondary' : 'primary'}>
          {w.add}
        </ButtonLink>
      ) : null}
    </>
  );
}

function Used({ ui, bars }: { ui: Ui; bars: MoneyView['bars'] }) {
  const w = words[ui.lang];
  const isAbove = bars.some(({ counts }) => (counts[2] ?? 0) > 0);
  const layers = [
    { state: 'in-use', text: w.used } as const,
    { state: 'not-begun', text: w.left } as const,
    ...(isAbove ? [{ state: 'rejected', text: w.above } as const] : []),
  ];
  const said = w.pictureSaid(bars.map((bar) => bar.words).join(' '));
  return <StackedBars ui={ui} id="anvant" title={w.picture} description={said} layers={layers} bars={bars} />;
}

function Year({ ui, project, year }: { ui: Ui; project: Project; year: YearView }) {
  const [w, m] = [words[ui.lang], moneyWords[ui.lang]];
  const columns: readonly Column<BudgetRow>[] = [
    { label: m.line, heads: true, cell: (row) => <LineName ui={ui} project={project} row={row} /> },
    { label: w.whatElse, cell: ({ from }) => from },
    { label: m.planned, numeric: true, whole: true, cell: ({ planned }) => planned },
    { label: m.outcome, numeric: true, whole: true, cell: ({ outcome }) => outcome },
    { label: m.difference, numeric: true, whole: true, cell: ({ difference }) => difference },
  ];
  return (
    <Section title={String(year.year)} id={`ar-${year.year}`}>
      <DataTable ui={ui} caption={w.budgetOf(year.year)} columns={columns} rows={year.rows} />
      <YearShares ui={ui} year={year} />
      {year.keys.map((key) => (
        <p class="soft">{w.sharedBy(key)}</p>
      ))}
    </Section>
  );
}

function YearShares({ ui, year: { year, shares, isFolded } }: { ui: Ui; year: YearView }) {
  const caption = words[ui.lang].sharesOf(year);
  if (shares.length === 0) return null;
  if (!isFolded) return <Shares ui={ui} caption={caption} rows={shares} />;
  return (
    <Details summary={caption}>
      <Shares ui={ui} caption={caption} rows={shares} captionHidden />
    </Details>
  );
}

function LineName({ ui, project, row }: { ui: Ui; project: Project; row: BudgetRow }) {
  if (row.lineId === null) return <strong>{row.title}</strong>;
  return (
    <>
      <Link href={ui.href(`/projekt/${project.id}/pengar/${row.lineId}`)}>{row.title}</Link>{' '}
      {row.example ? <ExampleTag ui={ui} /> : null}
      <br />
      <span class="soft">{row.kind}</span>
    </>
  );
}

type SharesProps = { ui: Ui; caption: string; rows: readonly ShareRow[]; captionHidden?: boolean };

function Shares({ ui, caption, rows, captionHidden = false }: SharesProps) {
  const m = moneyWords[ui.lang];
  const columns: readonly Column<ShareRow>[] = [
    { label: m.principal, heads: true, cell: (row) => <PrincipalName ui={ui} row={row} /> },
    { label: m.share, numeric: true, whole: true, cell: ({ share }) => share },
    { label: m.paid, numeric: true, whole: true, cell: ({ paid }) => paid },
    { label: m.owes, numeric: true, cell: ({ owes }) => owes },
  ];
  return <DataTable ui={ui} caption={caption} captionHidden={captionHidden} columns={columns} rows={rows} />;
}

function PrincipalName({ ui, row: { code, name, isKeeper } }: { ui: Ui; row: ShareRow }) {
  if (code === null) return <strong>{name}</strong>;
  return isKeeper ? (
    <>
      {name} <span class="soft">{words[ui.lang].keeper}</span>
    </>
  ) : (
    name
  );
}

function Settlement({ ui, view }: Props) {
  const w = words[ui.lang];
  return (
    <Section title={w.settlementTitle} id="avrakning">
      <p>{w.settlementSaid}</p>
      {view.together.length === 0 ? null : <Shares ui={ui} caption={w.settlementTitle} rows={view.together} captionHidden />}
      <Left said={view.left} />
    </Section>
  );
}

function Left({ said }: { said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <ul>
      {said.map((each) => (
        <li>{each}</li>
      ))}
    </ul>
  );
}

function Kept({ ui, money: { holder } }: { ui: Ui; money: ProjectMoney }) {
  const w = words[ui.lang];
  return <Remark>{holder === null ? w.noHolder : w.holder(holder.name)}</Remark>;
}

function Calls({ ui, calls }: { ui: Ui; calls: MoneyView['calls'] }) {
  const [w, m] = [words[ui.lang], moneyWords[ui.lang]];
  const columns: readonly Column<MoneyView['calls'][number]>[] = [
    { label: m.principal, heads: true, cell: ({ name }) => name },
    { label: m.day, whole: true, cell: ({ on }) => isoDate(on) },
    { label: m.year, whole: true, cell: ({ year }) => String(year) },
    { label: m.amount, numeric: true, whole: true, cell: ({ amount }) => plainKronor(amount, ui.lang) },
  ];
  return (
    <Section title={w.calls} id="begart">
      <DataTable ui={ui} caption={w.calls} captionHidden columns={columns} rows={calls} />
    </Section>
  );
}

function How({ ui }: { ui: Ui }) {
  const w = words[ui.lang];
  return (
    <Details summary={w.how}>
      {[w.howFirst, w.howOpen, w.howOver, w.howRound].map((said) => (
        <p>{said}</p>
      ))}
    </Details>
  );
}

function Files({ ui, project }: { ui: Ui; project: Project }) {
  const here = `/projekt/${project.id}/pengar`;
  return (
    <p class="csv">
      {words[ui.lang].files}:{' '}
      <Link href={ui.href(`${here}?format=csv`)} file>
        CSV
      </Link>{' '}
      <Link href={ui.href(`${here}?format=xlsx`)} file>
        Excel
      </Link>
    </p>
  );
}
