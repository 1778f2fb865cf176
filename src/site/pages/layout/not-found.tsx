import { catalogue, Link } from '../../../ui/index.ts';
import type { Site } from './site-for.ts';
import { SitePage } from './site-page.tsx';

const words = catalogue({
  sv: {
    title: 'Det finns inget publicerat här.',
    lead: 'Adressen kan vara fel, eller så har det som stod här tagits ner.',
    search: 'Sök i det som är publicerat',
  },
  en: {
    title: 'Nothing has been published here.',
    lead: 'The address may be wrong, or what stood here has been taken down.',
    search: 'Search what has been published',
  },
});

/** What was never published and what has been taken down look the same. */
export function NotFoundPage({ site }: { site: Site }) {
  const w = words[site.ui.lang];
  const actions = <Link href={site.ui.href('/offentligt/sok')}>{w.search}</Link>;
  return <SitePage site={site} title={w.title} lead={w.lead} description={w.title} canonical={null} actions={actions} />;
}
