import { type Said, typedWhen } from '../planning/typed.ts';
import type { TypedWhen } from '../planning/when-fields.tsx';

/** A meeting as typed. */
export interface TypedMeeting extends TypedWhen {
  readonly organId: string;
  readonly title: string;
  /** ISO, or what could not be read. */
  readonly on: string;
}

export function typedMeeting(said: Said): TypedMeeting {
  const title = said('title').trim().slice(0, 200);
  return { organId: said('organId'), title, on: said('on').trim().slice(0, 20), ...typedWhen(said) };
}
