import type { Temporal } from 'temporal-polyfill';
import type { Web } from '../../platform/http/web.ts';
import { catalogue, DateField, Form, Hidden, isoDate, SubmitButton, type Ui } from '../../ui/index.ts';
import { readDay } from '../calendar/read-day.ts';

const words = catalogue({
  sv: { day: 'Visa som det är den', show: 'Visa' },
  en: { day: 'Show as it is on', show: 'Show' },
});

/** The day that a list is asked for (`?dag=2026-02-20`); today when none is said or it is no day. */
export function dayAsked(web: Web): Temporal.PlainDate {
  return readDay(web.query.get('dag') ?? '') ?? web.today;
}

/** `?dag=…` to go on with the same day, or nothing when that is today. */
export function daySuffix(day: Temporal.PlainDate, today: Temporal.PlainDate): string {
  return day.equals(today) ? '' : `?dag=${isoDate(day)}`;
}

type AskDayProps = { ui: Ui; path: string; day: Temporal.PlainDate; keep?: Readonly<Record<string, string>> };

/** Asks for another day; `keep` is what else the address says. */
export function AskDay({ ui, path, day, keep = {} }: AskDayProps) {
  return (
    <Form ui={ui} action={ui.href(path)} method="get" inline label={words[ui.lang].day}>
      {Object.entries(keep).map(([name, value]) => (value === '' ? null : <Hidden name={name} value={value} />))}
      <DateField ui={ui} name="dag" label={words[ui.lang].day} value={isoDate(day)} />
      <SubmitButton kind="secondary">{words[ui.lang].show}</SubmitButton>
    </Form>
  );
}
