import { longDate } from '../../ui/index.ts';
import { plainKronor } from '../money/ore.ts';
import { charterParts, closingParts } from '../project-text.ts';
import type { ProjectPaper } from './project-paper.ts';
import { paperWords as w } from './words.ts';

/** A table of strings; the first column names the row. */
export interface SheetTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Shares of the width, one a column. */
  readonly widths: readonly number[];
  /** From this column on they are figures; as many as there are columns where none is. */
  readonly figuresFrom: number;
}

type SheetBlock =
  | { readonly kind: 'prose'; readonly text: string }
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'heading'; readonly text: string }
  | SheetTable;

interface SheetSection {
  readonly id: string;
  readonly heading: string;
  readonly blocks: readonly SheetBlock[];
}

/** A charter or closing report as it stands in every form: page, PDF and Word say the same in the same order. In Swedish. */
export interface ProjectSheet {
  readonly title: string;
  readonly kind: string;
  /** The project's purpose. */
  readonly about: string;
  readonly facts: readonly (readonly [string, string])[];
  readonly sections: readonly SheetSection[];
  /** Lower-case hex; '' while it is not frozen. */
  readonly hash: string;
}

/** What is known of the paper beside its own content. */
export interface PaperFrozenAs {
  /** Swedish time in words. */
  readonly moment: string;
  readonly number: number;
  readonly textSha256: string;
}

/** @param frozen null while it is being written */
export function projectSheet(paper: ProjectPaper, frozen: PaperFrozenAs | null): ProjectSheet {
  return {
    ...{ title: paper.title, kind: w.kind[paper.kind], about: paper.project.purpose, hash: frozen?.textSha256 ?? '' },
    facts: factsOf(paper, frozen),
    sections: (paper.charter === null ? closingSections(paper) : charterSections(paper)).filter(
      ({ blocks }) => blocks.length > 0,
    ),
  };
}

function factsOf(paper: ProjectPaper, frozen: PaperFrozenAs | null): ProjectSheet['facts'] {
  const { facts } = w;
  const names = (said: readonly string[]) => (said.length === 0 ? facts.nobody : said.join('\n'));
  return [
    [facts.time, facts.span(paper.from, paper.to)],
    [facts.leads, names(paper.leaders)],
    [facts.steers, names(paper.steering)],
    [facts.holder, paper.holder?.name ?? facts.nobody],
    [facts.belongs, paper.belongsTo.join('\n')],
    [facts.known, longDate('sv', paper.asOf)],
    [facts.frozen, frozen === null ? facts.notFrozen : facts.frozenAs(frozen.moment, frozen.number)],
  ];
}

/** What is to be done before what it takes; then what can go wrong, and what comes after. */
function charterSections(paper: ProjectPaper): readonly SheetSection[] {
  const { charter } = paper;
  if (charter === null) return [];
  const [before, after] = [charterParts.slice(0, 6), charterParts.slice(6)];
  const written = (part: (typeof charterParts)[number]) => section(part, w.charter[part], proseOf(charter[part]));
  return [...before.map(written), milestonesOf(paper), moneyOf(paper), risksOf(paper), ...after.map(written)];
}

function closingSections(paper: ProjectPaper): readonly SheetSection[] {
  const { closing } = paper;
  if (closing === null) return [];
  const written = (part: (typeof closingParts)[number]) => section(part, w.closing[part], proseOf(closing[part]));
  const [before, after] = [closingParts.slice(0, 2), closingParts.slice(2)];
  return [
    ...[...before.map(written), milestonesOf(paper), moneyOf(paper), ...after.map(written)],
    section('handovers', w.handovers, handoverBlocks(paper)),
    risksOf(paper),
  ];
}

function section(id: string, heading: string, blocks: readonly SheetBlock[]): SheetSection {
  return { id, heading, blocks };
}

function proseOf(text: string): readonly SheetBlock[] {
  return text === '' ? [] : [{ kind: 'prose', text }];
}

type TableGiven = Omit<SheetTable, 'kind' | 'figuresFrom'> & { readonly figuresFrom?: number };

/** No table where there are no rows. */
function table({ figuresFrom, ...given }: TableGiven): readonly SheetBlock[] {
  return given.rows.length === 0 ? [] : [{ kind: 'table', ...given, figuresFrom: figuresFrom ?? given.head.length }];
}

