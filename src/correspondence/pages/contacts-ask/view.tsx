import {
  Actions,
  Checkbox,
  Checkboxes,
  CheckSentence,
  DefinitionList,
  Details,
  Empty,
  ErrorSummary,
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
} from '../../../ui/index.ts';
import { contactsWords } from '../contacts/words.ts';
import type { AskView, QuestionShown } from './present.ts';
import { askWords } from './words.ts';

/** What stands in the form: what was typed when it comes back. */
export interface AskTyped {
  readonly request: string;
  readonly chosen: readonly string[];
  readonly again: boolean;
  readonly errors: FormErrors;
  /** What was said back, and is sent if it still says so; null before. */
  readonly review: { readonly mark: string; readonly changed: boolean } | null;
}

type Props = { ui: Ui; view: AskView; typed: AskTyped };

/** Who is asked about their contact, and the mails exactly as they will be. */
export function AskPage({ ui, view, typed }: Props) {
  const [w, shared] = [askWords[ui.lang], contactsWords[ui.lang]];
  const { occasion, mails } = view;
  const left = mails.filter(({ isProposed }) => isProposed).length;
  const { electedOn } = occasion;
  const lead = electedOn === null ? w.lead : `${w.election(longDate(ui.lang, electedOn))} ${w.lead}`;
  return (
    <Page
      ui={ui}
      title={w.title(left, occasion.year)}
      tab={w.crumb}
      lead={left === 0 && mails.length > 0 ? w.leadNone : lead}
      current="/huvudman"
      crumbs={[
        { label: shared.principals, href: '/huvudman' },
        { label: shared.crumb, href: '/huvudman/kontakter' },
        { label: w.crumb },
      ]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {view.canSend ? null : <Remark>{w.noServer}</Remark>}
      {mails.length === 0 ? <Empty title={w.empty}>{w.emptyHow}</Empty> : null}
      {view.canSend && mails.length > 0 ? <SendForm ui={ui} view={view} typed={typed} /> : null}
      {mails.length === 0 ? null : (
        <Section title={w.mails} id="mejlen">
          {mails.map((mail) => (
            <Preview ui={ui} mail={mail} canReply={view.canReply} />
          ))}
        </Section>
      )}
    </Page>
  );
}

function SendForm({ ui, view, typed }: Props) {
  const w = askWords[ui.lang];
  const { review, errors } = typed;
  const count = view.mails.filter(({ boardId }) => typed.chosen.includes(boardId)).length;
  return (
    <Form ui={ui} action={ui.href('/huvudman/kontakter/fraga')} label={w.crumb}>
      <Hidden name="request" value={typed.request} />
      {review === null || count === 0 ? null : (
        <Section title={w.checkTitle} id="granska">
          {review.changed ? <Remark>{w.changed}</Remark> : null}
          <CheckSentence ui={ui} parts={[{ text: w.check(count, view.senderName) }]} />
          <Hidden name="reviewed" value={review.mark} />
          <Actions>
            <SubmitButton name="steg" value="skicka">
              {w.send(count)}
            </SubmitButton>
          </Actions>
        </Section>
      )}
      <TextArea
        ui={ui}
        name="intro"
        label={w.intro}
        help={w.introHelp}
        rows={5}
        maxlength={5000}
        value={view.intro}
        errors={errors}
      />
      <Checkboxes
        ui={ui}
        name="namnd"
        label={w.to}
        help={w.toHelp}
        values={typed.chosen}
        options={view.mails.map(({ boardId, board, mailbox, known }) => ({
          value: boardId,
          label: board,
          help: `${mailbox} · ${known}`,
        }))}
        errors={errors}
      />
      {view.mails.some(({ isAsked }) => isAsked) ? (
        <Checkbox ui={ui} name="igen" label={w.again} checked={typed.again} errors={errors} />
      ) : null}
      <Actions>
        <SubmitButton name="steg" value="granska" kind={review === null ? 'primary' : 'secondary'}>
          {review === null ? w.review : w.reviewAgain}
        </SubmitButton>
      </Actions>
    </Form>
  );
}

function Preview({ ui, mail, canReply }: { ui: Ui; mail: QuestionShown; canReply: boolean }) {
  const w = askWords[ui.lang];
  return (
    <Details summary={w.mailTo(mail.board)}>
      <DefinitionList
        items={[
          { term: w.address, value: mail.mailbox },
          { term: w.subject, value: mail.subject },
          { term: w.replies, value: canReply ? w.repliesOwn : w.repliesNone },
        ]}
      />
      <pre class="sample">{mail.body}</pre>
    </Details>
  );
}
