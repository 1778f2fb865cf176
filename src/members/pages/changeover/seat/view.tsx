import type { Temporal } from 'temporal-polyfill';
import {
  Checkbox,
  Checkboxes,
  DateField,
  ErrorSummary,
  Form,
  Hidden,
  isoDate,
  longDate,
  Page,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../../ui/index.ts';
import { seatSentence } from '../../../changeover/sentence.ts';
import type { Assignment } from '../../../queries/assignments.ts';
import type { Changeover } from '../../../queries/changeovers.ts';
import { holds } from '../../people/present.ts';
import { shared } from '../../shared-words.ts';
import type { Typed } from '../../typed.ts';
import { comesFrom, type HeldSeat, inSeat, placeName } from '../present.ts';
import type { OpenTask } from '../providers.ts';
import { Account, crumbsOf, seatPath } from '../view.tsx';
import { words } from './words.ts';

export interface SeatView {
  readonly changeover: Changeover;
  readonly seat: HeldSeat;
  /** What the holder has the day before besides this, and on the day whatever comes. */
  readonly others: readonly Assignment[];
  readonly staysElsewhere: boolean;
  readonly tasks: readonly OpenTask[];
  readonly withAccount: ReadonlySet<string>;
  /** Whom one can appoint or hand over to. */
  readonly people: readonly SelectOption[];
  readonly request: string;
  readonly today: Temporal.PlainDate;
}

type SeatProps = { ui: Ui; view: SeatView; typed: Typed };

export function SeatPage({ ui, view, typed }: SeatProps) {
  const w = words[ui.lang];
  const { changeover, seat, others } = view;
  const { held, state, successor } = seat;
  const isOpen = changeover.closedAt === null;
  const role = shared[ui.lang].roles[held.role].toLocaleLowerCase(ui.lang);
  const title = seatSentence(ui.lang, {
    ...{ state, name: held.person.name, seat: w.seatIn(role, placeName(held)), successor: successor?.person.name ?? '' },
    ...{ last: changeover.on.subtract({ days: 1 }), begins: successor?.from ?? changeover.on },
  });
  return (
    <Page
      ui={ui}
      title={title}
      tab={inSeat(ui.lang, held)}
      lead={others.length === 0 ? comesFrom(held) : `${w.alsoHolds}: ${holds(ui.lang, others)}.`}
      current="/huvudman"
      crumbs={crumbsOf(ui, view, inSeat(ui.lang, held))}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {isOpen && successor === null && state !== 'goes-on' ? <Appoint ui={ui} view={view} typed={typed} /> : null}
      {successor === null ? null : <Invited ui={ui} view={view} successor={successor} />}
      {state === 'goes-on' || state === 'undecided' ? null : <Tasks ui={ui} view={view} typed={typed} />}
      {isOpen ? <Undo ui={ui} view={view} /> : null}
    </Page>
  );
}

function Appoint({ ui, view, typed }: SeatProps) {
  const w = words[ui.lang];
  const { changeover, seat, people } = view;
  const { held } = seat;
  const { errors } = typed;
  const given = { ui, errors };
  const sameName = errors.some(({ field }) => field === 'name') && typed.value('name') !== '';
  return (
    <Section title={w.appoint} id="utse">
      <Form ui={ui} action={ui.href(seatPath(changeover.id, held.id))} label={w.appoint}>
        {seat.state === 'undecided' ? (
          <p>{w.endsThen(held.person.name, longDate(ui.lang, changeover.on.subtract({ days: 1 })))}</p>
        ) : null}
        <p>{w.moves}</p>
        <Select {...given} name="personId" label={w.person} options={people} empty={w.nobody} value={typed.value('personId')} />
        <TextField {...given} name="name" label={w.newName} help={w.newNameHelp} optional value={typed.value('name')} />
        {sameName ? <Checkbox {...given} name="another" label={w.isAnother} checked={typed.value('another') === 'ja'} /> : null}
        <TextField {...given} name="title" label={w.title} optional value={typed.value('title')} />
        <TextField {...given} name="party" label={w.party} optional width={8} value={typed.value('party', held.party ?? '')} />
        <DateField {...given} name="from" label={w.from} value={typed.value('from', isoDate(changeover.on))} />
        {held.role === 'substitute' ? (
          <TextField
            {...given}
            name="ordinal"
            label={w.ordinal}
            optional
            width={4}
            inputmode="numeric"
            value={typed.value('ordinal', String(held.ordinal ?? ''))}
          />
        ) : null}
        <SubmitButton>{w.button}</SubmitButton>
      </Form>
    </Section>
  );
}

function Invited({ ui, view, successor }: Omit<SeatProps, 'typed'> & { successor: Assignment }) {
  const w = words[ui.lang];
  const { name, id } = successor.person;
  return (
    <Section title={w.invite} id="inbjudan">
      {view.withAccount.has(id) ? (
        <p>{w.hasAccount(name)}</p>
      ) : (
        <p>
          {w.noAccount(name)} <Account ui={ui} view={view} who={successor} />
        </p>
      )}
    </Section>
  );
}

function Tasks({ ui, view, typed }: SeatProps) {
  const w = words[ui.lang];
  const { changeover, seat, tasks, people, staysElsewhere, request } = view;
  const { name, id } = seat.held.person;
  const options = tasks.map((task) => ({
    value: task.id,
    label: w.taskOf(task.text, task.organ, task.dueOn === null ? '' : isoDate(task.dueOn)),
  }));
  const chosen = typed.list('task');
  return (
    <Section title={w.tasks(name)} id="uppdrag">
      {tasks.length === 0 ? (
        <p>{w.tasksNone(name)}</p>
      ) : (
        <Form ui={ui} action={ui.href(`${seatPath(changeover.id, seat.held.id)}/uppdrag`)} label={w.handOver}>
          <Hidden name="request" value={request} />
          {staysElsewhere ? <p>{w.stays(name)}</p> : null}
          <Checkboxes
            ui={ui}
            name="task"
            label={w.which}
            options={options}
            values={chosen.length > 0 || staysElsewhere ? chosen : tasks.map((task) => task.id)}
            errors={typed.errors}
          />
          <Select
            ui={ui}
            name="to"
            label={w.to}
            options={people.filter(({ value }) => value !== id)}
            value={typed.value('to', seat.successor?.person.id ?? '')}
            errors={typed.errors}
          />
          <SubmitButton kind={seat.successor === null ? 'secondary' : 'primary'}>{w.handOver}</SubmitButton>
        </Form>
      )}
    </Section>
  );
}

/** What has been decided is taken back while nobody has begun. */
function Undo({ ui, view: { changeover, seat, today } }: Omit<SeatProps, 'typed'>) {
  const w = words[ui.lang];
  const hasCome = isoDate(today) >= isoDate(changeover.on);
  // One who was said to go on longer before there was any changeover is no decision of it.
  const other = seat.state === 'goes-on' && seat.next.every(({ role }) => role !== seat.held.role);
  if (seat.state === 'undecided' || hasCome || other) return null;
  return (
    <Section title={w.undo} id="angra">
      <p>{w.undoHelp[seat.state]}</p>
      <Form ui={ui} action={ui.href(`${seatPath(changeover.id, seat.held.id)}/angra`)} label={w.undo}>
        <SubmitButton kind="secondary">{w.undo}</SubmitButton>
      </Form>
    </Section>
  );
}
