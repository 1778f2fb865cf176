import type { Refusal } from '../platform/result.ts';

/** Every expected "no" of this room. */
export type RefusalCode =
  | 'setup-code-wrong'
  /** `about.until`: an instant. */
  | 'too-many-attempts'
  | 'already-set-up'
  | 'name-missing'
  /** `about.most` */
  | 'text-too-long'
  | 'county-missing'
  | 'day-wrong'
  | 'principals-missing'
  | 'code-wrong'
  | 'code-taken'
  | 'represents-wrong'
  | 'list-empty'
  | 'list-too-long'
  /** `about.columns`: the ones that a list must have. */
  | 'list-columns'
  | 'list-broken'
  /** Of a line: `about.line`, and what stands there as `about.text`. */
  | 'line-code'
  | 'line-name'
  | 'line-kind'
  | 'line-represents'
  | 'line-differs'
  | 'line-mailbox'
  | 'line-acts-for'
  | 'line-board-twice'
  /** `about.principal` */
  | 'board-missing'
  /** `about.principal`, `about.name` */
  | 'board-twice'
  /** `about.text` */
  | 'mailbox-wrong'
  | 'joint-host-missing'
  | 'joint-alone'
  | 'host-missing'
  | 'rule-count'
  | 'rule-without-region'
  /** `about.most`: how many there are. */
  | 'rule-out-of-reach'
  | 'email-wrong'
  | 'email-twice'
  | 'roles-missing'
  | 'secretariat-missing';

export type SetupRefusal = Refusal<RefusalCode>;

/** What a page says, or why it does not. */
export type Read<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly refusals: readonly SetupRefusal[] };

/** The refusal when what should hold does not; else nothing. */
export function unless(
  holds: boolean,
  code: RefusalCode,
  field: string,
  about?: Readonly<Record<string, string>>,
): readonly SetupRefusal[] {
  return holds ? [] : [{ code, field, ...(about === undefined ? {} : { about }) }];
}

/** The value, when nothing was refused. */
export function readAs<Value>(refusals: readonly SetupRefusal[], value: Value): Read<Value> {
  return refusals.length > 0 ? { ok: false, refusals } : { ok: true, value };
}

/** What is wrong with a name that must be there. */
export function nameRefusals(name: string, field: string, most = 200): readonly SetupRefusal[] {
  return [
    ...unless(name !== '', 'name-missing', field),
    ...unless(name.length <= most, 'text-too-long', field, { most: String(most) }),
  ];
}
