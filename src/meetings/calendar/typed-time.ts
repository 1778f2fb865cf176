/** A time of the day as people type it (`9`, `9.30`, `0930`, `09:30`), as `HH:MM`; what cannot be read is given back as it was. */
export function typedTime(text: string): string {
  const match = /^(\d{1,2})(?:[:.]?(\d{2}))?$/.exec(text.trim());
  return match === null ? text.trim() : `${(match[1] ?? '').padStart(2, '0')}:${match[2] ?? '00'}`;
}
