/** A field of a form as a page has it: the values that the page itself offers, and whether it takes a file. */
export interface PageField {
  readonly values: ReadonlySet<string>;
  readonly file: boolean;
}

type Fields = Map<string, { values: Set<string>; file: boolean }>;

/** The forms of a page that post: the fields of each by where it is sent, from inputs, choices, texts and buttons alike. */
export function fieldsOnPage(html: string): ReadonlyMap<string, ReadonlyMap<string, PageField>> {
  const forms = new Map<string, Fields>();
  for (const [, attributes = '', inside = ''] of html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)) {
    if (!/method="post"/i.test(attributes)) continue;
    const fields = fieldsInside(inside);
    for (const tag of [attributes, ...(inside.match(/<button\b[^>]*>/g) ?? [])]) {
      const action = attribute(tag, 'formaction') ?? attribute(tag, 'action');
      if (action !== null) forms.set(action, merged(forms.get(action), fields));
    }
  }
  return forms;
}

function fieldsInside(html: string): Fields {
  const fields: Fields = new Map();
  const add = (name: string | null, value: string | null, file = false) => {
    if (name === null || name === '') return;
    const field = fields.get(name) ?? { values: new Set<string>(), file };
    if (value !== null) field.values.add(value);
    fields.set(name, field);
  };
  for (const tag of html.match(/<(?:input|button|textarea)\b[^>]*>/g) ?? [])
    add(attribute(tag, 'name'), attribute(tag, 'value'), /type="file"/.test(tag));
  for (const [, tag = '', options = ''] of html.matchAll(/<select\b([^>]*)>(.*?)<\/select>/gs)) {
    add(attribute(tag, 'name'), null);
    for (const option of options.match(/<option\b[^>]*>/g) ?? []) add(attribute(tag, 'name'), attribute(option, 'value'));
  }
  return fields;
}

function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return found === undefined
    ? null
    : found
        .replaceAll('&quot;', '"')
        .replaceAll('&#39;', "'")
        .replaceAll('&lt;', '<')
        .replaceAll('&gt;', '>')
        .replaceAll('&amp;', '&');
}

function merged(earlier: Fields | undefined, fields: Fields): Fields {
  const all: Fields = new Map(earlier);
  for (const [name, { values, file }] of fields) {
    const known = all.get(name);
    all.set(name, { values: new Set([...(known?.values ?? []), ...values]), file: file || (known?.file ?? false) });
  }
  return all;
}
