import type { Waiting } from '../../../rounds/index.ts';
import { ButtonLink, DataTable, ExampleTag, Link, longDate, Page, Section, type Ui } from '../../../ui/index.ts';
import type { StartRound, StartView } from './present.ts';
import { words } from './words.ts';

/** Signed in, but with no assignment on the day. */
export function NoAssignment({ ui }: { ui: Ui }) {
  const t = words[ui.lang];
  return (
    <Page ui={ui} title={t.noAssignment} lead={t.noAssignmentLead} actions={<Link href={ui.href('/konto')}>{t.account}</Link>} />
  );
}

export function StartPage({ ui, view, waiting }: { ui: Ui; view: StartView; waiting: readonly Waiting[] }) {
  const t = words[ui.lang];
  const { first } = view;
  return (
    <Page
      ui={ui}
      title={view.title}
      lead={view.lead}
      current="/start"
      eyebrow={view.eyebrow === null ? null : <Eyebrow ui={ui} text={view.eyebrow} example={first?.example ?? false} />}
      actions={first === null ? null : <ButtonLink href={ui.href(`/beslut/${first.id}`)}>{t.seeRound}</ButtonLink>}
    >
      <Section title={waiting.length === 0 ? t.nothingWaits : t.waiting(waiting.length)} id="vantar">
        {waiting.length === 0 ? null : <WaitingTable ui={ui} waiting={waiting} />}
      </Section>
      {view.others.length === 0 ? null : (
        <Section title={t.decided}>
          {view.others.map((round) => (
            <OtherRound ui={ui} round={round} />
          ))}
        </Section>
      )}
    </Page>
  );
}

function Eyebrow({ ui, text, example }: { ui: Ui; text: string; example: boolean }) {
  return (
    <>
      {words[ui.lang].out} · {text} {example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}

function WaitingTable({ ui, waiting }: { ui: Ui; waiting: readonly Waiting[] }) {
  const t = words[ui.lang];
  return (
    <DataTable
      ui={ui}
      caption={t.caption}
      captionHidden
      rows={waiting}
      rowId={(row) => row.key}
      columns={[
        { label: t.what, cell: (row) => row.sentence[ui.lang], heads: true },
        { label: t.due, cell: (row) => <Due ui={ui} row={row} /> },
        { label: t.act, cell: (row) => <Link href={ui.href(row.href)}>{row.button[ui.lang]}</Link> },
      ]}
    />
  );
}

function Due({ ui, row }: { ui: Ui; row: Waiting }) {
  const t = words[ui.lang];
  if (row.due === null) return <>{t.noDay}</>;
  return (
    <>
      {longDate(ui.lang, row.due)}
      {row.urgency === 'late' ? ` (${t.late})` : ''}
    </>
  );
}

function OtherRound({ ui, round }: { ui: Ui; round: StartRound }) {
  return (
    <p>
      <Link href={ui.href(`/beslut/${round.id}`)}>{round.title}</Link>: {round.headline}{' '}
      {round.example ? <ExampleTag ui={ui} /> : null}
    </p>
  );
}
