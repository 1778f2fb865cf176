import type { Pages } from '../page/furniture.ts';
import type { Line } from '../page/lines.ts';
import type { Piece } from '../page/piece.ts';
import type { DocumentKind } from '../shape.ts';
import { type ChosenItem, chosenItem } from './item.ts';
import { type Section, sectionsOf } from './sections.ts';
import { isHeaderLine, labelledTitle, titleOfItem, titleOfPaper } from './title.ts';

/** A document in its parts: what stands above the matter, the matter's heading, and its parts under their headings. */
export interface Paper {
  readonly kind: DocumentKind;
  readonly item: ChosenItem | null;
  /** What stands before the matter, and the page headers. */
  readonly head: readonly Line[];
  readonly furniture: readonly Line[];
  readonly title: Piece | null;
  /** The lines of the matter's heading with what stands beside it: number, register number, title. */
  readonly headingLines: readonly Line[];
  /** How many lines below the number the title takes. */
  readonly titleLines: number;
  readonly sections: readonly Section[];
}

export function paperOf({ body, furniture }: Pages): Paper {
  const item = chosenItem(body);
  const asItem = item === null ? null : partsOfItem(body, item);
  if (item !== null && asItem !== null) {
    const kind = kindOf({ head: [...body.slice(0, item.start.at + 1), ...furniture], sections: asItem.sections, item: true });
    if (kind !== 'official-report') return { kind, item, furniture, ...asItem };
  }
  const whole = partsOfPaper(body);
  return {
    kind: kindOf({ head: [...whole.head, ...furniture], sections: whole.sections, item: false }),
    item: null,
    furniture,
    ...whole,
  };
}

type Parts = Pick<Paper, 'head' | 'title' | 'headingLines' | 'titleLines' | 'sections'>;

function partsOfItem(body: readonly Line[], item: ChosenItem): Parts {
  const { at, rest } = item.start;
  const following = body.slice(at + 1, item.end);
  const title = titleOfItem(rest, following);
  const before = body.slice(0, at);
  const own = labelledTitle(before.slice(-6)) ?? title ?? titleOfPaper(before);
  const taken = title?.taken ?? 0;
  const line = body[at];
  return {
    head: before,
    title: own?.piece ?? null,
    headingLines: [...(line === undefined ? [] : [line]), ...following.slice(0, Math.max(taken + 2, 3))],
    titleLines: taken,
    sections: sectionsOf(following.slice(taken)),
  };
}

/** Parts that a paper's text is made of; before the first of them stand its head and its title. */
const opening: ReadonlySet<Section['kind']> = new Set([
  'decision',
  'proposal',
  'matter',
  'basis',
  'history',
  'motions',
  'attachments',
]);

function partsOfPaper(body: readonly Line[]): Parts {
  const all = sectionsOf(body);
  const first = all.findIndex((section) => opening.has(section.kind));
  const heading = first === -1 ? null : (all[first]?.heading ?? null);
  const start = heading === null ? -1 : body.findIndex((line) => line.piece.span[0] >= heading.span[0]);
  const head = start === -1 ? body.slice(0, 25) : body.slice(0, start);
  const title = titleOfPaper(head, { first: start === -1 });
  return {
    head,
    title: title?.piece ?? null,
    headingLines: [],
    titleLines: 0,
    sections: first === -1 ? sectionsOf(body) : [sectionOfHead(head, title?.taken ?? head.length), ...all.slice(first)],
  };
}

/** What stands between the title and the first heading may be text already. */
function sectionOfHead(head: readonly Line[], taken: number): Section {
  return { kind: null, board: null, heading: null, lines: head.slice(taken).filter((line) => !isHeaderLine(line.piece.text)) };
}

const minutesWord = /(?<!\p{L})(?:(?:sammanträdes|mötes)?protokoll(?:sutdrag)?|utdrag ur)(?!\p{L})/iu;
const reportWord = /(?<!\p{L})(?:tjänsteskrivelse|tjänsteutlåtande|tjänsteyttrande|beslutsunderlag till)(?!\p{L})/iu;
const otherWord =
  /^(?:kallelse|föredragningslista|kungörelse|dagordning|inbjudan|remiss|minnesanteckningar|pressmeddelande|delegationsordning|arbetsplan|verksamhetsplan|yttrande)(?!\p{L})/iu;

/** A decision with a number is minutes; a proposal without a decision is a report; everything else is unknown. */
function kindOf({ head, sections, item }: { head: readonly Line[]; sections: readonly Section[]; item: boolean }): DocumentKind {
  const texts = head.map((line) => line.piece.text).filter((text) => text.length < 140);
  const decided = sections.some((section) => section.kind === 'decision' && section.lines.length > 0);
  const proposed = sections.some((section) => section.kind === 'proposal' && section.lines.length > 0);
  const minutes = texts.some((text) => minutesWord.test(text) && !reportWord.test(text));
  const report = texts.some((text) => reportWord.test(text));
  if (report && proposed && !(item && decided)) return 'official-report';
  if (texts.some((text) => otherWord.test(text)) && !minutes && !decided) return 'unknown';
  const saidInText = sections.some(
    (section) =>
      notQuoted.has(section.kind) && section.lines.some((line) => /(?<!\p{L})beslutar(?!\p{L})/iu.test(line.piece.text)),
  );
  if (item && (decided || saidInText || minutes)) return 'minutes-extract';
  if (decided && !(proposed && report)) return minutes || !proposed ? 'minutes-extract' : 'official-report';
  if (proposed) return 'official-report';
  if (minutes && saidInText) return 'minutes-extract';
  return report ? 'official-report' : 'unknown';
}

/** Sections in which a decision without a heading may stand. */
export const notQuoted: ReadonlySet<Section['kind']> = new Set([null, 'other', 'matter', 'basis', 'verification', 'course']);
