import type { Temporal } from 'temporal-polyfill';
import {
  ButtonLink,
  countInWords,
  Details,
  ExampleTag,
  HistoryLink,
  longDate,
  Page,
  Section,
  type Ui,
} from '../../../ui/index.ts';
import type { Assignment } from '../../queries/assignments.ts';
import type { Person } from '../../queries/people.ts';
import { AskDay } from '../asked-day.tsx';
import { AssignmentTable } from '../assignment-table.tsx';
import { shared } from '../shared-words.ts';
import { words } from './words.ts';

type PersonProps = {
  ui: Ui;
  person: Person;
  now: readonly Assignment[];
  ever: readonly Assignment[];
  day: Temporal.PlainDate;
  mayAssign: boolean;
};

export function PersonPage({ ui, person, now, ever, day, mayAssign }: PersonProps) {
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
      actions={mayAssign ? assign : undefined}
    >
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
      <HistoryLink ui={ui} id={person.id} />
    </Page>
  );
}
