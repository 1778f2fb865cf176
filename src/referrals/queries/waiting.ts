import { isInside, isSecretariat } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { urgencyOf, type Waiting } from '../../platform/waiting.ts';
import { capitalise, dayAndMonth, type Lang, list } from '../../ui/index.ts';
import { type Sharing, type SharingState, sharingState } from '../sharing.ts';
import { heardIn, personActing, readersOf } from './asked.ts';
import { countsOfSharings } from './comment-counts.ts';
import { allSharings } from './sharings.ts';

type Stated = Sharing & Pick<SharingState, 'state' | 'until'>;

/** What waits about drafts: for those who are asked and have not answered, and for the secretariat when the time is up. */
export async function draftsWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  if (!isInside(ctx.actor)) return [];
  const informal = (await allSharings(ctx)).filter(({ kind }) => kind === 'informal');
  const stated = informal.map((sharing) => ({ ...sharing, ...stateOf(ctx, sharing) }));
  return [...(await toComment(ctx, stated)), ...(isSecretariat(ctx.actor) ? await toClose(ctx, stated) : [])];
}

function stateOf(ctx: Ctx, sharing: Sharing): Pick<SharingState, 'state' | 'until'> {
  const { state, until } = sharingState(sharing, ctx.today);
  return { state, until };
}

async function toComment(ctx: Ctx, sharings: readonly Stated[]): Promise<readonly Waiting[]> {
  const open = sharings.filter(({ state, withMe }) => state === 'open' && withMe);
  const me = open.length === 0 ? null : await personActing(ctx);
  if (me === null) return [];
  const ids = open.map(({ id }) => id);
  const heard = await heardIn(ctx, ids, me);
  const readers = await readersOf(ctx, ids);
  return open
    .filter(({ id }) => !heard.has(id))
    .map(({ id, title, until }) => {
      // Asked as who one is: through the group that one sits in, else in person or for somebody who is away.
      const mine = (readers.get(id) ?? []).filter((reader) => ctx.actor.grants.some(({ organ }) => organ === reader.id));
      const names = mine.map(({ name }) => name);
      const asked = (lang: Lang, you: string) => (names.length === 0 ? you : capitalise(list(lang, names)));
      return {
        key: `draft-to-comment-${id}`,
        sentence: {
          sv: `${asked('sv', 'Du')} har ombetts om synpunkter på utkastet ${title} till ${dayAndMonth('sv', until)}.`,
          en: `${asked('en', 'You')} ${names.length === 1 ? 'has' : 'have'} been asked to comment on the draft ${title} by ${dayAndMonth('en', until)}.`,
        },
        button: { sv: 'Lämna synpunkter', en: 'Comment' },
        ...{ href: `/remisser/${id}`, urgency: urgencyOf(until, ctx.today), by: until },
      };
    });
}

async function toClose(ctx: Ctx, sharings: readonly Stated[]): Promise<readonly Waiting[]> {
  const closing = sharings.filter(({ state }) => state === 'over' || state === 'ended');
  const counts = await countsOfSharings(
    ctx,
    closing.map(({ id }) => id),
  );
  return closing.flatMap(({ id, title, state, until }): readonly Waiting[] => {
    const { comments = 0, unanswered = 0 } = counts.get(id) ?? {};
    if (state === 'over') return [{ ...closeIt(id, title, comments), by: until, urgency: 'now' }];
    return unanswered === 0 ? [] : [{ ...answerThem(id, title, unanswered), by: null, urgency: 'later' }];
  });
}

function closeIt(id: string, title: string, comments: number): Pick<Waiting, 'key' | 'sentence' | 'button' | 'href'> {
  return {
    key: `draft-to-close-${id}`,
    sentence: {
      sv: `Tiden för synpunkter på utkastet ${title} har gått ut: ${inSwedish(comments)} att spara.`,
      en: `The time for comments on the draft ${title} is over: ${comments} ${comments === 1 ? 'comment' : 'comments'} to keep.`,
    },
    button: { sv: 'Avsluta och spara', en: 'Close and keep' },
    href: `/remisser/${id}/avsluta`,
  };
}

function answerThem(id: string, title: string, comments: number): Pick<Waiting, 'key' | 'sentence' | 'button' | 'href'> {
  return {
    key: `draft-to-answer-${id}`,
    sentence: {
      sv: `Samrådet om utkastet ${title} har slutat: ${inSwedish(comments)} att besvara.`,
      en: `The consultation on the draft ${title} has ended: ${comments} ${comments === 1 ? 'comment' : 'comments'} to answer.`,
    },
    button: { sv: 'Besvara synpunkterna', en: 'Answer the comments' },
    href: `/remisser/${id}/svar?bara=obesvarade`,
  };
}

function inSwedish(comments: number): string {
  return `${comments} ${comments === 1 ? 'synpunkt' : 'synpunkter'}`;
}
