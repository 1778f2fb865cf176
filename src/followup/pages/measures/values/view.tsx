import {
  Checkbox,
  ErrorSummary,
  Fieldset,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../../ui/index.ts';
import type { Value } from '../../../measuring/measure.ts';
import { figureWords } from '../../../measuring/measure-words.ts';
import { periodWords } from '../../../measuring/period-code.ts';
import type { Place } from '../../../measuring/places.ts';
import { crumbsOf } from '../crumbs.ts';
import type { MeasureAsked } from '../measure-asked.ts';
import { measureWords } from '../measure-words.ts';
import { fieldOf, type TypedValues } from './read-typed.ts';
import { words } from './words.ts';

interface ValuesView extends MeasureAsked {
  readonly typed: TypedValues;
  readonly errors: FormErrors;
  /** What stands of the period, by place. */
  readonly standing: ReadonlyMap<string, Value>;
}

export function ValuesPage({ ui, view }: { ui: Ui; view: ValuesView }) {
  const { measure, plan, typed, errors } = view;
  const w = words[ui.lang];
  const field = { ui, errors };
  const here = `/uppfoljning/matt/${measure.id}`;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead(measure.title, measure.unit)}
      current="/uppfoljning"
      crumbs={crumbsOf(ui.lang, plan, measure, w.title)}
      failed={errors.length > 0}
    >
      <Form ui={ui} action={ui.href(`${here}/varden`)} label={w.title}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.request} />
        <TextField {...field} name="period" label={w.period} help={w.periodHelp} value={typed.period} required width={16} />
        <Fieldset legend={w.figures(periodWords(ui.lang, typed.period))} help={w.figuresHelp}>
          <div class="figure-fields">
            {view.places.map((place) => (
              <Figure ui={ui} view={view} place={place} />
            ))}
          </div>
        </Fieldset>
        <TextField {...field} name="source" label={w.source} help={w.sourceHelp} value={typed.source} optional maxlength={200} />
        <Checkbox {...field} name="brott" label={w.broken} help={w.brokenHelp} checked={typed.isBreak} />
        <div class="actions">
          <SubmitButton>{w.save}</SubmitButton>
          <Link href={ui.href(here)}>{measureWords[ui.lang].cancel}</Link>
        </div>
      </Form>
    </Page>
  );
}

function Figure({ ui, view: { measure, typed, errors, standing }, place }: { ui: Ui; view: ValuesView; place: Place }) {
  const stands = standing.get(place.code);
  const help =
    stands === undefined || stands.value === null
      ? undefined
      : words[ui.lang].stands(figureWords(ui.lang, stands.value, measure.unit));
  return (
    <TextField
      ui={ui}
      errors={errors}
      name={fieldOf(place.code)}
      label={place.name}
      help={help}
      value={typed.figures.get(place.code) ?? ''}
      width={8}
      inputmode="decimal"
      maxlength={40}
    />
  );
}
