import { newId } from '../../../platform/db/columns.ts';
import type { Form, Web } from '../../../platform/http/web.ts';
import { ownValue } from '../../../platform/own-value.ts';
import { requestIn } from '../../../platform/request-in.ts';
import type { Refusal } from '../../../platform/result.ts';
import { errorsFrom, type FormErrors, type Lang, type Notice } from '../../../ui/index.ts';
import { type PublishRefusal, publishRefusalWords } from '../../publishing/refusals.ts';
import { publishingWords } from './shared-words.ts';
import { words } from './words.ts';

/** What was typed, as it is shown again. */
export interface TypedPublish {
  readonly request: string;
  readonly checked: readonly string[];
  readonly shownUntil: string;
  readonly reason: string;
}

/** Which of a page's forms came back, with what was wrong. */
export interface Returned {
  readonly form: 'publish' | 'copy' | 'take-down' | null;
  readonly typed: TypedPublish;
  readonly errors: FormErrors;
}

const empty = { checked: [], shownUntil: '', reason: '' };

export function untouchedPublish(): Returned {
  return { form: null, typed: { ...empty, request: newId() }, errors: [] };
}

export function typedPublish(form: Form): TypedPublish {
  return {
    request: requestIn(form),
    checked: form.list('checked'),
    shownUntil: form.text('shownUntil'),
    reason: form.text('reason'),
  };
}

/** Refusals as sentences at their fields. */
export function publishErrors(refusals: readonly Refusal<PublishRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, publishRefusalWords[lang]);
}

/** What the page says after an act, by its address. */
export function publishNotice(web: Web): Notice | undefined {
  const { published, down } = publishingWords[web.lang];
  const text = ownValue({ publicerad: published, nertagen: down, kopia: words[web.lang].copyKept }, web.query.get('klart'));
  return text === undefined ? undefined : { kind: 'done', text };
}
