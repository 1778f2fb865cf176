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
import type { FollowedActivity, FollowedPlan } from '../../followed-plan.ts';
import type { Milestone, MilestoneEventKind } from '../../rollup/milestone.ts';
import { milestoneWords } from './words.ts';

/** What was typed in a form that came back; nothing when it is opened. */
export interface Typed {
  readonly errors: FormErrors;
  readonly request: string;
  value(name: string): string;
}

type NewProps = { ui: Ui; plan: FollowedPlan; kept: readonly FollowedActivity[]; typed: Typed };

export function NewMilestoneForm({ ui, plan, kept, typed: { errors, request, value } }: NewProps) {
  const w = milestoneWords[ui.lang];
  const options = kept.map(({ id, number, title }) => ({ value: id, label: `${number} ${title}` }));
  return (
    <Form ui={ui} action={ui.href(`/uppfoljning/${plan.id}/milstolpar/ny`)} label={w.addTitle}>
      <Hidden name="request" value={request} />
      <Select
        ui={ui}
        errors={errors}
        name="activity"
        label={w.whichActivity}
        options={options}
        value={value('activity')}
        required
      />
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

type SayProps = { ui: Ui; milestone: Milestone; typed: Typed };

/** What can happen to it as it stands: reached, moved or dropped while it is awaited, and afterwards taken up again. */
export function SayForm({ ui, milestone, typed: { errors, request, value } }: SayProps) {
  const w = milestoneWords[ui.lang];
  const kinds: readonly MilestoneEventKind[] = milestone.state === 'awaited' ? ['reached', 'moved', 'dropped'] : ['reopened'];
  const options = kinds.map((kind) => ({ value: kind, label: w.kinds[kind] }));
  return (
    <Section title={w.happened} id="hant">
      <Form ui={ui} action={ui.href(`/uppfoljning/${milestone.planId}/milstolpar/${milestone.id}`)} label={w.happened}>
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
