import {
  Actions,
  Details,
  ErrorSummary,
  ExampleTag,
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
import type { FollowedPlan } from '../../followed-plan.ts';
import type { PaperSheet } from '../../papers/sheet.ts';
import type { PaperDraft } from '../../queries/papers/papers.ts';
import type { Period } from '../../queries/periods/periods.ts';
import { MetaFields, type TypedMeta } from '../paper-parts/meta-fields.tsx';
import { PaperDocument } from '../paper-parts/paper-document.tsx';
import { partWords } from '../paper-parts/words.ts';
import { draftWords } from './words.ts';

export interface TypedDraft extends TypedMeta {
  readonly summary: string;
  /** By the area's row. */
  readonly areas: ReadonlyMap<string, string>;
  /** The version that it was written from. */
  readonly base: number;
}

interface DraftView {
  readonly plan: FollowedPlan;
  readonly draft: PaperDraft;
  readonly typed: TypedDraft;
  readonly errors: FormErrors;
  readonly periods: readonly Period[];
  /** As it would be frozen now, of what has been saved. */
  readonly sheet: PaperSheet | null;
  readonly frozen: readonly { readonly id: string; readonly number: number }[];
}

export function DraftPage({ ui, view }: { ui: Ui; view: DraftView }) {
  const [w, words] = [draftWords[ui.lang], partWords[ui.lang]];
  const { plan, draft, errors, sheet, frozen } = view;
  const here = `/uppfoljning/${plan.id}/rapporter`;
  return (
    <Page
      ui={ui}
      title={draft.title}
      lead={w.lead}
      current="/uppfoljning"
      eyebrow={
        <>
          {`${words.kind[draft.kind]}, ${words.draft}`} {draft.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      crumbs={[
        { label: words.room, href: '/uppfoljning' },
        { label: plan.title, href: `/uppfoljning/${plan.id}` },
        { label: words.papers, href: here },
        { label: draft.title },
      ]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Fields ui={ui} view={view} />
      {frozen.length === 0 ? null : (
        <Section title={w.frozen}>
          <ul>
            {frozen.map(({ id, number }) => (
              <li>
                <Link href={ui.href(`/uppfoljning/rapport/${id}`)}>{w.number(number)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {sheet === null ? null : (
        <Details summary={w.preview}>
          <PaperDocument ui={ui} sheet={sheet} />
        </Details>
      )}
    </Page>
  );
}

function Fields({ ui, view: { plan, draft, typed, errors, periods } }: { ui: Ui; view: DraftView }) {
  const w = draftWords[ui.lang];
  const here = `/uppfoljning/${plan.id}/rapporter/${draft.id}`;
  return (
    <Form ui={ui} action={ui.href(here)} label={draft.title}>
      <Hidden name="base" value={String(typed.base)} />
      <MetaFields {...{ ui, typed, errors, periods }} />
      <ProseField {...{ ui, errors }} name="summary" label={w.summary} help={w.summaryHelp} value={typed.summary} rows={6} />
      <Section title={w.areas}>
        <p>{w.areasHelp}</p>
        {plan.areas.map(({ id, number, title }) => (
          <ProseField
            {...{ ui, errors }}
            name={`omrade-${id}`}
            label={`${number}. ${title}`}
            value={typed.areas.get(id) ?? ''}
            rows={3}
            optional
          />
        ))}
      </Section>
      <Actions>
        <SubmitButton>{w.save}</SubmitButton>
        <Link href={ui.href(`${here}/frys`)}>{w.review}</Link>
        <Link href={ui.href(`${here}/pdf`)} file>
          {w.pdf}
        </Link>
      </Actions>
    </Form>
  );
}
