import { blocksOf, linesTyped, signersTyped } from './blocks.ts';
import { codeterminationInWords } from './codetermination.ts';
import { genitiveInText, inText } from './in-swedish.ts';
import type { Master, MasterPart } from './master.ts';
import { fill } from './placeholders.ts';
import type { Block, Report, ReportPart } from './report.ts';
import type { ReportFacts, ReportStep } from './report-facts.ts';

/** An authority's own words, by part key: as typed, placeholders allowed. */
export type Wording = ReadonlyMap<string, string>;

const codeterminationHeading = 'Information eller förhandling enligt lag (1976:580) om medbestämmande i arbetslivet';

/**
 * The whole report, its parts in the order of domain.md, 6. Pure.
 * @param wording takes the place of the master's text, or of a fact, part by part
 */
export function composeReport(master: Master, facts: ReportFacts, wording: Wording): Report {
  const parts = [
    ...headParts(facts, wording),
    lines('title', null, textOf('title', master, facts, wording)),
    ...facts.steps.map((step) => draftPart(step, master, facts, wording)),
    running('matter', 'Ärende', textOf('matter', master, facts, wording)),
    lines('basis', 'Beslutsunderlag', textOf('basis', master, facts, wording)),
    running('background', 'Bakgrund', textOf('background', master, facts, wording)),
    codeterminationPart(facts, wording),
    signingPart(facts, wording),
    lines('distribution', 'Beslutet skickas till', textOf('distribution', master, facts, wording)),
  ];
  const title = textOf('title', master, facts, wording).replaceAll('\n', ' ');
  return { title, parts };
}

/** The master's text of a part, filled: what an authority's own words stand over. Empty for parts that come of facts alone. */
export function masterTextOf(key: string, master: Master, facts: ReportFacts): string {
  const template = templateOf(key, master, facts);
  return template === null ? '' : fill(template, facts, stepOf(key, facts));
}

/** The secretariat's text of a part before it is filled; null for a part that comes of facts alone. */
export function templateOf(key: string, master: Master, facts: Pick<ReportFacts, 'steps'>): string | null {
  if (key.startsWith('draft:')) return master[stepOf(key, facts)?.part ?? 'decide'];
  return key in master && key !== 'recommend' && key !== 'decide' ? master[key as MasterPart] : null;
}

function stepOf(key: string, { steps }: Pick<ReportFacts, 'steps'>): ReportStep | undefined {
  return steps.find((step) => key === `draft:${step.key}`);
}

function textOf(key: string, master: Master, facts: ReportFacts, wording: Wording): string {
  const own = wording.get(key);
  return own === undefined ? masterTextOf(key, master, facts) : fill(own, facts, stepOf(key, facts));
}

function headParts(facts: ReportFacts, wording: Wording): readonly ReportPart[] {
  const own = facts.steps.find(({ key }) => key === facts.ownStep);
  const administration = wording.get('administration') ?? own?.administration ?? null;
  const boards = [...new Set(facts.steps.map(({ board }) => board))];
  return [
    lines('administration', null, administration ?? '[Förvaltning]'),
    lines('case-officer', null, facts.caseOfficer ?? '[Handläggare]'),
    lines('date', null, facts.on ?? '[Datum]'),
    lines('registration-numbers', null, numbers(facts).join('\n')),
    lines('boards', null, boards.join('\n')),
  ];
}

/** Every board's own; one that has none yet is asked for by name. */
function numbers({ steps }: ReportFacts): readonly string[] {
  const said = steps.flatMap(({ registrationNumbers: own, board }) =>
    own.length === 0
      ? [`[Diarienummer, ${inText(board)}]`]
      : own.map((number) => (/^(dnr|diarienr)\b/i.test(number) ? number : `Dnr ${number}`)),
  );
  return [...new Set(said)];
}

function draftPart(step: ReportStep, master: Master, facts: ReportFacts, wording: Wording): ReportPart {
  const key = `draft:${step.key}`;
  const clauses = linesTyped(textOf(key, master, facts, wording));
  const heading = `Förslag till ${genitiveInText(step.board)} beslut`;
  return { key, kind: 'draft', heading, blocks: [{ kind: 'clauses', items: clauses }], missing: clauses.length === 0 };
}

function codeterminationPart(facts: ReportFacts, wording: Wording): ReportPart {
  const own = wording.get('codetermination');
  const said = own === undefined ? codeterminationInWords(facts) : fill(own, facts);
  const asked = '[Ange om information eller förhandling enligt medbestämmandelagen behövs]';
  return running('codetermination', codeterminationHeading, said ?? asked);
}

/** The heads of the administrations of the boards; who they are is the authority's to say. */
function signingPart({ steps }: ReportFacts, wording: Wording): ReportPart {
  const typed = wording.get('signing');
  const known = [...new Set(steps.flatMap(({ administration }) => administration ?? []))];
  const proposed = known.map((administration) => ({ administration, head: '[Förvaltningschef]' }));
  const nobody = [{ administration: '[Förvaltning]', head: '[Förvaltningschef]' }];
  const signers = typed === undefined ? (proposed.length === 0 ? nobody : proposed) : signersTyped(typed);
  const blocks: readonly Block[] = [{ kind: 'signers', signers }];
  return { key: 'signing', kind: 'signing', heading: null, blocks, missing: typed === undefined };
}

type Plain = Exclude<ReportPart['kind'], 'draft' | 'signing'>;

/** One block a line. */
function lines(kind: Plain, heading: string | null, text: string): ReportPart {
  const blocks = linesTyped(text).map((line): Block => ({ kind: 'paragraph', text: line }));
  return { key: kind, kind, heading, blocks, missing: isAsked(text) };
}

function running(kind: Plain, heading: string, text: string): ReportPart {
  return { key: kind, kind, heading, blocks: blocksOf(text), missing: isAsked(text) };
}

/** What stands in square brackets is for somebody to fill in. */
function isAsked(text: string): boolean {
  return text.trim() === '' || /\[[^[\]]+\]/.test(text);
}
