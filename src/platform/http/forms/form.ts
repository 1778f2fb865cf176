import type { Form } from '../web.ts';

const formTypes = ['application/x-www-form-urlencoded', 'multipart/form-data'];

export class NotAForm extends Error {}

/** More fields than any page has: what is beyond is not filled in by a person, and would only take time. */
const mostFields = 5_000;
/** Characters of a form without files: a pasted calendar, which grows when it is written as pairs, and no more. */
const mostText = 4 * 1024 * 1024;

/** Reads a request's body as a form. @throws NotAForm when it is something else, or broken */
export async function readForm(request: Request): Promise<Form> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (!formTypes.includes(type)) throw new NotAForm();
  const data = await (type === formTypes[0] ? readPairs(request) : request.formData()).catch(() => {
    throw new NotAForm();
  });
  const entries = [...data.entries()];
  if (entries.length > mostFields) throw new NotAForm();
  // NUL cannot be kept by PostgreSQL, and no keyboard writes it.
  const texts = (name: string) =>
    data
      .getAll(name)
      .filter((value) => typeof value === 'string')
      .map(clean);
  return {
    text: (name) => texts(name).at(-1) ?? '',
    list: texts,
    file: (name) => {
      const value = data.get(name);
      return value instanceof File && value.size > 0 ? value : null;
    },
    files: (name) => data.getAll(name).flatMap((value) => (value instanceof File && value.size > 0 ? [value] : [])),
    fields: () => Object.fromEntries(entries.map(([name, value]) => [name, typeof value === 'string' ? clean(value) : ''])),
  };
}

/** Names and values in one line of text. A route that takes files has room for more, but never for a form written like this. */
async function readPairs(request: Request): Promise<FormData> {
  const text = await request.text();
  // Counted before they are taken apart, which is what takes time.
  if (text.length > mostText || text.split('&', mostFields + 1).length > mostFields) throw new NotAForm();
  const data = new FormData();
  for (const [name, value] of new URLSearchParams(text)) data.append(name, value);
  return data;
}

function clean(value: string): string {
  return value.replaceAll('\u0000', '').replaceAll('\r\n', '\n').toWellFormed().trim();
}
