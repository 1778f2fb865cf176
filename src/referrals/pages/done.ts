import type { Web } from '../../platform/http/web.ts';
import type { Notice } from '../../ui/index.ts';
import { words } from './sharing/words.ts';

/** What the page says at its top after an act, by the address. */
export function doneNotice({ lang, query }: Web): Notice | undefined {
  const said = words[lang].done;
  const code = query.get('klart') ?? '';
  return Object.hasOwn(said, code) ? { kind: 'done', text: said[code as keyof typeof said] } : undefined;
}
