import {
  Actions,
  ErrorSummary,
  FileField,
  Form,
  type FormErrors,
  Hidden,
  Page,
  Prose,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { PlanText } from '../../plan-text.ts';
import { type FromDocument, type Placed, rolesOf } from '../../starting/from-blocks.ts';
import { BackShown } from '../back-shown.tsx';
import { PlanDocument } from '../document.tsx';
import { documentWords } from '../document-words.ts';
import { beginningInWords } from '../from-plan/sentence.ts';
import type { TypedMeta } from '../meta-form.tsx';
import { words } from './words.ts';

export const address = '/arbetsplan/ny/fran-word';

/** What is written of the plan beside what the document says. */
interface TypedWord extends Omit<TypedMeta, 'aim'> {
  readonly previousPlanId: string;
}

export interface PreviewView {
  readonly request: string;
  readonly typed: TypedWord;
  /** Plans that it may follow. */
  readonly earlier: readonly SelectOption[];
  readonly placed: readonly Placed[];
  readonly plan: FromDocument;
  readonly errors: FormErrors;
}

function crumbs(ui: Ui) {
  const w = words[ui.lang];
  return [
    { label: documentWords[ui.lang].plans, href: '/arbetsplan' },
    { label: w.newPlan, href: '/arbetsplan/ny' },
    { label: w.title },
  ];
}

export function FromWordPage({ ui, errors }: { ui: Ui; errors: FormErrors }) {
  const w = words[ui.lang];
  return (
    <Page ui={ui} title={w.title} lead={w.lead} current="/arbetsplan" crumbs={crumbs(ui)} failed={errors.length > 0}>
      <BackShown>
        <Form ui={ui} action={ui.href(address)} files label={w.title}>
          <ErrorSummary ui={ui} errors={errors} />
          <FileField ui={ui} errors={errors} name="file" label={w.file} help={w.fileHelp} accept=".docx" required />
          <SubmitButton>{w.read}</SubmitButton>
        </Form>
      </BackShown>
    </Page>
  );
}

/** How the document turns out as a plan, with a choice for each heading, list and table. */
export function PreviewPage({ ui, view }: { ui: Ui; view: PreviewView }) {
  const w = words[ui.lang];
  const { typed, plan, errors, placed, request } = view;
  const what = beginningInWords(ui.lang, plan.areas);
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={what === '' ? w.becomesNothing : w.becomes(typed.title, what)}
      current="/arbetsplan"
      crumbs={crumbs(ui)}
      failed={errors.length > 0}
    >
      <BackShown>
        <Form ui={ui} action={ui.href(address)} label={w.title}>
          <ErrorSummary ui={ui} errors={errors} />
          <Hidden name="request" value={request} />
          <Hidden name="delar" value={JSON.stringify(placed.map(({ block }) => block))} />
          <AboutPlan ui={ui} view={view} />
          <Section title={w.parts} id="delar">
            <p>{w.partsLead}</p>
            {placed.map((each, at) => (
              <PartChoice ui={ui} placed={each} at={at} />
            ))}
          </Section>
          <Actions>
            <SubmitButton name="steg" value="skapa">
              {w.save}
            </SubmitButton>
            <SubmitButton kind="secondary" name="steg" value="visa">
              {w.again}
            </SubmitButton>
          </Actions>
        </Form>
      </BackShown>
      <Section title={w.result} id="blir">
        <PlanDocument ui={ui} text={textOf(view)} keys={null} />
      </Section>
    </Page>
  );
}

function AboutPlan({ ui, view: { typed, errors, earlier } }: { ui: Ui; view: PreviewView }) {
  const w = words[ui.lang];
  const field = { ui, errors };
  const year = { ...field, width: 8, inputmode: 'numeric', maxlength: 4, required: true } as const;
  return (
    <Section title={w.about}>
      <TextField {...field} name="title" label={w.name} value={typed.title} required maxlength={200} />
      <TextField {...year} name="firstYear" label={w.firstYear} value={typed.firstYear} />
      <TextField {...year} name="lastYear" label={w.lastYear} value={typed.lastYear} />
      <TextField
        {...field}
        name="registrationNumber"
        label={w.number}
        value={typed.registrationNumber}
        optional
        width={24}
        maxlength={100}
      />
      {earlier.length === 0 ? null : (
        <Select
          {...field}
          name="previousPlanId"
          label={w.previous}
          help={w.previousHelp}
          options={earlier}
          value={typed.previousPlanId}
          empty={w.none}
        />
      )}
    </Section>
  );
}

function PartChoice({ ui, placed: { block, role }, at }: { ui: Ui; placed: Placed; at: number }) {
  const w = words[ui.lang];
  const choices = rolesOf[block.kind];
  if (choices.length < 2)
    return (
      <div lang="sv">
        <Prose ui={ui} text={block.text} level={3} id={`del-${at}`} />
      </div>
    );
  const options = choices.map((value) => ({ value, label: w.roles[value] }));
  const label = w.becomesLabel(
    w.kinds[block.kind],
    shortened(block.kind === 'heading' ? block.text : (block.items[0]?.title ?? '')),
  );
  return (
    <>
      <Select ui={ui} name={`del-${at}`} label={label} options={options} value={role} empty={false} />
      {block.kind === 'heading' ? null : (
        <div lang="sv">
          <Prose ui={ui} text={block.text} level={3} id={`text-${at}`} />
        </div>
      )}
    </>
  );
}

function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}

/** As it would be read; days and those responsible are written after. */
function textOf({ typed, plan }: PreviewView): PlanText {
  const areas = plan.areas.map(({ title, text, goals, activities }) => ({
    ...{ title, text, goals: goals.map((goal) => goal.text) },
    activities: activities.map((activity) => ({
      ...{ title: activity.title, text: activity.text, responsible: '', from: null, to: null, indicators: [] },
    })),
  }));
  return { title: typed.title, firstYear: 0, lastYear: 0, aim: plan.aim, areas };
}
