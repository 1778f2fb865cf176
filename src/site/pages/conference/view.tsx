import { ConferenceInPublic, conferenceWords } from '../../../events/index.ts';
import { ButtonLink, DefinitionList, ExampleTag, Link, longDate, longMoment, Section } from '../../../ui/index.ts';
import type { PublishedConference } from '../../queries/published.ts';
import { langOfText } from '../layout/lang-of-text.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import { isFull, publicSentence, whenOf } from './present.ts';
import { words } from './words.ts';

type Props = {
  site: Site;
  found: PublishedConference;
  /** Bare paths of published records, by the publications' ids: those that are public no longer are not there. */
  records: ReadonlyMap<string, string>;
};

/** A conference for whoever might come, or wonders what was said: programme, how to register, and what came of it. */
export function ConferencePage({ site, found, records }: Props) {
  const { ui } = site;
  const w = words[ui.lang];
  const { content, publication } = found;
  const { id, title, kind, asOf, example } = content;
  const path = `/offentligt/konferenser/${id}`;
  return (
    <SitePage
      site={site}
      title={title}
      lead={publicSentence(ui.lang, found)}
      tab={title}
      description={w.description(title, whenOf(ui.lang, content))}
      canonical={path}
      crumbs={[{ label: w.conferences, href: '/offentligt/konferenser' }, { label: title }]}
      eyebrow={
        <>
          {conferenceWords[ui.lang].kinds[kind]}, <span lang={langOfText(ui)}>{content.organ}</span>{' '}
          {example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      actions={<Buttons site={site} found={found} />}
    >
      <ConferenceInPublic ui={ui} shown={content} recordPath={(publicationId) => records.get(publicationId) ?? null} />
      <Section title={w.aboutFacts} id="uppgifterna">
        <DefinitionList
          items={[
            { term: w.published, value: w.publishedIs(longMoment(ui.lang, publication.publishedAt), longDate(ui.lang, asOf)) },
          ]}
        />
      </Section>
    </SitePage>
  );
}

function Buttons({ site: { ui }, found: { content, standing } }: Omit<Props, 'records'>) {
  const w = words[ui.lang];
  const path = ui.href(`/offentligt/konferenser/${content.id}`);
  const { state } = standing;
  if (state === 'over') return null;
  return (
    <>
      {state === 'open' ? (
        <ButtonLink href={`${path}/anmalan`}>{isFull(standing) ? w.registerToWait : w.register}</ButtonLink>
      ) : null}
      <Link href={`${path}/kalender.ics`} file>
        {w.calendar}
      </Link>
    </>
  );
}
