import { DefinitionList, ExampleTag, Link, Remark, Section } from '../../../ui/index.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import type { RecordView } from './present.ts';
import { words } from './words.ts';

type Props = { site: Site; view: RecordView };

export function RecordPage({ site, view }: Props) {
  const { ui } = site;
  const w = words[ui.lang];
  const { file } = view;
  return (
    <SitePage
      site={site}
      title={view.title}
      lead={view.lead}
      description={view.lead}
      canonical={view.path}
      data={{ '@type': 'DigitalDocument', name: view.title, url: site.url + view.path }}
      crumbs={[{ label: w.records, href: '/offentligt/handlingar' }, { label: view.title }]}
      eyebrow={view.example ? <ExampleTag ui={ui} /> : null}
      actions={
        file === null ? null : (
          <a class="ds-button" data-variant="primary" href={ui.href(file.href)} download>
            {w.download(file.size)}
          </a>
        )
      }
    >
      {view.redacted ? (
        <Remark>
          <p>{w.redacted}</p>
        </Remark>
      ) : null}
      <Section title={w.about} id="om">
        <About site={site} view={view} />
        {file === null ? null : (
          <p>
            {w.check} <Link href={ui.href('/offentligt/prova-fil')}>{w.checkHow}</Link>.
          </p>
        )}
      </Section>
    </SitePage>
  );
}

function About({ site: { ui }, view }: Props) {
  const w = words[ui.lang];
  return (
    <DefinitionList
      items={[
        { term: w.kind, value: view.kind },
        { term: w.owner, value: view.owner },
        { term: w.number, value: view.number },
        { term: w.official, value: view.official },
        { term: w.file, value: view.file === null ? null : `${view.file.name}, ${view.file.size}` },
        { term: w.hash, value: view.file === null ? null : <code>{view.file.sha256}</code> },
        { term: w.until, value: view.until },
      ]}
    />
  );
}
