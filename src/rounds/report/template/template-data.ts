import { type Block, linesOf, type PartKind, partsOfKind, type Report } from '../report.ts';
import { partingSign } from './parted-paragraphs.ts';
import type { RepeatedPlaceholder, TemplatePlaceholder } from './template-placeholders.ts';

/** What fills a template. Paragraphs are parted by `partingSign`. */
export type TemplateData = Readonly<Record<TemplatePlaceholder, string>> & {
  readonly beslut: readonly Readonly<Record<RepeatedPlaceholder, string>>[];
};

export function templateData(report: Report, principal: string): TemplateData {
  const lines = (kind: PartKind) => partsOfKind(report, kind).flatMap(linesOf).map(clean).join(partingSign);
  const running = (kind: PartKind) =>
    partsOfKind(report, kind)
      .flatMap(({ blocks }) => blocks.flatMap(paragraphs))
      .join(partingSign);
  const drafts = partsOfKind(report, 'draft').map((part) => ({
    beslutsrubrik: clean(part.heading ?? ''),
    beslutspunkter: part.blocks.flatMap(paragraphs).join(partingSign),
  }));
  return {
    ...{ huvudman: clean(principal), förvaltning: lines('administration'), handläggare: lines('case-officer') },
    ...{
      datum: lines('date'),
      diarienummer: lines('registration-numbers'),
      nämnder: lines('boards'),
      rubrik: clean(report.title),
    },
    förslag: drafts.flatMap((draft) => [draft.beslutsrubrik, draft.beslutspunkter]).join(partingSign),
    ...{ ärende: running('matter'), beslutsunderlag: lines('basis'), bakgrund: running('background') },
    ...{ mbl: running('codetermination'), underskrifter: running('signing'), mottagare: lines('distribution') },
    beslut: drafts,
  };
}

/** One text a paragraph; lists carry their own marks, for the template's styles know nothing of them. */
function paragraphs(block: Block): readonly string[] {
  if (block.kind === 'paragraph') return [clean(block.text)];
  if (block.kind === 'list') return block.items.map((item) => `– ${clean(item)}`);
  if (block.kind === 'clauses') return block.items.map((item, place) => `${place + 1}. ${clean(item)}`);
  return block.signers
    .flatMap(({ administration, head }) => [clean(administration), clean(head ?? '')])
    .filter((line) => line !== '');
}

function clean(text: string): string {
  return text.replaceAll(partingSign, '').toWellFormed();
}
