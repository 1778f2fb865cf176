import { ButtonLink, ExampleTag, Link, Page, Remark, Section, type Ui } from '../../../ui/index.ts';
import type { ProjectSheet } from '../../papers/sheet.ts';
import type { Project } from '../../project.ts';
import type { KeptPaper } from '../../queries/papers/papers.ts';
import { PaperDocument } from '../paper-parts/paper-document.tsx';
import { roomWords } from '../parts/words.ts';
import { paperPageWords } from './words.ts';

export interface PaperView {
  readonly paper: KeptPaper;
  readonly project: Project;
  readonly sheet: ProjectSheet;
  /** Those in which it was sent; `href` is a bare path. */
  readonly rounds: readonly { readonly title: string; readonly href: string; readonly headline: string }[];
  /** A number that came after; null when this is the latest. */
  readonly later: { readonly id: string; readonly number: number } | null;
  /** Where it is sent; null for those who do not, when it is out, and when there is a later number. */
  readonly sendHref: string | null;
  readonly mayWrite: boolean;
}

type Props = { ui: Ui; view: PaperView };

/** A frozen charter or closing report, with where its round stands. */
export function PaperPage({ ui, view }: Props) {
  const [w, words] = [paperPageWords[ui.lang], roomWords[ui.lang]];
  const { paper, project, rounds, sheet, sendHref } = view;
  const { content, kind, number } = paper;
  return (
    <Page
      ui={ui}
      title={content.title}
      lead={rounds[0]?.headline ?? w.notSent[kind]}
      current="/projekt"
      eyebrow={
        <>
          {`${words.kind[kind]}, ${words.number(number)}`} {content.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      crumbs={[
        { label: words.room, href: '/projekt' },
        { label: project.title, href: `/projekt/${project.id}` },
        { label: `${words.kind[kind]}, ${words.number(number)}` },
      ]}
      actions={sendHref === null ? null : <ButtonLink href={ui.href(sendHref)}>{w.send[kind]}</ButtonLink>}
    >
      <Rounds ui={ui} view={view} />
      <Files ui={ui} view={view} />
      <PaperDocument ui={ui} sheet={sheet} />
      <Section title={w.proof} id="kontrollsumma">
        <p>{w.proofHelp}</p>
        <p>
          <code>{paper.textSha256}</code>
        </p>
        <p>
          <Link href={ui.href(`/handlingar/${paper.recordId}`)}>{w.record}</Link>
        </p>
      </Section>
    </Page>
  );
}

/** With the boards: where its rounds stand, the latest first. */
function Rounds({ ui, view: { rounds, later, paper } }: Props) {
  const w = paperPageWords[ui.lang];
  const to = paper.kind === 'charter' ? w.toRound : w.toNote;
  return (
    <>
      {later === null ? null : (
        <Remark>
          {w.later(later.number)} <Link href={ui.href(`/projekt/handlingar/${later.id}`)}>{w.toLater}</Link>
        </Remark>
      )}
      {rounds.map(({ title, href, headline }, place) => (
        <p>
          {place === 0 ? null : headline} <Link href={ui.href(href)}>{to(title)}</Link>
        </p>
      ))}
    </>
  );
}

function Files({ ui, view: { paper, project, mayWrite } }: Props) {
  const w = paperPageWords[ui.lang];
  const here = `/projekt/handlingar/${paper.id}`;
  const writing = `/projekt/${project.id}/${paper.kind === 'charter' ? 'direktiv' : 'slutrapport'}`;
  return (
    <nav class="places" aria-label={w.files}>
      <ul>
        <li>
          <Link href={ui.href(`${here}/pdf`)} file>
            {w.pdf}
          </Link>
        </li>
        <li>
          <Link href={ui.href(`${here}/word`)} file>
            {w.word}
          </Link>
        </li>
        {mayWrite ? (
          <li>
            <Link href={ui.href(writing)}>{w.edit}</Link>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
