import {
  Actions,
  DateField,
  Form,
  type FormErrors,
  Hidden,
  Radios,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { FollowedActivity } from '../../followed-plan.ts';
import type { MilestoneEventKind, MilestoneStanding } from '../../rollup/milestone.ts';
import { milestoneWords } from './words.ts';

/** What was typed in a form that came back; nothing when it is opened. */
export interface Typed {
  readonly errors: FormErrors;
  readonly request: string;
  value(name: string): string;
}

/** `action` is a bare path; `kept` the activities to choose from, none where it is of a thing that is given. */
type NewProps = { ui: Ui; action: string; kept?: readonly FollowedActivity[]; typed: Typed };

export function NewMilestoneForm({ ui, action, kept, typed: { errors, request, value } }: NewProps) {
  const w = milestoneWords[ui.lang];
  return (
    <Form ui={ui} action={ui.href(action)} label={w.addTitle}>
      <Hidden name="request" value={request} />
      {kept === undefined ? null : (
        <Select
          ui={ui}
          errors={errors}
          name="activity"
          label={w.whichActivity}
          options={kept.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }))}
          value={value('activity')}
          required
        />
      )}
      <TextField
        ui={ui}
        errors={errors}
        name="title"
        label={w.what}
        help={w.whatHelp}
        value={value('title')}
        maxlength={200}
        required
      />
      <DateField ui={ui} errors={errors} name="on" label={w.when} value={value('on')} required />
      <Actions>
        <SubmitButton>{w.save}</SubmitButton>
      </Actions>
    </Form>
  );
}

/** `action` is a bare path. */
type SayProps = { ui: Ui; action: string; milestone: Pick<MilestoneStanding, 'state'>; typed: Typed };

/** What can happen to it as it stands: reached, moved or dropped while it is awaited, and afterwards taken up again. */
export function SayOfMilestoneForm({ ui, action, milestone, typed: { errors, request, value } }: SayProps) {
  const w = milestoneWords[ui.lang];
  const kinds: readonly MilestoneEventKind[] = milestone.state === 'awaited' ? ['reached', 'moved', 'dropped'] : ['reopened'];
  const options = kinds.map((kind) => ({ value: kind, label: w.kinds[kind] }));
  return (
    <Section title={w.happened} id="hant">
      <Form ui={ui} action={ui.href(action)} label={w.happened}>
        <Hidden name="request" value={request} />
        <Radios ui={ui} errors={errors} name="kind" label={w.kind} options={options} value={value('kind')} />
        {milestone.state === 'awaited' ? (
          <DateField ui={ui} errors={errors} name="on" label={w.on} help={w.onHelp} value={value('on')} />
        ) : null}
        <TextArea
          ui={ui}
          errors={errors}
          name="text"
          label={w.text}
          help={w.textHelp}
          value={value('text')}
          rows={3}
          maxlength={1000}
        />
        <Actions>
          <SubmitButton>{w.say}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
