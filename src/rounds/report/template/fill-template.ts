import Docxtemplater from 'docxtemplater';
import type PizZip from 'pizzip';
import type { Report } from '../report.ts';
import { partedParagraphs, partingSign } from './parted-paragraphs.ts';
import { templateData } from './template-data.ts';
import { TemplateFault } from './template-fault.ts';
import { repeat, repeatedPlaceholders, templatePlaceholders, wanted } from './template-placeholders.ts';
import { unpackTemplate } from './unpack-template.ts';

export interface CheckedTemplate {
  /** Names of our placeholders that stand in it, in the report's order. */
  readonly found: readonly string[];
  /** Those that stand nowhere in it: what they give is then not in the report. */
  readonly missing: readonly string[];
}

/** Looks a template through. @throws TemplateFault, the first that is found */
export function checkTemplate(bytes: Uint8Array): CheckedTemplate {
  const { names } = opened(bytes);
  const all: readonly string[] = [...templatePlaceholders, ...repeatedPlaceholders].map(([name]) => name);
  const found = all.filter((name) => names.includes(name));
  if (found.length === 0) throw new TemplateFault('none-found');
  const missing = wanted.filter((group) => !group.some((name) => found.includes(name))).map(([name]) => name ?? '');
  return { found, missing };
}

/** A report in an authority's own template. @throws TemplateFault when the template would not have passed `checkTemplate` */
export function fillTemplate(bytes: Uint8Array, report: Report, principal: string): Uint8Array<ArrayBuffer> {
  const { template } = opened(bytes);
  try {
    template.render(templateData(report, principal));
  } catch (error) {
    throw faultOf(error);
  }
  const zip: PizZip = template.getZip();
  for (const name of Object.keys(zip.files)) {
    if (!name.endsWith('.xml')) continue;
    const text = zip.file(name)?.asText() ?? '';
    if (!text.includes(partingSign)) continue;
    zip.file(name, name.startsWith('word/') ? partedParagraphs(text) : text.replaceAll(partingSign, ' '));
  }
  return new Uint8Array(zip.generate({ type: 'uint8array', compression: 'DEFLATE' }));
}

interface Opened {
  readonly template: Docxtemplater<PizZip>;
  /** What stands in braces, in small letters. */
  readonly names: readonly string[];
}

function opened(bytes: Uint8Array): Opened {
  const tags = new TagsFound();
  try {
    const template = new Docxtemplater<PizZip>(unpackTemplate(bytes), {
      modules: [tags],
      delimiters: { start: '{{', end: '}}' },
      ...{ paragraphLoop: true, linebreaks: true, stripInvalidXMLChars: true, errorLogging: false },
      // A name is looked up in the data, and nothing is worked out: templates hold no code.
      parser: (tag) => ({ get: (scope: unknown) => given(scope, plain(tag)) }),
      nullGetter: () => '',
    });
    for (const tag of tags.found) tryKnown(tag);
    return { template, names: tags.found.map(({ value }) => plain(value)) };
  } catch (error) {
    throw faultOf(error);
  }
}

function given(scope: unknown, name: string): unknown {
  return typeof scope === 'object' && scope !== null && Object.hasOwn(scope, name)
    ? (scope as Record<string, unknown>)[name]
    : undefined;
}

/** Word makes a soft hyphen or a hard space of what one types quickly. */
function plain(tag: string): string {
  return tag
    .normalize('NFC')
    .replaceAll(/[\u00ad\u200b]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
    .toLocaleLowerCase('sv');
}

interface Tag {
  readonly value: string;
  readonly module?: string | undefined;
  readonly inLoop: boolean;
}

/** Hears from docxtemplater what stands in braces in each part of the file. */
class TagsFound {
  readonly name = 'samrad-tags';
  readonly found: Tag[] = [];

  set(told: { readonly inspect?: { readonly postparsed?: unknown } }): void {
    if (Array.isArray(told.inspect?.postparsed)) this.found.push(...flattened(told.inspect.postparsed));
  }
}

interface Parsed {
  readonly type: string;
  readonly value: string;
  readonly module?: string;
  readonly subparsed?: readonly Parsed[];
}

function flattened(parts: readonly Parsed[], inLoop = false): readonly Tag[] {
  return parts.flatMap(({ type, value, module, subparsed }) =>
    type === 'placeholder' ? [{ value, module, inLoop }, ...flattened(subparsed ?? [], true)] : [],
  );
}

/** @throws TemplateFault `unknown`: also for what docxtemplater knows and we do not, such as raw XML */
function tryKnown({ value, module, inLoop }: Tag): void {
  const name = plain(value);
  const known: readonly string[] = templatePlaceholders.map(([each]) => each);
  const repeated: readonly string[] = repeatedPlaceholders.map(([each]) => each);
  const isLoop = module === 'loop';
  if (isLoop && name === repeat && !inLoop) return;
  if (module === undefined && (known.includes(name) || (inLoop && repeated.includes(name)))) return;
  if (module === undefined && repeated.includes(name)) throw new TemplateFault('repeat-unbalanced', `{{${value}}}`);
  throw new TemplateFault('unknown', `{{${isLoop ? '#' : ''}${value}}}`);
}

interface Told {
  readonly id?: unknown;
  readonly xtag?: unknown;
  readonly context?: unknown;
  readonly errors?: unknown;
}

/** What docxtemplater throws, as a fault of ours; anything else is a bug and goes on. */
function faultOf(error: unknown): unknown {
  if (error instanceof TemplateFault || !(error instanceof Error) || !('properties' in error)) return error;
  const told = error.properties as Told;
  const [first] = Array.isArray(told.errors) ? told.errors : [];
  if (first !== undefined) return faultOf(first);
  const about = typeof told.xtag === 'string' ? told.xtag : typeof told.context === 'string' ? told.context : '';
  const id = String(told.id);
  const shown = about.replaceAll(/^\{+|\}+$/g, '').slice(0, 60);
  if (id === 'unclosed_tag' || id === 'duplicate_open_tag') return new TemplateFault('unclosed', shown);
  if (id === 'unopened_tag' || id === 'duplicate_close_tag') return new TemplateFault('unopened', shown);
  if (/loop|closing_tag/.test(id)) return new TemplateFault('repeat-unbalanced', shown);
  if (/raw_?xml|raw_tag/.test(id)) return new TemplateFault('unknown', `{{${shown}}}`);
  return new TemplateFault('broken', shown);
}
