import type { Passage } from '../../plans/index.ts';
import { type Comment, wholeText } from '../comment.ts';
import type { Answer } from './statement.ts';

/** A comment with the secretariat's answer. */
export interface AnswerRow {
  readonly comment: Comment;
  /** What the passage is called; the whole text's is ''. */
  readonly label: string;
  /** Null while it waits. */
  readonly answer: Answer | null;
}

export interface RowsAsked {
  /** Only those that wait for an answer. */
  readonly unanswered: boolean;
  /** `Comment.author`; null for everyone's. */
  readonly author: string | null;
}

/** What was said and what was answered, in the order of the text: of each passage in the order it came. Withdrawn comments are left out. */
export function answerRows(
  comments: readonly Comment[],
  answers: ReadonlyMap<string, Answer>,
  passages: readonly Passage[],
  { unanswered, author }: RowsAsked = { unanswered: false, author: null },
): readonly AnswerRow[] {
  const places = new Map(passages.map(({ key }, place) => [key, place]));
  const labels = new Map(passages.map(({ key, label }) => [key, label]));
  const placeOf = ({ passage }: Comment) => (passage === wholeText ? -1 : (places.get(passage) ?? passages.length));
  return comments
    .filter((comment) => !comment.withdrawn && (author === null || comment.author === author))
    .filter(({ id }) => !(unanswered && answers.has(id)))
    .map((comment, at) => ({ comment, at }))
    .sort((a, b) => placeOf(a.comment) - placeOf(b.comment) || a.at - b.at)
    .map(({ comment }) => ({ comment, label: labels.get(comment.passage) ?? '', answer: answers.get(comment.id) ?? null }));
}
