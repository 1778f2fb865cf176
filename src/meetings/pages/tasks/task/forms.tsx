import type { Child } from 'hono/jsx';
import {
  Actions,
  DateField,
  Details,
  Form,
  type FormErrors,
  Hidden,
  Section,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../../ui/index.ts';
import type { Task } from '../../../tasks/task.ts';
import { OwnerFields } from '../parts/owners.tsx';
import { shared } from '../parts/words.ts';
import type { TaskView } from './present.ts';
import { words } from './words.ts';

/** The forms of the page, by the last part of their addresses. */
export type TaskForm = 'lage' | 'flytta' | 'lamna-over' | 'avskriv' | 'ta-upp' | 'andra' | 'ta-bort';

/** What was typed in the form that came back; of none when the page is opened. */
export interface TypedForm {
  readonly form: TaskForm | null;
  readonly errors: FormErrors;
  readonly request: string;
  value(name: string): string | undefined;
}

type Props = { ui: Ui; task: Task; typed: TypedForm };

/** What a form shows: what was typed in it when it came back, else what is proposed. Only one form has errors. */
function of(typed: TypedForm, form: TaskForm) {
  const isThis = typed.form === form;
  return {
    value: (name: string, proposed = '') => (isThis ? (typed.value(name) ?? proposed) : proposed),
    errors: isThis ? typed.errors : [],
    isOpen: isThis && typed.errors.length > 0,
  };
}

/** How it goes, or that it is done, in the owner's words. */
export function ReportForm({ ui, task, typed }: Props) {
  const w = words[ui.lang];
  const { value, errors } = of(typed, 'lage');
  return (
    <Section title={w.howItGoes} id="hur-gar-det">
      <Form ui={ui} action={ui.href(`/moten/uppdrag/${task.id}/lage`)} label={w.howItGoes}>
        <Hidden name="request" value={typed.request} />
        <TextArea
          ui={ui}
          errors={errors}
          name="text"
          label={w.word}
          help={w.wordHelp}
          value={value('text')}
          rows={3}
          maxlength={2000}
        />
        <Actions>
          <SubmitButton name="vad" value="klart">
            {w.sayDone}
          </SubmitButton>
          <SubmitButton kind="secondary" name="vad" value="hur">
            {w.sayProgress}
          </SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** What the secretariat does with it, folded. */
export function KeepForms({ ui, view, typed }: { ui: Ui; view: TaskView; typed: TypedForm }) {
  const { task, rights } = view;
  if (!rights.keep) return null;
  const props = { ui, task, typed };
  const isOpen = task.state === 'open';
  return (
    <Section title={words[ui.lang].keep}>
      {isOpen ? <Move {...props} /> : <Reopen {...props} />}
      {isOpen ? <HandOver {...props} view={view} /> : null}
      {isOpen ? <Drop {...props} /> : null}
      {rights.reword ? <Reword {...props} view={view} /> : null}
      {rights.remove ? <Remove {...props} /> : null}
    </Section>
  );
}

function Folded({ ui, task, typed, form, title, children }: Props & { form: TaskForm; title: string; children?: Child }) {
  return (
    <Details summary={title} open={of(typed, form).isOpen}>
      <Form ui={ui} action={ui.href(`/moten/uppdrag/${task.id}/${form}`)} label={title}>
        <Hidden name="request" value={typed.request} />
        {children}
      </Form>
    </Details>
  );
}

function Why({ ui, typed, form }: Pick<Props, 'ui' | 'typed'> & { form: TaskForm }) {
  const { value, errors } = of(typed, form);
  const isNeeded = form === 'avskriv';
  return (
    <TextArea
      ui={ui}
      errors={errors}
      name={`text-${form}`}
      label={words[ui.lang].why}
      value={value(`text-${form}`)}
      rows={2}
      maxlength={2000}
      optional={!isNeeded}
    />
  );
}

function Move(props: Props) {
  const { ui, task, typed } = props;
  const w = words[ui.lang];
  const { value, errors } = of(typed, 'flytta');
  const due = value('due', task.dueOn?.toString());
  return (
    <Folded {...props} form="flytta" title={w.move}>
      <DateField ui={ui} errors={errors} name="due" label={w.newDay} help={w.moveHelp} value={due} optional />
      <Why ui={ui} typed={typed} form="flytta" />
      <SubmitButton kind="secondary">{w.move}</SubmitButton>
    </Folded>
  );
}

function HandOver({ view, ...props }: Props & { view: TaskView }) {
  const { ui, task, typed } = props;
  const w = words[ui.lang];
  const { value, errors } = of(typed, 'lamna-over');
  const [person, organ] = [value('owner', task.owner.personId ?? ''), value('agare-organ', task.owner.organId ?? '')];
  if (view.owners === null) return null;
  return (
    <Folded {...props} form="lamna-over" title={w.handOver}>
      <p>{w.handOverHelp}</p>
      <OwnerFields ui={ui} owners={view.owners} person={person} organ={organ} errors={errors} />
      <Why ui={ui} typed={typed} form="lamna-over" />
      <SubmitButton kind="secondary">{w.handOver}</SubmitButton>
    </Folded>
  );
}

function Drop(props: Props) {
  const w = words[props.ui.lang];
  return (
    <Folded {...props} form="avskriv" title={w.drop}>
      <p>{w.dropHelp}</p>
      <Why ui={props.ui} typed={props.typed} form="avskriv" />
      <SubmitButton kind="secondary">{w.drop}</SubmitButton>
    </Folded>
  );
}

function Reopen(props: Props) {
  const w = words[props.ui.lang];
  return (
    <Folded {...props} form="ta-upp" title={w.reopen}>
      <Why ui={props.ui} typed={props.typed} form="ta-upp" />
      <SubmitButton kind="secondary">{w.reopen}</SubmitButton>
    </Folded>
  );
}

function Reword({ view, ...props }: Props & { view: TaskView }) {
  const { ui, task, typed } = props;
  const w = words[ui.lang];
  const { value, errors } = of(typed, 'andra');
  return (
    <Folded {...props} form="andra" title={w.reword}>
      <p>{w.rewordHelp}</p>
      <TextArea
        ui={ui}
        errors={errors}
        name="ny-text"
        label={w.text}
        value={value('ny-text', task.text)}
        rows={3}
        maxlength={2000}
      />
      {task.said > 0 || view.owners === null ? null : <WhoAndWhen ui={ui} task={task} typed={typed} view={view} />}
      <SubmitButton kind="secondary">{w.save}</SubmitButton>
    </Folded>
  );
}

/** Named apart from the fields of handing over: ids are unique on a page. */
function WhoAndWhen({ ui, task, typed }: Props & { view: TaskView }) {
  const { value, errors } = of(typed, 'andra');
  const { due, dueHelp } = shared[ui.lang];
  return (
    <DateField
      ui={ui}
      errors={errors}
      name="ny-dag"
      label={due}
      help={dueHelp}
      value={value('ny-dag', task.dueOn?.toString())}
      optional
    />
  );
}

function Remove(props: Props) {
  const w = words[props.ui.lang];
  return (
    <Folded {...props} form="ta-bort" title={w.remove}>
      <p>{w.removeHelp}</p>
      <SubmitButton kind="danger">{w.remove}</SubmitButton>
    </Folded>
  );
}
