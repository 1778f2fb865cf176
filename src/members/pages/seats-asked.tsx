import type { Temporal } from 'temporal-polyfill';
import { oneOf } from '../../platform/http/forms/field.ts';
import type { Web } from '../../platform/http/web.ts';
import { catalogue, DateField, Form, isoDate, Select, type SelectOption, SubmitButton, type Ui } from '../../ui/index.ts';
import { seatRoles } from '../seating/held.ts';
import type { Narrowing } from './seat-rows.ts';
import { shared } from './shared-words.ts';
import { idOrNull } from './typed.ts';

const words = catalogue({
  sv: {
    filter: 'Visa bara',
    role: 'Uppdrag',
    principal: 'Huvudman',
    all: 'Alla',
    vacant: 'Vakanta platser',
    day: 'Som det är den',
    show: 'Visa',
  },
  en: {
    filter: 'Show only',
    role: 'Assignment',
    principal: 'Principal',
    all: 'All',
    vacant: 'Vacant seats',
    day: 'As it is on',
    show: 'Show',
  },
});

/** What the address narrows a list of seats by: `?roll=substitute`, `?roll=vakant`, `?huvudman=ID`. */
export function narrowingAsked(web: Web): Narrowing {
  const roll = oneOf(web.query.get('roll'), [...seatRoles, 'vakant'] as const) ?? '';
  return { roll, huvudman: idOrNull(web.query.get('huvudman') ?? '') ?? '' };
}

/** The same list as CSV. @param path bare */
export function seatsCsv(ui: Ui, path: string, day: Temporal.PlainDate, by: Narrowing): string {
  const chosen = Object.entries(by).filter(([, value]) => value !== '');
  return ui.href(`${path}?${new URLSearchParams({ format: 'csv', dag: isoDate(day), ...Object.fromEntries(chosen) })}`);
}

type AskProps = { ui: Ui; path: string; day: Temporal.PlainDate; by: Narrowing; principals: readonly SelectOption[] };

/** Asks for another day, and for some of those who sit. */
export function AskSeats({ ui, path, day, by, principals }: AskProps) {
  const w = words[ui.lang];
  const roles = [
    ...seatRoles.map((value) => ({ value, label: shared[ui.lang].roles[value] })),
    { value: 'vakant', label: w.vacant },
  ];
  return (
    <Form ui={ui} action={ui.href(path)} method="get" inline label={w.filter}>
      <Select ui={ui} name="roll" label={w.role} options={roles} empty={w.all} value={by.roll} />
      <Select ui={ui} name="huvudman" label={w.principal} options={principals} empty={w.all} value={by.huvudman} />
      <DateField ui={ui} name="dag" label={w.day} value={isoDate(day)} />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}
