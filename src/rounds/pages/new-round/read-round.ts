import type { Form } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import type { OpenRoundInput } from '../../acts/open-round.ts';
import type { RoundRefusal } from '../../refusals.ts';
import { Reader } from '../typed.ts';

/** A principal whose path is read: its code is part of the fields' names. */
export interface PathOf {
  readonly id: string;
  readonly code: string;
}

export type ReadRound =
  | { readonly ok: true; readonly input: OpenRoundInput }
  | { readonly ok: false; readonly refusals: readonly Refusal<RoundRefusal>[] };

/** Rows of a principal's path; a page never has more. */
export const mostRows = 8;

export function rowName(code: string, place: number, field: 'board' | 'part' | 'stage' | 'scope'): string {
  return `vag-${code}-${place}-${field}`;
}

/** Reads the form; pure. Rows without a board are left out; a principal without any row is refused by the act. */
export function readRound(
  form: Form,
  given: {
    readonly request: string;
    readonly textId: string;
    readonly earlierRoundId: string | null;
    readonly principals: readonly PathOf[];
  },
): ReadRound {
  const read = new Reader(form);
  const expects = read.choice('expects', ['approve', 'note']);
  const rule = ruleOf(read);
  const input = {
    ...{ request: given.request, textId: given.textId, earlierRoundId: given.earlierRoundId },
    title: read.words('title'),
    answerBy: read.maybeDay('answerBy'),
    wantedOn: read.maybeDay('wantedOn'),
    registrationNumber: read.text('registrationNumber'),
    coveringLetter: read.text('coveringLetter') ?? '',
    paths: given.principals.flatMap((principal) => pathOf(read, principal)),
  };
  if (expects === undefined || rule === null || read.refusals.length > 0) return { ok: false, refusals: read.refusals };
  return { ok: true, input: { ...input, expects, rule } };
}

function ruleOf(read: Reader): OpenRoundInput['rule'] | null {
  switch (read.choice('rule', ['all', 'region-and-at-least', 'at-least'])) {
    case 'all':
      return { kind: 'all' };
    case 'region-and-at-least':
      return { kind: 'region-and-at-least', municipalities: needed(read, 'municipalities') };
    case 'at-least':
      return { kind: 'at-least', principals: needed(read, 'principals') };
    default:
      return null;
  }
}

function needed(read: Reader, name: string): number {
  const count = read.count(name);
  if (count === null) read.wrong(name);
  return count ?? 0;
}

function pathOf(read: Reader, { id, code }: PathOf): OpenRoundInput['paths'] {
  const steps = Array.from({ length: mostRows }, (_, place) => place).flatMap((place) => {
    const boardId = read.text(rowName(code, place, 'board'));
    if (boardId === null) return [];
    const part = read.choice(rowName(code, place, 'part'), ['prepare', 'recommend', 'decide']) ?? 'decide';
    const stage = needed(read, rowName(code, place, 'stage'));
    if (stage < 1) read.wrong(rowName(code, place, 'stage'));
    return [{ boardId, part, stage, scope: read.text(rowName(code, place, 'scope')) }];
  });
  return steps.length === 0 ? [] : [{ principalId: id, steps }];
}
