import {
  Actions,
  CheckSentence,
  DefinitionList,
  Details,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  longDate,
  Page,
  Section,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { ContactGiven } from '../../contacts/typed-contact.ts';
import { answerWords } from './words.ts';

export interface AnswerView {
  readonly action: string;
  readonly board: string;
  readonly bodyName: string;
  readonly example: boolean;
  readonly year: number;
  readonly known: { readonly mailbox: string | null; readonly title: string | null; readonly person: string | null };
  /** A mark of what is shown: confirmed is what was seen. */
  readonly seen: string;
  /** What this link was answered with, and the day; null before. */
  readonly answered: { readonly outcome: 'right' | 'changed'; readonly on: string } | null;
}

export interface AnswerTyped {
  readonly mailbox: string;
  readonly title: string;
  readonly person: string;
  readonly errors: FormErrors;
  /** What was typed, found right, and is said back before it is saved. */
  readonly review: ContactGiven | null;
}

type Props = { ui: Ui; view: AnswerView; typed: AnswerTyped };

/** What a link in a mail leads to: what we have, one button, and a way to correct it. Nothing of the rest of the program. */
export function AnswerPage({ ui, view, typed }: Props) {
  const w = answerWords[ui.lang];
  const { answered, known } = view;
  const { review, errors } = typed;
  const opening =
    answered === null
      ? { title: w.question(view.year), lead: w.lead(view.bodyName) }
      : { title: w.answered[answered.outcome], lead: w.answeredLead(longDate(ui.lang, answered.on)) };
  return (
    <Page
      ui={ui}
      {...(review === null ? opening : { title: w.checkTitle })}
      eyebrow={
        <>
          {view.board} {view.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {review === null ? null : <Review ui={ui} view={view} review={review} />}
      <DefinitionList
        items={[
          { term: w.board, value: view.board },
          { term: w.mailbox, value: known.mailbox ?? w.notGiven },
          { term: w.title, value: known.title ?? w.notGiven },
          { term: w.person, value: known.person ?? w.notGiven },
        ]}
      />
      {answered !== null || review !== null || known.mailbox === null ? null : (
        <Form ui={ui} action={view.action} label={w.right}>
          <Hidden name="seen" value={view.seen} />
          <Actions>
            <SubmitButton name="svar" value="stammer">
              {w.right}
            </SubmitButton>
          </Actions>
        </Form>
      )}
      <Correct ui={ui} view={view} typed={typed} />
    </Page>
  );
}

function Review({ ui, view, review }: { ui: Ui; view: AnswerView; review: ContactGiven }) {
  const w = answerWords[ui.lang];
  const { mailbox, title, person } = review;
  const before = view.known.mailbox;
  return (
    <Section title={w.result} id="granska">
      <CheckSentence ui={ui} parts={[{ text: w.check(mailbox, title, person) }]} />
      {before === null || before === mailbox ? null : <p>{w.told(before)}</p>}
      <Form ui={ui} action={view.action} label={w.result}>
        <Hidden name="mailbox" value={mailbox} />
        <Hidden name="title" value={title ?? ''} />
        <Hidden name="person" value={person ?? ''} />
        <Actions>
          <SubmitButton name="svar" value="spara">
            {w.save}
          </SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

function Correct({ ui, view, typed }: Props) {
  const w = answerWords[ui.lang];
  const field = { ui, errors: typed.errors };
  return (
    <Details summary={w.correct} open={typed.errors.length > 0 || typed.review !== null}>
      <p>{w.correctHelp}</p>
      <Form ui={ui} action={view.action} label={w.correct}>
        <TextField
          {...field}
          name="mailbox"
          type="email"
          label={w.mailbox}
          help={w.mailboxHelp}
          value={typed.mailbox}
          maxlength={254}
          autocomplete="off"
          required
        />
        <TextField
          {...field}
          name="title"
          label={w.title}
          help={w.titleHelp}
          value={typed.title}
          maxlength={100}
          autocomplete="off"
          optional
        />
        <TextField {...field} name="person" label={w.person} value={typed.person} maxlength={100} autocomplete="off" optional />
        <Actions>
          <SubmitButton name="svar" value="granska" kind="secondary">
            {w.look}
          </SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}

export function DeadLinkPage({ ui }: { ui: Ui }) {
  const w = answerWords[ui.lang];
  return <Page ui={ui} title={w.dead} lead={w.deadLead} />;
}
