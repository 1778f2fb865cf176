import { Empty, ExampleTag, Link } from '../../../ui/index.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import type { PlanItem } from './present.ts';
import { words } from './words.ts';

type Props = { site: Site; items: readonly PlanItem[] };

export function PlansPage({ site, items }: Props) {
  const w = words[site.ui.lang];
  return (
    <SitePage
      site={site}
      title={items[0]?.lead ?? w.none}
      tab={w.plans}
      description={items[0]?.lead ?? w.description}
      canonical="/offentligt/arbetsplan"
    >
      {items.length === 0 ? <Empty title={w.none}>{w.noneHow}</Empty> : <PlanList site={site} items={items} />}
    </SitePage>
  );
}

function PlanList({ site: { ui }, items }: Props) {
  return (
    <ul class="items">
      {items.map((item) => (
        <li>
          <h2>
            <Link href={ui.href(item.href)}>{item.title}</Link> {item.example ? <ExampleTag ui={ui} /> : null}
          </h2>
          <p>{item.lead}</p>
          <p class="soft">{item.latest}</p>
        </li>
      ))}
    </ul>
  );
}
