import type { Temporal } from 'temporal-polyfill';
import { DateField, ErrorSummary, Form, isoDate, Page, Select, SubmitButton, type Ui } from '../../../ui/index.ts';
import type { Assignment } from '../../queries/assignments.ts';
import { AssignmentTable } from '../assignment-table.tsx';
import { shared } from '../shared-words.ts';
import { AssignmentForms, type AssignmentKeeping } from './forms.tsx';
import { type Places, sentence } from './present.ts';
import { words } from './words.ts';

export interface Narrowed {
  readonly grupp: string;
  readonly namnd: string;
  readonly huvudman: string;
}

type AssignmentsProps = {
  ui: Ui;
  held: readonly Assignment[];
  day: Temporal.PlainDate;
  places: Places;
  by: Narrowed;
  keep: AssignmentKeeping | null;
};

export function AssignmentsPage({ ui, held, day, places, by, keep }: AssignmentsProps) {
  const w = words[ui.lang];
  const errors = keep?.typed.errors ?? [];
  const asked = new URLSearchParams({ format: 'csv', dag: isoDate(day), ...by });
  const chosen = [...places.organs, ...places.boards, ...places.principals].find((place) =>
    Object.values(by).includes(place.value),
  );
  return (
    <Page
      ui={ui}
      title={sentence(ui.lang, held.length, chosen?.label, day)}
      tab={shared[ui.lang].assignments}
      lead={w.lead}
      current="/uppdrag"
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Filter ui={ui} day={day} places={places} by={by} />
      <AssignmentTable ui={ui} caption={shared[ui.lang].assignments} held={held} csvHref={ui.href(`/uppdrag?${asked}`)} />
      {keep === null ? null : <AssignmentForms ui={ui} held={held} places={places} keep={keep} />}
    </Page>
  );
}

function Filter({ ui, day, places, by }: Pick<AssignmentsProps, 'ui' | 'day' | 'places' | 'by'>) {
  const w = words[ui.lang];
  return (
    <Form ui={ui} action={ui.href('/uppdrag')} method="get" inline label={w.filter}>
      <Select ui={ui} name="grupp" label={w.organ} options={places.organs} empty={w.all} value={by.grupp} />
      <Select ui={ui} name="namnd" label={w.board} options={places.boards} empty={w.all} value={by.namnd} />
      <Select ui={ui} name="huvudman" label={w.principal} options={places.principals} empty={w.all} value={by.huvudman} />
      <DateField ui={ui} name="dag" label={shared[ui.lang].day} value={isoDate(day)} />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}
