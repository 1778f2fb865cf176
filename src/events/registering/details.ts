import { isOneAddress } from '../../platform/mail/index.ts';
import type { Refusal } from '../../platform/result.ts';
import type { ProgrammeItem } from '../conference.ts';
import type { RegistrationRefusal } from '../refusals/registrations.ts';

/** What somebody says of themselves and chooses, as typed. */
export interface Details {
  readonly name: string;
  readonly organisation: string;
  /** Function. */
  readonly role: string;
  /** What they need to take part or eat. */
  readonly needs: string;
  /** Items that they choose, at most one of each choice. */
  readonly itemIds: readonly string[];
}

const most = { name: 200, organisation: 200, role: 200, needs: 1000 } as const;

type No = Refusal<RegistrationRefusal>;

/** What turns the direction of the letters round it: a name could show as another in lists and on paper. */
const turning = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** Without spaces round it. */
export function tidied({ name, organisation, role, needs, itemIds }: Details): Details {
  return { name: oneLine(name), organisation: oneLine(organisation), role: oneLine(role), needs: needs.trim(), itemIds };
}

function oneLine(text: string): string {
  return text
    .replaceAll(turning, '')
    .replaceAll(/[\s\p{Cc}]+/gu, ' ')
    .trim();
}

/** What is wrong with what was typed, in the order of the fields. @param programme what can be chosen from */
export function checkDetails(details: Details, programme: readonly ProgrammeItem[]): readonly No[] {
  const { name, organisation, itemIds } = details;
  const long = (['name', 'organisation', 'role', 'needs'] as const).flatMap((field): readonly No[] =>
    details[field].length > most[field] ? [{ code: 'too-long', field }] : [],
  );
  return [
    ...(name === '' ? [{ code: 'name-missing', field: 'name' } as const] : []),
    ...(organisation === '' ? [{ code: 'organisation-missing', field: 'organisation' } as const] : []),
    ...long,
    ...checkItems(itemIds, programme),
  ];
}

export function checkAddress(email: string): readonly No[] {
  return isOneAddress(email) ? [] : [{ code: 'mail-wrong', field: 'email' }];
}

function checkItems(itemIds: readonly string[], programme: readonly ProgrammeItem[]): readonly No[] {
  const groups = choicesIn(programme);
  const chosen = itemIds.map((id) => groups.find(({ items }) => items.some((item) => item.id === id)));
  const isWrong = chosen.includes(undefined) || new Set(chosen).size < chosen.length;
  return isWrong ? [{ code: 'session-gone', field: 'pass-0' }] : [];
}

/** A choice between parallel items. */
interface Choice {
  readonly choice: string;
  readonly items: readonly ProgrammeItem[];
}

/** What there is to choose between, in the order of the programme; struck items are none. */
export function choicesIn(programme: readonly ProgrammeItem[]): readonly Choice[] {
  const groups = new Map<string, ProgrammeItem[]>();
  for (const item of programme)
    if (item.choice !== '' && item.struck === null) groups.set(item.choice, [...(groups.get(item.choice) ?? []), item]);
  return [...groups].map(([choice, items]) => ({ choice, items }));
}

/** An address as two are compared: what people type with capitals or spaces is the same one. */
export function addressKey(email: string): string {
  return email.trim().normalize('NFC').toLowerCase();
}
