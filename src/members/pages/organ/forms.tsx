import {
  DateField,
  Details,
  Form,
  Hidden,
  isoDate,
  number,
  Select,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { seatRoles } from '../../seating/held.ts';
import { inTurn } from '../../seating/substitutes.ts';
import { daySuffix } from '../asked-day.tsx';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import { prefixes } from './form.ts';
import type { OrganShown } from './present.ts';
import { words } from './words.ts';

/** What the secretariat needs to keep an organ's seats. */
export interface OrganKeeping {
  readonly typed: Typed;
  readonly request: string;
}

type FormsProps = { ui: Ui; shown: OrganShown; keep: OrganKeeping };

export function OrganForms(props: FormsProps) {
  return (
    <>
      <Order {...props} />
      <Seats {...props} />
      <ChairTurn {...props} />
      <RemoveTurn {...props} />
    </>
  );
}

/** Opens the form that came back with errors. */
function isOpen({ errors }: Typed, prefix: string): boolean {
  return errors.some(({ field }) => field.startsWith(prefix));
}

function actionOf(ui: Ui, { organ, day, today }: OrganShown, what: string): string {
  return ui.href(`/organisation/${organ.id}/${what}${daySuffix(day, today)}`);
}

function Order({ ui, shown, keep: { typed } }: FormsProps) {
  const w = words[ui.lang];
  const at = prefixes.order;
  const substitutes = inTurn(shown.held);
  if (substitutes.length === 0) return null;
  return (
    <Details summary={w.order} open={isOpen(typed, at)}>
      <Form ui={ui} action={actionOf(ui, shown, 'turordning')} label={w.order}>
        <p>{w.orderHelp}</p>
        {substitutes.map(({ id, person, principal, ordinal }) => (
          <TextField
            ui={ui}
            name={`${at}${id}`}
            label={[person.name, principal?.name].filter((part) => part !== undefined).join(', ')}
            width={4}
            inputmode="numeric"
            value={typed.value(`${at}${id}`, ordinal === null ? '' : String(ordinal))}
            errors={typed.errors}
          />
        ))}
        <SubmitButton kind="secondary">{w.orderButton}</SubmitButton>
      </Form>
    </Details>
  );
}

function Seats({ ui, shown, keep: { typed, request } }: FormsProps) {
  const w = words[ui.lang];
  const at = prefixes.seats;
  const given = { ui, errors: typed.errors };
  const roles = seatRoles.map((value) => ({ value, label: shared[ui.lang].roles[value] }));
  return (
    <Details summary={w.seats} open={isOpen(typed, at)}>
      <SeatsNow ui={ui} shown={shown} />
      <Form ui={ui} action={actionOf(ui, shown, 'platser')} label={w.seats}>
        <Hidden name="request" value={request} />
        <p>{w.seatsHelp}</p>
        <Select {...given} name={`${at}role`} label={w.role} options={roles} value={typed.value(`${at}role`)} />
        <Select
          {...given}
          name={`${at}principalId`}
          label={w.seatPrincipal}
          options={shown.principals}
          empty={w.common}
          value={typed.value(`${at}principalId`)}
        />
        <TextField
          {...given}
          name={`${at}seats`}
          label={w.seatCount}
          width={4}
          inputmode="numeric"
          value={typed.value(`${at}seats`)}
        />
        <DateField {...given} name={`${at}from`} label={w.from} value={typed.value(`${at}from`)} />
        <TextField {...given} name={`${at}source`} label={w.source} optional value={typed.value(`${at}source`)} />
        <SubmitButton kind="secondary">{shared[ui.lang].save}</SubmitButton>
      </Form>
    </Details>
  );
}

function SeatsNow({ ui, shown: { seats } }: { ui: Ui; shown: OrganShown }) {
  const w = words[ui.lang];
  if (seats.length === 0) return null;
  return (
    <>
      <p>{w.seatsNow}</p>
      <ul>
        {seats.map(({ role, principal, seats: count, from }) => (
          <li>
            {shared[ui.lang].roles[role]}, {principal?.name ?? w.common}: {number(ui.lang, count)} ({w.since(isoDate(from))})
          </li>
        ))}
      </ul>
    </>
  );
}

function turnOptions(ui: Ui, { turns }: OrganShown) {
  const line = words[ui.lang].turnLine;
  return turns.map(({ id, principal, from, to }) => ({ value: id, label: line(principal.name, isoDate(from), isoDate(to)) }));
}

function ChairTurn({ ui, shown, keep: { typed, request } }: FormsProps) {
  const w = words[ui.lang];
  const at = prefixes.chair;
  const given = { ui, errors: typed.errors };
  const turns = turnOptions(ui, shown);
  return (
    <Details summary={w.chair} open={isOpen(typed, at)}>
      <Form ui={ui} action={actionOf(ui, shown, 'turer')} label={w.chair}>
        <Hidden name="request" value={request} />
        {turns.length === 0 ? null : (
          <Select
            {...given}
            name={`${at}replaces`}
            label={w.instead}
            help={w.chairHelp}
            options={turns}
            empty={w.newTurn}
            value={typed.value(`${at}replaces`)}
          />
        )}
        <Select
          {...given}
          name={`${at}principalId`}
          label={w.principal}
          options={shown.principals}
          value={typed.value(`${at}principalId`)}
        />
        <DateField {...given} name={`${at}from`} label={w.from} value={typed.value(`${at}from`)} />
        <DateField {...given} name={`${at}to`} label={w.to} value={typed.value(`${at}to`)} />
        <SubmitButton kind="secondary">{shared[ui.lang].save}</SubmitButton>
      </Form>
    </Details>
  );
}

function RemoveTurn({ ui, shown, keep: { typed, request } }: FormsProps) {
  const w = words[ui.lang];
  const at = prefixes.removed;
  const turns = turnOptions(ui, shown);
  if (turns.length === 0) return null;
  return (
    <Details summary={w.remove} open={isOpen(typed, at)}>
      <Form ui={ui} action={actionOf(ui, shown, 'turer/ta-bort')} label={w.remove}>
        <Hidden name="request" value={request} />
        <p>{w.removeHelp}</p>
        <Select
          ui={ui}
          name={`${at}turnId`}
          label={w.which}
          options={turns}
          value={typed.value(`${at}turnId`)}
          errors={typed.errors}
        />
        <SubmitButton kind="secondary">{w.removeButton}</SubmitButton>
      </Form>
    </Details>
  );
}
