import type { Child } from 'hono/jsx';

/**
 * Round a form whose answer is shown back before anything is made. Turbo takes only a redirect, or an error, for an answer to a form,
 * so the browser sends this one by itself.
 */
export function BackShown({ children }: { children?: Child }) {
  return <div data-turbo="false">{children}</div>;
}
