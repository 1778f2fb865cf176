import { Empty, ExampleTag, Link } from '../../../ui/index.ts';
import { langOfText } from '../layout/lang-of-text.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import type { MeetingItem } from './present.ts';
import { words } from './words.ts';

type Props = { site: Site; title: string; items: readonly MeetingItem[] };

/** The meetings whose minutes or notes are public. */
export function MeetingsPage({ site, title, items }: Props) {
  const { ui } = site;
  const w = words[ui.lang];
  return (
    <SitePage
      site={site}
      title={title}
      lead={items.length === 0 ? undefined : w.lead}
      tab={w.meetings}
      description={w.description}
      canonical="/offentligt/moten"
    >
      {items.length === 0 ? (
        <Empty title={w.none}>{w.noneHow}</Empty>
      ) : (
        <ul class="items">
          {items.map((item) => (
            <li lang={langOfText(ui)}>
              <h2>
                <Link href={ui.href(`/offentligt/moten/${item.id}`)}>{item.title}</Link>{' '}
                {item.example ? <ExampleTag ui={ui} /> : null}
              </h2>
              <p>{item.items.join(' · ')}</p>
            </li>
          ))}
        </ul>
      )}
    </SitePage>
  );
}
