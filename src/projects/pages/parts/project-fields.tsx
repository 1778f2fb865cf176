import {
  catalogue,
  DateField,
  type FormErrors,
  Select,
  type SelectOption,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { TypedProject } from './typed-project.ts';

const words = catalogue({
  sv: {
    title: 'Vad heter projektet?',
    purpose: 'Vad ska det leda till?',
    purposeHelp: 'I en mening. Den står i listan över projekt och högst upp i direktivet.',
    from: 'Första dagen',
    to: 'Sista dagen',
    holder: 'Vem håller i pengarna?',
    holderHelp: 'Den huvudman som har projektets pengar och bokföring. Den kallar in de andras del.',
    notYet: 'Inte bestämt än',
  },
  en: {
    title: 'What is the project called?',
    purpose: 'What is it to lead to?',
    purposeHelp: 'In one sentence. It stands in the list of projects and at the head of the charter.',
    from: 'First day',
    to: 'Last day',
    holder: 'Who keeps the money?',
    holderHelp: 'The principal that has the project’s money and books. It calls for the others’ shares.',
    notYet: 'Not settled yet',
  },
});

type Props = { ui: Ui; typed: TypedProject; errors: FormErrors; principals: readonly SelectOption[] };

/** What is said of a project itself. */
export function ProjectFields({ ui, typed, errors, principals }: Props) {
  const w = words[ui.lang];
  const field = { ui, errors };
  return (
    <>
      <TextField {...field} name="title" label={w.title} value={typed.title} maxlength={200} required />
      <TextArea
        {...field}
        name="purpose"
        label={w.purpose}
        help={w.purposeHelp}
        value={typed.purpose}
        rows={2}
        maxlength={400}
        required
      />
      <DateField {...field} name="from" label={w.from} value={typed.from} required />
      <DateField {...field} name="to" label={w.to} value={typed.to} required />
      <Select
        {...field}
        name="holder"
        label={w.holder}
        help={w.holderHelp}
        value={typed.holder}
        empty={w.notYet}
        options={principals}
        optional
      />
    </>
  );
}
