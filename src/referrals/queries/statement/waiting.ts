import type { Temporal } from 'temporal-polyfill';
import { actsForBoard, boardsById, isInside, isSecretariat } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { urgencyOf, type Waiting } from '../../../platform/waiting.ts';
import { countInWords, dayAndMonth, type Lang } from '../../../ui/index.ts';
import { type Sharing, type SharingState, sharingState } from '../../sharing.ts';
import { boardsAsked } from '../boards-asked.ts';
import { countsOfSharings } from '../comment-counts.ts';
import { allSharings, sharingById } from '../sharings.ts';
import { answersToSend } from './answers-to-send.ts';
import { boardsAnswered } from './statements.ts';

interface Referral extends Pick<Sharing, 'id' | 'title'>, Pick<SharingState, 'state' | 'until'> {
  /** Ids of the boards that were asked and have not answered. */
  readonly silent: readonly string[];
}

/** What waits about referrals: for a board's officer its statement, for the secretariat what to answer and what to close. */
export async function referralsWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  const secretariat = isSecretariat(ctx.actor);
  const own = ctx.actor.walls.boards.filter((board) => actsForBoard(ctx.actor, board));
  if (!isInside(ctx.actor) || (!secretariat && own.length === 0)) return [];
  const referrals = await referralsNow(ctx);
  if (referrals.length === 0) return [];
  return [...(await toState(ctx, referrals, own)), ...(secretariat ? await forSecretariat(ctx, referrals) : [])];
}

/** Those that have not been taken back, with who is silent. */
async function referralsNow(ctx: Ctx): Promise<readonly Referral[]> {
  const sharings = (await allSharings(ctx)).filter(({ kind }) => kind === 'statement');
  const ids = sharings.map(({ id }) => id);
  const asked = await boardsAsked(ctx, ids);
  const answered = await boardsAnswered(ctx, ids);
  return sharings
    .map((sharing) => ({ ...sharing, ...sharingState(sharing, ctx.today) }))
    .filter(({ state }) => state !== 'withdrawn')
    .map(({ id, title, state, until }) => {
      const heard = new Set(answered.get(id));
      return { id, title, state, until, silent: (asked.get(id) ?? []).filter((board) => !heard.has(board)) };
    });
}

async function toState(ctx: Ctx, referrals: readonly Referral[], own: readonly string[]): Promise<readonly Waiting[]> {
  const running = referrals.filter(({ state }) => state === 'open' || state === 'over');
  const mine = running.flatMap((referral) =>
    referral.silent.filter((id) => own.includes(id)).map((board) => ({ referral, board })),
  );
  const boards = await boardsById(
    ctx,
    mine.map(({ board }) => board),
    ctx.today,
  );
  return mine.map(({ referral: { id, title, until }, board }) => {
    const name = boards.get(board)?.name ?? '';
    return {
      key: `statement-to-give-${id}-${board}`,
      sentence: {
        sv: `${name} har fått ${title} på remiss: yttrande senast ${dayAndMonth('sv', until)}.`,
        en: `${name} has been sent ${title} for statement, due ${dayAndMonth('en', until)}.`,
      },
      button: { sv: 'Registrera yttrande', en: 'Record a statement' },
      ...{ href: `/remisser/${id}/yttrande?namnd=${board}`, urgency: urgencyOf(until, ctx.today), by: until },
    };
  });
}

/** So long after its last day a referral is spoken of here: what was left unsent for half a year was left so by somebody. */
const daysToSend = 180;

async function forSecretariat(ctx: Ctx, referrals: readonly Referral[]): Promise<readonly Waiting[]> {
  const counts = await countsOfSharings(
    ctx,
    referrals.map(({ id }) => id),
  );
  const waiting: Waiting[] = [];
  for (const referral of referrals) {
    const { comments = 0, unanswered = 0 } = counts.get(referral.id) ?? {};
    if (referral.state === 'over') waiting.push(toClose(referral, referral.until));
    if (unanswered > 0) waiting.push(toAnswer(referral, unanswered));
    const isLate = referral.until.until(ctx.today).days > daysToSend;
    const boards =
      comments === 0 || unanswered > 0 || referral.state === 'open' || isLate ? 0 : await boardsToTell(ctx, referral);
    if (boards > 0) waiting.push(toSend(referral, boards));
  }
  return waiting;
}

/** Boards that wait for the answers to their viewpoints. Those that had none wait for nothing. */
async function boardsToTell(ctx: Ctx, { id }: Referral): Promise<number> {
  const sharing = await sharingById(ctx, id);
  // Whether a letter has gone does not hang on the address in it.
  const letters = sharing === null ? null : await answersToSend(ctx, sharing, '');
  return letters?.toSend.filter(({ points }) => points > 0).length ?? 0;
}

function toSend({ id, title }: Referral, boards: number): Waiting {
  return {
    key: `referral-answers-${id}`,
    sentence: {
      sv: `Synpunkterna på ${title} är besvarade: ${countInWords('sv', boards)} ${boards === 1 ? 'nämnd' : 'nämnder'} har inte fått svaren.`,
      en: `The comments on ${title} are answered: ${countInWords('en', boards)} ${boards === 1 ? 'board has' : 'boards have'} not been sent the answers.`,
    },
    button: { sv: 'Skicka svaren', en: 'Send the answers' },
    ...{ href: `/remisser/${id}/skicka-svar`, urgency: 'soon', by: null },
  };
}

function toAnswer({ id, title, state }: Referral, count: number): Waiting {
  return {
    key: `referral-to-answer-${id}`,
    sentence: {
      sv: `Remissen ${title}: ${count} ${count === 1 ? 'synpunkt' : 'synpunkter'} att besvara.`,
      en: `The referral ${title}: ${count} ${count === 1 ? 'comment' : 'comments'} to answer.`,
    },
    button: { sv: 'Besvara synpunkterna', en: 'Answer the comments' },
    ...{ href: `/remisser/${id}/svar?bara=obesvarade`, urgency: state === 'open' ? 'later' : 'soon', by: null },
  };
}

function toClose({ id, title, silent }: Referral, until: Temporal.PlainDate): Waiting {
  return {
    key: `referral-over-${id}`,
    sentence: {
      sv: `Remisstiden för ${title} har gått ut: ${silentIn('sv', silent.length)}.`,
      en: `The time for statements on ${title} is over: ${silentIn('en', silent.length)}.`,
    },
    button:
      silent.length === 0
        ? { sv: 'Avsluta remissen', en: 'Close the referral' }
        : { sv: 'Se vilka och avsluta', en: 'See which, and close' },
    ...{ href: silent.length === 0 ? `/remisser/${id}/avsluta` : `/remisser/${id}`, urgency: 'now', by: until },
  };
}

function silentIn(lang: Lang, count: number): string {
  const many = countInWords(lang, count);
  if (lang === 'sv')
    return count === 0 ? 'alla nämnder har svarat' : `${many} ${count === 1 ? 'nämnd' : 'nämnder'} har inte svarat`;
  return count === 0 ? 'every board has answered' : `${many} ${count === 1 ? 'board has' : 'boards have'} not answered`;
}
