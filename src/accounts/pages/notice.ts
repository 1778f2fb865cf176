import { oneOf } from '../../platform/http/forms/field.ts';
import type { Web } from '../../platform/http/web.ts';
import type { Notice } from '../../ui/index.ts';

/** The notice that `?klart=code` asks for, when the code is one of the page's own. */
export function noticeFrom<Code extends string>(
  web: Web,
  texts: Readonly<Record<Code, string>>,
  codes: readonly Code[],
): Notice | undefined {
  const code = oneOf(web.query.get('klart'), codes);
  return code === undefined ? undefined : { kind: 'done', text: texts[code] };
}
