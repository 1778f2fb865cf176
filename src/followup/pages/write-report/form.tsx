import {
  Actions,
  capitalise,
  DateField,
  Details,
  Fieldset,
  Form,
  HiddenFields,
  longDate,
  number,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { periodWords } from '../../measuring/period-code.ts';
import { statuses } from '../../reporting/report.ts';
import { statusWords } from '../../reporting/status-words.ts';
import { type MeasureFields, valueField } from '../../reporting/value-fields.ts';
import type { WriteView } from './view-model.ts';
import { writeWords } from './words.ts';

type Props = { ui: Ui; view: WriteView };

/** The whole report on one page: how it goes, in a few words. */
export function ReportForm({ ui, view }: Props) {
  const w = writeWords[ui.lang];
  const { typed, errors, writing, isCorrection, tellers } = view;
  const field = { ui, errors };
  const planned = writing.activity.to;
  return (
    <Form ui={ui} action={view.action} label={view.heading}>
      <HiddenFields fields={{ request: typed.request, base: String(view.base) }} />
      <Radios
        {...field}
        name="status"
        label={w.status}
        options={statuses.map((value) => ({ value, label: capitalise(statusWords[ui.lang][value]) }))}
        value={typed.status}
        required
      />
      <TextArea {...field} name="text" label={w.text} help={w.textHelp} rows={3} value={typed.text} maxlength={4000} required />
      <TextArea
        {...field}
        name="deviation"
        label={w.deviation}
        help={w.deviationHelp}
        rows={2}
        value={typed.deviation}
        maxlength={4000}
        optional
      />
      <TextArea {...field} name="remedy" label={w.remedy} rows={2} value={typed.remedy} maxlength={4000} optional />
      <TextArea {...field} name="nextStep" label={w.nextStep} rows={2} value={typed.nextStep} maxlength={4000} optional />
      <DateField
        {...field}
        name="expectedEnd"
        label={w.expectedEnd}
        help={w.expectedEndHelp(planned === null ? '' : longDate(ui.lang, planned))}
        value={typed.expectedEnd}
        optional
      />
      {writing.figures.measures.map((measure) => (
        <Figures ui={ui} view={view} of={measure} />
      ))}
      {tellers.length === 0 ? null : (
        <Select {...field} name="person" label={w.person} help={w.personHelp} options={tellers} value={typed.person} />
      )}
      {isCorrection ? (
        <TextArea {...field} name="reason" label={w.reason} rows={2} value={typed.reason} maxlength={1000} required />
      ) : null}
      <Actions>
        <SubmitButton name="gor" value="granska">
          {w.review}
        </SubmitButton>
        {isCorrection ? null : (
          <SubmitButton name="gor" value="spara" kind="secondary">
            {w.save}
          </SubmitButton>
        )}
      </Actions>
      {isCorrection ? null : <p class="help">{w.saveHelp}</p>}
    </Form>
  );
}

/** The figures of a measure, folded: whoever has none passes it by. */
function Figures({ ui, view, of: { measure, fields } }: Props & { of: MeasureFields }) {
  const w = writeWords[ui.lang];
  const { typed, errors, writing } = view;
  const isUsed = fields.some(({ key }) => (typed.values[key] ?? '') !== '');
  const title = w.figures(measure.title, periodWords(ui.lang, writing.figures.period));
  return (
    <Details summary={title} open={isUsed}>
      <Fieldset legend={title} help={w.figuresHelp(measure.unit)}>
        {fields.map(({ key, place, now }) => (
          <TextField
            {...{ ui, errors }}
            name={valueField(key)}
            label={place.name}
            {...(now === null ? {} : { help: w.now(`${number(ui.lang, now)} ${measure.unit}`) })}
            value={typed.values[key]}
            inputmode="decimal"
            width={8}
            maxlength={40}
            autocomplete="off"
          />
        ))}
      </Fieldset>
    </Details>
  );
}
