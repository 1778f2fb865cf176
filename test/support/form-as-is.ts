import { unescaped } from './unescaped.ts';

/** The fields of a page's form as a browser sends them when nothing is touched. @param action as written, without query */
export function formAsIs(html: string, action: string): Record<string, readonly string[]> {
  const [, , inside = ''] =
    [...html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)].find(([, tag = '']) => {
      const to = attribute(tag, 'action') ?? '';
      return /method="post"/.test(tag) && (to === action || to.startsWith(`${action}?`));
    }) ?? [];
  const fields: Record<string, string[]> = {};
  const add = (name: string | null, value: string) => {
    if (name !== null) fields[name] = [...(fields[name] ?? []), value];
  };
  for (const [, tag = '', text] of inside.matchAll(/<(?:input|textarea)\b([^>]*)>(?:([^<]*)<\/textarea>)?/gs)) {
    const type = attribute(tag, 'type');
    if ((type === 'radio' || type === 'checkbox') && !/\schecked\b/.test(tag)) continue;
    if (type !== 'file') add(attribute(tag, 'name'), text === undefined ? (attribute(tag, 'value') ?? '') : unescaped(text));
  }
  for (const [, tag = '', options = ''] of inside.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    const all = options.match(/<option\b[^>]*>/g) ?? [];
    const chosen = all.find((option) => /\sselected\b/.test(option)) ?? all[0] ?? '';
    add(attribute(tag, 'name'), attribute(chosen, 'value') ?? '');
  }
  return fields;
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(` ${tag}`)?.[1];
  return found === undefined ? null : unescaped(found);
}
