/** Addresses and forms carry what people type: anything else than a UUID names nothing, and the database refuses to compare it. */
export function isUuid(text: string): boolean {
  return /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(text);
}
