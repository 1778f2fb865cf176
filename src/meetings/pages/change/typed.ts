import { oneOf } from '../../../platform/http/forms/field.ts';
import { type Said, typedWhen } from '../planning/typed.ts';
import type { TypedWhen } from '../planning/when-fields.tsx';

const changeKinds = ['move', 'cancel', 'notHeld', 'restore'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What is to become of the meeting, as typed. */
export interface TypedChange extends TypedWhen {
  readonly kind: ChangeKind;
  /** ISO, or what could not be read. */
  readonly on: string;
  readonly reason: string;
}

/** Null where nothing has been asked for. */
export function typedChange(said: Said): TypedChange | null {
  const kind = oneOf(said('vad'), changeKinds);
  if (kind === undefined) return null;
  return { kind, on: said('on').trim().slice(0, 20), reason: said('reason').trim().slice(0, 500), ...typedWhen(said) };
}
