import { Empty, Link } from '../../../ui/index.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import { words } from './words.ts';

export function StartPage({ site, view }: { site: Site; view: { readonly is: string } }) {
  const { ui } = site;
  const w = words[ui.lang];
  return (
    <SitePage
      site={site}
      title={w.nothing}
      tab={ui.bodyName}
      eyebrow={ui.bodyName}
      lead={view.is}
      description={w.description(ui.bodyName)}
      canonical="/"
      actions={<Link href={ui.href('/om-samradet')}>{w.about}</Link>}
    >
      <Empty title={w.nothing}>{w.nothingYet}</Empty>
    </SitePage>
  );
}
