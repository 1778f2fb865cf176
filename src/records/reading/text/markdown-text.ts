/** Lines that only draw: under a heading, between rows of a table, across the page. */
const drawing = /^(?:=+|-{2,}|\*{3,}|_{3,}|\|?(?:\s*:?-{2,}:?\s*\|)+(?:\s*:?-{2,}:?)?)$/;

/** The running text of Markdown: without the signs that only shape it; the numbers of its lists stay as they are written. */
export function markdownText(source: string): string {
  const lines = source.split(/\r\n?|\n/).flatMap((line): readonly string[] => {
    if (drawing.test(line.trim())) return [];
    const heading = /^\s{0,3}#{1,6}\s(.*)$/.exec(line)?.[1];
    if (heading !== undefined) return ['', spoken(withoutMarks(heading)), ''];
    const quoted = line.replace(/^\s{0,3}(?:>\s?)+/, '');
    if (/^\|.*\|$/.test(quoted.trim())) return [cells(quoted).map(spoken).join('\t')];
    return [spoken(quoted.replace(/^(\s*)[*+] /, '$1- ').replace(/(?:(?<! ) {2,}|\\)$/, ''))];
  });
  return lines.join('\n').trim();
}

/** A heading may end as it begins: `## Beslut ##`. */
function withoutMarks(heading: string): string {
  return heading
    .trim()
    .replace(/(?<!#)#+$/, '')
    .trimEnd();
}

function cells(row: string): readonly string[] {
  return row
    .trim()
    .slice(1, -1)
    .split('|')
    .map((cell) => cell.trim());
}

function spoken(line: string): string {
  return line
    .replaceAll(/!?\[([^\][]{0,500})\]\([^()\s]{0,2000}(?: "[^"]{0,200}")?\)/g, '$1')
    .replaceAll(/<\/?[a-z][a-z0-9]*(?:\s[^<>]{0,500})?\/?>/gi, '')
    .replaceAll(/(\*\*\*|\*\*|___|__)(?=\S)([^*_\n]{1,2000}?)\1/g, '$2')
    .replaceAll(/(?<![\p{L}\p{N}*_])([*_])(?=\S)([^*_\n]{1,2000}?\S|\S)\1(?![\p{L}\p{N}*_])/gu, '$2')
    .replaceAll(/`([^`\n]{1,500})`/g, '$1')
    .replaceAll(/\\([\\`*_{}[\]()#+\-.!|>§])/g, '$1');
}
