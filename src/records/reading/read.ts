import { attachmentsIn } from './beside/attachments.ts';
import { codeterminationIn } from './beside/codetermination.ts';
import { conflictsIn } from './beside/conflicts-of-interest.ts';
import { dissentsIn } from './beside/dissents.ts';
import { distributionIn } from './beside/distribution.ts';
import { verificationIn } from './beside/immediate-verification.ts';
import { mayBeSideMotion, votesIn } from './beside/votes.ts';
import { conditionsIn } from './decision/conditions.ts';
import { decidedIn, type FoundWhole } from './decision/decided.ts';
import { referralDoubt } from './decision/referral-back.ts';
import { mainVerb } from './grammar/main-verb.ts';
import { authorityOf, dateOf, numbersOf } from './matter/head.ts';
import { paragraphInHeader } from './matter/item.ts';
import { type Paper, paperOf } from './matter/paper.ts';
import { whoseIs } from './matter/whose.ts';
import { Notes } from './notes.ts';
import { withoutFurniture } from './page/furniture.ts';
import { linesOf } from './page/lines.ts';
import { joined } from './page/paragraphs.ts';
import type { Clause, Condition, ReadDocument } from './shape.ts';

/** What is longer than the minutes of any meeting is not read to its end: so much is, in characters. */
export const mostRead = 300_000;

/**
 * Reads a minutes extract or an official report (contract.md, "What a reader finds in a document"). Pure and deterministic; the
 * same text gives the same answer. Offsets in `spans` are into `text`. Never throws; what it cannot read it leaves null or empty.
 */
export function read(text: string): ReadDocument {
  const notes = new Notes();
  if (text.length > mostRead) notes.doubt('text', `only the first ${mostRead} characters were read`);
  const paper = paperOf(withoutFurniture(linesOf(text.slice(0, mostRead))));
  const head = headOf(paper, notes);
  const decision = decisionOf(paper, decidedIn(paper, head.board), notes);
  const circumstances = circumstancesOf(paper, notes);
  const whole = paper.sections.map((section) => joined(section.lines).text).join('\n');
  notes.doubt('clauses', referralDoubt({ ...head, ...decision, ...circumstances }, whole));
  return {
    kind: paper.kind,
    ...head,
    ...decision,
    ...circumstances,
    spans: notes.spans,
    doubts: notes.doubts,
  };
}

type Head = Pick<ReadDocument, 'authority' | 'board' | 'date' | 'paragraph' | 'registrationNumbers' | 'title'>;

function headOf(paper: Paper, notes: Notes): Head {
  const authority = authorityOf(paper);
  const whose = whoseIs(paper);
  const date = dateOf(paper);
  const numbers = numbersOf(paper);
  notes.place('authority', authority?.piece ?? null);
  notes.place('board', whose.piece);
  notes.place('date', date?.piece ?? null);
  notes.place('title', paper.title);
  notes.list(
    'registrationNumbers',
    numbers.map(({ piece }) => piece),
  );
  notes.doubt(
    'authority',
    authority === null || authority.others.length === 0 ? null : `also named: ${authority.others.join(', ')}`,
  );
  notes.doubt('board', paper.kind === 'unknown' ? null : whose.doubt);
  if (date !== null && date.others.length > 0) notes.doubt('date', `also found: ${date.others.join(', ')}`);
  if (date === null && paper.kind !== 'unknown') notes.doubt('date', 'no date found');
  return {
    authority: authority?.value ?? null,
    board: whose.board,
    date: date?.value ?? null,
    paragraph: paragraphOf(paper, notes),
    registrationNumbers: numbers.map(({ number }) => number),
    title: paper.title?.text ?? null,
  };
}

function paragraphOf(paper: Paper, notes: Notes): string | null {
  if (paper.kind !== 'minutes-extract') return null;
  if (paper.item !== null) {
    const { start, others } = paper.item;
    notes.place('paragraph', start.numberPiece);
    if (others.length > 0) notes.doubt('paragraph', `the file holds more items: § ${others.join(', § ')}`);
    if (start.form !== 'sign') notes.doubt('paragraph', 'the § sign is missing');
    return start.number;
  }
  const found = paragraphInHeader(paper);
  notes.place('paragraph', found);
  notes.doubt('paragraph', found === null ? 'no § found' : 'the § stands in a page header only');
  return found?.text ?? null;
}

