import { type FormErrors, Radios, Select, TextField, type Ui } from '../../../ui/index.ts';
import type { Period } from '../../queries/periods/periods.ts';
import { partWords } from './words.ts';

/** As typed. */
export interface TypedMeta {
  readonly kind: string;
  readonly periodId: string;
  readonly title: string;
}

/** What a report is, through which period, and its name. */
export function MetaFields(props: { ui: Ui; typed: TypedMeta; errors: FormErrors; periods: readonly Period[] }) {
  const { ui, typed, errors, periods } = props;
  const w = partWords[ui.lang];
  return (
    <>
      <Radios
        {...{ ui, errors }}
        name="kind"
        label={w.fieldKind}
        value={typed.kind}
        options={(['interim', 'final'] as const).map((value) => ({ value, label: w.kind[value] }))}
      />
      <Select
        {...{ ui, errors }}
        name="periodId"
        label={w.fieldPeriod}
        help={w.fieldPeriodHelp}
        value={typed.periodId}
        empty={w.choose}
        options={periods.map(({ id, title }) => ({ value: id, label: title }))}
      />
      <TextField {...{ ui, errors }} name="title" label={w.fieldTitle} value={typed.title} />
    </>
  );
}
