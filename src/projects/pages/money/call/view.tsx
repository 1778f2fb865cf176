import { Temporal } from 'temporal-polyfill';
import {
  Actions,
  Checkboxes,
  CheckSentence,
  type ChoiceOption,
  DateField,
  DefinitionList,
  Details,
  Empty,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  longDate,
  Page,
  Remark,
  Section,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../../ui/index.ts';
import { kronor, type Ore } from '../../../money/ore.ts';
import { total } from '../../../money/settle.ts';
import type { Project } from '../../../project.ts';
import type { Owing } from '../../../queries/money/whom-to-call.ts';
import { framed } from '../../work-parts/in-project.tsx';
import { moneyWords } from '../money-words.ts';
import { words } from './words.ts';

/** A mail as it will go. */
export interface CallMailShown {
  readonly to: string;
  readonly address: string;
  readonly subject: string;
  readonly body: string;
  /** The principal's. */
  readonly name: string;
  readonly owes: Ore;
}

export interface CallView {
  readonly project: Project;
  readonly year: number;
  readonly years: readonly number[];
  readonly owing: readonly Owing[];
  readonly isOver: boolean;
  readonly hasHolder: boolean;
  readonly canSend: boolean;
  /** Empty until they are to be reviewed. */
  readonly mails: readonly CallMailShown[];
}

export interface CallTyped {
  readonly request: string;
  readonly principals: readonly string[];
  readonly payBy: string;
  readonly message: string;
  readonly errors: FormErrors;
  /** Of the mails that were shown; null before. */
  readonly mark: string | null;
  readonly changed: boolean;
}

type Props = { ui: Ui; view: CallView; typed: CallTyped };

/** Who owes, chosen by a person, and the mails exactly as they will be. */
export function CallPage({ ui, view, typed }: Props) {
  const [w, m] = [words[ui.lang], moneyWords[ui.lang]];
  const { project, year, owing, canSend, hasHolder } = view;
  const here = `/projekt/${project.id}/pengar`;
  return (
    <Page
      {...framed(ui, project, { label: m.money, href: here }, { label: w.title })}
      title={w.title}
      lead={view.isOver ? w.leadOver : w.lead(year)}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {owing.length === 0 ? <Empty title={w.nobody} /> : null}
      {canSend ? null : <Remark>{w.noServer}</Remark>}
      {hasHolder ? null : (
        <Remark>
          {w.noHolder} <Link href={ui.href(`/projekt/${project.id}/andra`)}>{w.change}</Link>
        </Remark>
      )}
      {view.years
        .filter((each) => each !== year)
        .map((each) => (
          <p>
            <Link href={ui.href(`${here}/begar?ar=${each}`)}>{w.otherYear(each)}</Link>
          </p>
        ))}
      {owing.length > 0 && canSend && hasHolder ? <CallForm ui={ui} view={view} typed={typed} /> : null}
      <Mails ui={ui} view={view} />
      <p>
        <Link href={ui.href(here)}>{w.back}</Link>
      </p>
    </Page>
  );
}

function CallForm({ ui, view, typed }: Props) {
  const w = words[ui.lang];
  const field = { ui, errors: typed.errors };
  const isReviewed = typed.mark !== null && view.mails.length > 0;
  return (
    <Form ui={ui} action={ui.href(`/projekt/${view.project.id}/pengar/begar`)} label={w.title}>
      <Hidden name="request" value={typed.request} />
      <Hidden name="year" value={String(view.year)} />
      {isReviewed ? <Check ui={ui} view={view} typed={typed} /> : null}
      <Checkboxes
        {...field}
        name="principal"
        label={w.principals}
        options={view.owing.map((each) => optionOf(ui, each))}
        values={typed.principals}
      />
      <DateField {...field} name="payBy" label={w.payBy} value={typed.payBy} required />
      <TextArea
        {...field}
        name="message"
        label={w.message}
        help={w.messageHelp}
        value={typed.message}
        rows={3}
        maxlength={5000}
        optional
      />
      <Actions>
        <SubmitButton name="steg" value="granska" kind={isReviewed ? 'secondary' : 'primary'}>
          {isReviewed ? w.reviewAgain : w.review}
        </SubmitButton>
      </Actions>
    </Form>
  );
}

function optionOf(ui: Ui, { due, board, askedOn, askedToday }: Owing): ChoiceOption {
  const w = words[ui.lang];
  const asked = askedToday ? w.askedToday : askedOn === null ? '' : w.askedOn(longDate(ui.lang, askedOn));
  const said = [w.owes(kronor(due.owes, ui.lang)), board === null ? w.noMailbox : board.name, asked];
  return {
    ...{ value: due.principalId, label: due.name, disabled: askedToday || board === null },
    help: said.filter((each) => each !== '').join(' · '),
  };
}

function Check({ ui, view, typed }: Props) {
  const w = words[ui.lang];
  const sum = kronor(total(view.mails.map(({ owes }) => owes)), ui.lang);
  const payBy = longDate(ui.lang, Temporal.PlainDate.from(typed.payBy));
  return (
    <Section title={w.check} id="granska">
      {typed.changed ? <Remark>{w.changed}</Remark> : null}
      <CheckSentence ui={ui} parts={[{ text: w.sentence(view.mails.length, sum, payBy) }]} />
      <Hidden name="reviewed" value={typed.mark ?? ''} />
      <Actions>
        <SubmitButton name="steg" value="skicka">
          {w.send}
        </SubmitButton>
      </Actions>
    </Section>
  );
}

function Mails({ ui, view: { mails, year } }: { ui: Ui; view: CallView }) {
  const w = words[ui.lang];
  if (mails.length === 0) return null;
  return (
    <Section title={w.mails} id="mejlen">
      {mails.map(({ to, address, subject, body, name }) => (
        <Details summary={w.mailTo(to)}>
          <DefinitionList
            items={[
              { term: w.to, value: address },
              { term: w.subject, value: subject },
              { term: w.file, value: w.fileName(name, year) },
            ]}
          />
          <pre class="sample">{body}</pre>
        </Details>
      ))}
    </Section>
  );
}