function milestonesOf({ kind, milestones }: ProjectPaper): SheetSection {
  const isClosing = kind === 'closing';
  const blocks = table({
    ...{ caption: w.milestones, widths: isClosing ? [3, 1, 1] : [3, 1] },
    head: isClosing ? w.milestoneOutcome : w.milestoneColumns,
    rows: milestones.map(({ title, on, reachedOn }) => [title, on, ...(isClosing ? [reachedOn ?? w.notReached] : [])]),
  });
  return section('milestones', w.milestones, blocks);
}

function risksOf({ risks }: ProjectPaper): SheetSection {
  const rows = risks.map(({ text, likelihood, consequence, owner, remedy }) => [
    ...[text, String(likelihood), String(consequence), owner, remedy],
  ]);
  const blocks = table({ caption: w.risks, head: w.riskColumns, rows, widths: [2.4, 1.3, 1.3, 1.3, 2.2] });
  return section('risks', w.risks, blocks);
}

function handoverBlocks({ handovers }: ProjectPaper): readonly SheetBlock[] {
  const rows = handovers.map(({ text, to, by, state }) => [text, to, by, state]);
  return table({ caption: w.handovers, head: w.handoverColumns, rows, widths: [2.4, 1.6, 1, 1.6] });
}

const kr = (ore: number) => plainKronor(ore, 'sv');
const total = (rows: readonly { readonly amount: number }[]) => rows.reduce((sum, { amount }) => sum + amount, 0);

function moneyOf(paper: ProjectPaper): SheetSection {
  const blocks = [...fundingBlocks(paper), ...costBlocks(paper), ...shareBlocks(paper), ...settlementBlocks(paper)];
  return section('money', w.money, blocks);
}

function titled(text: string, blocks: readonly SheetBlock[]): readonly SheetBlock[] {
  return blocks.length === 0 ? [] : [{ kind: 'heading', text }, ...blocks];
}

function fundingBlocks({ funding }: ProjectPaper): readonly SheetBlock[] {
  const rows = funding.map(({ year, kind, title, from, amount }) => [
    ...[String(year), w.fundingKind[kind], title, from, kr(amount)],
  ]);
  const sum = rows.length === 0 ? [] : [[w.sum, '', '', '', kr(total(funding))]];
  const caption = w.fundingTitle;
  return titled(
    caption,
    table({ caption, head: w.fundingColumns, rows: [...rows, ...sum], widths: [1, 1.4, 2, 1.6, 1.3], figuresFrom: 4 }),
  );
}

function costBlocks({ kind, costs }: ProjectPaper): readonly SheetBlock[] {
  const isClosing = kind === 'closing';
  const outcome = (ore: number | null) => (isClosing ? [kr(ore ?? 0)] : []);
  const rows = costs.map((cost) => [String(cost.year), cost.title, kr(cost.amount), ...outcome(cost.outcome)]);
  const used = costs.reduce((sum, cost) => sum + (cost.outcome ?? 0), 0);
  const sum = rows.length === 0 ? [] : [[w.sum, '', kr(total(costs)), ...outcome(used)]];
  const [caption, head] = [w.costsTitle, isClosing ? w.costOutcome : w.costColumns];
  const widths = isClosing ? [1, 3, 1.3, 1.3] : [1, 3, 1.3];
  return titled(caption, table({ caption, head, rows: [...rows, ...sum], widths, figuresFrom: 2 }));
}

function shareBlocks({ funding }: ProjectPaper): readonly SheetBlock[] {
  return funding.flatMap(({ title, year, key, shares, amount }) => {
    if (shares.length === 0) return [];
    const caption = w.shares(title, year);
    const rows = [...shares.map((share) => [share.name, kr(share.amount)]), [w.sum, kr(amount)]];
    const said: readonly SheetBlock[] = key === null ? [] : [{ kind: 'line', text: w.shareKey(key.title, key.source, key.asOf) }];
    return titled(caption, [...said, ...table({ caption, head: w.shareColumns, rows, widths: [3, 1.3], figuresFrom: 1 })]);
  });
}

function settlementBlocks({ settlement }: ProjectPaper): readonly SheetBlock[] {
  const caption = w.settlementTitle;
  const rows = settlement.map(({ name, share, paid, owes }) => [name, kr(share), kr(paid), kr(owes)]);
  const blocks = table({ caption, head: w.settlementColumns, rows, widths: [2.2, 1.2, 1.2, 1.2], figuresFrom: 1 });
  return titled(caption, blocks.length === 0 ? [] : [...blocks, { kind: 'line', text: w.settlementHelp }]);
}
