import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import type { Waiting } from '../../../platform/waiting.ts';
import { capitalise, countInWords } from '../../../ui/index.ts';
import type { RoundFacts } from '../../facts.ts';
import { principalNames } from '../../telling/principal-names.ts';
import * as words from '../../telling/waiting-words.ts';
import { roundById, roundsAfter } from '../round-by-id.ts';
import { answersToSend } from './answers-to-send.ts';
import { type AskedChange, changesOfRound } from './asked-changes.ts';

/** So long after the last answer its letters are spoken of here: what was left unsent for half a year was left so by somebody. */
const daysToSend = 180;

/**
 * What boards want changed in a round and nobody has noted or answered, or sent them the answers to, for the secretariat. A round that was withdrawn for a new one
 * still owes its answers; one that was withdrawn for good owes none.
 */
export async function changesWaiting(ctx: Ctx, id: string, facts: RoundFacts): Promise<readonly Waiting[]> {
  if (!facts.decisions.some(({ outcome }) => outcome === 'approve-with-changes')) return [];
  const { withdrawnOn, title } = facts.round;
  const isOver = withdrawnOn !== null && withdrawnOn <= ctx.today.toString();
  if (isOver && (await roundsAfter(ctx, id)).length === 0) return [];
  const { asking, changes } = await changesOfRound(ctx, id);
  const names = { sv: principalNames('sv', facts.principals), en: principalNames('en', facts.principals) };
  const open = asking.flatMap(({ decision: { fact }, principal: { code }, stands }): readonly Waiting[] => {
    const name = { sv: names.sv.get(code)?.inText ?? code, en: names.en.get(code)?.inText ?? code };
    const own = changes.filter(({ decision }) => decision.fact.id === fact.id);
    const open = own.filter(({ answer }) => answer === null).length;
    const common = { key: `changes-${fact.id}`, urgency: 'soon', by: null } as const;
    if (!stands || (own.length > 0 && open === 0)) return [];
    if (open > 0) {
      const sentence = words.changesToAnswer(name, title ?? '', open);
      return [{ ...common, sentence, button: words.buttons.answerChanges, href: `/beslut/${id}/andringar` }];
    }
    const sentence = words.changesToNote(name, title ?? '');
    return [{ ...common, sentence, button: words.buttons.noteChanges, href: `/beslut/${id}/beslut/${fact.id}/andringar` }];
  });
  return [...open, ...(await toSend(ctx, id, changes))];
}

/** Boards that have not been sent the answers to their changes. */
async function toSend(ctx: Ctx, id: string, changes: readonly AskedChange[]): Promise<readonly Waiting[]> {
  const since = ctx.now.subtract({ hours: daysToSend * 24 });
  const isLately = changes.some(({ answer }) => answer !== null && Temporal.Instant.compare(answer.recordedAt, since) > 0);
  const round = isLately ? await roundById(ctx, id) : null;
  // Whether a letter has gone does not hang on what versions are called in it.
  const boards = round === null ? 0 : (await answersToSend(ctx, round, [])).toSend.length;
  if (round === null || boards === 0) return [];
  const sentence = {
    sv: `${capitalise(countInWords('sv', boards))} ${boards === 1 ? 'nämnd' : 'nämnder'} har inte fått svaren på sina ändringar i ${round.title}.`,
    en: `${capitalise(countInWords('en', boards))} ${boards === 1 ? 'board has' : 'boards have'} not been sent the answers to their changes in ${round.title}.`,
  };
  const button = { sv: 'Skicka svaren', en: 'Send the answers' };
  return [
    { key: `changes-answers-${id}`, sentence, button, href: `/beslut/${id}/andringar/skicka-svar`, urgency: 'soon', by: null },
  ];
}
