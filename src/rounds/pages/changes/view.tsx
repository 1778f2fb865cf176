import {
  Actions,
  ButtonLink,
  Changes,
  Checkboxes,
  DataTable,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  Link,
  longDate,
  Page,
  Radios,
  Remark,
  Section,
  Select,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import { answerKinds } from '../../acts/changes/answer-changes.ts';
import type { Typed } from '../typed.ts';
import type { AskingShown, ChangeShown, ChangesView } from './present.ts';
import { changesWords } from './words.ts';

type Props = { ui: Ui; view: ChangesView; typed: Typed; request: string };

/** What boards want changed: each as a comparison with its answer, then the form that answers, then the table of all. */
export function ChangesPage(props: Props) {
  const { ui, view, typed } = props;
  const w = changesWords[ui.lang];
  const { round, asking } = view;
  const base = `/beslut/${round.id}`;
  return (
    <Page
      ui={ui}
      title={view.title}
      lead={asking.length === 0 ? undefined : w.lead(round.textTitle)}
      tab={w.crumb}
      eyebrow={
        <>
          {round.title} {round.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/beslut"
      crumbs={[{ label: w.rounds, href: '/beslut' }, { label: round.title, href: base }, { label: w.crumb }]}
      actions={<Next ui={ui} view={view} />}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {view.later === null ? null : (
        <Remark>
          {w.later(view.later.title)} <Link href={ui.href(view.later.href)}>{w.see}</Link>
        </Remark>
      )}
      {asking.length === 0 ? <Empty title={w.none}>{w.noneHow}</Empty> : null}
      {asking.map((each) => (
        <Asking ui={ui} asking={each} mayAnswer={view.mayAnswer} here={`${base}/andringar`} />
      ))}
      {view.mayAnswer ? <AnswerForm {...props} /> : null}
      <Table ui={ui} view={view} />
    </Page>
  );
}

/** One primary button, when nothing is left to answer; before that the answers come first. */
function Next({ ui, view: { round, nextHref, nothingLeft, editHref, letters } }: Pick<Props, 'ui' | 'view'>) {
  const w = changesWords[ui.lang];
  const lettersHref = ui.href(`/beslut/${round.id}/andringar/skicka-svar`);
  return (
    <>
      {nextHref === null ? null : (
        <ButtonLink href={ui.href(nextHref)} kind={nothingLeft ? 'primary' : 'secondary'}>
          {w.nextRound}
        </ButtonLink>
      )}
      {letters === 'to-send' ? (
        <ButtonLink href={lettersHref} kind="secondary">
          {w.sendAnswers}
        </ButtonLink>
      ) : null}
      {nextHref === null || editHref === null ? null : <Link href={ui.href(editHref)}>{w.edit}</Link>}
      {letters === 'sent' ? <Link href={lettersHref}>{w.sentAnswers}</Link> : null}
    </>
  );
}

function Asking({ ui, asking, mayAnswer, here }: { ui: Ui; asking: AskingShown; mayAnswer: boolean; here: string }) {
  const w = changesWords[ui.lang];
  const { decisionHref, noteHref, changes } = asking;
  return (
    <Section title={w.who(asking.board, asking.principal)} id={`beslut-${asking.decisionId}`}>
      <p>
        <Link href={ui.href(decisionHref)}>{w.decided(longDate(ui.lang, asking.day), asking.paragraph)}</Link>
        {'. '}
        {asking.stands ? null : `${w.anew} `}
        {changes.length === 0 ? `${w.notNoted} ` : null}
        {noteHref === null ? null : <Link href={ui.href(noteHref)}>{changes.length === 0 ? w.note : w.noteMore}</Link>}
      </p>
      {changes.map((change) => (
        <Change ui={ui} change={change} answerHref={mayAnswer ? `${here}?svara=${change.id}#f-andring` : null} />
      ))}
    </Section>
  );
}

function Change({ ui, change, answerHref }: { ui: Ui; change: ChangeShown; answerHref: string | null }) {
  const w = changesWords[ui.lang];
  return (
    <article class="asked-change" id={`andring-${change.id}`}>
      <h3>{change.passage}</h3>
      <Changes ui={ui} before={change.was} after={change.wanted} />
      {change.reason === null ? null : <p class="soft">{w.because(change.reason)}</p>}
      <p>
        <Answer ui={ui} change={change} />
      </p>
      {answerHref === null ? null : (
        <p>
          <a
            class="ds-link"
            href={ui.href(answerHref)}
            aria-label={`${answerLabel(ui, change)}: ${change.label}, ${change.passage}`}
          >
            {answerLabel(ui, change)}
          </a>
        </p>
      )}
    </article>
  );
}

function answerLabel({ lang }: Ui, { answer }: ChangeShown): string {
  return answer === null ? changesWords[lang].answer : changesWords[lang].answerAnew;
}

function Answer({ ui, change: { answer } }: { ui: Ui; change: ChangeShown }) {
  const w = changesWords[ui.lang];
  if (answer === null) return <strong>{w.unanswered}.</strong>;
  const where = answer.kind === 'not' ? '' : ` ${answer.version === null ? w.inNext : w.inVersion(answer.version)}`;
  return (
    <>
      <strong>{`${w.answered[answer.kind]}${where}.`}</strong> {answer.reason === null ? null : `${w.why(answer.reason)} `}
      {answer.compareHref === null ? null : <Link href={ui.href(answer.compareHref)}>{w.compare}</Link>}
    </>
  );
}

function AnswerForm({ ui, view, typed, request }: Props) {
  const w = changesWords[ui.lang];
  const { errors } = typed;
  const changes = view.asking.flatMap((each) => each.changes);
  const versions = [...view.versions.map(({ id, label }) => ({ value: id, label })), { value: 'nasta', label: w.next }];
  const version = (
    <Select
      {...{ ui, name: 'textId', label: w.version, errors, options: versions, empty: false }}
      value={typed.value('textId', versions[0]?.value ?? '')}
    />
  );
  return (
    <Section title={w.form} id="svara">
      <Form ui={ui} action={ui.href(`/beslut/${view.round.id}/andringar`)} label={w.form}>
        <Hidden name="request" value={request} />
        <Checkboxes
          {...{ ui, name: 'andring', label: w.which, help: w.whichHelp, errors }}
          values={typed.list('andring')}
          options={changes.map(({ id, label, passage, wanted, was }) => ({
            ...{ value: id, label: `${label}: ${passage}`, help: shortened(wanted === '' ? was : wanted) },
          }))}
        />
        <Radios
          {...{ ui, name: 'svar', label: w.how, errors }}
          value={typed.value('svar', 'included')}
          options={answerKinds.map((kind) => ({ value: kind, label: w.answers[kind] }))}
        />
        {version}
        <TextArea
          {...{ ui, name: 'reason', label: w.reason, help: w.reasonHelp, rows: 3, maxlength: 10_000, errors }}
          value={typed.value('reason')}
        />
        <Actions>
          <SubmitButton kind={view.nothingLeft && view.nextHref !== null ? 'secondary' : 'primary'}>{w.save}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

function shortened(text: string): string {
  return text.length <= 160 ? text : `${text.slice(0, 159)}…`;
}

function Table({ ui, view }: Pick<Props, 'ui' | 'view'>) {
  const w = changesWords[ui.lang];
  const rows = view.asking.flatMap((each) => each.changes);
  if (rows.length === 0) return null;
  const here = `/beslut/${view.round.id}/andringar?format=`;
  return (
    <Section title={w.table} id="alla">
      <DataTable
        ui={ui}
        caption={w.table}
        captionHidden
        rows={rows}
        csvHref={ui.href(`${here}csv`)}
        xlsxHref={ui.href(`${here}xlsx`)}
        columns={[
          { label: w.columns.who, heads: true, cell: ({ label }) => label },
          { label: w.columns.day, cell: ({ day }) => day },
          { label: w.columns.passage, cell: ({ passage }) => passage },
          { label: w.columns.was, cell: ({ was }) => was },
          { label: w.columns.wanted, cell: ({ wanted }) => wanted },
          { label: w.columns.answer, cell: ({ answer }) => (answer === null ? w.unanswered : w.answered[answer.kind]) },
          { label: w.columns.why, cell: ({ answer }) => answer?.reason ?? '' },
        ]}
      />
    </Section>
  );
}
