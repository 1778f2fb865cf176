import {
  Actions,
  CheckSentence,
  Details,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  SubmitButton,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import type { Announcement } from '../../announcing/announcements.ts';
import type { Conference } from '../../conference.ts';
import { AnnouncedMail } from '../announced-mail.tsx';
import { crumbsTo } from '../conference-asked.ts';
import type { ConferenceChoices } from '../conference-form/choices.ts';
import { ConferenceFields } from '../conference-form/fields.tsx';
import type { TypedConference } from '../conference-form/typed.ts';
import { changeWords } from './words.ts';

/** What those registered are to be told, before they are. */
export interface CheckView {
  /** What was checked: when it is something else that is saved, it is checked again. */
  readonly key: string;
  readonly sentence: string;
  /** How many are told. */
  readonly count: number;
  readonly mail: Announcement | null;
  readonly canSend: boolean;
}

export interface ChangeView {
  readonly conference: Conference;
  readonly typed: TypedConference;
  readonly request: string;
  readonly errors: FormErrors;
  readonly choices: ConferenceChoices;
  readonly check: CheckView | null;
}

type Props = { ui: Ui; view: ChangeView };

/** The form of a conference, and above it, when others must be told, what they would be. */
export function ChangePage({ ui, view }: Props) {
  const w = changeWords[ui.lang];
  const { conference, typed, request, errors, choices, check } = view;
  return (
    <Page
      ui={ui}
      title={check === null ? w.title : w.checkTitle}
      lead={check === null ? w.lead : undefined}
      eyebrow={conference.title}
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: w.title })}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <Form ui={ui} action={ui.href(`/konferenser/${conference.id}/andra`)} label={w.title}>
        <Hidden name="request" value={request} />
        {check === null ? null : <Check ui={ui} check={check} back={ui.href(`/konferenser/${conference.id}`)} />}
        {check === null ? (
          <>
            <ConferenceFields ui={ui} errors={errors} typed={typed} choices={choices} />
            <Actions>
              <SubmitButton>{w.save}</SubmitButton>
              <Link href={ui.href(`/konferenser/${conference.id}`)}>{w.cancel}</Link>
            </Actions>
          </>
        ) : (
          <Details summary={w.more}>
            <ConferenceFields ui={ui} errors={errors} typed={typed} choices={choices} />
          </Details>
        )}
      </Form>
    </Page>
  );
}

function Check({ ui, check, back }: { ui: Ui; check: CheckView; back: string }) {
  const w = changeWords[ui.lang];
  const { key, sentence, count, mail, canSend } = check;
  return (
    <>
      <CheckSentence ui={ui} parts={[{ text: sentence }]} />
      {count > 0 && !canSend ? <Warning ui={ui}>{w.noMail(count)}</Warning> : <p>{w.tells(count)}</p>}
      {mail === null || !canSend ? null : <AnnouncedMail ui={ui} mail={mail} />}
      <p class="soft">{w.public}</p>
      <Hidden name="checked" value={key} />
      <Actions>
        <SubmitButton>{count > 0 && canSend ? w.saveAndMail(count) : w.save}</SubmitButton>
        <Link href={back}>{w.cancel}</Link>
      </Actions>
    </>
  );
}
