import { DataTable, Link, Section } from '../../../ui/index.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import { words } from './words.ts';

const path = '/offentligt/oppna-data';

/** Every way to take something out. The address says it as it is written; what can be followed as it stands is a link. */
const resources = [
  { name: 'rounds', address: '/api/v1/rounds', format: 'JSON', whole: true },
  { name: 'facts', address: '/api/v1/rounds/{id}/facts', format: 'JSON', whole: false },
  { name: 'standing', address: '/api/v1/rounds/{id}/standing?on={dag}', format: 'JSON', whole: false },
  { name: 'table', address: '/offentligt/beslut/{id}?format=csv', format: 'CSV', whole: false },
  { name: 'plan', address: '/offentligt/arbetsplan/{id}?format=json', format: 'JSON (RFC 8785)', whole: false },
  { name: 'referral', address: '/offentligt/remisser/{id}?format=csv', format: 'CSV', whole: false },
  { name: 'records', address: '/offentligt/handlingar?format=csv', format: 'CSV', whole: true },
  { name: 'file', address: '/offentligt/handlingar/{id}/fil', format: '–', whole: false },
  { name: 'map', address: '/sitemap.xml', format: 'XML', whole: true },
] as const;

export function OpenDataPage({ site }: { site: Site }) {
  const { ui } = site;
  const w = words[ui.lang];
  return (
    <SitePage
      site={site}
      title={w.title}
      lead={w.lead}
      tab={w.tab}
      description={w.description}
      canonical={path}
      data={{
        '@type': 'DataCatalog',
        name: `${w.tab}, ${ui.bodyName}`,
        url: site.url + path,
        isAccessibleForFree: true,
        conditionsOfAccess: w.termsAre,
      }}
    >
      <Section title={w.what} id="resurser">
        <Resources site={site} />
        <p>
          {w.described} <Link href="/api/v1/openapi.json">OpenAPI</Link>. {w.limits}
        </p>
      </Section>
      <Section title={w.terms} id="villkor">
        <p>{w.termsAre}</p>
      </Section>
      <Section title={w.standing} id="laget">
        <ol>
          {w.standingIs.split('\n').map((step) => (
            <li>{step}</li>
          ))}
        </ol>
        <p>{w.standingHow}</p>
      </Section>
    </SitePage>
  );
}

function Resources({ site: { ui } }: { site: Site }) {
  const w = words[ui.lang];
  return (
    <DataTable
      ui={ui}
      caption={w.what}
      captionHidden
      rows={resources}
      columns={[
        { label: w.columns.what, heads: true, cell: ({ name }) => w.resources[name] },
        {
          label: w.columns.address,
          cell: ({ address, whole }) => (whole ? <Link href={address}>{address}</Link> : <code>{address}</code>),
        },
        { label: w.columns.format, cell: ({ format }) => format },
      ]}
    />
  );
}
