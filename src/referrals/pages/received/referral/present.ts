import { mailingState, mailingStateInShort, mailingsAbout, maySeeMailings } from '../../../../correspondence/index.ts';
import { actsForPrincipal, boardsById } from '../../../../members/index.ts';
import type { Ctx } from '../../../../platform/act.ts';
import { recordsAbout, type StoredRecord } from '../../../../records/index.ts';
import { principalNames } from '../../../../rounds/index.ts';
import type { Lang, StateKind, Tile } from '../../../../ui/index.ts';
import { mayKeepReceived, maySayPosition } from '../../../policy.ts';
import { answersOfReferral, draftOfAnswer, type FrozenAnswer } from '../../../queries/received/answers.ts';
import { type Stands, standsOfReferral } from '../../../queries/received/positions.ts';
import { heardOf, type PositionStance } from '../../../received/position.ts';
import { positionWords } from '../../../received/position-words.ts';
import { type ReceivedReferral, receivedKind } from '../../../received/received.ts';
import { type ReceivedFacts, receivedSentence } from '../../../received/received-sentence.ts';
import { type NextDone, nextToDo, stepsOf } from '../../../received/received-step.ts';

/** A principal's row. */
export interface StandsRow {
  readonly id: string;
  readonly stands: Stands;
  /** Short: `Motala`. */
  readonly name: string;
  /** Through which board it was last asked; '' before. */
  readonly board: string;
  /** Where the latest mail to it stands; null without one, and for those who may not see mails. */
  readonly mail: { readonly id: string; readonly short: string } | null;
  /** Where the reader says what it thinks; null for those who may not. */
  readonly sayHref: string | null;
}

export interface ReceivedView {
  readonly referral: ReceivedReferral;
  readonly sentence: { readonly stands: string; readonly time: string };
  readonly steps: ReturnType<typeof stepsOf>;
  /** For the secretariat; null when there is nothing to do, and for others. */
  readonly next: NextDone | null;
  /** Where an officer says what their own principal thinks, when it has not; null for others. */
  readonly ownHref: string | null;
  readonly rows: readonly StandsRow[];
  readonly map: { readonly regions: readonly Tile[]; readonly municipalities: readonly Tile[] };
  readonly files: readonly StoredRecord[];
  readonly answers: readonly FrozenAnswer[];
  readonly hasDraft: boolean;
  readonly mayKeep: boolean;
  /** A record that came by mail and says what a principal thinks; null for none. */
  readonly came: string | null;
}

const marks: Readonly<Record<PositionStance, StateKind>> = {
  supports: 'approving',
  viewpoints: 'changes',
  against: 'rejected',
  refrains: 'struck',
};

/** How a position is drawn; null: none. @param asked whether it was asked for one */
export function markOf(stance: PositionStance | null, asked: boolean): StateKind {
  return stance === null ? (asked ? 'waiting' : 'unsaid') : marks[stance];
}

/** What it is called, small letters. */
export function stanceInWords(lang: Lang, { position, asks }: Pick<Stands, 'position' | 'asks'>): string {
  const w = positionWords[lang];
  return position === null ? (asks.length > 0 ? w.silent : w.notAsked) : w.stances[position.stance];
}

/** @param came a record that came by mail and is to be taken along */
export async function receivedView(ctx: Ctx, lang: Lang, referral: ReceivedReferral, came: string | null): Promise<ReceivedView> {
  const stands = await standsOfReferral(ctx, referral.id);
  const answers = await answersOfReferral(ctx, referral.id);
  const hasDraft = (await draftOfAnswer(ctx, referral.id)) !== null;
  const facts = factsOf(ctx, referral, stands, { hasDraft, isFrozen: answers.length > 0 });
  const mayKeep = mayKeepReceived.allows(ctx.actor, undefined);
  const isDue = stands.some(({ asks, position }) => {
    const last = asks.at(-1);
    return position === null && last !== undefined && last.until.until(ctx.today).sign >= 0;
  });
  const rows = await rowsOf(ctx, lang, referral, { stands, came });
  const own = rows.find(({ stands: { principalId, position } }) => position === null && actsForPrincipal(ctx.actor, principalId));
  const tile = ({ id, name, stands: each }: StandsRow): Tile => ({
    ...{ name, state: markOf(each.position?.stance ?? null, each.asks.length > 0), word: stanceInWords(lang, each) },
    ...{ href: `#${id}`, at: each.principal.tile ?? undefined },
  });
  return {
    ...{ referral, rows, answers, hasDraft, mayKeep, sentence: receivedSentence(lang, facts), steps: stepsOf(facts) },
    came: mayKeep && referral.state === 'open' ? came : null,
    next: mayKeep ? nextToDo(facts, isDue) : null,
    ownHref: own?.sayHref ?? null,
    map: {
      regions: rows.filter(({ stands: { principal } }) => principal.kind === 'region').map(tile),
      municipalities: rows.filter(({ stands: { principal } }) => principal.kind !== 'region').map(tile),
    },
    files: (await recordsAbout(ctx, receivedKind, referral.id)).filter(({ kind }) => kind !== 'mail').toReversed(),
  };
}

/** What its opening sentence is made from. */
function factsOf(
  { today }: Pick<Ctx, 'today'>,
  { state, how, answerBy, sentOn }: ReceivedReferral,
  stands: readonly Stands[],
  written: Pick<ReceivedFacts, 'hasDraft' | 'isFrozen'>,
): ReceivedFacts {
  const { asked, heard, silent } = heardOf(stands);
  return { ...{ state, how, answerBy, sentOn, today, asked, heard, silent: silent.length }, ...written };
}

async function rowsOf(
  ctx: Ctx,
  lang: Lang,
  referral: ReceivedReferral,
  { stands, came }: { readonly stands: readonly Stands[]; readonly came: string | null },
): Promise<readonly StandsRow[]> {
  const names = principalNames(
    lang,
    stands.map(({ principal }) => principal),
  );
  const boards = await boardsById(
    ctx,
    stands.flatMap(({ asks }) => asks.at(-1)?.boardId ?? []),
    ctx.today,
  );
  const mailings = maySeeMailings.allows(ctx.actor, undefined)
    ? await mailingsAbout(ctx, receivedKind, referral.id, ['dispatch', 'reminder'])
    : [];
  const mails = new Map(mailings.map((mailing) => [mailing.id, mailingStateInShort(lang, mailingState(mailing))]));
  const along = came === null ? '' : `?handling=${came}`;
  return stands.map((each) => {
    const { code } = each.principal;
    const ask = each.asks.at(-1);
    const mailId = ask?.mailingId ?? '';
    const short = mails.get(mailId);
    const maySay = referral.state === 'open' && maySayPosition.allows(ctx.actor, each);
    return {
      ...{ id: `h-${code}`, stands: each, name: names.get(code)?.label ?? each.principal.name },
      ...{ board: boards.get(ask?.boardId ?? '')?.name ?? '', mail: short === undefined ? null : { id: mailId, short } },
      sayHref: maySay ? `/remisser/inkomna/${referral.id}/huvudman/${encodeURIComponent(code)}${along}` : null,
    };
  });
}
