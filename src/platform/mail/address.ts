/** One plain address: no list, no name, nothing that could end a header's line. */
export function isOneAddress(text: string): boolean {
  return (
    text.length <= 254 && /^[^\s\p{Cc}<>()[\],;:\\"@]+@[^\s\p{Cc}<>()[\],;:\\"@.]+(?:\.[^\s\p{Cc}<>()[\],;:\\"@.]+)+$/u.test(text)
  );
}

/** A header's text: what could end its line becomes a space. */
export function oneLine(text: string): string {
  return text.replaceAll(/\p{Cc}+/gu, ' ').trim();
}

/** What stands behind the `@`, in lower case; the whole text where there is none. */
export function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}

/** `Samrådet <samrad@example.se>` or the address alone, parted. */
export function partedAddress(text: string): { readonly name: string; readonly address: string } {
  const found = /^\s*(?<name>.*?)\s*<(?<address>[^<>]+)>\s*$/.exec(text)?.groups;
  const name = found?.['name']?.replaceAll(/^"|"$/g, '') ?? '';
  return { name, address: found?.['address']?.trim() ?? text.trim() };
}
