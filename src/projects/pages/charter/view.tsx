import {
  Actions,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  ProseField,
  Section,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { Project } from '../../project.ts';
import { type CharterText, charterParts } from '../../project-text.ts';
import { framed } from '../work-parts/in-project.tsx';
import { charterWords } from './words.ts';

interface WriteView {
  readonly project: Project;
  readonly typed: CharterText;
  /** The version that it was written from. */
  readonly base: number;
  readonly errors: FormErrors;
  readonly mayFreeze: boolean;
}

/** The charter while it is written. */
export function CharterPage({ ui, view }: { ui: Ui; view: WriteView }) {
  const w = charterWords[ui.lang];
  const { project, typed, base, errors, mayFreeze } = view;
  const here = `/projekt/${project.id}/direktiv`;
  const frozen = project.papers.filter(({ kind }) => kind === 'charter');
  return (
    <Page {...framed(ui, project, { label: w.crumb })} title={w.title} lead={w.lead} failed={errors.length > 0}>
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href(here)} label={w.title}>
        <Hidden name="base" value={String(base)} />
        {charterParts.map((part) => (
          <ProseField
            {...{ ui, errors }}
            name={part}
            label={w.part[part]}
            help={w.help[part]}
            value={typed[part]}
            rows={part === 'scope' || part === 'handover' ? 3 : 5}
            optional={part !== 'aim'}
          />
        ))}
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href(`${here}/frys`)}>{mayFreeze ? w.review : w.reviewOthers}</Link>
          <Link href={ui.href(`${here}/pdf`)} file>
            {w.pdf}
          </Link>
        </Actions>
      </Form>
      {frozen.length === 0 ? null : (
        <Section title={w.frozen} id="fastlagt">
          <ul>
            {frozen.map(({ id, number }) => (
              <li>
                <Link href={ui.href(`/projekt/handlingar/${id}`)}>{w.number(number)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
    </Page>
  );
}
