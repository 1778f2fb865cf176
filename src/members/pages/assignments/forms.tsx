import {
  DateField,
  Details,
  Form,
  Hidden,
  Link,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Assignment } from '../../queries/assignments.ts';
import { deputisableRoles } from '../../roles.ts';
import { assignmentRoles } from '../../tables.ts';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import { prefixes } from './form.ts';
import { oneLine, type Places } from './present.ts';
import { words } from './words.ts';

/** What the secretariat needs to give and end assignments. */
export interface AssignmentKeeping {
  readonly typed: Typed;
  readonly request: string;
  readonly people: readonly SelectOption[];
  /** Whom the address names, when it comes from a person's page. */
  readonly person: string;
  /** The place that the address names, when it comes from an organ's page: one of the form's own choices, or nothing. */
  readonly place: string;
}

type FormsProps = { ui: Ui; held: readonly Assignment[]; places: Places; keep: AssignmentKeeping };

export function AssignmentForms(props: FormsProps) {
  return (
    <div id="ge-uppdrag">
      <Assign {...props} />
      {props.held.length === 0 ? null : <End {...props} />}
    </div>
  );
}

function Assign({ ui, held, places, keep: { typed, request, people, person, place } }: FormsProps) {
  const w = words[ui.lang];
  const at = prefixes.assign;
  const { errors } = typed;
  const given = { ui, errors };
  const roles = assignmentRoles.map((value) => ({ value, label: shared[ui.lang].roles[value] }));
  const open = person !== '' || place !== '' || errors.some((error) => error.field.startsWith(at));
  const away = held.filter(({ role, deputyFor }) => deputyFor === null && deputisableRoles.includes(role));
  const deputies = away.map((each) => ({ value: each.id, label: oneLine(ui.lang, each) }));
  return (
    <Details summary={w.assign} open={open}>
      <Form ui={ui} action={ui.href('/uppdrag')} label={w.assign}>
        <Hidden name="request" value={request} />
        <p>
          <Link href={ui.href('/personer')}>{w.newPerson}</Link>
        </p>
        <Select {...given} name={`${at}personId`} label={w.who} options={people} value={typed.value(`${at}personId`, person)} />
        <Select {...given} name={`${at}role`} label={w.role} options={roles} value={typed.value(`${at}role`)} />
        <Select
          {...given}
          name={`${at}place`}
          label={w.place}
          options={placeOptions(ui, places)}
          empty={w.nowhere}
          value={typed.value(`${at}place`, place)}
        />
        <Select
          {...given}
          name={`${at}principalId`}
          label={w.from2}
          help={w.from2Help}
          optional
          options={places.principals}
          value={typed.value(`${at}principalId`)}
        />
        <TextField {...given} name={`${at}party`} label={w.party} optional width={8} value={typed.value(`${at}party`)} />
        <TextField
          {...given}
          name={`${at}ordinal`}
          label={w.turn}
          help={w.turnHelp}
          optional
          width={4}
          inputmode="numeric"
          value={typed.value(`${at}ordinal`)}
        />
        <DateField {...given} name={`${at}from`} label={w.from} value={typed.value(`${at}from`)} />
        <DateField {...given} name={`${at}to`} label={w.to} optional value={typed.value(`${at}to`)} />
        <Select
          {...given}
          name={`${at}deputyFor`}
          label={w.deputyFor}
          help={w.deputyHelp}
          optional
          options={deputies}
          value={typed.value(`${at}deputyFor`)}
        />
        <TextField {...given} name={`${at}source`} label={w.source} optional value={typed.value(`${at}source`)} />
        <SubmitButton>{shared[ui.lang].save}</SubmitButton>
      </Form>
    </Details>
  );
}

function placeOptions(ui: Ui, places: Places): readonly SelectOption[] {
  const w = words[ui.lang];
  const under = (kind: string, group: string, options: readonly SelectOption[]) =>
    options.map(({ value, label, group: own }) => ({
      value: `${kind}:${value}`,
      label: own === undefined ? label : `${label}, ${own}`,
      group,
    }));
  return [
    ...under('organ', w.groups, places.organs),
    ...under('board', w.boards, places.boards),
    ...under('principal', w.principals, places.principals),
  ];
}

function End({ ui, held, keep: { typed } }: FormsProps) {
  const w = words[ui.lang];
  const at = prefixes.end;
  const options = held.map((each) => ({ value: each.id, label: oneLine(ui.lang, each) }));
  return (
    <Details summary={w.end} open={typed.errors.some((error) => error.field.startsWith(at))}>
      <Form ui={ui} action={ui.href('/uppdrag/avsluta')} label={w.end}>
        <Select
          ui={ui}
          name={`${at}assignmentId`}
          label={w.which}
          options={options}
          value={typed.value(`${at}assignmentId`)}
          errors={typed.errors}
        />
        <DateField ui={ui} name={`${at}to`} label={w.lastDay} value={typed.value(`${at}to`)} errors={typed.errors} />
        <SubmitButton kind="secondary">{w.endButton}</SubmitButton>
      </Form>
    </Details>
  );
}
