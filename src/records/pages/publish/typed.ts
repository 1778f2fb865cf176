import type { Web } from '../../../platform/http/web.ts';
import type { Refusal } from '../../../platform/result.ts';
import type { FormErrors, Lang, Notice } from '../../../ui/index.ts';
import { type PublishRefusal, publishRefusalWords } from '../../publishing/refusals.ts';
import { publishingWords } from './shared-words.ts';
import { words } from './words.ts';

/** Refusals as sentences at their fields. */
export function publishErrors(refusals: readonly Refusal<PublishRefusal>[], lang: Lang): FormErrors {
  return refusals.map(({ code, field = '' }) => ({ field, text: publishRefusalWords[lang][code] }));
}

/** What the page says after an act, by its address. */
export function publishNotice(web: Web): Notice | undefined {
  const { published, down } = publishingWords[web.lang];
  const text = { publicerad: published, nertagen: down, kopia: words[web.lang].copyKept }[web.query.get('klart') ?? ''];
  return text === undefined ? undefined : { kind: 'done', text };
}
