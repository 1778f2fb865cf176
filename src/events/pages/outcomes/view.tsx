import {
  DateField,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  isoDate,
  Link,
  longDate,
  Page,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import type { Outcome } from '../../after/after.ts';
import type { Conference } from '../../conference.ts';
import type { NamedTarget } from '../../queries/conferences/link-targets.ts';
import { crumbsTo } from '../conference-asked.ts';
import { outcomesSentence, outcomesWords } from './words.ts';

export interface TypedOutcome {
  readonly request: string;
  readonly text: string;
  readonly on: string;
  readonly place: string;
  readonly errors: FormErrors;
}

interface OutcomesView {
  readonly conference: Conference;
  /** By day, each with where it belongs; null where that is not named, or no longer there. */
  readonly outcomes: readonly { readonly outcome: Outcome; readonly target: NamedTarget | null }[];
  /** What can be chosen, for those who may say; null for others. */
  readonly places: readonly SelectOption[] | null;
  readonly today: string;
}

type Props = { ui: Ui; view: OutcomesView; typed: TypedOutcome };

/** What the knowledge led to, and where. */
export function OutcomesPage({ ui, view, typed }: Props) {
  const w = outcomesWords[ui.lang];
  const { conference, outcomes, places } = view;
  return (
    <Page
      ui={ui}
      title={outcomesSentence(ui.lang, outcomes.length)}
      lead={w.lead}
      tab={`${w.title}: ${conference.title}`}
      eyebrow={
        <>
          {conference.title} {conference.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: w.title })}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {outcomes.length === 0 ? <Empty title={w.none}>{w.noneHow}</Empty> : <List ui={ui} view={view} />}
      {places === null ? null : (
        <Section title={w.say} id="ny">
          <Say ui={ui} view={{ ...view, places }} typed={typed} />
        </Section>
      )}
      <p>
        <Link href={ui.href(`/konferenser/${conference.id}`)}>{w.back}</Link>
      </p>
    </Page>
  );
}

function List({ ui, view: { conference, outcomes, places } }: Omit<Props, 'typed'>) {
  const w = outcomesWords[ui.lang];
  return (
    <ul class="items">
      {outcomes.map(({ outcome: { id, text, on }, target }) => (
        <li>
          <p>{text}</p>
          <p class="soft">
            <time datetime={isoDate(on)}>{longDate(ui.lang, on)}</time>
            {target === null ? null : (
              <>
                {' · '}
                <Link href={ui.href(target.href)}>{target.label}</Link>
                {target.of === null ? null : `, ${target.of}`}
              </>
            )}
          </p>
          {places === null ? null : (
            <Form ui={ui} action={ui.href(`/konferenser/${conference.id}/ledde-till/${id}/ta-bort`)} inline>
              <SubmitButton kind="secondary">
                {w.takeBack}
                <span class="ds-sr-only">: {text}</span>
              </SubmitButton>
            </Form>
          )}
        </li>
      ))}
    </ul>
  );
}

type SayProps = { ui: Ui; view: OutcomesView & { readonly places: readonly SelectOption[] }; typed: TypedOutcome };

function Say({ ui, view: { conference, places, today }, typed }: SayProps) {
  const w = outcomesWords[ui.lang];
  const field = { ui, errors: typed.errors };
  return (
    <Form ui={ui} action={ui.href(`/konferenser/${conference.id}/ledde-till`)} label={w.say}>
      <Hidden name="request" value={typed.request} />
      <TextArea {...field} name="text" label={w.text} help={w.textHelp} value={typed.text} rows={3} required maxlength={1000} />
      <DateField {...field} name="on" label={w.on} value={typed.on} max={today} required />
      <Select
        {...field}
        name="place"
        label={w.place}
        help={w.placeHelp}
        options={places}
        value={typed.place}
        empty={w.nowhere}
        optional
      />
      <SubmitButton>{w.save}</SubmitButton>
    </Form>
  );
}
