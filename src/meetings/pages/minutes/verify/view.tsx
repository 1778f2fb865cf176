import {
  Checkbox,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  longDate,
  Page,
  Remark,
  Section,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../../ui/index.ts';
import type { MeetingWithLife } from '../../../meeting.ts';
import type { MinutesSheet } from '../../../minutes/paper/minutes-sheet.ts';
import type { FrozenMinutes, MinutesOfMeeting } from '../../../queries/minutes.ts';
import { SheetView } from '../sheet-view.tsx';
import { crumbsTo } from '../words.ts';
import { words } from './words.ts';

interface VerifyView {
  readonly meeting: MeetingWithLife;
  readonly frozen: FrozenMinutes;
  readonly own: MinutesOfMeeting['current'][number];
  readonly sheet: MinutesSheet;
  /** The objection, as typed. */
  readonly text: string;
  readonly errors: FormErrors;
  readonly request: string;
}

type Props = { ui: Ui; view: VerifyView };

export function VerifyPage({ ui, view }: Props) {
  const { meeting, frozen, own, sheet, errors } = view;
  const w = words[ui.lang];
  const title = w.title[frozen.kind];
  return (
    <Page
      ui={ui}
      title={title}
      lead={w.lead(frozen.number)}
      eyebrow={
        <>
          {meeting.organ.name}, {longDate(ui.lang, meeting.on)} {meeting.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/moten"
      crumbs={crumbsTo(ui, meeting, frozen.kind, title)}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {frozen.reason === '' ? null : <Remark>{w.why(frozen.reason)}</Remark>}
      {own.stands === 'objected' ? <Remark>{w.objectedBefore(own.said?.text ?? '')}</Remark> : null}
      <SheetView ui={ui} sheet={sheet} edit={null} />
      <p class="soft">
        {w.hash}: <code>{frozen.textSha256}</code>
      </p>
      {own.stands === 'attested' ? <Remark>{w.already}</Remark> : <Say ui={ui} view={view} />}
    </Page>
  );
}

function Say({ ui, view: { meeting, frozen, text, errors, request } }: Props) {
  const w = words[ui.lang];
  const here = ui.href(`/moten/${meeting.id}/protokoll/justera`);
  const shown = (
    <>
      <Hidden name="request" value={request} />
      <Hidden name="minutes" value={frozen.id} />
      <Hidden name="hash" value={frozen.textSha256} />
    </>
  );
  return (
    <>
      <Section title={w.attest} id="justera">
        <Form ui={ui} action={here} label={w.attest}>
          {shown}
          <Checkbox ui={ui} errors={errors} name="read" label={w.read[frozen.kind]} />
          <SubmitButton>{w.attestSave}</SubmitButton>
        </Form>
      </Section>
      <Section title={w.object} id="invand">
        <Form ui={ui} action={`${here}/invand`} label={w.object}>
          {shown}
          <TextArea ui={ui} errors={errors} name="text" label={w.text} help={w.textHelp} value={text} rows={3} maxlength={4000} />
          <SubmitButton kind="secondary">{w.objectSave}</SubmitButton>
        </Form>
      </Section>
    </>
  );
}
