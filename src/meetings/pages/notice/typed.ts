import type { Form } from '../../../platform/http/web.ts';
import { requestIn } from '../../../platform/request-in.ts';
import { isUuid } from '../../../platform/uuid.ts';

/** The form of a notice as typed, before anything is judged. */
export interface TypedNotice {
  readonly message: string;
  /** Addresses for this sending, by person; empty fields are left out. */
  readonly addresses: ReadonlyMap<string, string>;
  /** Records of papers to open; null before anybody has chosen. */
  readonly open: readonly string[] | null;
  readonly request: string;
}

/** The field for one person's address. */
export function addressField(personId: string): string {
  return `adress-${personId}`;
}

export function typedNotice(form: Form): TypedNotice {
  const typed = Object.entries(form.fields()).flatMap(([name, value]): (readonly [string, string])[] => {
    const personId = name.startsWith('adress-') ? name.slice('adress-'.length) : '';
    return isUuid(personId) && value.trim() !== '' ? [[personId, value.trim().slice(0, 320)]] : [];
  });
  // A form's line ends are CRLF; what is kept and hashed has \n.
  const message = form.text('message').replaceAll('\r\n', '\n').slice(0, 5001);
  const open = form.text('valt') === 'ja' ? form.list('oppna').slice(0, 500) : null;
  return { message, open, addresses: new Map(typed), request: requestIn(form) };
}
