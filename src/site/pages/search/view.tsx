import { ExampleTag, Link } from '../../../ui/index.ts';
import { langOfText } from '../layout/lang-of-text.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import type { Hit, SearchView } from './present.ts';
import { words } from './words.ts';

export function SearchPage({ site, view }: { site: Site; view: SearchView }) {
  const w = words[site.ui.lang];
  return (
    <SitePage
      site={site}
      title={view.title}
      tab={w.title}
      description={w.description}
      canonical={view.asked === '' ? '/offentligt/sok' : null}
    >
      <SearchForm site={site} asked={view.asked} help />
      {view.asked !== '' && view.hits.length === 0 ? <p>{w.noneHow}</p> : <Hits site={site} hits={view.hits} />}
      {view.more === null ? null : <p class="soft">{view.more}</p>}
    </SitePage>
  );
}

/** The one field that looks through everything; also on the start. */
export function SearchForm({ site: { ui }, asked = '', help = false }: { site: Site; asked?: string; help?: boolean }) {
  const w = words[ui.lang];
  return (
    <search>
      <form class="form inline" method="get" action={ui.href('/offentligt/sok')}>
        <div class="ds-field">
          <label class="ds-label" for="q">
            {w.label}
          </label>
          <input
            class="ds-input"
            id="q"
            name="q"
            type="search"
            value={asked}
            maxlength={200}
            aria-describedby={help ? 'q-help' : undefined}
          />
        </div>
        <button class="ds-button" type="submit">
          {w.ask}
        </button>
      </form>
      {help ? (
        <p class="help" id="q-help">
          {w.help}
        </p>
      ) : null}
    </search>
  );
}

function Hits({ site: { ui }, hits }: { site: Site; hits: readonly Hit[] }) {
  if (hits.length === 0) return null;
  return (
    <ol class="items">
      {hits.map((hit) => (
        <li>
          <h2>
            <Link href={ui.href(hit.href)}>{hit.title}</Link> {hit.example ? <ExampleTag ui={ui} /> : null}
          </h2>
          <p class="soft">{hit.sort}</p>
          {hit.snippet.length === 0 ? null : (
            <p lang={langOfText(ui)}>{hit.snippet.map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}</p>
          )}
        </li>
      ))}
    </ol>
  );
}
