/**
 * An answer at a personal link. No search engine is to find it, and nothing between us to keep it. No other site is told the address, as
 * everywhere (`same-origin`): with `no-referrer` a browser would send `Origin: null` with the form, and it would be taken for somebody else's.
 */
export function hidden(response: Response): Response {
  response.headers.set('x-robots-tag', 'noindex, nofollow');
  response.headers.set('cache-control', 'no-store');
  return response;
}
