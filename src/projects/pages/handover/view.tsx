import type { Temporal } from 'temporal-polyfill';
import {
  Actions,
  ButtonLink,
  type Column,
  DataTable,
  DateField,
  ErrorSummary,
  Form,
  Hidden,
  HistoryLink,
  Link,
  longDate,
  Page,
  Radios,
  Section,
  Select,
  type SelectOption,
  type StateKind,
  StateMark,
  SubmitButton,
  Tag,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { type Handover, isLate, isUntaken, saysOfHandover } from '../../work/handover.ts';
import { framed, type InProject } from '../work-parts/in-project.tsx';
import type { Typed } from '../work-parts/typed.ts';
import { handoverSentence, handoversSentence } from './present.ts';
import { words } from './words.ts';

interface ListView extends InProject {
  readonly handovers: readonly Handover[];
  readonly receivers: readonly SelectOption[];
  readonly today: Temporal.PlainDate;
}

const marks: Readonly<Record<Handover['state'], StateKind>> = {
  ...{ awaited: 'waiting', taken: 'carried', declined: 'rejected', dropped: 'struck' },
};

/** What nobody has taken over first. */
export function HandoversPage({ ui, view, typed }: { ui: Ui; view: ListView; typed: Typed }) {
  const w = words[ui.lang];
  const { project, mayKeep, handovers, today } = view;
  const [untaken, rest] = [handovers.filter(isUntaken), handovers.filter((each) => !isUntaken(each))];
  return (
    <Page
      {...framed(ui, project, { label: w.title })}
      title={w.title}
      lead={handoversSentence(ui.lang, handovers, today)}
      actions={
        mayKeep ? (
          <ButtonLink href="#ny" kind="secondary">
            {w.add}
          </ButtonLink>
        ) : null
      }
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {untaken.length === 0 ? null : <DataTable ui={ui} caption={w.nobody} rows={untaken} columns={columnsOf(ui, view)} />}
      {rest.length === 0 ? null : <DataTable ui={ui} caption={w.rest} rows={rest} columns={columnsOf(ui, view)} />}
      {mayKeep ? <NewHandoverForm ui={ui} view={view} typed={typed} /> : null}
    </Page>
  );
}

function columnsOf(ui: Ui, { project, today }: ListView): readonly Column<Handover>[] {
  const w = words[ui.lang];
  return [
    {
      label: w.what,
      heads: true,
      cell: ({ id, text }) => <Link href={ui.href(`/projekt/${project.id}/overlamning/${id}`)}>{text}</Link>,
    },
    { label: w.to, cell: ({ to }) => to.name },
    { label: w.due, cell: ({ due }) => due.toString() },
    {
      label: w.state,
      cell: (each) => (
        <>
          <StateMark ui={ui} state={marks[each.state]} text={w.states[each.state]} />{' '}
          {isLate(each, today) ? <Tag tone="wait">{w.late}</Tag> : null}
        </>
      ),
    },
    { label: w.said, cell: ({ last }) => last?.said ?? '' },
  ];
}

function NewHandoverForm({
  ui,
  view: { project, receivers },
  typed: { errors, request, value },
}: Parameters<typeof HandoversPage>[0]) {
  const w = words[ui.lang];
  return (
    <Section title={w.add} id="ny">
      <Form ui={ui} action={ui.href(`/projekt/${project.id}/overlamning`)} label={w.add}>
        <Hidden name="request" value={request} />
        <TextArea
          {...{ ui, errors, name: 'text', label: w.which, help: w.whichHelp, value: value('text') }}
          rows={2}
          maxlength={1000}
          required
        />
        <Select {...{ ui, errors, name: 'to', label: w.who, options: receivers, value: value('to') }} required />
        <DateField {...{ ui, errors, name: 'due', label: w.by, value: value('due') }} required />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

interface OneView extends InProject {
  readonly today: Temporal.PlainDate;
  readonly handover: Handover;
}

export function HandoverPage({ ui, view, typed }: { ui: Ui; view: OneView; typed: Typed }) {
  const w = words[ui.lang];
  const { project, handover, mayKeep, today } = view;
  const { id, text, to, due, events } = handover;
  return (
    <Page
      {...framed(ui, project, { label: w.title, href: `/projekt/${project.id}/overlamning` }, { label: text })}
      title={text}
      lead={handoverSentence(ui.lang, handover, today)}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <Section title={w.history}>
        <ul>
          <li>{w.asked(to.name, longDate(ui.lang, due))}</li>
          {events.map(({ kind, on, said, text: comment }) => (
            <li>
              {w.events[kind](longDate(ui.lang, on), said)} {comment}
            </li>
          ))}
        </ul>
      </Section>
      {mayKeep ? <SayForm ui={ui} view={view} typed={typed} /> : null}
      <HistoryLink ui={ui} id={id} />
    </Page>
  );
}

function SayForm({ ui, view: { project, handover }, typed: { errors, request, value } }: Parameters<typeof HandoverPage>[0]) {
  const w = words[ui.lang];
  const options = saysOfHandover(handover.state).map((kind) => ({ value: kind, label: w.kinds[kind] }));
  return (
    <Section title={w.happened} id="hant">
      <Form ui={ui} action={ui.href(`/projekt/${project.id}/overlamning/${handover.id}`)} label={w.happened}>
        <Hidden name="request" value={request} />
        <Radios {...{ ui, errors, options, name: 'kind', label: w.kind, value: value('kind') }} />
        <DateField {...{ ui, errors, name: 'on', label: w.on, value: value('on') }} required />
        <TextField
          {...{ ui, errors, name: 'said', label: w.saidBy, help: w.saidHelp, value: value('said') }}
          maxlength={200}
          optional
        />
        <TextArea
          {...{ ui, errors, name: 'text', label: w.text, help: w.textHelp, value: value('text') }}
          rows={3}
          maxlength={1000}
          optional
        />
        <Actions>
          <SubmitButton>{w.saveSaid}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
