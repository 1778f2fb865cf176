import {
  Checkboxes,
  DateField,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Page,
  Radios,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { allMeans, directions } from '../../dispatch.ts';
import { recordWords } from '../../record-words.ts';
import type { TypedDispatch } from './form.ts';
import { words } from './words.ts';

export interface NewDispatchView {
  readonly typed: TypedDispatch;
  readonly errors: FormErrors;
  readonly owners: readonly SelectOption[];
  readonly records: readonly SelectOption[];
}

export function NewDispatchPage({ ui, view: { typed, errors, owners, records } }: { ui: Ui; view: NewDispatchView }) {
  const w = words[ui.lang];
  const names = recordWords[ui.lang];
  const field = { ui, errors };
  const ways = directions.map((value) => ({ value, label: names.direction[value] }));
  const means = allMeans.map((value) => ({ value, label: names.means[value] }));
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/handlingar"
      crumbs={[{ label: w.list, href: '/sant-och-mottaget' }, { label: w.title }]}
      failed={errors.length > 0}
    >
      <Form ui={ui} action={ui.href('/sant-och-mottaget/ny')} label={w.title}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.request} />
        <Radios {...field} name="direction" label={w.direction} options={ways} value={typed.direction} />
        <DateField {...field} name="on" label={w.day} value={typed.on} required />
        <TextField
          {...field}
          name="counterpart"
          label={w.counterpart}
          help={w.counterpartHelp}
          value={typed.counterpart}
          required
        />
        <Select {...field} name="means" label={w.means} options={means} value={typed.means} empty={false} />
        <TextField {...field} name="subject" label={w.subject} value={typed.subject} required maxlength={300} />
        <TextField {...field} name="registrationNumber" label={w.number} value={typed.registrationNumber} optional width={24} />
        <Select {...field} name="owner" label={w.owner} options={owners} value={typed.owner} required />
        {records.length === 0 ? null : (
          <Checkboxes
            {...field}
            name="records"
            label={w.records}
            help={w.recordsHelp}
            options={records}
            values={typed.records}
            optional
          />
        )}
        <SubmitButton>{w.save}</SubmitButton>
      </Form>
    </Page>
  );
}
