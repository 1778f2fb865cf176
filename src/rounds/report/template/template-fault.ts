/** Why a file does not do as a Word template. */
export type TemplateFaultKind =
  | 'not-docx'
  | 'macros'
  | 'too-large'
  | 'broken'
  /** `{{` without its end. `about`: what stands after it. */
  | 'unclosed'
  /** `}}` without its beginning. */
  | 'unopened'
  /** `{{#beslut}}` without `{{/beslut}}`, the other way round, or across a table's cells. */
  | 'repeat-unbalanced'
  /** `about`: its name as written. */
  | 'unknown'
  | 'none-found';

export class TemplateFault extends Error {
  override readonly name = 'TemplateFault';
  readonly kind: TemplateFaultKind;
  readonly about: string;

  constructor(kind: TemplateFaultKind, about = '') {
    super(about === '' ? kind : `${kind}: ${about}`);
    this.kind = kind;
    this.about = about;
  }
}
