/**
 * An address that a link may lead to: http, https or mailto, in full.
 * @returns the address without spaces around it, or null when it is none of these
 */
export function linkAddress(typed: string): string | null {
  const address = typed.trim();
  if (!/^(?:https?:\/\/[^/?#]|mailto:[^?]*@)/i.test(address)) return null;
  if (/[\s\p{Cc}<>\\]/u.test(address) || !address.isWellFormed() || !URL.canParse(address)) return null;
  return address;
}
