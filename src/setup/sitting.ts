import { z } from 'zod';

/** The pages of the sitting, in order. */
export const parts = ['samradet', 'huvudman', 'namnder', 'ordning', 'konton', 'kontroll'] as const;
export type Part = (typeof parts)[number];

/** What was typed on a page: values by the name of the field. */
export type Fields = Readonly<Record<string, readonly string[]>>;

/**
 * All that has been typed so far, as it was typed. It travels with the form from page to page: nothing is kept until the end, and
 * going back, or an error, loses nothing.
 */
export type Sitting = Readonly<Partial<Record<Part, Fields>>>;

const shape = z.partialRecord(z.enum(parts), z.record(z.string(), z.array(z.string())));

/** Reads what came with the form; what is no sitting of ours is an empty one. */
export function readSitting(text: string): Sitting {
  try {
    const read = shape.safeParse(JSON.parse(text));
    return read.success ? read.data : {};
  } catch {
    return {};
  }
}

/** What was typed in a field, or what is proposed when the page has not been seen yet. */
export function one(fields: Fields | undefined, name: string, proposed = ''): string {
  const values = fieldOf(fields, name);
  return (values === undefined ? proposed : (values.at(-1) ?? '')).trim();
}

/** The same for several values. A box that nobody ticked sends nothing, so a page that has been seen proposes nothing. */
export function many(fields: Fields | undefined, name: string, proposed: readonly string[] = []): readonly string[] {
  return fields === undefined ? proposed : (fieldOf(fields, name) ?? []);
}

function fieldOf(fields: Fields | undefined, name: string): readonly string[] | undefined {
  return fields !== undefined && Object.hasOwn(fields, name) ? fields[name] : undefined;
}

export function before(part: Part): Part {
  return parts[Math.max(0, parts.indexOf(part) - 1)] ?? part;
}

export function after(part: Part): Part {
  return parts[Math.min(parts.length - 1, parts.indexOf(part) + 1)] ?? part;
}