type Decision = Pick<ReadDocument, 'clauses' | 'proposals' | 'conditions'>;

function decisionOf(paper: Paper, decided: FoundWhole, notes: Notes): Decision {
  const clauses = decided.own.map((clause, index) => clauseOf(clause, `clauses.${index}`, notes));
  const proposals = decided.proposed.map(({ board, clauses: proposed }, at) => ({
    board,
    clauses: proposed.map((clause, index) => clauseOf(clause, `proposals.${at}.clauses.${index}`, notes)),
  }));
  const found = [
    ...conditionsIn(decided.own).map((condition) => ({ board: null, ...condition })),
    ...decided.proposed.flatMap(({ board, clauses: proposed }) =>
      conditionsIn(proposed).map((condition) => ({ board, ...condition })),
    ),
  ];
  const conditions: Condition[] = found.map(({ board, clause, kind, piece, names }, index) => {
    notes.place(`conditions.${index}`, piece);
    if (kind === 'other') notes.doubt(`conditions.${index}`, 'a person must judge whether it is met');
    return { board, clause, kind, text: piece.text, names };
  });
  if (paper.kind === 'minutes-extract' && clauses.length === 0) notes.doubt('clauses', 'no decision found');
  if (paper.kind === 'official-report' && proposals.length === 0) notes.doubt('proposals', 'no proposal found');
  return { clauses, proposals, conditions };
}

function clauseOf({ number, piece }: FoundWhole['own'][number], field: string, notes: Notes): Clause {
  const { verb, outcome, doubt } = mainVerb(piece.text);
  notes.place(field, piece);
  notes.doubt(field, doubt ?? (verb === null ? 'no verb of decision known' : null));
  return { number, text: piece.text, verb, outcome };
}

type Circumstances = Omit<ReadDocument, keyof Head | keyof Decision | 'kind' | 'spans' | 'doubts'>;

function circumstancesOf(paper: Paper, notes: Notes): Circumstances {
  const sections =
    paper.kind === 'unknown'
      ? paper.sections.filter(({ kind }) => kind === 'attachments' || kind === 'distribution')
      : paper.sections;
  const votes = sections
    .filter((section) => section.kind !== 'history' && section.kind !== 'frame')
    .flatMap((section) => votesIn(joined(section.lines)))
    // Counted in the text, and again in a table of names.
    .filter(({ yes, no }, at, all) => all.findIndex((each) => each.yes === yes && each.no === no) === at);
  notes.list(
    'votes',
    votes.map(({ piece }) => piece),
  );
  for (const [index, vote] of votes.entries()) {
    if (mayBeSideMotion(vote.about)) notes.doubt(`votes.${index}`, 'the vote may concern something else than the decision');
  }
  const codetermination = codeterminationIn(sections);
  notes.place('codetermination', codetermination?.piece ?? null);
  return {
    dissents: notes.list('dissents', dissentsIn(sections)),
    votes: votes.map(({ yes, no, abstain, about }) => ({ yes, no, abstain, about })),
    conflictsOfInterest: notes.list('conflictsOfInterest', conflictsIn(sections)),
    verifiedImmediately: verifiedIn(paper, notes),
    attachments: notes.list('attachments', attachmentsIn(sections)),
    codetermination: codetermination?.value ?? null,
    distribution: notes.list('distribution', distributionIn(sections)),
  };
}

function verifiedIn(paper: Paper, notes: Notes): boolean | null {
  if (paper.kind !== 'minutes-extract') return null;
  for (const line of paper.headingLines) {
    const found = verificationIn(line.piece.text);
    if (found === null) continue;
    notes.place('verifiedImmediately', line.piece);
    return found.value;
  }
  for (const section of paper.sections) {
    if (section.kind === 'verification') {
      notes.place('verifiedImmediately', section.heading);
      return !/^(?:nej|ej|inte)/i.test(joined(section.lines.slice(0, 1)).text);
    }
    for (const line of section.lines) {
      const found = verificationIn(line.piece.text);
      if (found === null) continue;
      notes.place('verifiedImmediately', line.piece.slice(found.start, found.end));
      return found.value;
    }
  }
  return null;
}
