import type { Child } from 'hono/jsx';
import { assetUrl } from '../assets.ts';
import { described, Field, type FieldProps, fieldId } from '../forms/field-parts.tsx';
import { editorWords } from './editor-words.ts';

type ProseFieldProps = FieldProps & {
  /** Running text as it is kept (platform/prose). */
  value?: string | undefined;
  required?: boolean | undefined;
  rows?: number | undefined;
  children?: Child;
};

/**
 * A field for running text. In the browser it becomes an editor over the same `<textarea>`, which is what the form sends; without scripts
 * the text is written as it is kept: `# ` before a heading, `- ` before a point, an empty line between paragraphs.
 */
export function ProseField(props: ProseFieldProps) {
  return (
    <Field {...props}>
      <samrad-editor words={JSON.stringify(editorWords[props.ui.lang])}>
        <textarea
          class="ds-input"
          id={fieldId(props.name)}
          name={props.name}
          rows={props.rows ?? 6}
          required={props.required}
          {...described(props)}
        >
          {props.value ?? ''}
        </textarea>
      </samrad-editor>
      <script type="module" src={assetUrl('editor.js')} />
    </Field>
  );
}
