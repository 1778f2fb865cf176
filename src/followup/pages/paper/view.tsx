import { ButtonLink, ExampleTag, Form, Link, Page, Section, Select, SubmitButton, type Ui } from '../../../ui/index.ts';
import type { PaperSheet } from '../../papers/sheet.ts';
import { inSentence } from '../../papers/words.ts';
import type { FrozenPaper } from '../../queries/papers/papers.ts';
import { PaperDocument } from '../paper-parts/paper-document.tsx';
import { partWords } from '../paper-parts/words.ts';
import { paperPageWords } from './words.ts';

export interface PaperView {
  readonly paper: FrozenPaper;
  /** Of the principal whose own is shown; null for all. */
  readonly code: string | null;
  readonly sheet: PaperSheet;
  /** Those in which it was sent; `href` is a bare path. */
  readonly rounds: readonly { readonly title: string; readonly href: string; readonly headline: string }[];
  readonly mayKeep: boolean;
  /** Where it is sent to the boards; null for those who do not, and when it is out. */
  readonly sendHref: string | null;
}

type Props = { ui: Ui; view: PaperView };

export function PaperPage({ ui, view }: Props) {
  const [w, words] = [paperPageWords[ui.lang], partWords[ui.lang]];
  const { paper, sheet, sendHref } = view;
  const { content, planId, number } = paper;
  return (
    <Page
      ui={ui}
      title={content.title}
      lead={w.lead(content.plan.title, inSentence(content.period))}
      current="/uppfoljning"
      eyebrow={
        <>
          {`${words.kind[content.kind]}, ${words.number(number)}`} {content.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      crumbs={[
        { label: words.room, href: '/uppfoljning' },
        { label: content.plan.title, href: `/uppfoljning/${planId}` },
        { label: words.papers, href: `/uppfoljning/${planId}/rapporter` },
        { label: content.title },
      ]}
      actions={sendHref === null ? null : <ButtonLink href={ui.href(sendHref)}>{w.send}</ButtonLink>}
    >
      <Rounds ui={ui} view={view} />
      <Copies ui={ui} view={view} />
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

/** With the boards: where its round stands. */
function Rounds({ ui, view: { rounds } }: Props) {
  const w = paperPageWords[ui.lang];
  return (
    <>
      {rounds.length === 0 ? <p class="soft">{w.notSent}</p> : null}
      {rounds.map(({ title, href, headline }) => (
        <p>
          {headline} <Link href={ui.href(href)}>{w.toRound(title)}</Link>
        </p>
      ))}
    </>
  );
}

/** Whose copy is shown, and the same as a file. */
function Copies({ ui, view: { paper, code, mayKeep } }: Props) {
  const w = paperPageWords[ui.lang];
  const here = `/uppfoljning/rapport/${paper.id}`;
  const whose = code === null ? '' : `?huvudman=${code}`;
  const options = paper.content.principals.map((each) => ({ value: each.code, label: each.name }));
  const files = [
    { href: `${here}/pdf${whose}`, label: w.pdf },
    { href: `${here}/word${whose}`, label: w.word },
    ...(mayKeep ? [{ href: `${here}/zip`, label: w.all }] : []),
  ];
  return (
    <>
      <Form ui={ui} action={ui.href(here)} method="get" inline label={w.whose}>
        <Select ui={ui} name="huvudman" label={w.whose} value={code ?? ''} empty={w.forAll} options={options} />
        <SubmitButton kind="secondary">{w.show}</SubmitButton>
      </Form>
      <nav class="places" aria-label={w.files}>
        <ul>
          {files.map(({ href, label }) => (
            <li>
              <Link href={ui.href(href)} file>
                {label}
              </Link>
            </li>
          ))}
          {mayKeep ? (
            <li>
              <Link href={ui.href(`/uppfoljning/${paper.planId}/rapporter/${paper.draftId}`)}>{w.edit}</Link>
            </li>
          ) : null}
        </ul>
      </nav>
    </>
  );
}
