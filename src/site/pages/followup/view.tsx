import { Story, type StoryView } from '../../../followup/index.ts';
import { DefinitionList, ExampleTag, Link, longDate, longMoment, Section } from '../../../ui/index.ts';
import type { PublishedFollowup } from '../../queries/published.ts';
import { langOfText } from '../layout/lang-of-text.ts';
import type { Site } from '../layout/site-for.ts';
import { SitePage } from '../layout/site-page.tsx';
import { words } from './words.ts';

type Props = { site: Site; found: PublishedFollowup; view: StoryView };

/** What came of a plan in a period, as far as a person has made it public. */
export function FollowupPage({ site, found: { publication, content }, view }: Props) {
  const { ui } = site;
  const w = words[ui.lang];
  const { paper, period, planId, asOf } = content;
  const path = `/offentligt/uppfoljning/${period.id}`;
  const title = w.title(paper.plan.title, period.title);
  const planPath = `/offentligt/arbetsplan/${planId}`;
  return (
    <SitePage
      site={site}
      title={title}
      lead={view.lead}
      tab={title}
      description={w.description(paper.plan.title)}
      canonical={path}
      crumbs={[
        { label: w.plans, href: '/offentligt/arbetsplan' },
        { label: paper.plan.title, href: planPath },
        { label: period.title },
      ]}
      eyebrow={
        <>
          <span lang={langOfText(ui)}>{period.title}</span> {publication.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
    >
      <p>{w.asOf(longDate(ui.lang, asOf))}</p>
      <Story ui={ui} view={view} />
      <Section title={w.about} id="om">
        <DefinitionList
          items={[
            { term: w.plan, value: <Link href={ui.href(planPath)}>{paper.plan.title}</Link> },
            { term: w.published, value: longMoment(ui.lang, publication.publishedAt) },
            {
              term: w.take,
              value: (
                <>
                  <Link href={`${ui.href(path)}?format=csv`}>{w.csv}</Link>
                  {' · '}
                  <Link href={`${ui.href(path)}?format=json`}>{w.json}</Link>
                </>
              ),
            },
          ]}
        />
      </Section>
    </SitePage>
  );
}
