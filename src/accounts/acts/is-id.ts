/** Whether a text could be an id, before PostgreSQL is asked: it refuses the whole transaction otherwise. */
export function isId(text: string): boolean {
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i.test(text);
}
