import { Empty, ExampleTag, Link, Section } from '../../../ui/index.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import type { PlanItem } from '../plans/present.ts';
import { RoundList } from '../rounds/view.tsx';
import { SearchForm } from '../search/view.tsx';
import type { NewItem, StartView } from './present.ts';
import { words } from './words.ts';

type Props = { site: Site; view: StartView };

/** The public's start: what the body is, the plan, where the decisions stand, what is new. */
export function StartPage({ site, view }: Props) {
  const { ui } = site;
  const w = words[ui.lang];
  const isEmpty = view.newest.length === 0;
  return (
    <SitePage
      site={site}
      title={view.title}
      tab={ui.bodyName}
      eyebrow={ui.bodyName}
      lead={view.is}
      description={w.description(ui.bodyName)}
      canonical="/"
      data={{ '@type': 'WebSite', name: ui.bodyName, url: `${site.url}/` }}
      actions={<Link href={ui.href('/om-samradet')}>{w.about}</Link>}
    >
      {isEmpty ? <Empty title={w.nothing}>{w.nothingYet}</Empty> : <SearchForm site={site} />}
      {isEmpty ? null : (
        <div class="beside narrow">
          <div>
            {view.plan === null ? null : <Plan site={site} plan={view.plan} />}
            {view.rounds.length === 0 ? null : <Decisions site={site} rounds={view.rounds} />}
          </div>
          <Newest site={site} items={view.newest} />
        </div>
      )}
    </SitePage>
  );
}

function Plan({ site: { ui }, plan }: { site: Site; plan: PlanItem }) {
  const w = words[ui.lang];
  return (
    <Section title={w.plan} id="arbetsplan">
      <p>
        {plan.title} {plan.example ? <ExampleTag ui={ui} /> : null}
        <br />
        <span class="soft">{plan.latest}</span>
      </p>
      <p>
        <a class="ds-button" href={ui.href(plan.href)}>
          {w.readPlan}
        </a>
      </p>
    </Section>
  );
}

function Decisions({ site, rounds }: { site: Site; rounds: StartView['rounds'] }) {
  const w = words[site.ui.lang];
  return (
    <Section title={w.decisions} id="beslut">
      <RoundList site={site} items={rounds} level={3} />
      <p>
        <Link href={site.ui.href('/offentligt/beslut')}>{w.allDecisions}</Link>
      </p>
    </Section>
  );
}

function Newest({ site: { ui }, items }: { site: Site; items: readonly NewItem[] }) {
  const w = words[ui.lang];
  return (
    <Section title={w.newest} id="nytt">
      <ul class="items">
        {items.map((item) => (
          <li>
            <p>
              <Link href={ui.href(item.href)}>{item.title}</Link> {item.example ? <ExampleTag ui={ui} /> : null}
            </p>
            <p class="soft">
              {item.sort}, {item.day}
            </p>
          </li>
        ))}
      </ul>
      <p>
        <Link href={ui.href('/offentligt/handlingar')}>{w.allRecords}</Link>
      </p>
    </Section>
  );
}
