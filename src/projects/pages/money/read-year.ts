/** A year as typed, four figures; null when it is none. */
export function readYear(text: string): number | null {
  return /^\d{4}$/.test(text.trim()) ? Number(text.trim()) : null;
}
