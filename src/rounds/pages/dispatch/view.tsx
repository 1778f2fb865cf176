import {
  Actions,
  ButtonLink,
  Checkboxes,
  CheckSentence,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  Link,
  Page,
  Remark,
  Section,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import type { Typed } from '../typed.ts';
import { GoneMails, MailPreview } from './mail-parts.tsx';
import type { DispatchView } from './present.ts';
import { dispatchWords } from './words.ts';

/** What has been said back, and is sent if it still says so. */
export interface MailReview {
  readonly mails: number;
  readonly mark: string;
  readonly changed: boolean;
}

type Props = { ui: Ui; view: DispatchView; typed: Typed; review: MailReview | null };

/** The papers of a round: how far they have come, what goes to whom before it goes, and what has gone. */
export function DispatchPage({ ui, view, typed, review }: Props) {
  const words = dispatchWords[ui.lang];
  const { round, canSend, mails, without, gone } = view;
  const base = `/beslut/${round.id}`;
  return (
    <Page
      ui={ui}
      title={view.title}
      lead={view.lead === '' ? undefined : view.lead}
      tab={words.crumb}
      eyebrow={
        <>
          {round.title} {round.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/beslut"
      crumbs={[{ label: words.rounds, href: '/beslut' }, { label: round.title, href: base }, { label: words.crumb }]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {canSend ? null : <Remark>{words.noServer}</Remark>}
      {canSend && mails.length > 0 ? <SendForm ui={ui} view={view} typed={typed} review={review} /> : null}
      <Previews ui={ui} view={view} />
      {without.length === 0 ? null : (
        <Section title={words.without} id="utan">
          <p>{words.withoutHelp}</p>
          <ul>
            {without.map(({ boardId, board }) => (
              <li>
                <Link href={ui.href(`/namnder/${boardId}`)}>{words.giveMailbox(board)}</Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {gone.length === 0 ? null : (
        <Section title={words.gone} id="skickade">
          <GoneMails ui={ui} mails={gone} caption={words.gone} />
        </Section>
      )}
      <Zip ui={ui} href={`${base}/utskick/zip`} isMain={!canSend} />
      <p>
        <Link href={ui.href(`${base}/paminnelse`)}>{words.remind}</Link>
      </p>
    </Page>
  );
}

function SendForm({ ui, view, typed, review }: Props) {
  const words = dispatchWords[ui.lang];
  const waiting = view.mails.map(({ boardId }) => boardId).filter((boardId) => !view.decided.includes(boardId));
  return (
    <Form ui={ui} action={ui.href(`/beslut/${view.round.id}/utskick`)} label={words.form}>
      {review === null ? null : (
        <Section title={words.checkTitle} id="granska">
          {review.changed ? <Remark>{words.changed}</Remark> : null}
          <CheckSentence parts={[{ text: words.check(review.mails, view.senderName) }]} ui={ui} />
          <Hidden name="reviewed" value={review.mark} />
          <Actions>
            <SubmitButton name="steg" value="skicka">
              {words.send(review.mails)}
            </SubmitButton>
          </Actions>
        </Section>
      )}
      <TextArea
        ui={ui}
        name="intro"
        label={words.intro}
        help={words.introHelp}
        rows={5}
        maxlength={5000}
        value={typed.value('intro', view.intro)}
        errors={typed.errors}
      />
      <Checkboxes
        ui={ui}
        name="namnd"
        label={words.to}
        help={words.toHelp}
        values={typed.list('namnd', waiting)}
        options={view.mails.map(({ boardId, board, mailbox, known, deadline }) => ({
          ...{
            value: boardId,
            label: board,
            help: `${mailbox ?? ''} (${known}) · ${whyNotAsked(ui, view, boardId) ?? words.deadline(deadline)}`,
          },
        }))}
        errors={typed.errors}
      />
      <Actions>
        <SubmitButton name="steg" value="granska" kind={review === null ? 'primary' : 'secondary'}>
          {review === null ? words.review : words.reviewAgain}
        </SubmitButton>
      </Actions>
    </Form>
  );
}

/** Why an authority is not ticked; null for one that is asked to decide. */
function whyNotAsked({ lang }: Ui, { carried, decided }: DispatchView, boardId: string): string | null {
  const words = dispatchWords[lang];
  const covered = carried.get(boardId);
  if (covered !== undefined) return words.carried(covered.reason);
  return decided.includes(boardId) ? words.decided : null;
}

function Previews({ ui, view: { mails, without, ownAddress } }: Pick<Props, 'ui' | 'view'>) {
  const words = dispatchWords[ui.lang];
  if (mails.length + without.length === 0) return null;
  return (
    <Section title={words.mails} id="mejlen">
      {[...mails, ...without].map((mail) => (
        <MailPreview ui={ui} mail={mail} ownAddress={ownAddress} />
      ))}
    </Section>
  );
}

function Zip({ ui, href, isMain }: { ui: Ui; href: string; isMain: boolean }) {
  const words = dispatchWords[ui.lang];
  return (
    <p>
      <ButtonLink href={ui.href(href)} kind={isMain ? 'primary' : 'secondary'} file>
        {words.zip}
      </ButtonLink>{' '}
      {words.zipHelp}
    </p>
  );
}
