import { createHash } from 'node:crypto';
import type { Form } from '../../../platform/http/web.ts';

/** What is not part of the record itself: buttons, the mark, and the file that can only be chosen last. */
const aside: ReadonlySet<string> = new Set(['steg', 'reviewed', 'request', 'extract', 'secrecy', 'secrecyParagraph']);

/** A mark of what was said back: the form is saved only when it still says what was read in the check sentence. */
export function markOf(form: Form): string {
  const said = Object.keys(form.fields())
    .filter((name) => !aside.has(name))
    .sort()
    .map((name) => [name, form.list(name).filter((value) => value !== '')] as const)
    .filter(([, values]) => values.length > 0);
  return createHash('sha256').update(JSON.stringify(said)).digest('hex');
}
