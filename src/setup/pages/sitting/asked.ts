import { createHash } from 'node:crypto';
import { decodeText } from '../../../members/index.ts';
import { oneOf } from '../../../platform/http/forms/field.ts';
import type { Form } from '../../../platform/http/web.ts';
import { type Fields, one, type Part, parts, readSitting, type Sitting } from '../../sitting.ts';

/** Where somebody wants to go from a page of the sitting. */
type Move = { readonly to: 'next' | 'back' | 'stay' | 'finish' } | { readonly to: 'part'; readonly part: Part };

/** A page of the sitting, sent. */
export interface Asked {
  readonly code: string;
  /** Null from the door, where nothing but the code is asked for. */
  readonly part: Part | null;
  readonly sitting: Sitting;
  readonly move: Move;
  /** True when one more row was asked for. */
  readonly more: boolean;
  /** True when the list was to be read and shown. */
  readonly look: boolean;
  readonly password: string;
  readonly again: string;
}

/** Fields of the sitting itself, and what is never sent back to the browser. */
const own = ['kod', 'del', 'sitting', 'steg', 'password', 'again', 'csvfil'];

/** Reads a page that was sent: what was typed on it is laid with the rest. */
export async function readAsked(form: Form): Promise<Asked> {
  const part = oneOf(form.text('del'), parts) ?? null;
  const before = readSitting(form.text('sitting'));
  const sitting = part === null ? before : { ...before, [part]: await fieldsOf(form, before[part]) };
  const step = form.text('steg');
  return {
    ...{ code: form.text('kod'), part, sitting, move: moveOf(step), more: step === 'rad', look: step === 'las' },
    ...{ password: form.text('password'), again: form.text('again') },
  };
}

/** All fields of the page, with the text of a list that was uploaded in the field where it can be seen and changed. */
async function fieldsOf(form: Form, before: Fields | undefined): Promise<Fields> {
  const names = Object.keys(form.fields()).filter((name) => !own.includes(name));
  const typed: Fields = Object.fromEntries(names.map((name) => [name, form.list(name)]));
  const file = form.file('csvfil');
  if (file !== null) return { ...typed, ...(await fromFile(file, before)) };
  // The last page has no fields but the password: nothing to lay with the rest.
  return names.length === 0 && before !== undefined ? before : typed;
}

/**
 * The text of a file, as a text field would send it back, once: a browser may send the same file again, beside a text that has been
 * put right since.
 */
async function fromFile(file: File, before: Fields | undefined): Promise<Fields> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const hash = createHash('sha256').update(bytes).digest('hex');
  if (hash === one(before, 'csvlast')) return { csvlast: [hash] };
  return { csv: [decodeText(bytes).replaceAll(/\r\n?/g, '\n').trim()], csvlast: [hash] };
}

function moveOf(step: string): Move {
  const part = parts.find((each) => step === `till-${each}`);
  if (part !== undefined) return { to: 'part', part };
  if (step === 'rad' || step === 'las') return { to: 'stay' };
  if (step === 'tillbaka') return { to: 'back' };
  return { to: step === 'klart' ? 'finish' : 'next' };
}
