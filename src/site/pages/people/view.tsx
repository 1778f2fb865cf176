import { Empty, Form, Link, Section, Select, SubmitButton } from '../../../ui/index.ts';
import { words as aboutWords } from '../about/words.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import { PeopleTable } from './people-table.tsx';
import type { PeopleView } from './present.ts';
import { words } from './words.ts';

const path = '/offentligt/uppdrag';

type Props = { site: Site; view: PeopleView };

export function PeoplePage({ site, view }: Props) {
  const { ui } = site;
  const w = words[ui.lang];
  const query = new URLSearchParams({ grupp: view.filter.organ, huvudman: view.filter.principal, format: 'csv' });
  return (
    <SitePage
      site={site}
      title={view.title}
      lead={w.lead}
      tab={w.people}
      description={w.description(ui.bodyName)}
      canonical={path}
      crumbs={[{ label: aboutWords[ui.lang].about, href: '/om-samradet' }, { label: w.people }]}
    >
      {view.isEmpty ? (
        <Empty title={w.noneYet}>{w.noneYetHow}</Empty>
      ) : (
        <>
          <Filter site={site} view={view} />
          {view.organs.length === 0 ? <Empty title={w.none} /> : null}
          {view.organs.map((organ) => (
            <Section title={organ.name} id={`grupp-${organ.id}`}>
              <PeopleTable ui={ui} organ={organ} />
            </Section>
          ))}
          <p class="csv">
            <Link href={ui.href(`${path}?${query}`)}>{w.csv}</Link>
          </p>
        </>
      )}
    </SitePage>
  );
}

function Filter({ site: { ui }, view: { choices, filter } }: Props) {
  const w = words[ui.lang];
  return (
    <Form ui={ui} action={ui.href(path)} method="get" inline label={w.filter}>
      <Select ui={ui} name="grupp" label={w.organ} options={choices.organs} empty={w.all} value={filter.organ} />
      <Select ui={ui} name="huvudman" label={w.principal} options={choices.principals} empty={w.all} value={filter.principal} />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}
