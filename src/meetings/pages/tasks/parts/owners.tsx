import { organsOn, peopleOn } from '../../../../members/index.ts';
import type { Ctx } from '../../../../platform/act.ts';
import { type FormErrors, type Lang, Select, type SelectOption, type Ui } from '../../../../ui/index.ts';
import { shared } from './words.ts';

/** Whom a task can be given to. */
export interface OwnersToChoose {
  readonly people: readonly SelectOption[];
  readonly organs: readonly SelectOption[];
}

/** Everyone with an assignment today, those who sit in the organ first; and every organ. */
export async function ownersToChoose(ctx: Ctx, lang: Lang, organ: { id: string; name: string } | null): Promise<OwnersToChoose> {
  const w = shared[lang];
  const people = (await peopleOn(ctx, ctx.today)).map(({ id, name, assignments }) => {
    const isIn = organ !== null && assignments.some((held) => held.organ?.id === organ.id);
    return { value: id, label: name, group: organ === null ? undefined : isIn ? w.inOrgan(organ.name) : w.others, isIn };
  });
  const organs = (await organsOn(ctx, ctx.today)).map(({ id, name }) => ({ value: id, label: name }));
  return { people: [...people.filter(({ isIn }) => isIn), ...people.filter(({ isIn }) => !isIn)], organs };
}

type Props = {
  ui: Ui;
  owners: OwnersToChoose;
  person: string;
  organ: string;
  errors: FormErrors;
};

/** Person and organ; either or both. Named `owner` and `agare-organ`. */
export function OwnerFields({ ui, owners, person, organ, errors }: Props) {
  const w = shared[ui.lang];
  const field = { ui, errors };
  return (
    <>
      <Select
        {...field}
        name="owner"
        label={w.person}
        help={w.personHelp}
        options={owners.people}
        value={person}
        empty={w.nobody}
        optional
      />
      <Select {...field} name="agare-organ" label={w.organ} options={owners.organs} value={organ} empty={w.noOrgan} optional />
    </>
  );
}
