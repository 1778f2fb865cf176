import { DateField, Details, Fieldset, Radios, TextArea, TextField, type Ui } from '../../../ui/index.ts';
import type { Typed } from '../typed.ts';
import type { DecisionContext } from './context.ts';
import { helpWith } from './from-text.tsx';
import { formWords } from './words.ts';

/** What the fields of a decision's form are made from. */
export type Given = { ui: Ui; context: DecisionContext; typed: Typed };

const folded = ['clauses', 'dissent', 'voteYes', 'voteNo', 'voteAbstain', 'conflictOfInterest', 'noticeRemovedOn'] as const;

/** What few decisions have: folded, unless it holds something or is wrong. */
export function MoreFields(given: Given) {
  const { ui, context, typed } = given;
  const words = formWords[ui.lang];
  const { errors } = typed;
  // What holds something, or is wrong, is never hidden.
  const open = folded.some((name) => typed.value(name) !== '' || errors.some(({ field }) => field === name));
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
      <VoteFields {...given} />
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

function VoteFields(given: Given) {
  const { ui, typed } = given;
  const words = formWords[ui.lang];
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
      errors={typed.errors}
      optional
    />
  );
  return (
    <Fieldset legend={words.vote}>
      {count('voteYes', words.voteYes)}
      {count('voteNo', words.voteNo)}
      {count('voteAbstain', words.voteAbstain)}
    </Fieldset>
  );
}
