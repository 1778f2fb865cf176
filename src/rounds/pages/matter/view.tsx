import {
  Actions,
  DateField,
  DefinitionList,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  Link,
  longDate,
  Page,
  Remark,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { TooEarly } from '../too-early.tsx';
import type { Typed } from '../typed.ts';
import type { BoardMatter, MatterStep } from './present.ts';
import { matterWords } from './words.ts';

type Props = {
  ui: Ui;
  principal: string;
  roundTitle: string;
  example: boolean;
  /** Bare paths. */
  roundHref: string;
  pathHref: string;
  action: string;
  boards: readonly BoardMatter[];
  typed: Typed;
  request: string;
};

export function MatterPage(props: Props) {
  const { ui, typed, boards } = props;
  const words = matterWords[ui.lang];
  const title = words.title(props.principal);
  return (
    <Page
      ui={ui}
      title={title}
      eyebrow={
        <>
          {props.roundTitle} {props.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      lead={boards.some(({ mayKeep }) => mayKeep) ? words.lead : words.leadRead}
      current="/beslut"
      crumbs={[{ label: words.rounds, href: '/beslut' }, { label: props.roundTitle, href: props.roundHref }, { label: title }]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {boards.length === 0 ? <Empty title={words.noSteps}>{words.noStepsHow}</Empty> : null}
      {boards.map((board) => (
        <Section title={board.board} id={board.prefix.slice(0, -1)}>
          {board.recommendsToItself ? <Remark>{words.recommendsToItself(board.board)}</Remark> : null}
          <TooEarly ui={ui} days={board.tooEarly} />
          <RecordLinks ui={ui} board={board} />
          {board.mayKeep ? <MatterForm {...props} board={board} /> : <MatterRead ui={ui} board={board} />}
          {board.notes === null ? null : <Notes {...props} board={board} notes={board.notes} />}
        </Section>
      ))}
      <p>
        <Link href={ui.href(props.pathHref)}>{words.path}</Link>
      </p>
    </Page>
  );
}

type BoardProps = Props & { board: BoardMatter };

function RecordLinks({ ui, board }: { ui: Ui; board: BoardMatter }) {
  const links = board.steps.filter(({ recordHref }) => recordHref !== null);
  const words = matterWords[ui.lang];
  return (
    <>
      {links.map(({ recordHref, part }) => (
        <p>
          <Link href={ui.href(recordHref ?? '')}>{board.steps.length > 1 ? `${words.record} (${part})` : words.record}</Link>
        </p>
      ))}
      {board.reportHref === null ? null : (
        <p>
          <Link href={ui.href(board.reportHref)}>{words.report}</Link>
        </p>
      )}
    </>
  );
}

function MatterForm({ ui, typed, action, board }: BoardProps) {
  const words = matterWords[ui.lang];
  const { prefix, matter } = board;
  const { errors } = typed;
  const kinds = (['not-called-for', 'information', 'negotiation', 'collaboration'] as const).map((value) => ({
    value,
    label: words.kinds[value],
  }));
  return (
    <Form ui={ui} action={ui.href(action)} label={board.board}>
      <Hidden name="owner" value={board.owner} />
      {board.steps.map((step) => (
        <StepFields ui={ui} typed={typed} board={board} step={step} />
      ))}
      <TextField
        ui={ui}
        name={`${prefix}caseOfficer`}
        label={words.caseOfficer}
        help={words.caseOfficerHelp}
        value={typed.value(`${prefix}caseOfficer`, matter?.caseOfficer ?? '')}
        errors={errors}
        optional
      />
      <Select
        ui={ui}
        name={`${prefix}codetermination`}
        label={words.codetermination}
        value={typed.value(`${prefix}codetermination`, matter?.codetermination ?? '')}
        errors={errors}
        options={kinds}
        empty={words.unknown}
      />
      <DateField
        ui={ui}
        name={`${prefix}codeterminationOn`}
        label={words.codeterminationOn}
        value={typed.value(`${prefix}codeterminationOn`, matter?.codeterminationOn ?? '')}
        errors={errors}
        optional
      />
      <Actions>
        <SubmitButton>{words.save(board.board)}</SubmitButton>
      </Actions>
    </Form>
  );
}

function StepFields({ ui, typed, board, step }: { ui: Ui; typed: Typed; board: BoardMatter; step: MatterStep }) {
  const words = matterWords[ui.lang];
  const { errors } = typed;
  const several = board.steps.length > 1;
  const [numbers, planned, plannedOn] = [`${step.key}-numbers`, `${step.key}-planned`, `${step.key}-plannedOn`];
  const inCalendar = board.meetings.some(({ on }) => on === step.planned);
  const options = board.meetings.map(({ on, submitBy }) => ({ value: on, label: words.meeting(on, submitBy) }));
  return (
    <>
      <TextArea
        ui={ui}
        name={numbers}
        label={several ? words.numbersFor(step.part) : words.numbers}
        help={words.numbersHelp}
        rows={2}
        value={typed.value(numbers, step.numbers.join('\n'))}
        errors={errors}
        optional
      />
      <Select
        ui={ui}
        name={planned}
        label={several ? words.plannedFor(step.part) : words.planned}
        help={words.plannedHelp}
        value={typed.value(planned, inCalendar ? (step.planned ?? '') : '')}
        errors={errors}
        options={options}
        empty={words.notPlanned}
      />
      <DateField
        ui={ui}
        name={plannedOn}
        label={words.plannedOn}
        value={typed.value(plannedOn, inCalendar ? '' : (step.planned ?? ''))}
        errors={errors}
        optional
      />
    </>
  );
}

function MatterRead({ ui, board }: { ui: Ui; board: BoardMatter }) {
  const words = matterWords[ui.lang];
  return (
    <DefinitionList
      items={board.steps.flatMap(({ numbers, planned }) => [
        { term: words.numbers, value: numbers.length === 0 ? words.noNumber : numbers.join(', ') },
        { term: words.planned, value: planned === null ? words.notPlanned : longDate(ui.lang, planned) },
      ])}
    />
  );
}

function Notes({ ui, typed, action, request, board, notes }: BoardProps & { notes: NonNullable<BoardMatter['notes']> }) {
  const words = matterWords[ui.lang];
  const name = `${board.prefix}note`;
  return (
    <>
      <h3>{words.notes}</h3>
      <p>{words.notesHelp}</p>
      {notes.map(({ when, text }) => (
        <Remark>
          <p>{when}</p>
          <p>{text}</p>
        </Remark>
      ))}
      {board.matter === null ? (
        <p>{words.noteFirst}</p>
      ) : (
        <Form ui={ui} action={ui.href(`${action}/anteckning`)} label={`${words.notes}: ${board.board}`}>
          <Hidden name="owner" value={board.owner} />
          <Hidden name="request" value={request} />
          <TextArea ui={ui} name={name} label={words.note} rows={3} value={typed.value(name)} errors={typed.errors} />
          <Actions>
            <SubmitButton kind="secondary">{words.writeNote}</SubmitButton>
          </Actions>
        </Form>
      )}
    </>
  );
}
