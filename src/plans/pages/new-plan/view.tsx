import {
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import { documentWords } from '../document-words.ts';
import { MetaFields, type TypedMeta } from '../meta-form.tsx';
import { words } from './words.ts';

export interface TypedPlan extends TypedMeta {
  readonly request: string;
  readonly previousPlanId: string;
}

export function NewPlanPage(props: { ui: Ui; typed: TypedPlan; errors: FormErrors; earlier: readonly SelectOption[] }) {
  const { ui, typed, errors, earlier } = props;
  const w = words[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/arbetsplan"
      crumbs={[{ label: documentWords[ui.lang].plans, href: '/arbetsplan' }, { label: w.title }]}
      failed={errors.length > 0}
    >
      <ul class="items">
        {earlier.length === 0 ? null : (
          <Way href={ui.href('/arbetsplan/ny/fran-planen')} title={w.fromPlan} text={w.fromPlanMore} />
        )}
        <Way href={ui.href('/arbetsplan/ny/fran-word')} title={w.fromWord} text={w.fromWordMore} />
      </ul>
      <Section title={w.empty} id="tom">
        <Form ui={ui} action={ui.href('/arbetsplan/ny')} label={w.empty}>
          <ErrorSummary ui={ui} errors={errors} />
          <Hidden name="request" value={typed.request} />
          <MetaFields ui={ui} typed={typed} errors={errors} />
          {earlier.length === 0 ? null : (
            <Select
              {...{ ui, errors }}
              name="previousPlanId"
              label={w.previous}
              help={w.previousHelp}
              options={earlier}
              value={typed.previousPlanId}
              empty={w.none}
            />
          )}
          <SubmitButton>{w.save}</SubmitButton>
        </Form>
      </Section>
    </Page>
  );
}

/** A way to begin, with what it does. */
function Way({ href, title, text }: { href: string; title: string; text: string }) {
  return (
    <li>
      <Link href={href}>{title}</Link>
      <p>{text}</p>
    </li>
  );
}
