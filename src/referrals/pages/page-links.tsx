import { Link, type Ui } from '../../ui/index.ts';
import { shared } from './words.ts';

type Props = {
  ui: Ui;
  /** From 1. */
  page: number;
  pages: number;
  /** Final address of a page. */
  to: (page: number) => string;
};

/** The way to the next and the previous part of a long table; nothing when it is whole. */
export function PageLinks({ ui, page, pages, to }: Props) {
  const w = shared[ui.lang];
  if (pages === 1) return null;
  return (
    <nav class="actions" aria-label={w.pages}>
      {page > 1 ? <Link href={to(page - 1)}>{w.earlier}</Link> : null}
      <span>{w.page(page, pages)}</span>
      {page < pages ? <Link href={to(page + 1)}>{w.later}</Link> : null}
    </nav>
  );
}
