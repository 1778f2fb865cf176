import type { Child } from 'hono/jsx';

/** Pictures beside each other where the page is wide enough: a small one first (the map), then a wide one (the timeline). */
export function Pictures({ children }: { children?: Child }) {
  return <div class="pictures">{children}</div>;
}
