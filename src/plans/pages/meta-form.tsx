import type { Form } from '../../platform/http/web.ts';
import { catalogue, type FormErrors, ProseField, TextField, type Ui } from '../../ui/index.ts';
import type { TypedPlan } from '../writing/fields.ts';

const metaWords = catalogue({
  sv: {
    title: 'Planens namn',
    titleHelp: 'Till exempel Arbetsplan 2026–2027.',
    firstYear: 'Första året',
    lastYear: 'Sista året',
    aim: 'Syfte',
    aimHelp: 'Vad planen är till för, i några meningar. En tom rad ger ett nytt stycke.',
    number: 'Diarienummer',
    numberHelp: 'Värdmyndighetens eget nummer.',
  },
  en: {
    title: 'Name of the plan',
    titleHelp: 'For example Arbetsplan 2026–2027.',
    firstYear: 'First year',
    lastYear: 'Last year',
    aim: 'Aim',
    aimHelp: 'What the plan is there for, in a few sentences. An empty line begins a new paragraph.',
    number: 'Registration number',
    numberHelp: 'The host authority’s own number.',
  },
});

/** The fields as typed. */
export type TypedMeta = TypedPlan;

export function typedMeta(form: Form): TypedMeta {
  return {
    title: form.text('title'),
    firstYear: form.text('firstYear'),
    lastYear: form.text('lastYear'),
    aim: form.text('aim'),
    registrationNumber: form.text('registrationNumber'),
  };
}

export function MetaFields({ ui, typed, errors }: { ui: Ui; typed: Partial<TypedMeta>; errors: FormErrors }) {
  const w = metaWords[ui.lang];
  const field = { ui, errors };
  const year = { ...field, width: 8, inputmode: 'numeric', maxlength: 4, required: true } as const;
  return (
    <>
      <TextField {...field} name="title" label={w.title} help={w.titleHelp} value={typed.title} required maxlength={200} />
      <TextField {...year} name="firstYear" label={w.firstYear} value={typed.firstYear} />
      <TextField {...year} name="lastYear" label={w.lastYear} value={typed.lastYear} />
      <ProseField {...field} name="aim" label={w.aim} help={w.aimHelp} value={typed.aim} optional rows={6} />
      <TextField
        {...field}
        name="registrationNumber"
        label={w.number}
        help={w.numberHelp}
        value={typed.registrationNumber}
        optional
        width={24}
        maxlength={100}
      />
    </>
  );
}
