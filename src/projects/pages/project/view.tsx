import type { Child } from 'hono/jsx';
import {
  ButtonLink,
  DataTable,
  DefinitionList,
  Empty,
  ExampleTag,
  HistoryLink,
  isoDate,
  Link,
  Page,
  ProposeLink,
  Section,
  type Ui,
} from '../../../ui/index.ts';
import type { ProjectLink } from '../../project.ts';
import { ProjectWay } from '../parts/way.tsx';
import { roomWords } from '../parts/words.ts';
import type { ProjectView } from './present.ts';
import { projectWords } from './words.ts';

type Props = { ui: Ui; view: ProjectView };

/** A project: where it stands and what to do next, its way, what is said of it, its parts, and what has been frozen. */
export function ProjectPage({ ui, view }: Props) {
  const { project, sentence, way } = view;
  const { next } = sentence;
  return (
    <Page
      ui={ui}
      title={sentence.headline}
      lead={sentence.lead}
      tab={project.title}
      current="/projekt"
      eyebrow={
        <>
          {project.title} {project.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      crumbs={[{ label: roomWords[ui.lang].room, href: '/projekt' }, { label: project.title }]}
      actions={next === null ? null : <ButtonLink href={ui.href(next.href)}>{next.label}</ButtonLink>}
    >
      <ProjectWay ui={ui} steps={way} />
      <Facts ui={ui} view={view} />
      <Parts ui={ui} view={view} />
      <Papers ui={ui} view={view} />
      <Others ui={ui} view={view} />
      <HistoryLink ui={ui} id={project.id} />
    </Page>
  );
}

function Facts({ ui, view: { project, may } }: Props) {
  const w = projectWords[ui.lang];
  const { id, purpose, from, to, holder, leaders, steering, links, life } = project;
  const change = (place: string, what: string) =>
    may.keep ? (
      <Link href={ui.href(`/projekt/${id}/${place}`)}>
        {w.change}
        <span class="ds-sr-only"> {what}</span>
      </Link>
    ) : null;
  const named = (roles: typeof leaders): Child => (roles.length === 0 ? w.nobody : roles.map(nameOf).join('; '));
  const span = w.span(isoDate(from), isoDate(to));
  return (
    <Section title={w.facts} id="korthet">
      <DefinitionList
        items={[
          { term: w.purpose, value: purpose },
          {
            term: w.time,
            value: (
              <>
                {life.isMoved ? `${span} (${w.moved})` : span} {change('andra', w.changeWhat.project)}
              </>
            ),
          },
          {
            term: w.leads,
            value: (
              <>
                {named(leaders)} {change('roller', w.changeWhat.roles)}
              </>
            ),
          },
          { term: w.steers, value: named(steering) },
          { term: w.holder, value: holder?.name ?? w.nobody },
          {
            term: w.belongs,
            value: (
              <>
                <Belongs ui={ui} links={links} /> {change('hor-till', w.changeWhat.belongs)}
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}

function nameOf({ name, title }: { readonly name: string; readonly title: string | null }): string {
  return title === null || title === '' ? name : `${name}, ${title}`;
}

function Belongs({ ui, links }: { ui: Ui; links: readonly ProjectLink[] }) {
  const w = projectWords[ui.lang];
  if (links.length === 0) return <>{w.nobody}</>;
  return (
    <>
      {links.map(({ planId, label }, place) => (
        <>
          {place === 0 ? null : '; '}
          {label === '' ? w.gone : <Link href={ui.href(`/uppfoljning/${planId}`)}>{label}</Link>}
        </>
      ))}
    </>
  );
}

function Parts({ ui, view: { parts } }: Props) {
  const w = projectWords[ui.lang];
  return (
    <Section title={w.parts} id="delar">
      <DataTable
        ui={ui}
        caption={w.parts}
        captionHidden
        rows={parts}
        columns={[
          { label: w.part, heads: true, cell: ({ name, href }) => <Link href={ui.href(href)}>{name}</Link> },
          { label: w.stands, cell: ({ stands }) => stands },
        ]}
      />
    </Section>
  );
}

function Papers({ ui, view: { papers } }: Props) {
  const w = projectWords[ui.lang];
  return (
    <Section title={w.papers} id="handlingar">
      <DataTable
        ui={ui}
        caption={w.papers}
        captionHidden
        rows={papers}
        empty={<Empty title={w.noPapers}>{w.noPapersHow}</Empty>}
        columns={[
          {
            label: w.paper,
            heads: true,
            cell: ({ id, name }) => <Link href={ui.href(`/projekt/handlingar/${id}`)}>{name}</Link>,
          },
          { label: w.frozenOn, cell: ({ frozenOn }) => frozenOn },
          {
            label: w.round,
            cell: ({ round }) => (round === null ? w.notSent : <Link href={ui.href(round.href)}>{round.said}</Link>),
          },
          { label: w.hash, cell: ({ hash }) => <code>{`${hash.slice(0, 12)}…`}</code> },
        ]}
      />
    </Section>
  );
}

function Others({ ui, view: { project, may } }: Props) {
  const w = projectWords[ui.lang];
  return (
    <nav class="places" aria-label={w.other}>
      <ul>
        <li>
          <Link href={ui.href(`/projekt/${project.id}/roller`)}>{w.roles}</Link>
        </li>
        {may.work ? (
          <li>
            <Link href={ui.href(`/projekt/${project.id}/lage`)}>{w.life}</Link>
          </li>
        ) : null}
        <li>
          <ProposeLink ui={ui} kind="project" id={project.id} title={project.title} />
        </li>
      </ul>
    </nav>
  );
}
