import type { Web } from '../../platform/http/web.ts';

/** A page that lists what waits says the same figure in its menu, however lately the menu's own was counted. */
export function withCount(web: Web, count: number): Web {
  const menu = web.shell.menu.map((item) => (item.badge === undefined ? item : { ...item, badge: count }));
  return { ...web, shell: { ...web.shell, menu } };
}
