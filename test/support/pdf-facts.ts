import { getDocumentProxy } from 'unpdf';

/** What can be told of a PDF here, without a validator's hundreds of rules: docs/adr/0009-paper.md says what that leaves. */
export interface PdfFacts {
  readonly pages: number;
  readonly lang: string | null;
  readonly title: string | null;
  readonly author: string | null;
  readonly keywords: string | null;
  /** Whether a reader shows the title instead of the file's name. */
  readonly showsTitle: boolean;
  readonly marked: boolean;
  /** What its metadata claims: `PDF/UA-1`, `PDF/A-2A`. */
  readonly claims: readonly string[];
  /** In reading order. */
  readonly headings: readonly { readonly level: number; readonly text: string }[];
  /** How often each kind of element stands in the structure. */
  readonly roles: Readonly<Record<string, number>>;
  /** The texts of table heads, cell by cell. */
  readonly tableHeads: readonly string[];
  /** Of figures and formulas: empty where there is none. */
  readonly alternatives: readonly string[];
  /** Of links: empty where a link does not say where it leads. */
  readonly linkDescriptions: readonly string[];
  readonly fonts: readonly { readonly name: string; readonly embedded: boolean }[];
  /** Whether all that is drawn belongs to the structure or is said to be an ornament. */
  readonly untagged: boolean;
  readonly attachments: number;
  readonly encrypted: boolean;
}

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>;

/** A node of the structure as the reader gives it. */
interface Node {
  readonly role?: string;
  readonly id?: string;
  readonly children?: readonly Node[];
}

export async function pdfFacts(bytes: Uint8Array): Promise<PdfFacts> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const raw = Buffer.from(bytes).toString('latin1');
  const { info, metadata } = await pdf.getMetadata();
  const told = info as Readonly<Record<string, unknown>>;
  const text = (key: string) => (typeof told[key] === 'string' ? told[key] : null);
  const preferences = (await pdf.getViewerPreferences()) as { readonly DisplayDocTitle?: boolean } | null;
  const mark = await pdf.getMarkInfo();
  const nodes = await nodesOf(pdf);
  const facts: PdfFacts = {
    ...{ pages: pdf.numPages, lang: text('Language'), title: text('Title'), author: text('Author'), keywords: text('Keywords') },
    ...{ showsTitle: preferences?.DisplayDocTitle === true, marked: mark?.Marked === true, claims: claimsOf(metadata.getRaw()) },
    headings: nodes.flatMap(({ role, text }) => {
      const level = /^H([1-6])$/.exec(role)?.[1];
      return level === undefined ? [] : [{ level: Number(level), text }];
    }),
    roles: rolesOf(raw),
    tableHeads: nodes.filter(({ role, text }) => role === 'TH' && text !== '').map(({ text }) => text),
    alternatives: objectsOf(raw, /\/S\s*\/(Figure|Formula)\b/).map((each) =>
      textOf(/\/Alt\s*(\([^)]*\)|<[^>]*>)/.exec(each)?.[1] ?? ''),
    ),
    linkDescriptions: objectsOf(raw, /\/Subtype\s*\/Link/).map((each) =>
      textOf(/\/Contents\s*(\([^)]*\)|<[^>]*>)/.exec(each)?.[1] ?? ''),
    ),
    fonts: fontsOf(raw),
    ...{ untagged: await drawsUntagged(pdf), attachments: Object.keys((await pdf.getAttachments()) ?? {}).length },
    encrypted: raw.includes('/Encrypt'),
  };
  await pdf.destroy();
  return facts;
}

interface Told {
  readonly role: string;
  readonly text: string;
}

/** Every element of the structure with the text below it, page by page, in reading order. */
async function nodesOf(pdf: Proxy): Promise<readonly Told[]> {
  const all: Told[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const texts = await markedTexts(page);
    const tell = (node: Node): string => {
      const place = all.length;
      if (node.role !== undefined) all.push({ role: node.role, text: '' });
      const text =
        (node.children ?? []).map((child) => tell(child)).join('') || (node.id === undefined ? '' : (texts.get(node.id) ?? ''));
      if (node.role !== undefined) all[place] = { role: node.role, text: text.trim() };
      return text;
    };
    const tree = (await page.getStructTree()) as Node | null;
    if (tree !== null) tell(tree);
  }
  return all;
}

type Page = Awaited<ReturnType<Proxy['getPage']>>;

/** The text of each piece that the structure refers to. */
async function markedTexts(page: Page): Promise<ReadonlyMap<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  const texts = new Map<string, string>();
  const open: string[] = [];
  for (const item of items) {
    if ('str' in item) {
      const id = open.findLast((each) => each !== '') ?? '';
      texts.set(id, (texts.get(id) ?? '') + item.str + (item.hasEOL ? ' ' : ''));
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(item.id ?? '');
  }
  return texts;
}

/** Text that stands in no marked piece would be read by nobody. */
async function drawsUntagged(pdf: Proxy): Promise<boolean> {
  for (let number = 1; number <= pdf.numPages; number++) {
    const { items } = await (await pdf.getPage(number)).getTextContent({ includeMarkedContent: true });
    let depth = 0;
    for (const item of items) {
      if ('str' in item) {
        if (depth === 0 && item.str.trim() !== '') return true;
      } else depth += item.type === 'endMarkedContent' ? -1 : 1;
    }
  }
  return false;
}

function claimsOf(xmp: string): readonly string[] {
  const value = (name: string) => new RegExp(`<${name}>([^<]*)<|${name}="([^"]*)"`).exec(xmp)?.slice(1).find(Boolean);
  const ua = value('pdfuaid:part');
  const part = value('pdfaid:part');
  return [
    ...(ua === undefined ? [] : [`PDF/UA-${ua}`]),
    ...(part === undefined ? [] : [`PDF/A-${part}${value('pdfaid:conformance') ?? ''}`]),
  ];
}

function rolesOf(raw: string): Readonly<Record<string, number>> {
  const roles: Record<string, number> = {};
  for (const element of objectsOf(raw, /\/Type\s*\/StructElem/)) {
    const role = /\/S\s*\/(\w+)/.exec(element)?.[1] ?? '?';
    roles[role] = (roles[role] ?? 0) + 1;
  }
  return roles;
}

/** A text of a dictionary: letters in brackets, or UTF-16 in hexadecimal. */
function textOf(source: string): string {
  if (!source.startsWith('<')) return source.slice(1, -1);
  return Buffer.from(source.slice(1, -1), 'hex').subarray(2).swap16().toString('utf16le');
}

/** A font is whole when its descriptor has the font's file: TrueType, or compact. */
function fontsOf(raw: string): PdfFacts['fonts'] {
  return objectsOf(raw, /\/Type\s*\/FontDescriptor/).map((descriptor) => ({
    name: (/\/FontName\s*\/([^\s/]+)/.exec(descriptor)?.[1] ?? '?').replace(/^[A-Z]{6}\+/, ''),
    embedded: /\/FontFile[23]?\s+\d+ 0 R/.test(descriptor),
  }));
}

/** The dictionaries of what our compiler writes: never packed together. */
function objectsOf(raw: string, kind: RegExp): readonly string[] {
  return [...raw.matchAll(/^\d+ 0 obj\s([\s\S]*?)^endobj/gm)].map((found) => found[1] ?? '').filter((each) => kind.test(each));
}
