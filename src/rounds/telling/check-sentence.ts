import type { Outcome } from '../facts/schema.ts';
import { legalForceDay } from '../law/legal-dates.ts';
import { type Evidence, type SaidCondition, sentenceWords, type TakenBy } from './check-sentence-words.ts';

export type { SaidCondition } from './check-sentence-words.ts';

/** A decision as it is said back. Days are ISO text. */
export interface SaidDecision {
  readonly board: string;
  readonly principal: string;
  /** The texts decided on, by title: several when one § answers several rounds. */
  readonly texts: readonly string[];
  /** What else the § answers: other steps and principals, in words. */
  readonly also: readonly string[];
  readonly outcome: Outcome;
  readonly takenBy: TakenBy;
  readonly on: string;
  readonly paragraph: string | null;
  readonly conditions: readonly SaidCondition[];
  readonly appealable: boolean;
  readonly noticeOn: string | null;
  readonly evidence: Evidence;
  readonly correction: boolean;
}

/** A piece of the sentence, with the form's field that it comes from, if any. */
export interface SentencePiece {
  readonly text: string;
  readonly field: 'takenBy' | 'outcome' | 'on' | 'paragraph' | 'conditions' | 'noticeOn' | 'evidence' | 'also' | null;
}

/** Outcomes that end the matter at the board: only these can gain legal force. */
const ending: ReadonlySet<Outcome> = new Set<Outcome>([
  'approve',
  'adopt',
  'confirm',
  'endorse',
  'approve-with-changes',
  'reject',
]);

/**
 * The whole record said back in plain words (pages.md, "the check sentence"): shown before it is final, and what the history says.
 * @param today decides whether legal force lies ahead; ISO
 */
export function checkSentence(lang: 'sv' | 'en', said: SaidDecision, today: string): readonly SentencePiece[] {
  return [...mainClause(lang, said), ...afterwards(lang, said, today)];
}

/** The sentence as one text. */
export function checkSentenceText(lang: 'sv' | 'en', said: SaidDecision, today: string): string {
  return checkSentence(lang, said, today)
    .map(({ text }) => text)
    .join('');
}

function mainClause(lang: 'sv' | 'en', said: SaidDecision): SentencePiece[] {
  const words = sentenceWords[lang];
  const pieces = [...opening(lang, said), { text: ` ${words.on(said.on)}`, field: 'on' as const }];
  const rest: SentencePiece[] = [];
  if (said.paragraph !== null) rest.push({ text: ` § ${said.paragraph}`, field: 'paragraph' });
  if (said.conditions.length > 0) {
    rest.push({ text: ` ${words.onConditionThat(said.conditions.map((each) => words.condition(each)))}`, field: 'conditions' });
  }
  // A comma or full stop ends the piece before it, so that "ändra" never stands before one.
  return [...pieces, ...rest].map((piece, place, all) => ({
    ...piece,
    text: piece.text + stopAfter(place, all.length, pieces.length),
  }));
}

function stopAfter(place: number, all: number, opening: number): string {
  if (place === all - 1) return '.';
  return place >= opening - 1 ? ',' : '';
}

function opening(lang: 'sv' | 'en', said: SaidDecision): SentencePiece[] {
  const words = sentenceWords[lang];
  const what = said.texts.join(lang === 'sv' ? ' och ' : ' and ');
  if (said.outcome === 'annul')
    return [{ text: words.annulled(words.who('board', said.board, said.principal), what), field: 'outcome' }];
  return [
    { text: words.who(said.takenBy, said.board, said.principal), field: 'takenBy' },
    { text: ` ${words.did(said.outcome, what)}`, field: 'outcome' },
  ];
}

function afterwards(lang: 'sv' | 'en', said: SaidDecision, today: string): SentencePiece[] {
  const words = sentenceWords[lang];
  const pieces: SentencePiece[] = [];
  if (said.also.length > 0) pieces.push({ text: ` ${words.answersAlso(said.also)}`, field: 'also' });
  if (ending.has(said.outcome)) pieces.push({ text: ` ${legalForce(lang, said, today)}`, field: 'noticeOn' });
  if (said.evidence !== 'verified-extract') pieces.push({ text: ` ${words.evidence[said.evidence]}`, field: 'evidence' });
  if (said.correction) pieces.push({ text: ` ${words.corrected}`, field: null });
  return pieces;
}

function legalForce(lang: 'sv' | 'en', { appealable, noticeOn, on }: SaidDecision, today: string): string {
  const words = sentenceWords[lang];
  if (!appealable) return words.notAppealable;
  if (noticeOn === null) return words.noticeUnknown;
  const day = legalForceDay(noticeOn);
  return words.legalForce(day, on, day <= today);
}
