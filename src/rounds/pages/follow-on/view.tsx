import {
  Actions,
  ButtonLink,
  Checkbox,
  Checkboxes,
  CheckSentence,
  DataTable,
  DateField,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  Link,
  list,
  Page,
  Remark,
  Section,
  Select,
  StateMark,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { boardInSentence } from '../../telling/forecast-words.ts';
import type { Typed } from '../typed.ts';
import type { FollowOnView, MustShown } from './present.ts';
import { followOnWords } from './words.ts';

/** What has been said back, and is done if the form still says so. */
export interface FollowOnReview {
  readonly sentence: string;
  /** Why decisions are carried over, each a sentence. */
  readonly reasons: readonly string[];
  readonly answerBy: string | null;
  readonly receivers: readonly { readonly principal: string; readonly board: string; readonly mailbox: string | null }[];
  readonly mark: string;
  readonly changed: boolean;
}

type Props = { ui: Ui; view: FollowOnView; typed: Typed; request: string; review: FollowOnReview | null };

/** A new version to those who must decide again: which version, whose decisions cover it, who decides again. */
export function FollowOnPage(props: Props) {
  const { ui, view, typed, review } = props;
  const w = followOnWords[ui.lang];
  const { round } = view;
  const base = `/beslut/${round.id}`;
  return (
    <Page
      ui={ui}
      title={review === null ? w.title : w.reviewTitle}
      lead={review === null ? w.lead(round.textTitle) : undefined}
      eyebrow={
        <>
          {round.title} {round.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/beslut"
      crumbs={[{ label: w.rounds, href: '/beslut' }, { label: round.title, href: base }, { label: w.crumb }]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <Inside {...props} />
    </Page>
  );
}

function Inside(props: Props) {
  const { ui, view } = props;
  const w = followOnWords[ui.lang];
  if (view.already !== null) {
    return (
      <Remark>
        {w.already(view.already.title)} <Link href={ui.href(view.already.href)}>{w.see}</Link>
      </Remark>
    );
  }
  if (view.versions.length === 0) {
    return (
      <Empty title={w.noText}>
        <p>{w.noTextHow}</p>
        {view.working === null ? null : (
          <Actions>
            <ButtonLink href={ui.href(view.working.editHref)}>{w.edit}</ButtonLink>
            <Link href={ui.href(view.working.freezeHref)}>{w.freeze}</Link>
          </Actions>
        )}
      </Empty>
    );
  }
  return <FollowOnForm {...props} />;
}

function FollowOnForm(props: Props) {
  const { ui, view, request, review } = props;
  const w = followOnWords[ui.lang];
  return (
    <Form ui={ui} action={ui.href(`/beslut/${view.round.id}/ny-runda`)}>
      <Hidden name="request" value={request} />
      {review === null ? null : <Review ui={ui} review={review} />}
      <TextFields {...props} />
      <Covered {...props} />
      <Must ui={ui} title={w.must} help={w.mustHelp} those={view.must} />
      <Must ui={ui} title={w.joined} those={view.joined} />
      {view.left.length === 0 ? null : <Remark>{w.left(list(ui.lang, view.left))}</Remark>}
      <Letter {...props} />
      <Actions>
        <SubmitButton name="steg" value="granska" kind={review === null ? 'primary' : 'secondary'}>
          {review === null ? w.review : w.reviewAgain}
        </SubmitButton>
      </Actions>
    </Form>
  );
}

function Review({ ui, review }: { ui: Ui; review: FollowOnReview }) {
  const w = followOnWords[ui.lang];
  return (
    <Section title={w.goes} id="granska">
      {review.changed ? <Remark>{w.changed}</Remark> : null}
      <CheckSentence ui={ui} parts={[{ text: review.sentence }]} />
      {review.receivers.length === 0 ? (
        <p>{w.nobody}</p>
      ) : (
        <DataTable
          ui={ui}
          caption={w.goes}
          captionHidden
          rows={review.receivers}
          columns={[
            { label: w.principal, heads: true, cell: ({ principal }) => principal },
            { label: w.board, cell: ({ board }) => board },
            { label: w.mailbox, cell: ({ mailbox }) => mailbox ?? w.noMailbox },
          ]}
        />
      )}
      {review.reasons.map((reason) => (
        <p>{reason}</p>
      ))}
      {review.answerBy === null ? null : <p>{w.answerSaid(review.answerBy)}</p>}
      <Remark>{w.after}</Remark>
      <Hidden name="reviewed" value={review.mark} />
      <Actions>
        <SubmitButton name="steg" value="oppna">
          {w.open}
        </SubmitButton>
      </Actions>
    </Section>
  );
}

function TextFields({ ui, view: { versions }, typed }: Props) {
  const w = followOnWords[ui.lang];
  const { errors } = typed;
  const [latest] = versions;
  const title = latest === undefined ? '' : w.nameOf(latest.title, latest.label);
  return (
    <>
      <Select
        {...{ ui, name: 'textId', label: w.version, errors, empty: false }}
        value={typed.value('textId', latest?.id ?? '')}
        options={versions.map(({ id, label }) => ({ value: id, label }))}
      />
      <ul>
        {versions.map(({ label, compareHref }) => (
          <li>
            <Link href={ui.href(compareHref)}>{w.compare(label)}</Link>
          </li>
        ))}
      </ul>
      <TextField {...{ ui, name: 'title', label: w.name, errors, value: typed.value('title', title) }} />
    </>
  );
}

function Covered({ ui, view: { coverable }, typed }: Props) {
  const w = followOnWords[ui.lang];
  const { errors } = typed;
  if (coverable.length === 0) return null;
  return (
    <>
      <Checkboxes
        {...{ ui, name: 'tackt', label: w.covered, help: w.coveredHelp, errors }}
        values={typed.list('tackt')}
        options={coverable.map(({ code, label, decisions, whole }) => ({
          ...{ value: code, label },
          help: [...decisions.map(({ said }) => `${said}.`), ...(whole ? [] : [w.notWhole])].join(' '),
          reveals: <OwnReasons ui={ui} decisions={decisions} typed={typed} />,
        }))}
      />
      <TextArea
        {...{ ui, name: 'reason', label: w.reason, help: w.reasonHelp, rows: 3, maxlength: 10_000, errors }}
        value={typed.value('reason')}
      />
    </>
  );
}

/** The field of a decision's own reason. @param decisionId in the earlier round */
export function ownReasonField(decisionId: string): string {
  return `skal-${decisionId}`;
}

/** Folded until one is written: most decisions have the common reason. */
function OwnReasons({
  ui,
  decisions,
  typed,
}: Pick<Props, 'ui' | 'typed'> & Pick<FollowOnView['coverable'][number], 'decisions'>) {
  const w = followOnWords[ui.lang];
  const { errors } = typed;
  const reasons = decisions.map(({ id, board }) => ({ name: ownReasonField(id), board, value: typed.value(ownReasonField(id)) }));
  return (
    <Details summary={w.ownReason} open={reasons.some(({ value }) => value !== '')}>
      {reasons.map(({ name, board, value }) => (
        <TextArea
          {...{ ui, name, label: w.ownReasonOf(boardInSentence(ui.lang, board)), rows: 2, maxlength: 10_000, errors, value }}
          optional
        />
      ))}
    </Details>
  );
}

function Must({ ui, title, help, those }: { ui: Ui; title: string; help?: string; those: readonly MustShown[] }) {
  if (those.length === 0) return null;
  return (
    <Section title={title}>
      {help === undefined ? null : <p>{help}</p>}
      <ul>
        {those.map(({ label, state }) => (
          <li>
            {label} {state === null ? null : <StateMark ui={ui} state={state} />}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Letter({ ui, view: { round, isOpen }, typed }: Props) {
  const w = followOnWords[ui.lang];
  const { errors } = typed;
  return (
    <>
      <p>{w.paths}</p>
      <DateField {...{ ui, name: 'answerBy', label: w.answerBy, errors, value: typed.value('answerBy') }} optional />
      <TextField
        {...{ ui, name: 'registrationNumber', label: w.number, width: 24, errors }}
        value={typed.value('registrationNumber', round.registrationNumber ?? '')}
        optional
      />
      <TextArea
        {...{ ui, name: 'coveringLetter', label: w.letter, help: w.letterHelp, rows: 9, errors }}
        value={typed.value('coveringLetter', w.letterProposed(round.textTitle))}
        optional
      />
      {isOpen ? (
        <Checkbox
          {...{ ui, name: 'withdraw', label: w.withdraw, help: w.withdrawHelp, errors }}
          checked={typed.value('withdraw', 'ja') === 'ja'}
        />
      ) : null}
    </>
  );
}
