import { Empty, ExampleTag, Link, Section } from '../../../ui/index.ts';
import { langOfText } from '../layout/lang-of-text.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import type { ConferenceItem, ConferencesView } from './present.ts';
import { words } from './words.ts';

type Props = { site: Site; view: ConferencesView };

/** The conferences that are coming, and those that have been. */
export function ConferencesPage({ site, view: { title, coming, past } }: Props) {
  const w = words[site.ui.lang];
  const isEmpty = coming.length + past.length === 0;
  return (
    <SitePage
      site={site}
      title={title}
      lead={coming.length === 0 ? undefined : w.lead}
      tab={w.conferences}
      description={w.description}
      canonical="/offentligt/konferenser"
    >
      {isEmpty ? <Empty title={w.none}>{w.noneHow}</Empty> : null}
      <Items site={site} title={w.comingTitle} items={coming} />
      <Items site={site} title={w.pastTitle} items={past} />
    </SitePage>
  );
}

function Items({ site: { ui }, title, items }: { site: Site; title: string; items: readonly ConferenceItem[] }) {
  if (items.length === 0) return null;
  return (
    <Section title={title}>
      <ul class="items">
        {items.map((item) => (
          <li>
            <h3 lang={langOfText(ui)}>
              <Link href={ui.href(`/offentligt/konferenser/${item.id}`)}>{item.title}</Link>{' '}
              {item.example ? <ExampleTag ui={ui} /> : null}
            </h3>
            <p>{item.sentence}</p>
            <p class="soft">{item.kind}</p>
          </li>
        ))}
      </ul>
    </Section>
  );
}
