import {
  DateField,
  type FormErrors,
  ProseField,
  Select,
  type SelectOption,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Typed } from '../../writing/merge.ts';
import { fieldWords } from './field-words.ts';

interface FieldsProps {
  readonly ui: Ui;
  readonly typed: Typed;
  readonly errors: FormErrors;
}

export function AreaFields({ ui, typed, errors }: FieldsProps) {
  const w = fieldWords[ui.lang].area;
  const field = { ui, errors };
  return (
    <>
      <TextField {...field} name="title" label={w.title} value={typed['title']} required maxlength={200} />
      <ProseField {...field} name="text" label={w.text} help={w.textHelp} value={typed['text'] ?? ''} optional />
    </>
  );
}

export function GoalFields({ ui, typed, errors }: FieldsProps) {
  const w = fieldWords[ui.lang].goal;
  return <ProseField {...{ ui, errors }} name="text" label={w.text} help={w.textHelp} value={typed['text'] ?? ''} rows={3} />;
}

export function ActivityFields({ ui, typed, errors, organs }: FieldsProps & { organs: readonly SelectOption[] }) {
  const w = fieldWords[ui.lang].activity;
  const field = { ui, errors };
  return (
    <>
      <TextField {...field} name="title" label={w.title} value={typed['title']} required maxlength={200} />
      <ProseField {...field} name="text" label={w.text} help={w.textHelp} value={typed['text'] ?? ''} optional />
      <Select {...field} name="organId" label={w.organ} options={organs} value={typed['organId']} empty={w.noOrgan} />
      <TextField
        {...field}
        name="responsible"
        label={w.responsible}
        help={w.responsibleHelp}
        value={typed['responsible']}
        optional
        maxlength={200}
      />
      <DateField {...field} name="from" label={w.from} value={typed['from']} optional />
      <DateField {...field} name="to" label={w.to} value={typed['to']} optional />
      <TextArea
        {...field}
        name="indicators"
        label={w.indicators}
        help={w.indicatorsHelp}
        value={typed['indicators']}
        optional
        rows={3}
      />
    </>
  );
}
