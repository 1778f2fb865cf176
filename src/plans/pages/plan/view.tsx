import {
  ButtonLink,
  type Column,
  Columns,
  DataTable,
  DefinitionList,
  Empty,
  ExampleTag,
  HistoryLink,
  Link,
  Page,
  ProposeLink,
  Remark,
  Section,
  StateMark,
  type Ui,
} from '../../../ui/index.ts';
import type { LedToView } from '../../led-to/present.ts';
import { LedToSection } from '../../led-to/section.tsx';
import { ClosingsTable } from '../closings-table.tsx';
import { compareHref } from '../compare/view.tsx';
import { PlanDocument } from '../document.tsx';
import { documentWords } from '../document-words.ts';
import { lifeMarks, lifeWords } from '../life-mark.ts';
import type { PlanView, VersionRow } from './present.ts';
import { words } from './words.ts';

/** @param led what projects and conferences led to; null before the plan has been decided */
export function PlanPage({ ui, view, led }: { ui: Ui; view: PlanView; led: LedToView | null }) {
  const w = words[ui.lang];
  return (
    <Page
      ui={ui}
      title={view.title}
      lead={view.sentence}
      eyebrow={view.example ? <ExampleTag ui={ui} /> : null}
      current="/arbetsplan"
      crumbs={[{ label: documentWords[ui.lang].plans, href: '/arbetsplan' }, { label: view.title }]}
      actions={view.mayWrite ? <Buttons ui={ui} view={view} /> : null}
    >
      {view.changedSince === null ? null : <Remark>{w.changed(view.changedSince)}</Remark>}
      <Columns>
        <PlanDocument ui={ui} text={view.text} keys={view.keys} planId={view.id} />
        <Facts ui={ui} view={view} />
      </Columns>
      {view.closings.length === 0 ? null : (
        <Section title={w.closed} id="avslutas">
          <ClosingsTable ui={ui} closings={view.closings} />
        </Section>
      )}
      {led === null ? null : <LedToSection ui={ui} view={led} />}
      <Section title={w.versions} id="versioner">
        <DataTable
          ui={ui}
          caption={w.versions}
          captionHidden
          columns={columns(ui, view.id)}
          rows={view.versions}
          empty={<Empty title={w.noVersions}>{w.noVersionsMore}</Empty>}
        />
      </Section>
      <p>
        <ProposeLink ui={ui} kind="plan" id={view.id} title={view.title} />
      </p>
      <HistoryLink ui={ui} id={view.id} />
    </Page>
  );
}

/** What to do next is the primary one: send what is frozen, else freeze what is written. */
function Buttons({ ui, view }: { ui: Ui; view: PlanView }) {
  const w = words[ui.lang];
  const unfrozen = view.versions.length === 0 || view.changedSince !== null;
  return (
    <>
      {view.toSend === null ? null : <ButtonLink href={ui.href(`/beslut/ny?text=${view.toSend}`)}>{w.send}</ButtonLink>}
      {unfrozen ? <ButtonLink href={ui.href(`/arbetsplan/${view.id}/frys`)}>{w.freeze}</ButtonLink> : null}
      <ButtonLink kind="secondary" href={ui.href(`/arbetsplan/${view.id}/skriv`)}>
        {w.edit}
      </ButtonLink>
      <ButtonLink kind="secondary" href={ui.href(`/remisser/ny?plan=${view.id}`)}>
        {w.share}
      </ButtonLink>
      <Link href={ui.href(`/beslut/ny/tidplan${view.toSend === null ? '' : `?text=${view.toSend}`}`)}>{w.timetable}</Link>
    </>
  );
}

function Facts({ ui, view }: { ui: Ui; view: PlanView }) {
  const w = words[ui.lang];
  const shown = view.shownVersion === null ? w.shownWorking : w.shownVersion(view.shownVersion);
  const round = view.roundId === null ? null : <Link href={ui.href(`/beslut/${view.roundId}`)}>{w.roundLink}</Link>;
  return (
    <Section title={w.facts}>
      <DefinitionList
        items={[
          { term: w.state, value: <StateMark ui={ui} state={lifeMarks[view.state]} text={lifeWords[ui.lang][view.state]} /> },
          { term: w.round, value: round },
          { term: w.years, value: view.years },
          {
            term: w.after,
            value:
              view.after.length === 0
                ? null
                : view.after.map(({ label, href }) => <Link href={ui.href(href(view.id))}>{label[ui.lang]} </Link>),
          },
          { term: w.number, value: view.registrationNumber },
          { term: w.shown, value: shown },
        ]}
      />
      {view.shownVersion === null ? null : (
        <p>
          <Link href={ui.href(`/arbetsplan/${view.id}/version/${view.shownVersion}/pdf`)} file>
            {w.pdf}
          </Link>
        </p>
      )}
    </Section>
  );
}

function columns(ui: Ui, planId: string): readonly Column<VersionRow>[] {
  const w = words[ui.lang];
  return [
    {
      label: w.version,
      heads: true,
      cell: (row) => <Link href={ui.href(`/arbetsplan/${planId}/version/${row.number}`)}>{`${w.version} ${row.number}`}</Link>,
    },
    { label: w.frozen, cell: (row) => row.frozen },
    {
      label: w.rounds,
      cell: (row) => row.rounds.map((round) => <Link href={ui.href(`/beslut/${round.id}`)}>{round.label} </Link>),
    },
    {
      label: w.compare,
      cell: (row) =>
        row.compare.map((pair) => (
          <>
            <Link href={ui.href(compareHref(pair))}>{pair.with === null ? w.withWorking : w.withVersion(pair.with)}</Link>{' '}
          </>
        )),
    },
    { label: w.hash, cell: (row) => <code>{row.hash.slice(0, 16)}…</code> },
  ];
}
