import {
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Link,
  Page,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import { documentWords } from '../document-words.ts';
import { ChangeList } from './change-list.tsx';
import { MarkedPlan } from './marked-plan.tsx';
import type { ComparisonView } from './present.ts';
import { words } from './words.ts';

export interface ComparePageView {
  readonly asked: { readonly from: string; readonly to: string; readonly inMargin: boolean };
  readonly options: readonly SelectOption[];
  readonly errors: FormErrors;
  /** Null until two texts have been chosen. */
  readonly comparison: ComparisonView | null;
}

/** The page's own address with both texts; `#andring-KEY` after it links to a change. */
export function compareHref({ from, to }: { from: string; to: string }, inMargin = false): string {
  return `/arbetsplan/jamfor?fran=${encodeURIComponent(from)}&till=${encodeURIComponent(to)}${inMargin ? '&vy=marginal' : ''}`;
}

export function ComparePage({ ui, view }: { ui: Ui; view: ComparePageView }) {
  const w = words[ui.lang];
  const { comparison, errors, asked } = view;
  const plans = { label: documentWords[ui.lang].plans, href: '/arbetsplan' };
  const plan = comparison === null ? [] : [{ label: comparison.to.planTitle, href: `/arbetsplan/${comparison.to.planId}` }];
  const isExample = comparison !== null && (comparison.from.example || comparison.to.example);
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={comparison?.sentence ?? w.choose}
      eyebrow={isExample ? <ExampleTag ui={ui} /> : null}
      current="/arbetsplan"
      crumbs={[plans, ...plan, { label: w.title }]}
      failed={errors.length > 0}
    >
      <Chooser ui={ui} view={view} />
      {comparison === null ? null : <Views ui={ui} asked={asked} />}
      {comparison === null || comparison.rows.length === 0 ? null : <Changes ui={ui} comparison={comparison} asked={asked} />}
    </Page>
  );
}

function Chooser({ ui, view: { asked, options, errors } }: { ui: Ui; view: ComparePageView }) {
  const w = words[ui.lang];
  return (
    <Form ui={ui} action={ui.href('/arbetsplan/jamfor')} method="get" inline label={w.title}>
      <ErrorSummary ui={ui} errors={errors} />
      <Select {...{ ui, errors, options }} name="fran" label={w.from} value={asked.from} />
      <Select {...{ ui, errors, options }} name="till" label={w.to} value={asked.to} />
      {asked.inMargin ? <input type="hidden" name="vy" value="marginal" /> : null}
      <SubmitButton kind="secondary">{w.compare}</SubmitButton>
    </Form>
  );
}

function Views({ ui, asked }: { ui: Ui; asked: ComparePageView['asked'] }) {
  const w = words[ui.lang];
  const here = (text: string, inMargin: boolean) =>
    asked.inMargin === inMargin ? <strong>{text}</strong> : <Link href={ui.href(compareHref(asked, inMargin))}>{text}</Link>;
  return (
    <nav class="more" aria-label={w.views}>
      <ul>
        <li>{here(w.asList, false)}</li>
        <li>{here(w.inMargin, true)}</li>
        <li>
          <Link href={ui.href(`${compareHref(asked)}&format=csv`)} file>
            {w.csv}
          </Link>
        </li>
      </ul>
    </nav>
  );
}

function Changes(props: { ui: Ui; comparison: ComparisonView; asked: ComparePageView['asked'] }) {
  const { ui, comparison, asked } = props;
  const here = ui.href(compareHref(asked, asked.inMargin));
  return asked.inMargin ? (
    <MarkedPlan ui={ui} comparison={comparison} here={here} />
  ) : (
    <Section title={words[ui.lang].changes} id="andringar">
      <ChangeList ui={ui} rows={comparison.rows} here={here} />
    </Section>
  );
}
