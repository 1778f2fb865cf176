import { type MembersRefusal, unless } from './refusals.ts';

const longestName = 200;
const longestText = 20_000;

/** What is wrong with a name that must be there. */
export function nameRefusals(name: string, field = 'name'): readonly MembersRefusal[] {
  return [
    ...unless(name.trim() !== '', 'name-missing', field),
    ...unless(name.length <= longestName, 'text-too-long', field, { most: String(longestName) }),
  ];
}

/** What is wrong with a text that may be left out. */
export function textRefusals(text: string | null | undefined, field: string, most = longestText): readonly MembersRefusal[] {
  return unless((text ?? '').length <= most, 'text-too-long', field, { most: String(most) });
}

/** An address as mail programs take it; no display name, nothing that could become a header. */
export function isMailbox(text: string): boolean {
  return text.length <= 254 && /^[^\s<>@,;:"()[\]\\]+@[^\s<>@,;:"()[\]\\]+\.[^\s<>@,;:"()[\]\\.]+$/u.test(text);
}
