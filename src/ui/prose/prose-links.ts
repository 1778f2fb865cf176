/**
 * Where a link leads, when its words are the address of another place: `www.riksdagen.se` that leads elsewhere shall not look as if it
 * led there. @returns the host, to be said beside the words, or null
 */
export function hostUnsaid(words: string, href: string): string | null {
  const named = /(?:^|\s)(?:https?:\/\/|www\.)?([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)(?:[/?#]\S*)?$/iu.exec(words.trim())?.[1];
  if (named === undefined) return null;
  const host = /^mailto:/i.test(href) ? href.replaceAll(/^mailto:.*@|\?.*$/gi, '') : new URL(href).hostname;
  const bare = (name: string) => name.toLowerCase().replace(/^www\./, '');
  const isThere =
    bare(named) === bare(host) ||
    bare(host).endsWith(`.${bare(named)}`) ||
    (URL.canParse(`https://${named}`) && new URL(`https://${named}`).hostname === host);
  return isThere ? null : host;
}
