import {
  Actions,
  ButtonLink,
  CheckSentence,
  Columns,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Prose,
  ProseField,
  Remark,
  Section,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { ProjectPaper } from '../../papers/project-paper.ts';
import { projectSheet } from '../../papers/sheet.ts';
import type { Project } from '../../project.ts';
import { type ClosingText, closingParts } from '../../project-text.ts';
import { PaperDocument } from '../paper-parts/paper-document.tsx';
import { framed } from '../work-parts/in-project.tsx';
import type { Known } from './present.ts';
import { words } from './words.ts';

interface WriteView {
  readonly project: Project;
  readonly known: Known;
  readonly text: ClosingText;
  /** The version that it was written from. */
  readonly base: number;
  readonly errors: FormErrors;
}

/** The closing report while it is written, with what is known beside it. */
export function ClosingPage({ ui, view }: { ui: Ui; view: WriteView }) {
  const w = words[ui.lang];
  const { project, text, base, errors } = view;
  const { closing } = project.life;
  const field = { ui, errors };
  return (
    <Page {...framed(ui, project, { label: w.crumb })} title={w.title} lead={w.lead} failed={errors.length > 0}>
      <ErrorSummary ui={ui} errors={errors} />
      {closing === null ? null : (
        <Remark>
          {w.frozen(closing.number)} <Link href={ui.href(`/projekt/handlingar/${closing.id}`)}>{w.read}</Link>
        </Remark>
      )}
      <Columns>
        <Form ui={ui} action={ui.href(`/projekt/${project.id}/slutrapport`)} label={w.title}>
          <Hidden name="base" value={String(base)} />
          {closingParts.map((part) => (
            <ProseField {...field} name={part} label={w.part[part]} help={w.help[part]} value={text[part]} />
          ))}
          <Actions>
            <SubmitButton name="gor" value="granska">
              {w.review}
            </SubmitButton>
            <SubmitButton name="gor" value="spara" kind="secondary">
              {w.save}
            </SubmitButton>
          </Actions>
        </Form>
        <KnownBeside ui={ui} view={view} />
      </Columns>
    </Page>
  );
}

function KnownBeside({ ui, view: { project, known } }: { ui: Ui; view: WriteView }) {
  const w = words[ui.lang];
  return (
    <Section title={w.known} id="kant">
      <h3>{w.goals}</h3>
      {known.goals === '' ? <p class="soft">{w.noGoals}</p> : <Prose ui={ui} text={known.goals} level={4} id="mal" />}
      <h3>{w.money}</h3>
      <p class={known.money === '' ? 'soft' : undefined}>{known.money === '' ? w.noMoney : known.money}</p>
      <h3>{w.milestones}</h3>
      <Items items={known.milestones} none={w.noMilestones} />
      <h3>{w.handovers}</h3>
      <Items items={known.handovers} none={w.noHandovers} />
      <p>
        <Link href={ui.href(`/projekt/${project.id}/overlamning`)}>{w.toHandovers}</Link>
      </p>
    </Section>
  );
}

function Items({ items, none }: { items: readonly string[]; none: string }) {
  if (items.length === 0) return <p class="soft">{none}</p>;
  return (
    <ul>
      {items.map((item) => (
        <li>{item}</li>
      ))}
    </ul>
  );
}

interface ReviewView {
  readonly project: Project;
  readonly content: ProjectPaper;
  /** Of the report that is shown. */
  readonly hash: string;
  /** The number that has this very text; null when there is none. */
  readonly same: { readonly id: string; readonly number: number } | null;
  readonly request: string;
  readonly errors: FormErrors;
  readonly mayFreeze: boolean;
}

/** The whole report as it would be frozen, and the button. */
export function ReviewClosingPage({ ui, view }: { ui: Ui; view: ReviewView }) {
  const w = words[ui.lang];
  const { project, content, errors, mayFreeze } = view;
  const here = `/projekt/${project.id}/slutrapport`;
  return (
    <Page
      {...framed(ui, project, { label: w.crumb, href: here }, { label: w.checkTitle })}
      title={w.checkTitle}
      lead={mayFreeze ? w.freezeLead : w.readLead}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Deed ui={ui} view={view} />
      <PaperDocument ui={ui} sheet={projectSheet(content, null)} />
    </Page>
  );
}

function Deed({ ui, view: { project, content, hash, same, request, mayFreeze } }: { ui: Ui; view: ReviewView }) {
  const w = words[ui.lang];
  const here = `/projekt/${project.id}/slutrapport`;
  const back = <Link href={ui.href(here)}>{w.back}</Link>;
  if (same !== null) {
    return (
      <>
        <Remark>{w.same(same.number)}</Remark>
        <Actions>
          <ButtonLink href={ui.href(`/projekt/handlingar/${same.id}`)}>{w.read}</ButtonLink>
          {back}
        </Actions>
      </>
    );
  }
  if (!mayFreeze) return <Actions>{back}</Actions>;
  return (
    <Form ui={ui} action={ui.href(here)} label={w.freeze}>
      <Hidden name="request" value={request} />
      <Hidden name="sha256" value={hash} />
      <CheckSentence
        ui={ui}
        parts={[{ text: w.sentence(content.title, content.asOf), href: ui.href(here), what: content.title }]}
      />
      <Actions>
        <SubmitButton name="gor" value="frys">
          {w.freeze}
        </SubmitButton>
        {back}
      </Actions>
    </Form>
  );
}
