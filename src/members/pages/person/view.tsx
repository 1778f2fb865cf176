import type { Temporal } from 'temporal-polyfill';
import {
  ButtonLink,
  countInWords,
  Details,
  ErrorSummary,
  ExampleTag,
  Form,
  HistoryLink,
  Link,
  longDate,
  Page,
  Section,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Assignment } from '../../queries/assignments.ts';
import type { Person } from '../../queries/people.ts';
import { AskDay } from '../asked-day.tsx';
import { AssignmentTable } from '../assignment-table.tsx';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import { words } from './words.ts';

type PersonProps = {
  ui: Ui;
  person: Person;
  now: readonly Assignment[];
  ever: readonly Assignment[];
  day: Temporal.PlainDate;
  /** What is typed in the form, for those who may change anything. */
  keep: Typed | null;
};

export function PersonPage({ ui, person, now, ever, day, keep }: PersonProps) {
  const w = words[ui.lang];
  const when = longDate(ui.lang, day);
  const lead =
    now.length === 0 ? w.none(person.name, when) : w.sentence(person.name, countInWords(ui.lang, now.length, true), when);
  const assign = <ButtonLink href={ui.href(`/uppdrag?person=${person.id}#ge-uppdrag`)}>{w.assign}</ButtonLink>;
  return (
    <Page
      ui={ui}
      title={person.name}
      eyebrow={person.example ? <ExampleTag ui={ui} /> : (person.title ?? undefined)}
      lead={lead}
      current="/personer"
      crumbs={[{ label: shared[ui.lang].people, href: '/personer' }, { label: person.name }]}
      actions={keep === null ? undefined : assign}
      failed={keep !== null && keep.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={keep?.errors ?? []} />
      {person.kind === 'function' ? <p class="soft">{w.function}</p> : null}
      <AskDay ui={ui} path={`/personer/${person.id}`} day={day} />
      <Section title={w.now}>
        <AssignmentTable ui={ui} caption={w.now} captionHidden held={now} without="who" />
      </Section>
      {ever.length === now.length ? null : (
        <Details summary={w.all}>
          <AssignmentTable ui={ui} caption={w.all} captionHidden held={ever} without="who" />
        </Details>
      )}
      {keep === null || now.length === 0 ? null : (
        <p>
          <Link href={ui.href(`/konto/borta?person=${person.id}`)}>{w.away}</Link>
        </p>
      )}
      {keep === null ? null : <Change ui={ui} person={person} typed={keep} />}
      <HistoryLink ui={ui} id={person.id} />
    </Page>
  );
}

function Change({ ui, person, typed }: { ui: Ui; person: Person; typed: Typed }) {
  const w = words[ui.lang];
  const { errors } = typed;
  return (
    <Details summary={w.change} open={errors.length > 0}>
      <Form ui={ui} action={ui.href(`/personer/${person.id}`)} label={w.change}>
        <p>{w.changeHelp}</p>
        <TextField ui={ui} name="name" label={w.name} value={typed.value('name', person.name)} errors={errors} />
        <TextField
          ui={ui}
          name="title"
          label={w.title}
          value={typed.value('title', person.title ?? '')}
          errors={errors}
          optional
        />
        <SubmitButton>{shared[ui.lang].save}</SubmitButton>
      </Form>
    </Details>
  );
}
