import {
  Actions,
  Checkboxes,
  CheckSentence,
  DataTable,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  Page,
  Remark,
  Section,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import { GoneMails, MailPreview } from '../dispatch/mail-parts.tsx';
import type { MailReview } from '../dispatch/view.tsx';
import { dispatchWords } from '../dispatch/words.ts';
import type { Typed } from '../typed.ts';
import type { RemindView } from './present.ts';
import { remindWords } from './words.ts';

type Props = { ui: Ui; view: RemindView; typed: Typed; review: MailReview | null };

/** Who can be reminded today and why, what the reminders say before they go, and which have gone. */
export function RemindPage({ ui, view, typed, review }: Props) {
  const [words, shared] = [remindWords[ui.lang], dispatchWords[ui.lang]];
  const { round, due, gone, others } = view;
  const base = `/beslut/${round.id}`;
  return (
    <Page
      ui={ui}
      title={view.title}
      lead={words.lead}
      tab={words.crumb}
      eyebrow={
        <>
          {round.title} {round.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/beslut"
      crumbs={[
        { label: shared.rounds, href: '/beslut' },
        { label: round.title, href: base },
        { label: shared.crumb, href: `${base}/utskick` },
        { label: words.crumb },
      ]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {view.canSend ? null : <Remark>{words.noServer}</Remark>}
      {view.canSend && due.length > 0 ? <SendForm ui={ui} view={view} typed={typed} review={review} /> : null}
      {due.length === 0 ? null : (
        <Section title={words.mails} id="mejlen">
          {due.map((mail) => (
            <MailPreview ui={ui} mail={mail} ownAddress={view.ownAddress} />
          ))}
        </Section>
      )}
      {gone.length === 0 ? null : (
        <Section title={words.gone} id="skickade">
          <GoneMails ui={ui} mails={gone} caption={words.gone} />
        </Section>
      )}
      <Others ui={ui} others={others} />
    </Page>
  );
}

function Others({ ui, others }: { ui: Ui; others: RemindView['others'] }) {
  const words = remindWords[ui.lang];
  if (others.length === 0) return null;
  return (
    <Section title={words.others} id="andra">
      <DataTable
        ui={ui}
        caption={words.others}
        captionHidden
        rows={others}
        columns={[
          { label: words.board, heads: true, cell: ({ board }) => board },
          { label: words.why, cell: ({ why }) => why },
        ]}
      />
    </Section>
  );
}

function SendForm({ ui, view, typed, review }: Props) {
  const [words, shared] = [remindWords[ui.lang], dispatchWords[ui.lang]];
  return (
    <Form ui={ui} action={ui.href(`/beslut/${view.round.id}/paminnelse`)} label={words.crumb}>
      {review === null ? null : (
        <Section title={shared.checkTitle} id="granska">
          {review.changed ? <Remark>{shared.changed}</Remark> : null}
          <CheckSentence parts={[{ text: words.check(review.mails, view.senderName) }]} ui={ui} />
          <Hidden name="reviewed" value={review.mark} />
          <Actions>
            <SubmitButton name="steg" value="skicka">
              {words.send(review.mails)}
            </SubmitButton>
          </Actions>
        </Section>
      )}
      {view.kinds.map((kind) => (
        <TextArea
          ui={ui}
          name={`intro-${kind}`}
          label={words.intro[kind]}
          help={words.introHelp}
          rows={5}
          maxlength={5000}
          value={typed.value(`intro-${kind}`, view.intros[kind])}
          errors={typed.errors}
        />
      ))}
      <Checkboxes
        ui={ui}
        name="namnd"
        label={words.to}
        values={typed.list(
          'namnd',
          view.due.map(({ boardId }) => boardId),
        )}
        options={view.due.map(({ boardId, board, mailbox, known, because }) => ({
          ...{ value: boardId, label: board, help: `${because} ${mailbox ?? ''} (${known})` },
        }))}
        errors={typed.errors}
      />
      <Actions>
        <SubmitButton name="steg" value="granska" kind={review === null ? 'primary' : 'secondary'}>
          {review === null ? words.review : shared.reviewAgain}
        </SubmitButton>
      </Actions>
    </Form>
  );
}
