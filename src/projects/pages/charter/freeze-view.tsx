import {
  Actions,
  ButtonLink,
  CheckSentence,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Remark,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { ProjectPaper } from '../../papers/project-paper.ts';
import { projectSheet } from '../../papers/sheet.ts';
import type { Project } from '../../project.ts';
import { PaperDocument } from '../paper-parts/paper-document.tsx';
import { framed } from '../work-parts/in-project.tsx';
import { type Lack, lacksOf } from './lacks.ts';
import { charterWords } from './words.ts';

interface FreezeView {
  readonly project: Project;
  readonly content: ProjectPaper;
  /** Of the charter that is shown. */
  readonly hash: string;
  readonly number: number;
  /** The number that has this very text; null when there is none. */
  readonly same: { readonly id: string; readonly number: number } | null;
  readonly request: string;
  readonly errors: FormErrors;
  readonly mayFreeze: boolean;
}

type Props = { ui: Ui; view: FreezeView };

/** The whole charter as it would be frozen, what a board would miss in it, and the button. */
export function FreezeCharterPage({ ui, view }: Props) {
  const w = charterWords[ui.lang];
  const { project, content, errors, mayFreeze } = view;
  const here = `/projekt/${project.id}/direktiv`;
  return (
    <Page
      {...framed(ui, project, { label: w.crumb, href: here }, { label: mayFreeze ? w.freeze : w.reviewOthers })}
      title={mayFreeze ? w.freezeTitle : w.readTitle}
      lead={mayFreeze ? w.freezeLead : w.readLead}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Lacks ui={ui} view={view} />
      <Deed ui={ui} view={view} />
      <PaperDocument ui={ui} sheet={projectSheet(content, null)} />
    </Page>
  );
}

const places: Readonly<Record<Lack, string>> = {
  ...{ goals: 'direktiv', leader: 'roller', steering: 'roller', money: 'pengar' },
  ...{ holder: 'andra', milestones: 'milstolpar', risks: 'risker', links: 'hor-till' },
};

function Lacks({ ui, view: { project, content, same } }: Props) {
  const w = charterWords[ui.lang];
  const lacks = lacksOf(content);
  if (lacks.length === 0 || same !== null) return null;
  return (
    <Remark>
      <p>{w.lacks}</p>
      <ul>
        {lacks.map((lack) => (
          <li>
            {w.lack[lack]}{' '}
            <Link href={ui.href(`/projekt/${project.id}/${places[lack]}`)}>
              {w.fill}
              <span class="ds-sr-only">: {w.lack[lack]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Remark>
  );
}

function Deed({ ui, view: { project, content, hash, number, same, request, mayFreeze } }: Props) {
  const w = charterWords[ui.lang];
  const here = `/projekt/${project.id}/direktiv`;
  const back = <Link href={ui.href(here)}>{w.back}</Link>;
  if (same !== null) {
    return (
      <>
        <Remark>{w.same(same.number)}</Remark>
        <Actions>
          <ButtonLink href={ui.href(`/projekt/handlingar/${same.id}`)}>{w.to(same.number)}</ButtonLink>
          {back}
        </Actions>
      </>
    );
  }
  if (!mayFreeze) return <Actions>{back}</Actions>;
  if (content.charter?.aim === '') {
    return (
      <>
        <Remark>{w.aimMissing}</Remark>
        <Actions>
          <ButtonLink href={ui.href(here)}>{w.back}</ButtonLink>
        </Actions>
      </>
    );
  }
  return (
    <Form ui={ui} action={ui.href(`${here}/frys`)} label={w.freeze}>
      <Hidden name="request" value={request} />
      <Hidden name="sha256" value={hash} />
      <CheckSentence
        ui={ui}
        parts={[{ text: w.sentence(content.title, number, content.asOf), href: ui.href(here), what: content.title }]}
      />
      <Actions>
        <SubmitButton>{w.freeze}</SubmitButton>
        {back}
      </Actions>
    </Form>
  );
}
