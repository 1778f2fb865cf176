const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether an address part can be an id at all: anything else is "not found", not an error of the database. */
export function isUuid(text: string): boolean {
  return pattern.test(text);
}
