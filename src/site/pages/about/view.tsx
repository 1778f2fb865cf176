import { DataTable, Empty, Link, Organisation, Section } from '../../../ui/index.ts';
import { langOfText } from '../layout/lang-of-text.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import { PeopleTable } from '../people/people-table.tsx';
import type { Block } from './paragraphs.ts';
import type { AboutView, OrganShown } from './present.ts';
import { words } from './words.ts';

const path = '/om-samradet';

export function AboutPage({ site, view }: { site: Site; view: AboutView | null }) {
  const { ui } = site;
  const w = words[ui.lang];
  if (view === null) {
    return (
      <SitePage site={site} title={w.about} description={w.description(ui.bodyName)} canonical={path}>
        <Empty title={w.notSetUp}>{w.notSetUpHow}</Empty>
      </SitePage>
    );
  }
  const data = { '@type': 'GovernmentOrganization', name: view.name, url: site.url };
  return (
    <SitePage
      {...{ site, data }}
      title={view.name}
      lead={view.lead}
      tab={w.about}
      description={w.description(view.name)}
      canonical={path}
    >
      <Section title={w.mandate} id="uppdraget">
        <div class="blocks" lang={langOfText(ui)}>
          <Mandate blocks={view.mandate} />
        </div>
        {view.source === null ? null : <p class="soft">{w.source(view.source)}</p>}
      </Section>
      {view.host === null ? null : (
        <Section title={w.host} id="vard">
          <p>{view.host}</p>
        </Section>
      )}
      {view.tree.length === 0 ? null : (
        <Organisation
          ui={ui}
          id="organisation"
          title={w.organisation}
          description={w.drawn}
          roots={view.tree}
          listTitle={w.organisationList}
        />
      )}
      <Section title={w.organs} id="grupper">
        <p>
          <Link href={ui.href('/offentligt/uppdrag')}>{w.everybody}</Link>
        </p>
        {view.organs.map((organ) => (
          <OrganPart site={site} organ={organ} />
        ))}
      </Section>
      <Principals site={site} principals={view.principals} />
    </SitePage>
  );
}

function Mandate({ blocks }: { blocks: readonly Block[] }) {
  return (
    <>
      {blocks.map((block) =>
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

function OrganPart({ site: { ui }, organ }: { site: Site; organ: OrganShown }) {
  const w = words[ui.lang];
  return (
    <section class="section" id={organ.id}>
      <h3 lang={langOfText(ui)}>{organ.name}</h3>
      {organ.description === null ? null : <p lang={langOfText(ui)}>{organ.description}</p>}
      {organ.count === 0 ? <p class="soft">{w.nobody}</p> : <PeopleTable ui={ui} organ={organ} />}
      {organ.people.length === organ.count ? null : (
        <p>
          <Link href={ui.href(`/offentligt/uppdrag?grupp=${organ.organId}`)}>{w.allOf(organ.count, organ.name)}</Link>
        </p>
      )}
    </section>
  );
}

function Principals({ site: { ui }, principals }: { site: Site; principals: AboutView['principals'] }) {
  const w = words[ui.lang];
  if (principals.length === 0) return null;
  return (
    <Section title={w.principals} id="huvudman">
      <DataTable
        ui={ui}
        caption={w.principalsAre}
        captionHidden
        rows={principals}
        columns={[
          { label: w.columns.principal, heads: true, cell: (row) => row.name },
          { label: w.columns.boards, cell: (row) => <span lang={langOfText(ui)}>{row.boards.join(', ')}</span> },
        ]}
      />
    </Section>
  );
}
