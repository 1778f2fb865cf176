import {
  Checkboxes,
  DateField,
  Details,
  Fieldset,
  Hidden,
  Radios,
  Select,
  sharedWords,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Typed } from '../typed.ts';
import { choicesOf } from './choices.ts';
import type { DecisionContext } from './context.ts';
import { helpWith } from './from-text.tsx';
import { formWords } from './words.ts';

type Given = { ui: Ui; context: DecisionContext; typed: Typed };

/** Everything but the file, in the order in which an extract is read: where and when, what, on which condition, since then. */
export function DecisionFields(given: Given) {
  const { ui, context, typed } = given;
  const words = formWords[ui.lang];
  const choices = choicesOf(ui.lang, context);
  const { errors } = typed;
  return (
    <>
      <WhenAndWho {...given} />
      <Radios
        ui={ui}
        name="outcome"
        label={words.outcome(context.round.title)}
        help={helpWith(given, 'outcome')}
        value={typed.value('outcome')}
        errors={errors}
        options={[...choices.outcomes, { value: 'other', label: words.other, reveals: <OtherOutcome {...given} /> }]}
      />
      <TextField
        ui={ui}
        name="remark"
        label={words.remark}
        help={helpWith(given, 'remark')}
        value={typed.value('remark')}
        errors={errors}
        optional
      />
      <Conditions {...given} />
      <SinceThen {...given} />
      <Radios
        ui={ui}
        name="evidence"
        label={words.evidence}
        help={helpWith(given, 'evidence')}
        value={typed.value('evidence', 'verified-extract')}
        errors={errors}
        options={choices.proofs}
      />
      {choices.others.length > 0 ? (
        <Checkboxes ui={ui} name="also" label={words.also} values={typed.list('also')} errors={errors} options={choices.others} />
      ) : null}
      <More {...given} />
      {context.manner === 'record' ? null : (
        <TextField
          ui={ui}
          name="reason"
          label={words.reason}
          help={words.reasonHelp}
          value={typed.value('reason')}
          errors={errors}
          optional
        />
      )}
    </>
  );
}

function WhenAndWho(given: Given) {
  const { ui, context, typed } = given;
  const words = formWords[ui.lang];
  const { boards, meetings, takers } = choicesOf(ui.lang, context);
  const { errors } = typed;
  const [first] = boards;
  const hasCalendar = meetings.length > 0;
  return (
    <>
      {boards.length > 1 ? (
        <Radios
          ui={ui}
          name="boardId"
          label={words.board}
          help={helpWith(given, 'boardId')}
          value={typed.value('boardId', first?.value)}
          errors={errors}
          options={boards}
        />
      ) : (
        <Hidden name="boardId" value={first?.value ?? ''} />
      )}
      {hasCalendar ? (
        <Select
          ui={ui}
          name="meeting"
          label={words.meeting}
          help={helpWith(given, 'meeting', words.meetingHelp)}
          value={typed.value('meeting')}
          errors={errors}
          options={meetings}
        />
      ) : null}
      <DateField
        ui={ui}
        name="on"
        label={hasCalendar ? words.otherDay : words.day}
        help={helpWith(given, 'on', sharedWords[ui.lang].dateHelp)}
        value={typed.value('on')}
        errors={hasCalendar ? errors : asDay(errors)}
        optional={hasCalendar}
      />
      <TextField
        ui={ui}
        name="paragraph"
        label={words.paragraph}
        help={helpWith(given, 'paragraph', words.paragraphHelp)}
        value={typed.value('paragraph')}
        errors={errors}
        width={8}
        maxlength={40}
        optional
      />
      <Select
        ui={ui}
        name="takenBy"
        label={words.takenBy}
        value={typed.value('takenBy', 'board')}
        errors={errors}
        options={takers}
        empty={false}
      />
    </>
  );
}

/** Without a calendar the missing meeting is a missing day. */
export function asDay(errors: Typed['errors']): Typed['errors'] {
  return errors.map((error) => (error.field === 'meeting' ? { ...error, field: 'on' } : error));
}

function OtherOutcome({ ui, context, typed }: Given) {
  const { otherOutcomes } = choicesOf(ui.lang, context);
  const label = formWords[ui.lang].otherOutcome;
  return (
    <Select
      ui={ui}
      name="otherOutcome"
      label={label}
      value={typed.value('otherOutcome')}
      errors={typed.errors}
      options={otherOutcomes}
    />
  );
}

