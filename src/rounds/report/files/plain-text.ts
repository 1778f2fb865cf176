import { type Block, linesOf, partsOfKind, type Report } from '../report.ts';
import { sheetOf } from './report-sheet.ts';

/** The whole report as text: to paste into a register's own form. */
export function reportAsText(report: Report): string {
  const { head, parts } = sheetOf(report);
  const said = parts.map(({ heading, blocks }) => [heading ?? [], ...blocks.map(blockAsText)].flat().join('\n\n'));
  return `${[head.map(([, value]) => value).join('\n\n'), report.title, ...said].join('\n\n')}\n`;
}

/** The draft decisions alone, board by board, each clause on its line. */
export function clausesAsText(report: Report): string {
  const drafts = partsOfKind(report, 'draft').map((part) => [part.heading, ...numbered(linesOf(part))].join('\n'));
  return `${drafts.join('\n\n')}\n`;
}

function blockAsText(block: Block): string {
  if (block.kind === 'paragraph') return block.text;
  if (block.kind === 'clauses') return numbered(block.items).join('\n');
  if (block.kind === 'list') return block.items.map((item) => `- ${item}`).join('\n');
  return block.signers.map(({ administration, head }) => [administration, head ?? []].flat().join('\n')).join('\n\n');
}

function numbered(items: readonly string[]): readonly string[] {
  return items.map((item, place) => `${place + 1}. ${item}`);
}
