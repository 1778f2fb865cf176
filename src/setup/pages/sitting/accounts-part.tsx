import { Checkboxes, Fieldset, SubmitButton, TextField } from '../../../ui/index.ts';
import { accountField, accountRows, firstRoles, mostAccounts, proposedRoles } from '../../read/accounts.ts';
import { many, one } from '../../sitting.ts';
import type { PartProps } from './shown.ts';
import { sittingWords } from './words.ts';

/** The first who can sign in: whoever sets up, and those who get a link from them. */
export function AccountsPart({ ui, view }: PartProps) {
  const words = sittingWords[ui.lang].accounts;
  const last = accountRows(view.sitting.konton).at(-1) ?? 0;
  const rows = Math.min(mostAccounts, last + 1 + (view.more ? 1 : 0));
  return (
    <>
      {Array.from({ length: rows }, (_, row) => (
        <Account ui={ui} view={view} row={row} />
      ))}
      {rows === mostAccounts ? null : (
        <SubmitButton name="steg" value="rad" kind="secondary">
          {words.add}
        </SubmitButton>
      )}
    </>
  );
}

function Account({ ui, view: { sitting, errors }, row }: PartProps & { row: number }) {
  const words = sittingWords[ui.lang].accounts;
  const fields = sitting.konton;
  const name = (field: Parameters<typeof accountField>[1]) => accountField(row, field);
  return (
    <Fieldset legend={row === 0 ? words.you : words.other(row)}>
      <TextField ui={ui} name={name('name')} label={words.name} value={one(fields, name('name'))} errors={errors} />
      <TextField
        ui={ui}
        name={name('email')}
        label={words.email}
        type="email"
        value={one(fields, name('email'))}
        errors={errors}
      />
      <Checkboxes
        ui={ui}
        name={name('roles')}
        label={words.roles}
        values={many(fields, name('roles'), row === 0 ? proposedRoles : [])}
        options={firstRoles.map((role) => ({ value: role, label: words.roleNames[role], help: words.roleMeans[role] }))}
        errors={errors}
      />
    </Fieldset>
  );
}
