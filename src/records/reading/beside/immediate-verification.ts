/* Verified at once (KL 5:69 through 6:35): said of the item, or of the whole minutes. */
const said =
  /(?<!\p{L})(?:omedelbart juster\p{L}*|justera(?:s|d|t)? (?:paragrafen |beslutet |protokollet )?omedelbart|omedelbar justering|direktjuster\p{L}*)(?!\p{L})/iu;
const denied =
  /(?<!\p{L})(?:inte|ej) (?:vara )?(?:omedelbart|direkt) ?juster|omedelbar justering:? (?:nej|ej|inte)|(?:nej|ej) omedelbar/iu;

/** True or false when the text says so, else null. */
export function verificationIn(text: string): { readonly value: boolean; readonly start: number; readonly end: number } | null {
  const no = denied.exec(text);
  const match = no ?? said.exec(text);
  return match === null ? null : { value: no === null, start: match.index, end: match.index + match[0].length };
}
