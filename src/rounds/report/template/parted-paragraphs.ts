/** Parts paragraphs inside a filled text; taken out of what people write before it is used. */
export const partingSign = '\uE000';

const breakInRun = '</w:t><w:br/><w:t xml:space="preserve">';

/** More than any report has; what lies beyond runs on, for a template may say the same hundreds of times. */
const mostParted = 20_000;

/**
 * A filled Word part where each parting sign begins a new paragraph like the one it stands in: same style, same face. Where the text
 * lies in something that cannot be parted (a link, a field), the line is broken instead. Looks at each sign once.
 */
export function partedParagraphs(xml: string): string {
  const last = { p: -1, r: -1, t: -1 };
  const pieces: string[] = [];
  let done = 0;
  let parted = 0;
  let parting: string | null = null;
  for (const { 0: found, 1: tag, index: at } of xml.matchAll(tagOrSign)) {
    if (found !== partingSign) {
      last[tag as keyof typeof last] = at;
      parting = null;
      continue;
    }
    parting ??= partingIn(xml, last);
    pieces.push(xml.slice(done, at), parted < mostParted ? parting : ' ');
    done = at + partingSign.length;
    parted += 1;
  }
  return [...pieces, xml.slice(done)].join('');
}

const tagOrSign = new RegExp(`<w:([prt])[ >]|${partingSign}`, 'g');

/** What stands for a parting sign. @param last where the last tag of each name before it begins */
function partingIn(xml: string, { p: paragraph, r: run, t: text }: Readonly<Record<'p' | 'r' | 't', number>>): string {
  if (text === -1) return ' ';
  if (paragraph === -1 || run === -1 || run < paragraph || !isDirect(xml.slice(paragraph, run))) return breakInRun;
  const paragraphLook = lookOf(xml.slice(paragraph, run), 'w:pPr');
  // What numbers or keeps the first paragraph does so for those that follow it; a section ends only once.
  const look = paragraphLook.replace(/<w:sectPr\b.*?<\/w:sectPr>/s, '');
  return `</w:t></w:r></w:p><w:p>${look}<w:r>${lookOf(xml.slice(run, text), 'w:rPr')}<w:t xml:space="preserve">`;
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
