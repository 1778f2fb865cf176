const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#x27;': "'",
};

/** HTML's text as it is read. */
export function unescaped(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39|#x27);/g, (found) => characters[found] ?? found);
}
