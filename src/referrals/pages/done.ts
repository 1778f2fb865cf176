import type { Web } from '../../platform/http/web.ts';
import { ownValue } from '../../platform/own-value.ts';
import type { Notice } from '../../ui/index.ts';
import { words } from './sharing/words.ts';

/** What the page says at its top after an act, by the address. */
export function doneNotice({ lang, query }: Web): Notice | undefined {
  const text = ownValue(words[lang].done, query.get('klart'));
  return text === undefined ? undefined : { kind: 'done', text };
}
