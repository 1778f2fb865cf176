import {
  Actions,
  DateField,
  Details,
  Form,
  type FormErrors,
  Hidden,
  Section,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Period } from '../../queries/periods/periods.ts';
import { periodWords } from './words.ts';

export interface ChangeTyped {
  readonly request: string;
  readonly answerBy: string;
  readonly text: string;
}

type Props = { ui: Ui; period: Period; typed: ChangeTyped; errors: FormErrors };

/** Move the last day, close, open again. */
export function ChangeForms({ ui, period, typed, errors }: Props) {
  const w = periodWords[ui.lang];
  const action = ui.href(`/uppfoljning/perioder/${period.id}/andra`);
  if (period.state === 'closed')
    return (
      <Section title={w.change} id="andra">
        <p>{w.reopenHelp}</p>
        <Form ui={ui} action={action} label={w.reopen}>
          <Hidden name="request" value={typed.request} />
          <Actions>
            <SubmitButton name="vad" value="oppna" kind="secondary">
              {w.reopenButton}
            </SubmitButton>
          </Actions>
        </Form>
      </Section>
    );
  return (
    <Section title={w.change} id="andra">
      <Details summary={w.move} open={errors.length > 0}>
        <Form ui={ui} action={action} label={w.move}>
          <Hidden name="request" value={typed.request} />
          <DateField ui={ui} name="answerBy" label={w.moveTo} help={w.moveHelp} value={typed.answerBy} errors={errors} required />
          <TextField ui={ui} name="text" label={w.why} value={typed.text} maxlength={1000} errors={errors} optional />
          <Actions>
            <SubmitButton name="vad" value="flytta" kind="secondary">
              {w.moveButton}
            </SubmitButton>
          </Actions>
        </Form>
      </Details>
      <Details summary={w.close}>
        <p>{w.closeHelp}</p>
        <Form ui={ui} action={action} label={w.close}>
          <Hidden name="request" value={typed.request} />
          <Actions>
            <SubmitButton name="vad" value="stang" kind="secondary">
              {w.closeButton}
            </SubmitButton>
          </Actions>
        </Form>
      </Details>
    </Section>
  );
}
