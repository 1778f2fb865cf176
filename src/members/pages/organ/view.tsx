import {
  ButtonLink,
  DataTable,
  Details,
  ErrorSummary,
  ExampleTag,
  HistoryLink,
  isoDate,
  Link,
  Page,
  Section,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import type { Turn } from '../../seating/turns.ts';
import { daySuffix } from '../asked-day.tsx';
import { type Narrowing, roleSaid, type SeatRow } from '../seat-rows.ts';
import { SeatTable } from '../seat-table.tsx';
import { AskSeats, seatsCsv } from '../seats-asked.tsx';
import { shared } from '../shared-words.ts';
import { Vacancies } from '../vacancies.tsx';
import { OrganForms, type OrganKeeping } from './forms.tsx';
import { type CallRow, callRows, type OrganShown, outOfTurnSentences, sentence, turnSentence, turnStands } from './present.ts';
import { words } from './words.ts';

type OrganProps = {
  ui: Ui;
  shown: OrganShown;
  rows: readonly SeatRow[];
  by: Narrowing;
  /** Null where the reader may change nothing. */
  keep: OrganKeeping | null;
};

export function OrganPage({ ui, shown, rows, by, keep }: OrganProps) {
  const { organ, day, today } = shown;
  const w = words[ui.lang];
  const path = `/organisation/${organ.id}`;
  const suffix = daySuffix(day, today);
  const errors = keep?.typed.errors ?? [];
  const crumbs = [{ label: shared[ui.lang].organisation, href: `/organisation${suffix}` }, { label: organ.name }];
  const assign = <ButtonLink href={ui.href(`/uppdrag?plats=organ:${organ.id}#ge-uppdrag`)}>{w.assign}</ButtonLink>;
  return (
    <Page
      ui={ui}
      title={organ.name}
      lead={sentence(ui.lang, shown)}
      eyebrow={shared[ui.lang].organKinds[organ.kind]}
      current="/organisation"
      crumbs={crumbs}
      failed={errors.length > 0}
      actions={keep === null ? undefined : assign}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {organ.description === null ? null : <p>{organ.description}</p>}
      {outOfTurnSentences(ui.lang, shown).map((said) => (
        <Warning ui={ui}>{said}</Warning>
      ))}
      <Section title={w.who} id="sitter">
        <AskSeats ui={ui} path={path} day={day} by={by} principals={shown.principals} />
        <SeatTable
          {...{ ui, rows, suffix }}
          caption={w.who}
          csvHref={seatsCsv(ui, path, day, by)}
          isNarrowed={by.roll !== '' || by.huvudman !== ''}
        />
      </Section>
      <Vacancies ui={ui} vacancies={shown.vacancies} suffix={suffix} withinOrgan />
      <Called ui={ui} shown={shown} />
      <Turns ui={ui} shown={shown} />
      {keep === null ? null : <OrganForms ui={ui} shown={shown} keep={keep} />}
      <HistoryLink ui={ui} id={organ.id} />
    </Page>
  );
}

/** Only where there are substitutes to call. */
function Called({ ui, shown }: { ui: Ui; shown: OrganShown }) {
  const w = words[ui.lang];
  const rows = callRows(shown.held);
  if (!rows.some(({ called }) => called.length > 0)) return null;
  const suffix = daySuffix(shown.day, shown.today);
  const columns = [
    {
      label: w.away,
      heads: true,
      cell: ({ away }: CallRow) => <Link href={ui.href(`/personer/${away.person.id}${suffix}`)}>{away.person.name}</Link>,
    },
    { label: w.role, cell: ({ away }: CallRow) => roleSaid(ui.lang, away) },
    { label: w.principal, cell: ({ away }: CallRow) => away.principal?.name ?? '' },
    { label: w.inOrder, cell: ({ called }: CallRow) => called.map(({ person }) => person.name).join(', ') || w.noneToCall },
  ];
  return (
    <Details summary={w.called}>
      <p>{w.calledHelp}</p>
      <DataTable ui={ui} caption={w.called} captionHidden columns={columns} rows={rows} />
    </Details>
  );
}

function Turns({ ui, shown: { turns, day } }: { ui: Ui; shown: OrganShown }) {
  const w = words[ui.lang];
  const said = turnSentence(ui.lang, turns, day);
  if (said === null) return null;
  const columns = [
    { label: w.principal, heads: true, cell: (turn: Turn) => <Whose ui={ui} turn={turn} /> },
    { label: w.from, cell: (turn: Turn) => isoDate(turn.from) },
    { label: w.to, cell: (turn: Turn) => isoDate(turn.to) },
    { label: w.stands, cell: (turn: Turn) => w[turnStands(turn, day)] },
  ];
  return (
    <Section title={w.turns} id="turer">
      <p>{said}</p>
      <DataTable ui={ui} caption={w.turns} captionHidden columns={columns} rows={turns} />
    </Section>
  );
}

function Whose({ ui, turn: { principal, example } }: { ui: Ui; turn: Turn }) {
  return (
    <>
      <Link href={ui.href(`/huvudman/${principal.code}`)}>{principal.name}</Link> {example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}
