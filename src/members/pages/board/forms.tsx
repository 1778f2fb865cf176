import {
  Checkboxes,
  DateField,
  Details,
  Form,
  Hidden,
  Section,
  Select,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { Board } from '../../queries/boards.ts';
import { boardKinds } from '../principal/form.ts';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import { prefixes } from './form.ts';
import type { BoardShown } from './present.ts';
import { words } from './words.ts';

/** What this reader may change; null for all when nothing. */
export interface BoardKeeping {
  readonly typed: Typed;
  readonly request: string;
  /** Null for a board's own officers, who keep the mailbox and the calendar. */
  readonly others: readonly Board[] | null;
}

type FormsProps = { ui: Ui; shown: BoardShown; keep: BoardKeeping };

export function BoardForms({ ui, shown, keep }: FormsProps) {
  const props = { ui, shown, keep };
  const office = keep.others !== null;
  const exists = shown.board.existsTo === null;
  return (
    <Section title={words[ui.lang].changes} id="andra">
      <SetMailbox {...props} />
      {office ? <Rename {...props} /> : null}
      {office && shown.successors.length === 0 ? <Succeed {...props} /> : null}
      {office && exists ? <Joint {...props} /> : null}
      {office && exists ? <End {...props} /> : null}
    </Section>
  );
}

function isOpen({ typed }: BoardKeeping, prefix: string): boolean {
  return typed.errors.some((error) => error.field.startsWith(prefix));
}

function SetMailbox({ ui, shown: { board }, keep }: FormsProps) {
  const w = words[ui.lang];
  const name = `${prefixes.mailbox}mailbox`;
  return (
    <Details summary={w.setMailbox} open={isOpen(keep, prefixes.mailbox)}>
      <Form ui={ui} action={ui.href(`/namnder/${board.id}/brevlada`)} label={w.setMailbox}>
        <TextField
          ui={ui}
          name={name}
          label={w.mailbox}
          help={w.mailboxHelp}
          type="email"
          value={keep.typed.value(name, board.mailbox ?? '')}
          errors={keep.typed.errors}
        />
        <SubmitButton kind="secondary">{shared[ui.lang].save}</SubmitButton>
      </Form>
    </Details>
  );
}

function Rename({ ui, shown: { board }, keep: { typed, ...keep } }: FormsProps) {
  const w = words[ui.lang];
  const at = prefixes.rename;
  return (
    <Details summary={w.rename} open={isOpen({ typed, ...keep }, at)}>
      <Form ui={ui} action={ui.href(`/namnder/${board.id}/namn`)} label={w.rename}>
        <p>{w.renameHelp}</p>
        <TextField ui={ui} name={`${at}name`} label={w.newName} value={typed.value(`${at}name`)} errors={typed.errors} />
        <DateField ui={ui} name={`${at}from`} label={w.on} value={typed.value(`${at}from`)} errors={typed.errors} />
        <SubmitButton kind="secondary">{shared[ui.lang].save}</SubmitButton>
      </Form>
    </Details>
  );
}

function Succeed({ ui, shown: { board }, keep: { typed, request, others } }: FormsProps) {
  const w = words[ui.lang];
  const at = prefixes.succeed;
  const { errors } = typed;
  const boards = (others ?? []).map((other) => ({ value: other.id, label: other.name, group: other.principalName }));
  const near = (others ?? [])
    .filter((other) => other.principalId === board.principalId)
    .map((other) => ({ value: other.id, label: other.name }));
  const kinds = boardKinds.map((value) => ({ value, label: shared[ui.lang].boardKinds[value] }));
  return (
    <Details summary={w.succeed} open={isOpen({ typed, request, others }, at)}>
      <Form ui={ui} action={ui.href(`/namnder/${board.id}/efterfoljare`)} label={w.succeed}>
        <p>{w.succeedHelp}</p>
        <Hidden name="request" value={request} />
        <Select
          ui={ui}
          name={`${at}successorId`}
          label={w.takesOver}
          options={boards}
          optional
          value={typed.value(`${at}successorId`)}
          errors={errors}
        />
        <TextField
          ui={ui}
          name={`${at}successorName`}
          label={w.orNew}
          optional
          value={typed.value(`${at}successorName`)}
          errors={errors}
        />
        <Select
          ui={ui}
          name={`${at}kind`}
          label={w.newKind}
          options={kinds}
          empty={false}
          value={typed.value(`${at}kind`, board.kind)}
          errors={errors}
        />
        {near.length === 0 ? null : (
          <Checkboxes
            ui={ui}
            name={`${at}also`}
            label={w.also}
            optional
            options={near}
            values={typed.list(`${at}also`)}
            errors={errors}
          />
        )}
        <DateField ui={ui} name={`${at}on`} label={w.on} value={typed.value(`${at}on`)} errors={errors} />
        <SubmitButton kind="secondary">{w.succeedButton}</SubmitButton>
      </Form>
    </Details>
  );
}

function Joint({ ui, shown: { board, principals }, keep }: FormsProps) {
  const w = words[ui.lang];
  const at = prefixes.joint;
  const failed = isOpen(keep, at);
  const options = principals
    .filter((principal) => principal.id !== board.principalId)
    .map(({ id, name }) => ({ value: id, label: name }));
  const values = failed ? keep.typed.list(`${at}principalIds`) : board.actsFor;
  return (
    <Details summary={w.joint} open={failed}>
      <Form ui={ui} action={ui.href(`/namnder/${board.id}/gemensam`)} label={w.joint}>
        <Checkboxes
          ui={ui}
          name={`${at}principalIds`}
          label={w.actsFor}
          help={w.jointHelp}
          options={options}
          values={values}
          errors={keep.typed.errors}
        />
        <DateField ui={ui} name={`${at}from`} label={w.on} value={keep.typed.value(`${at}from`)} errors={keep.typed.errors} />
        <SubmitButton kind="secondary">{shared[ui.lang].save}</SubmitButton>
      </Form>
    </Details>
  );
}

function End({ ui, shown: { board }, keep }: FormsProps) {
  const w = words[ui.lang];
  const name = `${prefixes.end}on`;
  return (
    <Details summary={w.end} open={isOpen(keep, prefixes.end)}>
      <Form ui={ui} action={ui.href(`/namnder/${board.id}/avsluta`)} label={w.end}>
        <p>{w.endHelp}</p>
        <DateField ui={ui} name={name} label={w.endOn} value={keep.typed.value(name)} errors={keep.typed.errors} />
        <SubmitButton kind="secondary">{w.endButton}</SubmitButton>
      </Form>
    </Details>
  );
}
