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
import type { FollowedPlan } from '../../followed-plan.ts';
import type { FollowupPaper } from '../../papers/followup-paper.ts';
import type { PaperSheet } from '../../papers/sheet.ts';
import { inSentence } from '../../papers/words.ts';
import type { PaperDraft } from '../../queries/papers/papers.ts';
import { PaperDocument } from '../paper-parts/paper-document.tsx';
import { partWords } from '../paper-parts/words.ts';
import { draftWords } from './words.ts';

interface FreezeView {
  readonly plan: FollowedPlan;
  readonly draft: PaperDraft;
  readonly content: FollowupPaper;
  readonly sheet: PaperSheet;
  /** Of the report that is shown. */
  readonly hash: string;
  readonly number: number;
  /** The number that has this very text; null when there is none. */
  readonly same: { readonly id: string; readonly number: number } | null;
  readonly request: string;
  readonly errors: FormErrors;
}

export function FreezePaperPage({ ui, view }: { ui: Ui; view: FreezeView }) {
  const [w, words] = [draftWords[ui.lang], partWords[ui.lang]];
  const { plan, draft, content, sheet, same, errors } = view;
  const list = `/uppfoljning/${plan.id}/rapporter`;
  const here = `${list}/${draft.id}`;
  const back = <Link href={ui.href(here)}>{w.back}</Link>;
  const sentence = w.sentence(content.title, view.number, inSentence(content.period), content.asOf);
  return (
    <Page
      ui={ui}
      title={w.freezeTitle(draft.title)}
      lead={w.freezeLead}
      current="/uppfoljning"
      crumbs={[
        { label: words.room, href: '/uppfoljning' },
        { label: plan.title, href: `/uppfoljning/${plan.id}` },
        { label: words.papers, href: list },
        { label: draft.title, href: here },
        { label: w.freeze },
      ]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {same === null ? (
        <Form ui={ui} action={ui.href(`${here}/frys`)} label={w.freeze}>
          <Hidden name="request" value={view.request} />
          <Hidden name="sha256" value={view.hash} />
          <CheckSentence ui={ui} parts={[{ text: sentence, href: ui.href(here), what: draft.title }]} />
          <Actions>
            <SubmitButton>{w.freeze}</SubmitButton>
            {back}
          </Actions>
        </Form>
      ) : (
        <>
          <Remark>{w.same(same.number)}</Remark>
          <Actions>
            <ButtonLink href={ui.href(`/uppfoljning/rapport/${same.id}`)}>{w.to(same.number)}</ButtonLink>
            {back}
          </Actions>
        </>
      )}
      <PaperDocument ui={ui} sheet={sheet} />
    </Page>
  );
}
