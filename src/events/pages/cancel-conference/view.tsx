import {
  Actions,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Remark,
  SubmitButton,
  TextArea,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import { cancellationAnnounced } from '../../announcing/announcements.ts';
import type { Conference } from '../../conference.ts';
import { whenInWords } from '../../conference-words.ts';
import { AnnouncedMail } from '../announced-mail.tsx';
import { crumbsTo } from '../conference-asked.ts';
import { cancelWords } from './words.ts';

export interface CancelView {
  readonly conference: Conference;
  /** How many are told by mail. */
  readonly count: number;
  readonly canSend: boolean;
  readonly isPublic: boolean;
  /** The reason as typed. */
  readonly text: string;
  readonly request: string;
  readonly errors: FormErrors;
}

type Props = { ui: Ui; view: CancelView };

/** Who is told that it is cancelled, with the mail as it goes, and the button. */
export function CancelPage({ ui, view }: Props) {
  const w = cancelWords[ui.lang];
  const { conference, errors } = view;
  const { state } = conference;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead(conference.title, whenInWords(ui.lang, conference))}
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: w.title })}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {state === 'cancelled' || state === 'over' ? <Remark>{w.cannot}</Remark> : <CancelForm ui={ui} view={view} />}
    </Page>
  );
}

function CancelForm({ ui, view: { conference, count, canSend, isPublic, text, request, errors } }: Props) {
  const w = cancelWords[ui.lang];
  const here = ui.href(`/konferenser/${conference.id}`);
  const reason = text === '' ? w.yourReason : text;
  return (
    <Form ui={ui} action={`${here}/stall-in`} label={w.title}>
      <Hidden name="request" value={request} />
      <TextArea {...{ ui, errors, name: 'text', label: w.reason, help: w.reasonHelp, value: text, rows: 3, maxlength: 1000 }} />
      <p>{isPublic ? w.public : w.notPublic}</p>
      {count > 0 && !canSend ? <Warning ui={ui}>{w.noMail(count)}</Warning> : <p>{w.tells(count)}</p>}
      {count > 0 && canSend ? <AnnouncedMail ui={ui} mail={cancellationAnnounced('sv', conference, reason)} /> : null}
      <Actions>
        <SubmitButton kind="danger">{count > 0 && canSend ? w.confirmAndMail(count) : w.confirm}</SubmitButton>
        <Link href={here}>{w.back}</Link>
      </Actions>
    </Form>
  );
}
