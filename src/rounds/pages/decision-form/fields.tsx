import { Checkboxes, DateField, Hidden, Radios, Select, sharedWords, TextArea, TextField } from '../../../ui/index.ts';
import type { Typed } from '../typed.ts';
import { choicesOf } from './choices.ts';
import { helpWith } from './from-text.tsx';
import { type Given, MoreFields } from './more-fields.tsx';
import { formWords } from './words.ts';

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
      <MoreFields {...given} />
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
  const { meetings, takers } = choicesOf(ui.lang, context);
  const { errors } = typed;
  const hasCalendar = meetings.length > 0;
  return (
    <>
      <BoardField {...given} />
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

/** Asked where more than one board may have taken it up. */
function BoardField(given: Given) {
  const { ui, context, typed } = given;
  const { boards } = choicesOf(ui.lang, context);
  const [first] = boards;
  if (boards.length <= 1) return <Hidden name="boardId" value={first?.value ?? ''} />;
  return (
    <Radios
      ui={ui}
      name="boardId"
      label={formWords[ui.lang].board}
      help={helpWith(given, 'boardId')}
      value={typed.value('boardId', first?.value)}
      errors={typed.errors}
      options={boards}
    />
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
