import type { Web } from '../../platform/http/web.ts';
import { ownValue } from '../../platform/own-value.ts';
import { type Ui, uiFor } from '../../ui/index.ts';

/** The page's frame, with what `?klart=` says was done when the page knows that word. */
export function uiWith(web: Web, notices: Readonly<Record<string, string>>): Ui {
  const text = ownValue(notices, web.query.get('klart'));
  return uiFor(web, { notice: text === undefined ? undefined : { kind: 'done', text } });
}
