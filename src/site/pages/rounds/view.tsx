import { Empty, ExampleTag, Link, StateMark } from '../../../ui/index.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import type { RoundItem } from './present.ts';
import { words } from './words.ts';

type Props = { site: Site; title: string; items: readonly RoundItem[] };

export function RoundsPage({ site, title, items }: Props) {
  const w = words[site.ui.lang];
  return (
    <SitePage
      site={site}
      title={title}
      lead={items.length === 0 ? undefined : w.lead}
      tab={w.rounds}
      description={w.description}
      canonical="/offentligt/beslut"
    >
      {items.length === 0 ? <Empty title={w.none}>{w.noneHow}</Empty> : <RoundList site={site} items={items} />}
    </SitePage>
  );
}

/** Rounds one under the other: title, where it stands, when it was published. */
export function RoundList({ site: { ui }, items, level = 2 }: Omit<Props, 'title'> & { level?: 2 | 3 }) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <ul class="items">
      {items.map((item) => (
        <li>
          <Heading>
            <Link href={ui.href(`/offentligt/beslut/${item.id}`)}>{item.title}</Link>{' '}
            {item.example ? <ExampleTag ui={ui} /> : null}
          </Heading>
          <p>
            <StateMark ui={ui} state={item.state} /> {item.headline}
          </p>
          <p class="soft">{item.published}</p>
        </li>
      ))}
    </ul>
  );
}
