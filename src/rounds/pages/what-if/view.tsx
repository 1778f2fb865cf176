import {
  Columns,
  DataTable,
  DateField,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  Link,
  Page,
  Remark,
  Section,
  Select,
  StateMark,
  SubmitButton,
  Tag,
  TileMap,
  type Ui,
} from '../../../ui/index.ts';
import { writeAssumption } from '../../what-if/assumptions.ts';
import { Reasons } from '../round/reasons.tsx';
import type { WhatIfRow, WhatIfView } from './present.ts';
import { whatIfWords } from './words.ts';

type Props = { ui: Ui; view: WhatIfView };

/** What would follow: marked as supposed from the top of the page to the last line of its print. */
export function WhatIfPage({ ui, view }: Props) {
  const words = whatIfWords[ui.lang];
  return (
    <Page
      ui={ui}
      title={view.headline}
      lead={view.lead}
      tab={`${words.marked}: ${view.title}`}
      current="/beslut"
      failed={view.asked.errors.length > 0}
      crumbs={[
        { label: words.rounds, href: '/beslut' },
        { label: view.title, href: new URL(view.backHref, 'http://here').pathname.replace(/^\/en/, '') },
        { label: words.title },
      ]}
      eyebrow={
        <>
          <Tag tone="wait">{words.marked}</Tag> {view.title} {view.isExample ? <ExampleTag ui={ui} /> : null}
        </>
      }
    >
      <div class="what-if" data-said={words.marked}>
        <ErrorSummary ui={ui} errors={view.asked.errors} />
        <Banner ui={ui} view={view} />
        <Columns>
          <Section title={words.suppose} id="tank-om">
            <Supposed ui={ui} view={view} />
            <SupposeForm ui={ui} view={view} />
          </Section>
          <TileMap ui={ui} id="karta" title={words.map} {...view.map} />
        </Columns>
        <Section title={words.table} id="huvudmannen">
          <Rows ui={ui} rows={view.rows} />
        </Section>
        <Section title={words.why} id="varfor">
          <Reasons ui={ui} reasons={view.reasons} />
        </Section>
      </div>
    </Page>
  );
}

function Banner({ ui, view }: Props) {
  const words = whatIfWords[ui.lang];
  return (
    <Remark>
      <p>
        <strong>{words.marked}.</strong> {words.banner} {view.asOf}
      </p>
      <p>
        {view.now} <Link href={view.backHref}>{words.back}</Link>
      </p>
    </Remark>
  );
}

function Supposed({ ui, view }: Props) {
  const words = whatIfWords[ui.lang];
  if (view.supposed.length === 0) return null;
  return (
    <>
      <h3>{words.supposed}</h3>
      <ul>
        {view.supposed.map(({ text, removeHref }) => (
          <li>
            {text}.{' '}
            <a class="ds-link" href={removeHref} aria-label={`${words.remove}: ${text}`}>
              {words.remove}
            </a>
          </li>
        ))}
      </ul>
      <p class="actions">
        <Link href={view.startOverHref}>{words.startOver}</Link>
      </p>
    </>
  );
}

function SupposeForm({ ui, view }: Props) {
  const words = whatIfWords[ui.lang];
  const { errors, typed, isSent } = view.asked;
  const shown = isSent ? { steg: '', utfall: '', den: '' } : typed;
  return (
    <Form ui={ui} action={view.action} method="get" label={words.suppose}>
      {view.kept.map((each) => (
        <Hidden name="antag" value={writeAssumption(each)} />
      ))}
      <Select ui={ui} name="steg" label={words.board} options={view.steps} value={shown.steg} errors={errors} />
      <Select ui={ui} name="utfall" label={words.outcome} options={view.outcomes} value={shown.utfall} errors={errors} />
      <DateField ui={ui} name="den" label={words.on} value={shown.den} errors={errors} optional />
      <DateField ui={ui} name="dag" label={words.asked} help={words.askedHelp} value={typed.dag} errors={errors} optional />
      <SubmitButton>{words.add}</SubmitButton>
    </Form>
  );
}

function Rows({ ui, rows }: { ui: Ui; rows: readonly WhatIfRow[] }) {
  const words = whatIfWords[ui.lang];
  return (
    <DataTable
      ui={ui}
      caption={words.caption}
      captionHidden
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { label: words.principal, heads: true, cell: (row) => <Principal row={row} /> },
        { label: words.tableBoard, cell: ({ board }) => board },
        { label: words.today, cell: ({ today }) => (today === null ? null : <Stands ui={ui} stands={today} />) },
        { label: words.wouldBe, cell: (row) => <WouldBe ui={ui} row={row} /> },
      ]}
    />
  );
}

function Principal({ row }: { row: WhatIfRow }) {
  return row.isFirst ? <span>{row.principal}</span> : <span class="soft">{row.principal}</span>;
}

function Stands({ ui, stands }: { ui: Ui; stands: WhatIfRow['wouldBe'] }) {
  return (
    <>
      <StateMark ui={ui} state={stands.state} text={stands.text} />
      {stands.day === null ? null : <span class="whole"> {stands.day}</span>}
      {stands.conditions.map((condition) => (
        <div class="soft">{condition}</div>
      ))}
    </>
  );
}

/** What would be the same is said again quietly; what is supposed says that it is. */
function WouldBe({ ui, row }: { ui: Ui; row: WhatIfRow }) {
  const words = whatIfWords[ui.lang];
  return (
    <div class={row.differs ? undefined : 'soft'}>
      <Stands ui={ui} stands={row.wouldBe} /> {row.isSupposed ? <Tag tone="wait">{words.isSupposed}</Tag> : null}
      {row.counts === null ? null : <div class="soft">{row.counts ? words.counts : words.countsNot}</div>}
    </div>
  );
}
