import { ButtonLink, DataTable, DefinitionList, Link, longDate, Page, Remark, Section, type Ui } from '../../../ui/index.ts';
import type { DisposalProtocol } from '../../disposal/disposal.ts';
import { decisionInWords, disposalWords, peopleIn } from '../../disposal/words.ts';

/** Where the pages of what is disposed of are, by kind. */
const places: Readonly<Record<string, string>> = { conference: '/konferenser' };

export function DisposalProtocolPage({ ui, protocol }: { ui: Ui; protocol: DisposalProtocol }) {
  const w = disposalWords[ui.lang];
  const { id, about, decision, dueOn, on, went } = protocol;
  const [title, day] = [w.protocolTitle(about.title), longDate(ui.lang, on)];
  const place = places[about.kind];
  return (
    <Page
      ui={ui}
      title={title}
      lead={w.protocolLead(day, peopleIn(protocol))}
      current="/handlingar"
      crumbs={[{ label: w.records, href: '/handlingar' }, { label: w.title, href: '/handlingar/gallring' }, { label: title }]}
      actions={
        <ButtonLink kind="secondary" href={ui.href(`/handlingar/gallring/protokoll/${id}/pdf`)} file>
          {w.pdf}
        </ButtonLink>
      }
    >
      <DefinitionList
        items={[
          {
            term: w.about,
            value: place === undefined ? about.title : <Link href={ui.href(`${place}/${about.id}`)}>{about.title}</Link>,
          },
          { term: w.decision, value: decisionInWords(ui.lang, decision) },
          { term: w.what, value: w.after(decision.afterDays) },
          { term: w.due, value: longDate(ui.lang, dueOn) },
          { term: w.done, value: day },
        ]}
      />
      <Section title={w.went} id="borttaget">
        <DataTable
          ui={ui}
          caption={w.went}
          captionHidden
          columns={[
            { label: w.kind, heads: true, cell: ({ kind }) => w.kinds[kind] },
            { label: w.count, numeric: true, cell: ({ count }) => String(count) },
          ]}
          rows={went}
        />
      </Section>
      <Section title={w.stays} id="kvar">
        <Remark>{w.staysText}</Remark>
      </Section>
    </Page>
  );
}
