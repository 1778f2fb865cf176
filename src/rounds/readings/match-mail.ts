import type { MatchAsked, MatterMatch } from '../../correspondence/index.ts';
import { domainOf } from '../../platform/mail/address.ts';
import { likeness, plainBoard, sameAuthority } from './names.ts';
import type { Candidate } from './proposal.ts';

/** A step with the function mailboxes of its board and of those that have taken over. */
export interface Addressed extends Candidate {
  /** Lower case. */
  readonly mailboxes: readonly string[];
}

/** What a mail may be matched by here: where it came to, and what it answers, has been looked at before. */
type Asked = Pick<MatchAsked, 'sender' | 'texts' | 'documents'>;

/** How much of a round's title a subject or a document must hold. */
const alikeEnough = 0.6;

/**
 * Which round a mail is about and which board it comes from, by their numbers, ours, who sent it, and what it holds, in that order. Null
 * when nothing tells, or when it might be more than one thing: a sender that does not fit the number included, since both can be
 * borrowed. Pure.
 */
export function matchMail(asked: Asked, candidates: readonly Addressed[]): MatterMatch | null {
  const told = evidenceIn(asked, candidates);
  const from = [...told.sent, ...told.domain];
  if (told.numbered.length > 0) {
    const fits = from.length === 0 || told.numbered.some((each) => from.some((other) => isSameAuthority(each, other)));
    return fits ? pick(told.numbered, 'number', told) : null;
  }
  if (told.ours.length > 0) {
    const whose = told.ours.filter((each) => [...from, ...told.named].includes(each));
    return pick(whose.length > 0 ? whose : told.ours, 'number', told);
  }
  const open = (some: readonly Addressed[]) => some.filter((each) => each.open);
  return (
    pick(open(told.sent), 'sender', told) ??
    pick(
      open(told.domain).filter((each) => told.titled.includes(each)),
      'sender',
      told,
    ) ??
    pick(
      told.named.filter((each) => told.titled.includes(each)),
      'content',
      told,
    )
  );
}

interface Evidence {
  /** Their number is mentioned. */
  readonly numbered: readonly Addressed[];
  /** Ours is. */
  readonly ours: readonly Addressed[];
  /** From the board's own mailbox. */
  readonly sent: readonly Addressed[];
  /** From somewhere at the same authority. */
  readonly domain: readonly Addressed[];
  /** A document says the board and its authority. */
  readonly named: readonly Addressed[];
  /** The subject or a text says the round's title. */
  readonly titled: readonly Addressed[];
}

function evidenceIn({ sender, texts, documents }: Asked, candidates: readonly Addressed[]): Evidence {
  const domain = domainOf(sender);
  const says = remembering((number: string) => texts.some((text) => mentions(text, number)));
  const titled = remembering((title: string) => texts.some((text) => saysTitle(text, title)));
  return {
    numbered: candidates.filter(({ numbers }) => numbers.some(says)),
    ours: candidates.filter(({ ownNumber }) => ownNumber !== null && says(ownNumber)),
    sent: candidates.filter(({ mailboxes }) => mailboxes.includes(sender)),
    domain: candidates.filter(({ mailboxes }) => domain !== '' && mailboxes.some((each) => domainOf(each) === domain)),
    named: candidates.filter((each) => documents.some((document) => names(document, each))),
    titled: candidates.filter(({ titles }) => titles.some(titled)),
  };
}

/** The one round of these steps, and the one board, as far as the rest of the evidence can tell them apart. */
function pick(some: readonly Addressed[], how: MatterMatch['how'], told: Evidence): MatterMatch | null {
  const narrowed = [
    (each: Addressed) => each.open,
    ...[told.titled, told.ours, told.named, told.sent, told.domain].map(isIn),
  ].reduce((left, fits) => (left.some(fits) ? left.filter(fits) : left), some);
  const rounds = new Set(narrowed.map(({ roundId }) => roundId));
  const [first] = narrowed;
  if (first === undefined || rounds.size > 1) return null;
  const boards = new Set(narrowed.map(({ boardIds }) => boardIds[0]));
  return { about: { kind: 'round', id: first.roundId }, boardId: boards.size === 1 ? (first.boardIds[0] ?? null) : null, how };
}

const isIn = (some: readonly Addressed[]) => (each: Addressed) => some.includes(each);

function isSameAuthority(one: Addressed, other: Addressed): boolean {
  return one.authorities.some((each) => other.authorities.includes(each));
}

function names({ board, authority }: MatchAsked['documents'][number], { boardNames, authorities }: Addressed): boolean {
  if (board === null || authority === null || !authorities.some((each) => sameAuthority(authority, each))) return false;
  return boardNames.some((name) => plainBoard(name, authority) === plainBoard(board, authority));
}

function saysTitle(text: string, title: string): boolean {
  // A long text holds every word somewhere: there the title must stand as it is.
  if (text.length > 500) return plain(text).includes(plain(title));
  return likeness(text, title) >= alikeEnough;
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const longestLookedAt = 300_000;

/** Whether a register number stands in a text: `SON 2024-220`, `SON2024–220`, but not as part of `SON 2024-2201`. */
export function mentions(text: string, number: string): boolean {
  const parts = number.trim().match(/\p{L}+|\p{N}+|[^\p{L}\p{N}\s]/gu) ?? [];
  // A few figures say nothing: they stand in every text.
  if (number.replaceAll(/[^\p{N}]/gu, '').length < 3 || number.trim().length < 4) return false;
  const pattern = parts.map((part) => (/[-‐‑–—]/.test(part) ? '[-‐‑–—]' : part.replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&')));
  const found = new RegExp(`(?<![\\p{L}\\p{N}])${pattern.join('\\s{0,3}')}(?![\\p{L}\\p{N}]|[-–:/]\\p{N})`, 'iu');
  return found.test(text.slice(0, longestLookedAt));
}

/** The same question about the same thing is answered once: many steps share a number and a title. */
function remembering(ask: (about: string) => boolean): (about: string) => boolean {
  const known = new Map<string, boolean>();
  return (about) => {
    const answer = known.get(about) ?? ask(about);
    known.set(about, answer);
    return answer;
  };
}
