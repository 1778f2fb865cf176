import { Checkboxes, Fieldset, Select, SubmitButton, TextArea, TextField } from '../../../ui/index.ts';
import { boardsField, type JointRow, jointField, jointRows, mostJoint, proposedBoards } from '../../read/boards.ts';
import type { PrincipalDraft } from '../../read/principal-draft.ts';
import { one } from '../../sitting.ts';
import type { PartProps } from './shown.ts';
import { sittingWords } from './words.ts';

/** The boards of each principal, and the joint ones. */
export function BoardsPart({ ui, view }: PartProps) {
  const words = sittingWords[ui.lang].boards;
  const fields = view.sitting.namnder;
  const principals = view.sofar.principals ?? [];
  const filled = jointRows(fields, principals);
  const rows = Math.min(mostJoint, (filled.at(-1)?.row ?? -1) + 1 + (view.more ? 1 : 0));
  const empty = (row: number): JointRow => ({ row, name: '', host: '', actsFor: [], mailbox: '' });
  return (
    <>
      {principals.map((principal) => (
        <TextArea
          ui={ui}
          name={boardsField(principal.code)}
          label={principal.name}
          rows={2}
          value={one(fields, boardsField(principal.code), proposedBoards(principal))}
          errors={view.errors}
        />
      ))}
      {Array.from({ length: rows }, (_, row) => (
        <Joint ui={ui} view={view} principals={principals} joint={filled.find((each) => each.row === row) ?? empty(row)} />
      ))}
      {rows === mostJoint ? null : (
        <div>
          <p>{words.jointHelp}</p>
          <SubmitButton name="steg" value="rad" kind="secondary">
            {words.addJoint}
          </SubmitButton>
        </div>
      )}
    </>
  );
}

function Joint({ ui, view, principals, joint }: PartProps & { principals: readonly PrincipalDraft[]; joint: JointRow }) {
  const words = sittingWords[ui.lang].boards;
  const { errors } = view;
  const name = (field: Parameters<typeof jointField>[1]) => jointField(joint.row, field);
  const options = principals.map((principal) => ({ value: principal.code, label: principal.name }));
  return (
    <Fieldset legend={words.joint(joint.row + 1)}>
      <TextField ui={ui} name={name('name')} label={words.jointName} value={joint.name} errors={errors} />
      <Select ui={ui} name={name('host')} label={words.jointHost} options={options} value={joint.host} errors={errors} />
      <Checkboxes ui={ui} name={name('for')} label={words.jointFor} options={options} values={joint.actsFor} errors={errors} />
      <TextField
        ui={ui}
        name={name('mailbox')}
        label={words.mailbox}
        type="email"
        value={joint.mailbox}
        errors={errors}
        optional
      />
    </Fieldset>
  );
}
