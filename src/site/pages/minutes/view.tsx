import { MinutesCorrections, MinutesText, minutesSheet, stateOnPaper, titleOfMinutes } from '../../../meetings/index.ts';
import { DefinitionList, ExampleTag, Link, list, longDate, longMoment, Section } from '../../../ui/index.ts';
import type { PublishedMinutes } from '../../queries/published.ts';
import { langOfText } from '../layout/lang-of-text.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import { words } from './words.ts';

type Props = { site: Site; found: PublishedMinutes };

/** Verified minutes or notes, as far as a person has made them public. */
export function MinutesPage({ site, found: { publication, content } }: Props) {
  const { ui } = site;
  const w = words[ui.lang];
  const { meetingId, paper, leftOut, asOf } = content;
  const path = `/offentligt/moten/${meetingId}`;
  const title = titleOfMinutes(paper.content);
  const sheet = minutesSheet(paper);
  return (
    <SitePage
      site={site}
      title={title}
      lead={w.lead}
      tab={title}
      description={w.description(title)}
      canonical={path}
      crumbs={[{ label: w.meetings, href: '/offentligt/moten' }, { label: title }]}
      eyebrow={
        <>
          <span lang={langOfText(ui)}>{paper.content.organ}</span> {paper.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
    >
      <p lang={langOfText(ui)}>{stateOnPaper(paper)}</p>
      {leftOut.length === 0 ? null : (
        <p>
          {w.leftOut(
            list(
              ui.lang,
              leftOut.map((paragraph) => `§ ${paragraph}`),
            ),
          )}
        </p>
      )}
      <MinutesCorrections ui={ui} sheet={sheet} />
      <MinutesText ui={ui} sheet={sheet} edit={null} />
      <Section title={w.files} id="filer">
        <ul>
          <li>
            <Link href={`${ui.href(path)}?format=pdf`}>{w.pdf}</Link>
          </li>
          <li>
            <Link href={`${ui.href(path)}?format=word`}>{w.word}</Link>
          </li>
        </ul>
      </Section>
      <Section title={w.about} id="om">
        <DefinitionList
          items={[
            { term: w.published, value: w.publishedIs(longMoment(ui.lang, publication.publishedAt), longDate(ui.lang, asOf)) },
            ...(paper.textSha256 === '' ? [] : [{ term: w.hash, value: paper.textSha256 }]),
          ]}
        />
      </Section>
    </SitePage>
  );
}
