import {
  ButtonLink,
  type Column,
  DataTable,
  Empty,
  ExampleTag,
  Form,
  isoDate,
  isoMoment,
  Link,
  Page,
  Section,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { DisposalDecision, DisposalProtocol } from '../../disposal/disposal.ts';
import { disposalSentence } from '../../disposal/sentence.ts';
import { disposalWords, peopleIn } from '../../disposal/words.ts';

interface DisposalView {
  /** The latest first. */
  readonly decisions: readonly DisposalDecision[];
  readonly protocols: readonly DisposalProtocol[];
  readonly mayKeep: boolean;
}

export function DisposalPage({ ui, view: { decisions, protocols, mayKeep } }: { ui: Ui; view: DisposalView }) {
  const w = disposalWords[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={disposalSentence(ui.lang, decisions, protocols)}
      current="/handlingar"
      crumbs={[{ label: w.records, href: '/handlingar' }, { label: w.title }]}
      actions={mayKeep ? <ButtonLink href={ui.href('/handlingar/gallring/nytt')}>{w.add}</ButtonLink> : null}
    >
      <Section title={w.decisions} id="beslut">
        <DataTable
          ui={ui}
          caption={w.decisions}
          captionHidden
          columns={decisionColumns(ui, mayKeep)}
          rows={decisions}
          empty={<Empty title={w.noDecisions}>{w.noDecisionsMore}</Empty>}
        />
      </Section>
      <Section title={w.protocols} id="gallrat">
        <DataTable
          ui={ui}
          caption={w.protocols}
          captionHidden
          columns={protocolColumns(ui)}
          rows={protocols}
          empty={<Empty title={w.noProtocols}>{w.noProtocolsMore}</Empty>}
        />
      </Section>
    </Page>
  );
}

function decisionColumns(ui: Ui, mayKeep: boolean): readonly Column<DisposalDecision>[] {
  const w = disposalWords[ui.lang];
  return [
    { label: w.number, heads: true, cell: (row) => <Named ui={ui} decision={row} /> },
    { label: w.decidedOn, whole: true, cell: ({ decidedOn }) => isoDate(decidedOn) },
    { label: w.decidedBy, cell: ({ decidedBy }) => decidedBy },
    { label: w.what, cell: ({ afterDays }) => w.after(afterDays) },
    {
      label: w.stands,
      cell: (row) => (
        <>
          {row.endedAt === null ? w.inForce : w.ended(isoMoment(row.endedAt).slice(0, 10))}
          {mayKeep && row.endedAt === null ? <End ui={ui} decision={row} /> : null}
        </>
      ),
    },
  ];
}

function Named({ ui, decision: { number, text, example } }: { ui: Ui; decision: DisposalDecision }) {
  return (
    <>
      {number} {example ? <ExampleTag ui={ui} /> : null}
      {text === '' ? null : <p class="soft">{text}</p>}
    </>
  );
}

function End({ ui, decision: { id, number } }: { ui: Ui; decision: DisposalDecision }) {
  return (
    <Form ui={ui} action={ui.href(`/handlingar/gallring/${id}/avsluta`)}>
      <SubmitButton kind="secondary">{disposalWords[ui.lang].end(number)}</SubmitButton>
    </Form>
  );
}

function protocolColumns(ui: Ui): readonly Column<DisposalProtocol>[] {
  const w = disposalWords[ui.lang];
  return [
    {
      label: w.of,
      heads: true,
      cell: ({ id, about }) => <Link href={ui.href(`/handlingar/gallring/protokoll/${id}`)}>{about.title}</Link>,
    },
    { label: w.day, whole: true, cell: ({ on }) => isoDate(on) },
    { label: w.people, numeric: true, cell: (row) => String(peopleIn(row)) },
    { label: w.decision, cell: ({ decision }) => decision.number },
  ];
}
