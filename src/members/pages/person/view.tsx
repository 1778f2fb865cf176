import type { Temporal } from 'temporal-polyfill';
import {
  ButtonLink,
  Details,
  ErrorSummary,
  ExampleTag,
  Form,
  HistoryLink,
  Link,
  longDate,
  Page,
  Section,
  Spans,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Absence } from '../../queries/absences.ts';
import type { Assignment } from '../../queries/assignments.ts';
import type { Person } from '../../queries/people.ts';
import { AskDay } from '../asked-day.tsx';
import { AssignmentTable } from '../assignment-table.tsx';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import type { ThingOfPerson } from './of-person.ts';
import { absenceSentence, lanesOf, otherTimes, sentence } from './present.ts';
import { words } from './words.ts';

type PersonProps = {
  ui: Ui;
  person: Person;
  now: readonly Assignment[];
  ever: readonly Assignment[];
  absences: readonly Absence[];
  /** What later rooms have of the person. */
  things: readonly { readonly title: string; readonly things: readonly ThingOfPerson[] }[];
  day: Temporal.PlainDate;
  today: Temporal.PlainDate;
  /** What is typed in the form, for those who may change anything. */
  keep: Typed | null;
};

export function PersonPage({ ui, person, now, ever, absences, things, day, today, keep }: PersonProps) {
  const w = words[ui.lang];
  const others = otherTimes(ever, now);
  const assign = <ButtonLink href={ui.href(`/uppdrag?person=${person.id}#ge-uppdrag`)}>{w.assign}</ButtonLink>;
  return (
    <Page
      ui={ui}
      title={person.name}
      eyebrow={person.title === null && !person.example ? undefined : <Eyebrow ui={ui} person={person} />}
      lead={sentence(ui.lang, person.name, now.length, day)}
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
      {ever.length === 0 ? null : <OverTime ui={ui} ever={ever} day={day} today={today} />}
      {others.length === 0 ? null : (
        <Section title={w.all}>
          <AssignmentTable ui={ui} caption={w.all} captionHidden held={others} without="who" />
        </Section>
      )}
      {absences.length === 0 ? null : (
        <Section title={w.absences} id="borta">
          <ul>
            {absences.map((absence) => (
              <li>{absenceSentence(ui.lang, person.id, absence)}</li>
            ))}
          </ul>
        </Section>
      )}
      {things.map((each) => (each.things.length === 0 ? null : <Things ui={ui} {...each} />))}
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

function Eyebrow({ ui, person: { title, example } }: Pick<PersonProps, 'ui' | 'person'>) {
  return (
    <>
      {title} {example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}

function OverTime({ ui, ever, day, today }: { ui: Ui } & Pick<PersonProps, 'ever' | 'day' | 'today'>) {
  const w = words[ui.lang];
  const now = { day: today, label: w.today, kind: 'today' } as const;
  const asked = day.equals(today) ? [] : [{ day, label: w.asked, kind: 'asked' } as const];
  const lanes = lanesOf(ui.lang, ever);
  return <Spans id="over-tid" title={w.picture} description={w.description} lanes={lanes} lines={[now, ...asked]} />;
}

function Things({ ui, title, things }: { ui: Ui } & PersonProps['things'][number]) {
  return (
    <Section title={title}>
      <ul>
        {things.map(({ text, href, on }) => (
          <li>
            <Link href={ui.href(href)}>{text}</Link>
            {on === null ? null : `, ${longDate(ui.lang, on)}`}
          </li>
        ))}
      </ul>
    </Section>
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
