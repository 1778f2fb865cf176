import {
  Actions,
  DataTable,
  DefinitionList,
  Details,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  isoMoment,
  Link,
  longMoment,
  Page,
  Remark,
  Section,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import { isLinkWithheld } from '../../contacts/own-link.ts';
import type { Mailing } from '../../outgoing/mailing.ts';
import { hasFailed, needsPerson, stateOf } from '../../outgoing/mailing-state.ts';
import { isPersonalLinkWithheld } from '../../outgoing/personal-link.ts';
import { mailingStateInWords } from '../../outgoing/state-words.ts';
import { mailingWords } from './words.ts';

type Props = { ui: Ui; mailing: Mailing; reason: string; errors: FormErrors };

/** A mail that goes or has gone: where it stands, what a person can say of it, what it says, and what has happened. */
export function MailingPage({ ui, mailing, reason, errors }: Props) {
  const words = mailingWords[ui.lang];
  const state = stateOf(mailing);
  return (
    <Page
      ui={ui}
      title={mailing.subject}
      lead={mailingStateInWords(ui.lang, state)}
      eyebrow={
        <>
          {mailing.counterpart} {mailing.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/sant-och-mottaget"
      crumbs={[
        { label: words.list, href: '/sant-och-mottaget' },
        ...(mailing.purpose === 'notice' ? [{ label: words.people, href: '/skickat' }] : []),
        { label: mailing.subject },
      ]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {needsPerson(state) ? <Judge ui={ui} mailing={mailing} reason={reason} errors={errors} /> : null}
      {state.kind === 'sent' ? <NotArrived ui={ui} mailing={mailing} reason={reason} errors={errors} /> : null}
      <Facts ui={ui} mailing={mailing} />
      {mailing.purpose === 'notice' ? (
        <Remark>{words.ownText}</Remark>
      ) : (
        <>
          <Section title={words.text} id="text">
            <pre class="sample">{mailing.body}</pre>
            {isLinkWithheld(mailing.body) ? <p class="soft">{words.ownLink}</p> : null}
            {isPersonalLinkWithheld(mailing.body) ? <p class="soft">{words.personalLink}</p> : null}
          </Section>
          <Files ui={ui} mailing={mailing} />
        </>
      )}
      <History ui={ui} mailing={mailing} />
    </Page>
  );
}

function Judge({ ui, mailing, reason, errors }: Props) {
  const words = mailingWords[ui.lang];
  const failed = hasFailed(stateOf(mailing));
  return (
    <Section title={words.judge} id="besked">
      <p>{failed ? words.judgeFailed : words.judgeUnsure}</p>
      {failed && mailing.counterpartBoardId !== null ? (
        <p>
          <Link href={ui.href(`/namnder/${mailing.counterpartBoardId}`)}>{words.board}</Link>
        </p>
      ) : null}
      <Form ui={ui} action={ui.href(`/skickat/${mailing.id}`)}>
        <TextArea ui={ui} name="reason" label={words.reason} rows={2} maxlength={1000} value={reason} errors={errors} />
        <Actions>
          <SubmitButton name="besked" value={failed ? 'igen' : 'kom'}>
            {failed ? words.again : words.came}
          </SubmitButton>
          <SubmitButton name="besked" value={failed ? 'kom' : 'igen'} kind="secondary">
            {failed ? words.came : words.again}
          </SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** What no server has said: its receiver has, or a report that nobody can prove. */
function NotArrived({ ui, mailing, reason, errors }: Props) {
  const words = mailingWords[ui.lang];
  return (
    <Details summary={words.notArrived} open={errors.length > 0}>
      <Form ui={ui} action={ui.href(`/skickat/${mailing.id}`)} label={words.notArrived}>
        <TextArea ui={ui} name="reason" label={words.notArrivedReason} rows={2} maxlength={1000} value={reason} errors={errors} />
        <Actions>
          <SubmitButton name="besked" value="inte" kind="secondary">
            {words.tellNotArrived}
          </SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}

function Facts({ ui, mailing }: Pick<Props, 'ui' | 'mailing'>) {
  const words = mailingWords[ui.lang];
  return (
    <DefinitionList
      items={[
        { term: words.to, value: mailing.counterpart },
        { term: mailing.purpose === 'notice' ? words.address : words.mailbox, value: mailing.to },
        { term: words.from, value: mailing.senderName },
        ...(mailing.replyTo === null ? [] : [{ term: words.replyTo, value: mailing.replyTo }]),
        { term: words.decided, value: longMoment(ui.lang, mailing.recordedAt) },
      ]}
    />
  );
}

function Files({ ui, mailing }: Pick<Props, 'ui' | 'mailing'>) {
  const words = mailingWords[ui.lang];
  const isMade = mailing.events.length > 0;
  return (
    <Section title={words.files} id="filer">
      <ul>
        {mailing.files.map(({ recordId, fileName }) => (
          <li>
            <Link href={ui.href(`/handlingar/${recordId}`)}>{fileName}</Link>
          </li>
        ))}
        {isMade ? (
          <li>
            <Link href={ui.href(`/handlingar/${mailing.id}`)}>{words.whole}</Link>
          </li>
        ) : null}
      </ul>
    </Section>
  );
}

function History({ ui, mailing }: Pick<Props, 'ui' | 'mailing'>) {
  const words = mailingWords[ui.lang];
  if (mailing.events.length === 0) return null;
  return (
    <Section title={words.history} id="hant">
      <DataTable
        ui={ui}
        caption={words.history}
        captionHidden
        rows={mailing.events}
        columns={[
          { label: words.at, whole: true, cell: ({ at }) => isoMoment(at) },
          { label: words.what, heads: true, cell: ({ kind }) => words.events[kind] },
          { label: words.answer, cell: ({ answer }) => answer ?? '' },
        ]}
      />
    </Section>
  );
}
