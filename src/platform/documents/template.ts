/** What a template could reach files or the network with (`import "@…"` loads packages from the Internet). */
const reaching = /\b(import|include|eval|plugin|read|image|bibliography|json|csv|toml|yaml|xml|cbor)\b/;

/**
 * Our templates have no use for more than the data and the style that they are given. One that could reach further is a mistake,
 * found when it is first tried. The words stand nowhere in a template: what is to be read comes with the data.
 * @throws Error that names the word
 */
export function checkTemplate(main: string): void {
  const word = reaching.exec(main)?.[1];
  if (word !== undefined) throw new Error(`a template may not say ${word}`);
}
