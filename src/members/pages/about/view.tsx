import type { Temporal } from 'temporal-polyfill';
import { DataTable, Empty, ExampleTag, isoDate, Page, Section, type Ui } from '../../../ui/index.ts';
import type { Assignment } from '../../queries/assignments.ts';
import type { Body } from '../../queries/body.ts';
import { AskDay } from '../asked-day.tsx';
import { shared } from '../shared-words.ts';
import { blocksOf } from './paragraphs.ts';
import type { OrganShown } from './present.ts';
import { words } from './words.ts';

type AboutProps = { ui: Ui; body: Body | null; lead: string; organs: readonly OrganShown[]; day: Temporal.PlainDate };

export function AboutPage({ ui, body, lead, organs, day }: AboutProps) {
  const w = words[ui.lang];
  if (body === null) {
    return (
      <Page ui={ui} title={w.about}>
        <Empty title={w.notSetUp}>{w.notSetUpHow}</Empty>
      </Page>
    );
  }
  return (
    <Page ui={ui} title={body.name} lead={lead} current="/om-samradet">
      <Section title={w.mandate} id="uppdraget">
        <Mandate text={body.mandate} />
        {body.source === null ? null : <p class="soft">{w.source(body.source)}</p>}
      </Section>
      <Section title={w.organs} id="grupper">
        <AskDay ui={ui} path="/om-samradet" day={day} />
        {organs.map((shown) => (
          <OrganPart ui={ui} shown={shown} />
        ))}
      </Section>
    </Page>
  );
}

function Mandate({ text }: { text: string }) {
  return (
    <>
      {blocksOf(text).map((block) =>
        block.kind === 'text' ? (
          <p>{block.text}</p>
        ) : (
          <ul>
            {block.items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        ),
      )}
    </>
  );
}

function OrganPart({ ui, shown: { organ, holders } }: { ui: Ui; shown: OrganShown }) {
  const w = words[ui.lang];
  return (
    <section class="section">
      <h3>{organ.name}</h3>
      {organ.description === null ? null : <p>{organ.description}</p>}
      {holders.length === 0 ? (
        <p class="soft">{w.nobody}</p>
      ) : (
        <Holders ui={ui} caption={w.holders(organ.name)} holders={holders} />
      )}
    </section>
  );
}

function Holders({ ui, caption, holders }: { ui: Ui; caption: string; holders: readonly Assignment[] }) {
  const w = words[ui.lang].columns;
  const columns = [
    { label: w.who, heads: true, cell: (row: Assignment) => <NameAndTitle ui={ui} held={row} /> },
    { label: w.role, cell: (row: Assignment) => shared[ui.lang].roles[row.role] },
    { label: w.party, cell: (row: Assignment) => row.party ?? '' },
    { label: w.principal, cell: (row: Assignment) => row.principal?.name ?? '' },
    { label: w.from, cell: (row: Assignment) => isoDate(row.from) },
    { label: w.source, cell: (row: Assignment) => row.source ?? '' },
  ];
  return <DataTable ui={ui} caption={caption} captionHidden columns={columns} rows={holders} />;
}

function NameAndTitle({ ui, held }: { ui: Ui; held: Assignment }) {
  return (
    <>
      {[held.person.name, held.person.title].filter((part) => part !== null).join(', ')}{' '}
      {held.example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}
