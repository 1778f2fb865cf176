import {
  Actions,
  ButtonLink,
  CheckSentence,
  Details,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Remark,
  type SentencePart,
  SubmitButton,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import type { PlanText } from '../../plan-text.ts';
import { PlanDocument } from '../document.tsx';
import { documentWords } from '../document-words.ts';
import { words } from './words.ts';

export interface FreezeView {
  readonly id: string;
  readonly title: string;
  readonly text: PlanText;
  /** Hash of the text that the sentence says back. */
  readonly hash: string;
  readonly sentence: readonly SentencePart[];
  /** Number of the version that has this very text; null when there is none. */
  readonly same: number | null;
  readonly warning: string | null;
  readonly errors: FormErrors;
}

export function FreezePage({ ui, view }: { ui: Ui; view: FreezeView }) {
  const w = words[ui.lang];
  const title = w.title(view.title);
  const back = <Link href={ui.href(`/arbetsplan/${view.id}`)}>{w.back}</Link>;
  return (
    <Page
      ui={ui}
      title={title}
      lead={w.lead}
      current="/arbetsplan"
      crumbs={[
        { label: documentWords[ui.lang].plans, href: '/arbetsplan' },
        { label: view.title, href: `/arbetsplan/${view.id}` },
        { label: title },
      ]}
      failed={view.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={view.errors} />
      {view.same === null ? (
        <Form ui={ui} action={ui.href(`/arbetsplan/${view.id}/frys`)} label={title}>
          <Hidden name="sha256" value={view.hash} />
          {view.warning === null ? null : <Warning ui={ui}>{view.warning}</Warning>}
          <CheckSentence ui={ui} parts={view.sentence} />
          <Actions>
            <SubmitButton>{w.freeze}</SubmitButton>
            {back}
          </Actions>
        </Form>
      ) : (
        <>
          <Remark>{w.same(view.same)}</Remark>
          <Actions>
            <ButtonLink href={ui.href(`/arbetsplan/${view.id}/version/${view.same}`)}>{w.toVersion(view.same)}</ButtonLink>
            {back}
          </Actions>
        </>
      )}
      <Details summary={w.text}>
        <PlanDocument ui={ui} text={view.text} keys={null} />
      </Details>
    </Page>
  );
}
