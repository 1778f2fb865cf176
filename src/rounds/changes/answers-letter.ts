import { canonicalize } from 'json-canonicalize';
import { Temporal } from 'temporal-polyfill';
import {
  type AnswersToBoard,
  answersMail,
  type LetterToBoard,
  lastThatCame,
  type SentLetter,
} from '../../correspondence/index.ts';
import { list, longDate } from '../../ui/index.ts';

/** A change as it was last noted, with the answer that counts. */
interface Change {
  /** The same however often it is noted anew. */
  readonly id: string;
  readonly noted: {
    /** Of this noting. */
    readonly id: string;
    readonly passageLabel: string;
    readonly was: string;
    readonly wanted: string;
    readonly reason: string | null;
    readonly recordedAt: Temporal.Instant;
  };
  readonly answer: {
    readonly kind: 'included' | 'partly' | 'not';
    readonly reason: string | null;
    readonly textId: string | null;
    readonly recordedAt: Temporal.Instant;
  } | null;
}

interface LetterFacts {
  readonly board: Pick<LetterToBoard, 'boardId' | 'board' | 'mailbox'>;
  /** What the round is called. */
  readonly title: string;
  /** The board's decisions that ask for changes, with those that are noted. */
  readonly decisions: readonly {
    readonly on: string;
    readonly paragraph: string | null;
    readonly changes: readonly Change[];
  }[];
  /** `Version 2`, in Swedish; undefined for a text that is not known. */
  versionOf(textId: string): string | undefined;
  /** Earlier letters to the board about the same round, in order. */
  readonly sent: readonly SentLetter[];
  readonly registrationNumber: string | null;
  readonly senderName: string;
  readonly bodyName: string;
}

const verdicts = { included: 'Införd', partly: 'Delvis införd', not: 'Inte införd' } as const;

/** The letter that gives a board the answers to the changes that it asked for. Pure; Swedish, as all that the host authority sends. */
export function answersLetter(facts: LetterFacts): AnswersToBoard {
  const { board, title, decisions, sent } = facts;
  const last = lastThatCame(sent);
  const changes = decisions.flatMap((decision) => decision.changes);
  const points = changes.flatMap(({ noted, answer }) => {
    if (answer === null) return [];
    const isNew = last === null || [noted, answer].some(({ recordedAt }) => Temporal.Instant.compare(recordedAt, last.at) > 0);
    const said = { answer: answerOf(answer, facts), reason: answer.reason ?? '', changed: '' };
    return { place: noted.passageLabel, asked: askedLines(noted), ...said, isNew };
  });
  const body = answersMail({
    ...{ opening: openingOf(facts), answered: 'changes', points, isAgain: last !== null, closing: [] },
    ...{ registrationNumber: facts.registrationNumber, senderName: facts.senderName, bodyName: facts.bodyName },
  });
  // What a decision asks for and nobody has noted is not answered either.
  const notNoted = decisions.filter((decision) => decision.changes.length === 0).length;
  return {
    letter: { ...board, body, subject: `Svar på ändringarna som ni begärde i ${title}`, content: contentOf(changes) },
    ...{ points: points.length, news: points.filter(({ isNew }) => isNew).length, sent },
    waiting: changes.length - points.length + notNoted,
  };
}

function openingOf({ title, decisions }: LetterFacts): string {
  const days = decisions.map(({ on, paragraph }) => `den ${longDate('sv', on)}${paragraph === null ? '' : ` (§ ${paragraph})`}`);
  const those = [...new Set(days)];
  return `Tack för ${those.length === 1 ? 'ert beslut' : 'era beslut'} ${list('sv', those)} att godkänna ${title} med ändringar.`;
}

function askedLines({ was, wanted, reason }: Change['noted']): readonly string[] {
  return [
    ...(was === '' || wanted === '' ? [] : [`I texten stod: ${was}`]),
    was === ''
      ? `Ni vill lägga till: ${wanted}`
      : wanted === ''
        ? `Ni vill ta bort: ${was}`
        : `Ni vill att det ska stå: ${wanted}`,
    ...(reason === null ? [] : [`Ert skäl: ${reason}`]),
  ];
}

function answerOf({ kind, textId }: NonNullable<Change['answer']>, { versionOf }: LetterFacts): string {
  if (kind === 'not') return verdicts.not;
  const version = textId === null ? undefined : versionOf(textId);
  return `${verdicts[kind]} i ${version === undefined ? 'nästa version' : version.toLocaleLowerCase('sv')}`;
}

function contentOf(changes: readonly Change[]): string {
  return canonicalize(
    changes.map(({ noted, answer }) => [noted.id, answer?.kind, answer?.reason ?? null, answer?.textId ?? null]),
  );
}
