import { make } from './make.ts';

/**
 * What is pasted, without what only its own program understands: Word's lists are paragraphs with a sign before them, and its bold is
 * often a style. What the schema does not know becomes words (ProseMirror's own parser).
 */
export function fromWord(html: string): string {
  // Styles are read but never applied, and nothing runs: the page's policy forbids both, and the browser would complain of each.
  const bare = html
    .replaceAll(/<(style|script|xml)\b[^>]*>.*?<\/\1\s*>/gis, '')
    .replaceAll(/<[^>]*>/g, (tag) => tag.replaceAll(/[\s/](style|on\w+)\s*=/gi, ' data-$1='));
  const { body } = new DOMParser().parseFromString(bare, 'text/html');
  for (const other of body.querySelectorAll('style, script, meta, link, title, xml, template, img, svg, object, iframe, o\\:p'))
    other.remove();
  for (const element of [...body.querySelectorAll<HTMLElement>('[data-style]')]) markStyled(element);
  makeLists(body);
  return body.innerHTML;
}

function markStyled(element: HTMLElement): void {
  const style = styleOf(element);
  if (/^[BI]$/.test(element.tagName)) {
    // Some programs wrap all that is copied in <b>, with its weight taken off again.
    if (/font-(?:weight|style):\s*(?:normal|400)/.test(style)) element.replaceWith(...element.childNodes);
  } else if (element.tagName === 'SPAN') {
    const name = /font-weight:\s*(?:bold|[6-9]00)/.test(style) ? 'strong' : /font-style:\s*italic/.test(style) ? 'em' : null;
    if (name !== null) element.replaceWith(make(name, {}, ...element.childNodes));
  }
}

/** Word: `<p style="mso-list:l0 level2 lfo1"><span style="mso-list:Ignore">1.</span>Ord</p>`. */
function makeLists(body: HTMLElement): void {
  let last: { readonly list: HTMLElement; readonly level: number }[] = [];
  for (const paragraph of [...body.querySelectorAll<HTMLElement>('p[data-style*="mso-list"]')]) {
    const level = Number(/mso-list:[^;]*level(\d+)/.exec(styleOf(paragraph))?.[1] ?? 1);
    const sign = [...paragraph.querySelectorAll<HTMLElement>('[data-style]')].find((each) =>
      /mso-list:\s*ignore/.test(styleOf(each)),
    );
    const number = /^\s*(\d+)[.)]/.exec(sign?.textContent ?? '')?.[1];
    sign?.remove();
    const item = make('li', {}, make('p', {}, ...paragraph.childNodes));
    last = last.filter((each) => each.level <= level && goesOn(last[0]?.list, paragraph));
    const open = last.at(-1);
    if (open?.level === level) {
      open.list.append(item);
      paragraph.remove();
    } else {
      const list = make(number === undefined ? 'ul' : 'ol', { start: number }, item);
      if (open === undefined) paragraph.replaceWith(list);
      else {
        open.list.lastElementChild?.append(list);
        paragraph.remove();
      }
      last = [...last, { list, level }];
    }
  }
}

/** Whether nothing but space stands between a list and the paragraph that may carry it on. */
function goesOn(list: HTMLElement | undefined, paragraph: Element): boolean {
  return list !== undefined && paragraph.previousElementSibling === list;
}

function styleOf(element: HTMLElement): string {
  return (element.dataset['style'] ?? '').toLowerCase();
}
