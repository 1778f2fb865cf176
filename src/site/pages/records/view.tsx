import { DataTable, Empty, ExampleTag, Form, Link, Select, SubmitButton, Tag, TextField } from '../../../ui/index.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import type { RecordItem, RecordsView } from './present.ts';
import { words } from './words.ts';

type Props = { site: Site; view: RecordsView };

export function RecordsPage({ site, view }: Props) {
  const w = words[site.ui.lang];
  return (
    <SitePage
      site={site}
      title={view.title}
      lead={w.lead}
      tab={w.records}
      description={w.description}
      canonical="/offentligt/handlingar"
    >
      {view.all === 0 ? (
        <Empty title={w.none}>{w.noneHow}</Empty>
      ) : (
        <>
          <Filter site={site} view={view} />
          <Table site={site} view={view} />
        </>
      )}
    </SitePage>
  );
}

function Filter({ site: { ui }, view: { kinds, filter } }: Props) {
  const w = words[ui.lang];
  return (
    <Form ui={ui} action={ui.href('/offentligt/handlingar')} method="get" inline label={w.filter}>
      <Select ui={ui} name="typ" label={w.kind} options={kinds} empty={w.all} value={filter.kind} />
      <TextField ui={ui} name="text" label={w.text} type="search" value={filter.text} />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}

function Table({ site: { ui }, view: { items, filter } }: Props) {
  const w = words[ui.lang];
  const query = new URLSearchParams({ typ: filter.kind, text: filter.text, format: 'csv' });
  return (
    <DataTable
      ui={ui}
      caption={w.records}
      captionHidden
      rows={items}
      empty={<Empty title={w.noneFound} />}
      csvHref={ui.href(`/offentligt/handlingar?${query}`)}
      columns={[
        { label: w.columns.title, heads: true, cell: (row) => <Title site={{ ui }} row={row} /> },
        { label: w.columns.kind, cell: (row) => row.kind },
        { label: w.columns.owner, cell: (row) => row.owner },
        { label: w.columns.number, cell: (row) => row.number },
        { label: w.columns.official, cell: (row) => row.official },
        { label: w.columns.published, cell: (row) => row.published },
      ]}
    />
  );
}

function Title({ site: { ui }, row }: { site: Pick<Site, 'ui'>; row: RecordItem }) {
  return (
    <>
      <Link href={ui.href(row.href)}>{row.title}</Link> {row.redacted ? <Tag>{words[ui.lang].redacted}</Tag> : null}{' '}
      {row.example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}
