/** Parts paragraphs inside a filled text; taken out of what people write before it is used. */
export const partingSign = '\uE000';

const breakInRun = '</w:t><w:br/><w:t xml:space="preserve">';

/**
 * A filled Word part where each parting sign begins a new paragraph like the one it stands in: same style, same face. Where the text
 * lies in something that cannot be parted (a link, a field), the line is broken instead.
 */
export function partedParagraphs(xml: string): string {
  let done = xml;
  for (let at = done.indexOf(partingSign); at !== -1; at = done.indexOf(partingSign)) {
    done = done.slice(0, at) + partingAt(done, at) + done.slice(at + partingSign.length);
  }
  return done;
}

function partingAt(xml: string, at: number): string {
  const paragraph = lastOpening(xml, 'w:p', at);
  const run = lastOpening(xml, 'w:r', at);
  if (lastOpening(xml, 'w:t', at) === -1) return ' ';
  if (paragraph === -1 || run === -1 || run < paragraph || !isDirect(xml.slice(paragraph, run))) return breakInRun;
  const paragraphLook = lookOf(xml.slice(paragraph, run), 'w:pPr');
  // What numbers or keeps the first paragraph does so for those that follow it; a section ends only once.
  const look = paragraphLook.replace(/<w:sectPr\b.*?<\/w:sectPr>/s, '');
  return `</w:t></w:r></w:p><w:p>${look}<w:r>${lookOf(xml.slice(run, at), 'w:rPr')}<w:t xml:space="preserve">`;
}

/** Where the last tag of that name before a place begins. */
function lastOpening(xml: string, tag: string, at: number): number {
  return Math.max(xml.lastIndexOf(`<${tag}>`, at), xml.lastIndexOf(`<${tag} `, at));
}

function lookOf(inside: string, tag: string): string {
  const start = inside.indexOf(`<${tag}>`);
  const end = inside.indexOf(`</${tag}>`);
  return start === -1 || end === -1 ? '' : inside.slice(start, end + tag.length + 3);
}

/** Whether nothing but the paragraph itself is open where the run begins. */
function isDirect(before: string): boolean {
  let open = 0;
  for (const [tag] of before.matchAll(/<[^>]+>/g)) {
    if (tag.endsWith('/>') || tag.startsWith('<?')) continue;
    open += tag.startsWith('</') ? -1 : 1;
  }
  return open === 1;
}