function Conditions(given: Given) {
  const { ui, context, typed } = given;
  const words = formWords[ui.lang];
  const { errors } = typed;
  const most = context.principals.length - 1;
  const who = (
    <Checkboxes
      ui={ui}
      name="named"
      label={words.namedWho}
      help={helpWith(given, 'named')}
      values={typed.list('named')}
      errors={errors}
      options={choicesOf(ui.lang, context).principals}
    />
  );
  const count = (
    <TextField
      ui={ui}
      name="others"
      label={words.atLeastCount}
      type="number"
      min={1}
      max={most}
      width={4}
      value={typed.value('others')}
      errors={errors}
    />
  );
  const own = (
    <TextArea
      ui={ui}
      name="ownConditions"
      label={words.ownText}
      help={helpWith(given, 'ownConditions', words.ownHelp)}
      rows={3}
      value={typed.value('ownConditions')}
      errors={errors}
    />
  );
  return (
    <Checkboxes
      ui={ui}
      name="conditions"
      label={words.conditions}
      help={helpWith(given, 'conditions', words.conditionsHelp)}
      values={typed.list('conditions')}
      errors={errors}
      options={[
        { value: 'all-others', label: words.allOthers },
        { value: 'named', label: words.named, reveals: who },
        { value: 'at-least', label: words.atLeast, reveals: count },
        { value: 'other', label: words.own, reveals: own },
      ]}
    />
  );
}

function SinceThen(given: Given) {
  const { ui, typed } = given;
  const words = formWords[ui.lang];
  const { errors } = typed;
  return (
    <>
      <DateField
        ui={ui}
        name="verifiedOn"
        label={words.verified}
        help={helpWith(given, 'verifiedOn', sharedWords[ui.lang].dateHelp)}
        value={typed.value('verifiedOn')}
        errors={errors}
        optional
      />
      <DateField
        ui={ui}
        name="noticeOn"
        label={words.notice}
        help={helpWith(given, 'noticeOn', words.noticeHelp)}
        value={typed.value('noticeOn')}
        errors={errors}
        optional
      />
    </>
  );
}

const folded = ['clauses', 'dissent', 'voteYes', 'voteNo', 'voteAbstain', 'conflictOfInterest', 'noticeRemovedOn'] as const;

function More(given: Given) {
  const { ui, context, typed } = given;
  const words = formWords[ui.lang];
  const { errors } = typed;
  // What holds something, or is wrong, is never hidden.
  const open = folded.some((name) => typed.value(name) !== '' || errors.some(({ field }) => field === name));
  const count = (name: string, label: string) => (
    <TextField
      ui={ui}
      name={name}
      label={label}
      help={helpWith(given, name)}
      type="number"
      min={0}
      width={4}
      value={typed.value(name)}
      errors={errors}
      optional
    />
  );
  return (
    <Details summary={words.more} open={open}>
      <TextArea
        ui={ui}
        name="clauses"
        label={words.clauses}
        help={helpWith(given, 'clauses', words.clausesHelp)}
        rows={5}
        value={typed.value('clauses')}
        errors={errors}
        optional
      />
      <TextArea
        ui={ui}
        name="dissent"
        label={words.dissent}
        help={helpWith(given, 'dissent')}
        rows={3}
        value={typed.value('dissent')}
        errors={errors}
        optional
      />
      <Fieldset legend={words.vote}>
        {count('voteYes', words.voteYes)}
        {count('voteNo', words.voteNo)}
        {count('voteAbstain', words.voteAbstain)}
      </Fieldset>
      <TextField
        ui={ui}
        name="conflictOfInterest"
        label={words.conflict}
        help={helpWith(given, 'conflictOfInterest', words.conflictHelp)}
        value={typed.value('conflictOfInterest')}
        errors={errors}
        optional
      />
      <DateField
        ui={ui}
        name="noticeRemovedOn"
        label={words.noticeRemoved}
        value={typed.value('noticeRemovedOn')}
        errors={errors}
        optional
      />
      <Radios
        ui={ui}
        name="appealable"
        label={words.appealable}
        value={typed.value('appealable', context.step.part === 'decide' ? 'yes' : 'no')}
        errors={errors}
        options={[
          { value: 'yes', label: words.appealableYes },
          { value: 'no', label: words.appealableNo },
        ]}
      />
    </Details>
  );
}
