import { DateField, Details, Form, Hidden, Select, SubmitButton, TextField, type Ui } from '../../../ui/index.ts';
import type { Principal } from '../../queries/principals.ts';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import { boardKinds, prefixes } from './form.ts';
import { words } from './words.ts';

type FormsProps = { ui: Ui; principal: Principal; typed: Typed; request: string };

/** What the secretariat can change on a principal's page. */
export function PrincipalForms(props: FormsProps) {
  return (
    <>
      <AddBoard {...props} />
      <ChangePrincipal {...props} />
      {props.principal.takesPartTo === null ? <EndPrincipal {...props} /> : null}
    </>
  );
}

function AddBoard({ ui, principal, typed, request }: FormsProps) {
  const w = words[ui.lang];
  const at = prefixes.board;
  const { errors } = typed;
  const kinds = boardKinds.map((value) => ({ value, label: shared[ui.lang].boardKinds[value] }));
  return (
    <Details summary={w.addBoard} open={errors.some((error) => error.field.startsWith(at))}>
      <Form ui={ui} action={ui.href(`/huvudman/${principal.code}/namnder`)} label={w.addBoard}>
        <Hidden name="request" value={request} />
        <TextField ui={ui} name={`${at}name`} label={w.boardName} value={typed.value(`${at}name`)} errors={errors} />
        <Select
          ui={ui}
          name={`${at}kind`}
          label={w.boardKind}
          options={kinds}
          value={typed.value(`${at}kind`, 'board')}
          errors={errors}
        />
        <DateField ui={ui} name={`${at}existsFrom`} label={w.existsFrom} value={typed.value(`${at}existsFrom`)} errors={errors} />
        <TextField
          ui={ui}
          name={`${at}administration`}
          label={w.administration}
          optional
          value={typed.value(`${at}administration`)}
          errors={errors}
        />
        <TextField
          ui={ui}
          name={`${at}mailbox`}
          label={w.mailbox}
          help={w.mailboxHelp}
          type="email"
          optional
          value={typed.value(`${at}mailbox`)}
          errors={errors}
        />
        <SubmitButton>{shared[ui.lang].save}</SubmitButton>
      </Form>
    </Details>
  );
}

function ChangePrincipal({ ui, principal, typed }: FormsProps) {
  const w = words[ui.lang];
  const at = prefixes.change;
  const { errors } = typed;
  const field = (name: string, label: string, now: string) => ({
    ...{ ui, name: `${at}${name}`, label, errors },
    value: typed.value(`${at}${name}`, now),
  });
  const place = (at: 0 | 1) => (principal.tile === null ? '' : String(principal.tile[at]));
  return (
    <Details summary={w.change} open={errors.some((error) => error.field.startsWith(at))}>
      <Form ui={ui} action={ui.href(`/huvudman/${principal.code}/andra`)} label={w.change}>
        <p>{w.changeHelp}</p>
        <TextField {...field('name', w.principalName, principal.name)} />
        <TextField {...field('organisationNumber', w.number, principal.organisationNumber ?? '')} width={16} optional />
        {principal.kind === 'region' ? null : (
          <TextField {...field('represents', w.representsMany, String(principal.represents))} type="number" min={1} width={8} />
        )}
        <TextField {...field('tileColumn', w.tileColumn, place(0))} help={w.tileHelp} type="number" min={0} width={8} optional />
        <TextField {...field('tileRow', w.tileRow, place(1))} type="number" min={0} width={8} optional />
        <SubmitButton>{shared[ui.lang].save}</SubmitButton>
      </Form>
    </Details>
  );
}

function EndPrincipal({ ui, principal, typed }: FormsProps) {
  const w = words[ui.lang];
  const at = prefixes.end;
  return (
    <Details summary={w.end} open={typed.errors.some((error) => error.field.startsWith(at))}>
      <Form ui={ui} action={ui.href(`/huvudman/${principal.code}/avsluta`)} label={w.end}>
        <p>{w.endHelp}</p>
        <DateField ui={ui} name={`${at}on`} label={w.endOn} value={typed.value(`${at}on`)} errors={typed.errors} />
        <SubmitButton kind="secondary">{w.endButton}</SubmitButton>
      </Form>
    </Details>
  );
}
