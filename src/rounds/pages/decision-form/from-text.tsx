import type { Child } from 'hono/jsx';
import type { Ui } from '../../../ui/index.ts';
import type { Typed } from '../typed.ts';
import { formWords } from './words.ts';

/**
 * A field's help, with the way to its place in the document when the value was read there. Plain help, or none, for all other
 * fields: a form without a document is as it was.
 */
export function helpWith({ ui, typed }: { ui: Ui; typed: Typed }, name: string, help?: string): Child {
  const place = typed.readAt?.(name);
  if (place === undefined) return help;
  const words = formWords[ui.lang];
  return (
    <>
      {help === undefined ? null : `${help} `}
      <a class="ds-link from-text" href={`#${place}`}>
        {words.fromText}
        <span class="ds-sr-only">: {words.fieldNames[name as keyof typeof words.fieldNames] ?? name}</span>
      </a>
    </>
  );
}
