import { Empty, ExampleTag, Link } from '../../../ui/index.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import type { ReferralItem } from './present.ts';
import { words } from './words.ts';

type Props = { site: Site; title: string; items: readonly ReferralItem[] };

export function ReferralsPage({ site, title, items }: Props) {
  const w = words[site.ui.lang];
  return (
    <SitePage
      site={site}
      title={title}
      lead={items.length === 0 ? undefined : w.lead}
      tab={w.referrals}
      description={w.description}
      canonical="/offentligt/remisser"
    >
      {items.length === 0 ? <Empty title={w.none}>{w.noneHow}</Empty> : <ReferralList site={site} items={items} />}
    </SitePage>
  );
}

function ReferralList({ site: { ui }, items }: Omit<Props, 'title'>) {
  return (
    <ul class="items">
      {items.map((item) => (
        <li>
          <h2>
            <Link href={ui.href(`/offentligt/remisser/${item.id}`)}>{item.title}</Link>{' '}
            {item.example ? <ExampleTag ui={ui} /> : null}
          </h2>
          <p>{item.sentence}</p>
          <p class="soft">{item.published}</p>
        </li>
      ))}
    </ul>
  );
}
