import {
  Actions,
  Details,
  ErrorSummary,
  Form,
  type FormErrors,
  HiddenFields,
  Link,
  Page,
  Remark,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Draft } from '../../draft.ts';
import { BackShown } from '../back-shown.tsx';
import { documentWords } from '../document-words.ts';
import { MetaFields, type TypedMeta } from '../meta-form.tsx';
import type { AnswerBeside } from './answers.ts';
import { words } from './words.ts';

export const address = '/arbetsplan/ny/fran-planen';

/** What a person has typed: of the new plan, and why each closed part is. */
export interface TypedStart extends TypedMeta {
  readonly request: string;
  readonly reasons: ReadonlyMap<string, string>;
}

export interface StartView {
  readonly previous: { readonly id: string; readonly title: string };
  readonly plans: readonly SelectOption[];
  readonly draft: Draft;
  /** What came of its activities, by their rows. */
  readonly answers: ReadonlyMap<string, AnswerBeside>;
  readonly typed: TypedStart;
  readonly errors: FormErrors;
}

export function crumbs(ui: Ui) {
  const w = words[ui.lang];
  return [
    { label: documentWords[ui.lang].plans, href: '/arbetsplan' },
    { label: w.newPlan, href: '/arbetsplan/ny' },
  ];
}

/** Everything in the last plan, each with room to say why it is closed. */
export function FromPlanPage({ ui, view }: { ui: Ui; view: StartView }) {
  const w = words[ui.lang];
  const { previous, plans, draft, answers, typed, errors } = view;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead(previous.title)}
      current="/arbetsplan"
      crumbs={[...crumbs(ui), { label: w.title }]}
      failed={errors.length > 0}
    >
      {plans.length < 2 ? null : (
        <Form ui={ui} action={ui.href(address)} method="get" inline label={w.plan}>
          <Select ui={ui} name="plan" label={w.plan} options={plans} value={previous.id} empty={false} />
          <SubmitButton kind="secondary">{w.show}</SubmitButton>
        </Form>
      )}
      <BackShown>
        <Form ui={ui} action={ui.href(address)} label={w.title}>
          <ErrorSummary ui={ui} errors={errors} />
          <HiddenFields fields={{ request: typed.request, plan: previous.id }} />
          <Section title={w.about}>
            <MetaFields ui={ui} typed={typed} errors={errors} />
          </Section>
          {draft.map((area) => (
            <AreaChoices ui={ui} area={area} answers={answers} typed={typed} />
          ))}
          <SubmitButton>{w.review}</SubmitButton>
        </Form>
      </BackShown>
    </Page>
  );
}

type AreaProps = { ui: Ui; area: Draft[number]; answers: StartView['answers']; typed: TypedStart };

function AreaChoices({ ui, area, answers, typed }: AreaProps) {
  const w = words[ui.lang];
  return (
    <Section title={area.title} id={`omrade-${area.id}`}>
      <Reason ui={ui} typed={typed} id={area.id} what={area.title} help={w.areaHelp} />
      {area.goals.length === 0 ? null : <h3>{w.goals}</h3>}
      {area.goals.map((goal) => (
        <div>
          <p lang="sv">{goal.text}</p>
          <Reason ui={ui} typed={typed} id={goal.id} what={goal.text} help={w.reasonHelp} />
        </div>
      ))}
      {area.activities.length === 0 ? null : <h3>{w.activities}</h3>}
      {area.activities.map((activity) => (
        <div>
          <p lang="sv">{activity.title}</p>
          <Beside ui={ui} answer={answers.get(activity.id)} />
          <Reason ui={ui} typed={typed} id={activity.id} what={activity.title} help={w.reasonHelp} />
        </div>
      ))}
    </Section>
  );
}

/** What came of it last time, beside the choice whether it goes on. */
function Beside({ ui, answer }: { ui: Ui; answer: AnswerBeside | undefined }) {
  if (answer === undefined) return null;
  const { how, said, who, href } = answer;
  return (
    <Remark>
      <p>
        <b>{how}</b> <span class="soft">({who})</span>
      </p>
      {said.map((text) => (
        <p lang="sv">{text}</p>
      ))}
      <p>
        <Link href={ui.href(href)}>{words[ui.lang].whatCame}</Link>
      </p>
    </Remark>
  );
}

/** Folded until one wants to close the part; open where something has been written. */
function Reason({ ui, typed, id, what, help }: { ui: Ui; typed: TypedStart; id: string; what: string; help: string }) {
  const w = words[ui.lang];
  const value = typed.reasons.get(id) ?? '';
  return (
    <Details summary={w.close} open={value !== ''}>
      <TextField ui={ui} name={`skal-${id}`} label={w.reason(what)} help={help} value={value} maxlength={500} optional />
    </Details>
  );
}

export function HiddenStart({ typed, previous }: { typed: TypedStart; previous: string }) {
  const { title, firstYear, lastYear, aim, registrationNumber, request, reasons } = typed;
  const closed = Object.fromEntries([...reasons].map(([id, reason]) => [`skal-${id}`, reason]));
  const fields = { title, firstYear, lastYear, aim, registrationNumber, request, plan: previous, ...closed };
  return <HiddenFields fields={fields} />;
}

/** The buttons of a page that shows back what is to be made. */
export function MakeOrChange({ ui }: { ui: Ui }) {
  const w = words[ui.lang];
  return (
    <Actions>
      <SubmitButton name="steg" value="skapa">
        {w.save}
      </SubmitButton>
      <SubmitButton kind="secondary" name="steg" value="andra">
        {w.change}
      </SubmitButton>
    </Actions>
  );
}
