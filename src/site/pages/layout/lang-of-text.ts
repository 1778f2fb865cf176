import type { Ui } from '../../../ui/index.ts';

/** `sv` for Swedish text on a page in another language, so that a screen reader says it right (WCAG 3.1.2). */
export function langOfText(ui: Pick<Ui, 'lang'>): 'sv' | undefined {
  return ui.lang === 'sv' ? undefined : 'sv';
}
