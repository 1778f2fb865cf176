/** Problem details (RFC 9457), the form of every error of the JSON resources. */
export function problem(status: number, title: string, more: Readonly<Record<string, unknown>> = {}): Response {
  return new Response(JSON.stringify({ type: 'about:blank', title, status, ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json' },
  });
}
