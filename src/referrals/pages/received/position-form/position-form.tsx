import type { Child } from 'hono/jsx';
import {
  Actions,
  DateField,
  ErrorSummary,
  FileField,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Radios,
  Remark,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../../ui/index.ts';
import { positionStances } from '../../../received/position.ts';
import { positionWords } from '../../../received/position-words.ts';
import type { TypedPosition } from './typed.ts';
import { positionFormWords } from './words.ts';

interface Props {
  ui: Ui;
  /** Final address. */
  action: string;
  /** Inside a sentence: `Motala`. */
  name: string;
  typed: TypedPosition;
  errors: FormErrors;
  /** Told to the secretariat: the day and a file are asked for as well. */
  told: boolean;
  /** Beside the button. */
  children?: Child;
}

/** What a principal thinks: decided by a board or the officials' view is asked for outright, and never guessed. */
export function PositionForm({ ui, action, name, typed, errors, told, children }: Props) {
  const w = positionFormWords[ui.lang];
  const field = { ui, errors };
  const { choices } = positionWords[ui.lang];
  return (
    <Form ui={ui} action={action} label={w.stance(name)} files={told}>
      <ErrorSummary ui={ui} errors={errors} />
      <Hidden name="request" value={typed.request} />
      <Radios
        {...field}
        name="stallning"
        label={w.stance(name)}
        options={positionStances.map((value) => ({ value, label: choices[value] }))}
        value={typed.stance}
      />
      <TextArea {...field} name="text" label={w.text} help={w.textHelp} value={typed.text} rows={6} maxlength={20_000} optional />
      <Radios
        {...field}
        name="beslutat"
        label={w.decided}
        options={[
          { value: 'ja', label: w.decidedYes, help: w.decidedYesHelp },
          { value: 'nej', label: w.decidedNo, help: w.decidedNoHelp },
        ]}
        value={typed.decided}
      />
      <TextField {...field} name="vem" label={w.said} help={w.saidHelp} value={typed.said} maxlength={300} required />
      {told ? <DateField {...field} name="dag" label={w.on} value={typed.on} required /> : null}
      {told ? <Document ui={ui} typed={typed} errors={errors} /> : null}
      <Actions>
        <SubmitButton>{w.save}</SubmitButton>
        {children}
      </Actions>
    </Form>
  );
}

function Document({ ui, typed, errors }: Pick<Props, 'ui' | 'typed' | 'errors'>) {
  const w = positionFormWords[ui.lang];
  if (typed.record === '')
    return (
      <FileField
        ui={ui}
        errors={errors}
        name="fil"
        label={w.file}
        help={w.fileHelp}
        accept=".pdf,.docx,.odt,.txt,.html"
        optional
      />
    );
  return (
    <Remark>
      <Hidden name="handling" value={typed.record} />
      <p>
        {w.came} <Link href={ui.href(`/handlingar/${typed.record}`)}>{w.open}</Link>
      </p>
    </Remark>
  );
}
