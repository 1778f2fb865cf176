import {
  DateField,
  ErrorSummary,
  FileField,
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
import { allowedEndings } from '../../file-types.ts';
import { accessClasses, recordKinds, sharings } from '../../record.ts';
import { recordWords } from '../../record-words.ts';
import type { TypedRecord } from './form.ts';
import { words } from './words.ts';

export interface NewRecordView {
  readonly typed: TypedRecord;
  readonly errors: FormErrors;
  readonly owners: readonly SelectOption[];
}

export function NewRecordPage({ ui, view: { typed, errors, owners } }: { ui: Ui; view: NewRecordView }) {
  const w = words[ui.lang];
  const names = recordWords[ui.lang];
  const field = { ui, errors };
  const kinds = recordKinds.map((value) => ({ value, label: names.kind[value] }));
  const shared = sharings.map((value) => ({ value, label: names.shared[value] }));
  const accept = allowedEndings.map((ending) => `.${ending}`).join(',');
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead}
      current="/handlingar"
      crumbs={[{ label: w.records, href: '/handlingar' }, { label: w.title }]}
      failed={errors.length > 0}
    >
      <Form ui={ui} action={ui.href('/handlingar/ny')} files label={w.title}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.request} />
        <FileField {...field} name="file" label={w.file} help={w.fileHelp} accept={accept} required />
        <TextField {...field} name="title" label={w.name} value={typed.title} required maxlength={300} />
        <Select {...field} name="kind" label={w.kind} options={kinds} value={typed.kind} empty={false} />
        <Select {...field} name="owner" label={w.owner} help={w.ownerHelp} options={owners} value={typed.owner} required />
        <AccessFields ui={ui} typed={typed} errors={errors} />
        <Radios {...field} name="sharedWith" label={w.shared} help={w.sharedHelp} options={shared} value={typed.sharedWith} />
        <TextField
          {...field}
          name="registrationNumber"
          label={w.number}
          value={typed.registrationNumber}
          optional
          width={24}
          maxlength={100}
        />
        <SubmitButton>{w.save}</SubmitButton>
      </Form>
    </Page>
  );
}

function AccessFields({ ui, typed, errors }: { ui: Ui; typed: TypedRecord; errors: FormErrors }) {
  const w = words[ui.lang];
  const names = recordWords[ui.lang].access;
  const classes = accessClasses.map((value) => ({ value, label: names[value], help: w.accessHelp[value] }));
  const field = { ui, errors, optional: true };
  return (
    <>
      <Radios ui={ui} errors={errors} name="access" label={w.access} options={classes} value={typed.access} />
      <TextField {...field} name="secrecyParagraph" label={w.paragraph} value={typed.secrecyParagraph} maxlength={200} />
      <DateField {...field} name="becameOfficialOn" label={w.official} value={typed.becameOfficialOn} />
    </>
  );
}
