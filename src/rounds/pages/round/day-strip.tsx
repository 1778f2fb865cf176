import { DateField, Details, Form, Link, Remark, SubmitButton, TextField, type Ui } from '../../../ui/index.ts';
import { isRealDate } from '../../calendar-days.ts';
import type { DayView } from './present.ts';
import { roundWords } from './words.ts';

/** Said when the page shows another day than today, or less than what is known now. */
export function DayBanner({ day }: { day: DayView }) {
  if (day.banner === null) return null;
  return (
    <Remark>
      <p role="status">
        <strong>{day.banner}</strong> <Link href={day.today.href}>{day.today.label}</Link>
      </p>
    </Remark>
  );
}

/** The way to other days: by date, by step, or by what happened. Works without scripts. */
export function DayStrip({ ui, day, whatIfHref }: { ui: Ui; day: DayView; whatIfHref: string }) {
  const words = roundWords[ui.lang].asOf;
  return (
    <section class="section" id="dag" aria-labelledby="dag-rubrik">
      <h2 id="dag-rubrik">{words.title}</h2>
      <Form ui={ui} action={day.today.href} method="get" inline label={words.title}>
        <DayOrText ui={ui} name="dag" label={words.day} day={day} />
        <DayOrText ui={ui} name="kant" label={words.known} day={day} />
        <SubmitButton kind="secondary">{words.show}</SubmitButton>
      </Form>
      <p class="actions">
        {day.earlier ? <Link href={day.earlier.href}>{day.earlier.label}</Link> : null}
        {day.later ? <Link href={day.later.href}>{day.later.label}</Link> : null}
      </p>
      <Details summary={words.days}>
        <ul>
          {day.days.map((change) => (
            <li>
              <a class="ds-link" href={change.href} aria-current={change.isShown ? 'date' : undefined}>
                <time datetime={change.day}>{change.label}</time>
              </a>
              {`: ${change.what}.`}
            </li>
          ))}
        </ul>
      </Details>
      <p>
        <Link href={whatIfHref}>{words.whatIf}</Link>
      </p>
    </section>
  );
}

/** A day is picked; anything else that was asked for, an instant or a mistake, would be lost in a field for days. */
function DayOrText({ ui, name, label, day }: { ui: Ui; name: 'dag' | 'kant'; label: string; day: DayView }) {
  const value = day.typed[name];
  const field = { ui, name, label, value, errors: day.errors };
  return value === '' || isRealDate(value) ? <DateField {...field} help="" /> : <TextField {...field} width={16} />;
}
