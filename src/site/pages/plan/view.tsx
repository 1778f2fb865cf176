import type { Child } from 'hono/jsx';
import { LedToSection, type LedToView } from '../../../plans/index.ts';
import { Details, ExampleTag, Link, TileMap } from '../../../ui/index.ts';
import { langOfText } from '../layout/lang-of-text.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import { PlanDocument } from './document.tsx';
import { type FollowupInShort, FollowupPart } from './followup-part.tsx';
import type { PlanView } from './present.ts';
import { words } from './words.ts';

type Props = {
  site: Site;
  /** `feedHref` is a bare path. */
  view: PlanView & { readonly followup: FollowupInShort | null; readonly led: LedToView | null; readonly feedHref: string };
};

/** A plan as anyone reads it: the text, and beside it who has decided, by which text. */
export function PlanPage({ site, view }: Props) {
  const { ui } = site;
  const w = words[ui.lang];
  return (
    <SitePage
      site={site}
      title={view.title}
      lead={view.lead}
      description={w.description(view.title)}
      canonical={view.path}
      data={{ '@type': 'DigitalDocument', name: view.title, inLanguage: 'sv', url: site.url + view.path, description: view.lead }}
      actions={
        <>
          <Link href="#vem">{w.whoDecided}</Link>
          {view.followup === null ? null : <Link href="#vad-det-blev">{w.came}</Link>}
          {view.led === null ? null : <Link href="#projekt-och-konferenser">{w.conferences}</Link>}
        </>
      }
      crumbs={[{ label: w.plans, href: '/offentligt/arbetsplan' }, { label: view.eyebrow.split(' · ')[0] ?? '' }]}
      eyebrow={
        <>
          {view.eyebrow} {view.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
    >
      <Contents site={site} view={view} />
      <div class="beside">
        <PlanDocument ui={ui} text={view.text} />
        <aside class="aside" aria-label={w.about}>
          <Decided site={site} view={view} />
          <About site={site} view={view} />
          <Others site={site} view={view} />
          <p>
            <Link href={ui.href(view.feedHref)}>{w.feed}</Link>
          </p>
        </aside>
      </div>
      {view.followup === null ? null : <FollowupPart ui={ui} followup={view.followup} />}
      {view.led === null ? null : <LedToSection ui={ui} view={view.led} title={w.conferences} lang={langOfText(ui)} />}
    </SitePage>
  );
}

function Contents({ site: { ui }, view }: Props) {
  if (view.contents.length === 0) return null;
  return (
    <nav aria-label={words[ui.lang].contents}>
      <ul class="contents">
        {view.contents.map(({ href, title, count }) => (
          <li>
            <a class="ds-link" href={href} lang={langOfText(ui)}>
              {title}
            </a>
            <span class="soft">{count}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Decided({ site: { ui }, view: { decided } }: Props) {
  const w = words[ui.lang];
  return (
    <>
      <h2 id="vem">{w.whoDecided}</h2>
      {decided === null ? <p>{w.noRound}</p> : <p>{decided.headline}</p>}
      {decided === null ? null : <TileMap ui={ui} id="karta" title={w.map} description={decided.headline} {...decided.map} />}
      {decided === null ? null : (
        <p>
          <Link href={ui.href(decided.href)}>{w.oneByOne}</Link>
        </p>
      )}
    </>
  );
}

function About({ site: { ui }, view }: Props) {
  const w = words[ui.lang];
  return (
    <>
      <h2>{w.about}</h2>
      <dl class="terms">
        <Term term={w.text}>{view.unchanged}</Term>
        {view.number === null ? null : <Term term={w.number}>{view.number}</Term>}
        <Term term={w.published}>{view.published}</Term>
        <Term term={w.hash}>
          <code>{view.shortSha256}</code>
        </Term>
        <Term term={w.download}>
          <a class="ds-link" href={ui.href(view.pdfHref)} download>
            {w.pdf}
          </a>
          {' · '}
          <a class="ds-link" href={ui.href(view.jsonHref)} download>
            {w.json}
          </a>
          {view.file === null ? null : (
            <>
              {' · '}
              <a class="ds-link" href={ui.href(view.file.href)} download>
                {w.file}
              </a>
            </>
          )}
        </Term>
      </dl>
      <Details summary={w.whole}>
        <p>
          <code>{view.sha256}</code>
        </p>
        <p>{w.howTo}</p>
        <p>
          <Link href={ui.href('/offentligt/prova-fil')}>{w.tryFile}</Link>
        </p>
      </Details>
    </>
  );
}

function Term({ term, children }: { term: string; children?: Child }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Others({ site: { ui }, view: { others } }: Props) {
  if (others.length === 0) return null;
  return (
    <>
      <h2>{words[ui.lang].versions}</h2>
      <ul>
        {others.map(({ href, label, lead }) => (
          <li>
            <Link href={ui.href(href)}>{label}</Link>. {lead}
          </li>
        ))}
      </ul>
    </>
  );
}
