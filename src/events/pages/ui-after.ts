import type { Web } from '../../platform/http/web.ts';
import { ownValue } from '../../platform/own-value.ts';
import { type Ui, uiFor } from '../../ui/index.ts';

/** What a page is drawn with, and what it says was done by the act that led to it. @param done sentences by what `?klart=` says */
export function uiAfter(web: Web, done: Readonly<Record<string, string>>): Ui {
  const said = ownValue(done, web.query.get('klart'));
  return uiFor(web, said === undefined ? {} : { notice: { kind: 'done', text: said } });
}
