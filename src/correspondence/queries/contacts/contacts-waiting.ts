import { desc, eq, inArray } from 'drizzle-orm';
import { boardsById, isSecretariat } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { urgencyOf, type Waiting } from '../../../platform/waiting.ts';
import { capitalise, countInWords } from '../../../ui/index.ts';
import { isSame } from '../../contacts/contact.ts';
import { occasionOn } from '../../contacts/occasion.ts';
import { contactAnswers, contactQuestions, contactReviews } from '../../tables.ts';
import { contactLetters } from './contact-letters.ts';
import { nameOfBoard } from './contacts-by-board.ts';

/** What waits for the secretariat about contacts: that nobody has been asked this year, changes to look at, and letters to read. */
export async function contactsWaiting(ctx: Ctx): Promise<readonly Waiting[]> {
  if (!isSecretariat(ctx.actor)) return [];
  return [...(await toAsk(ctx)), ...(await toReview(ctx)), ...(await toRead(ctx))];
}

async function toAsk(ctx: Ctx): Promise<readonly Waiting[]> {
  const { year, kind, from, isDue } = occasionOn(ctx.today);
  if (!isDue) return [];
  const asked = await ctx.tx
    .select({ id: contactQuestions.id })
    .from(contactQuestions)
    .where(eq(contactQuestions.year, year))
    .limit(1);
  if (asked.length > 0) return [];
  const by = from.add({ days: 30 });
  const after = kind === 'election';
  return [
    {
      key: `contacts-ask-${year}`,
      sentence: {
        sv: `Nämndernas kontaktuppgifter för ${year} har inte frågats efter${after ? ', och nämnderna är nya efter valet' : ''}.`,
        en: `The boards’ contacts for ${year} have not been asked for${after ? ', and the boards are new after the election' : ''}.`,
      },
      button: { sv: 'Fråga nämnderna', en: 'Ask the boards' },
      ...{ href: '/huvudman/kontakter', by, urgency: urgencyOf(by, ctx.today) },
    },
  ];
}

async function toReview(ctx: Ctx): Promise<readonly Waiting[]> {
  const latest = await ctx.tx
    .selectDistinctOn([contactAnswers.boardId])
    .from(contactAnswers)
    .orderBy(contactAnswers.boardId, desc(contactAnswers.seq));
  const changed = latest.filter(({ how, outcome }) => how === 'link' && outcome === 'changed');
  if (changed.length === 0) return [];
  const ids = changed.map(({ id }) => id);
  const reviews = await ctx.tx
    .select({ id: contactReviews.answerId })
    .from(contactReviews)
    .where(inArray(contactReviews.answerId, ids));
  const seen = new Set(reviews.map(({ id }) => id));
  const boards = await boardsById(
    ctx,
    changed.map(({ boardId }) => boardId),
    ctx.today,
  );
  return changed.flatMap(({ id, boardId, mailbox, earlierMailbox }) => {
    const board = boards.get(boardId);
    if (board === undefined || seen.has(id)) return [];
    const isMailbox = !isSame(mailbox, earlierMailbox);
    return [
      {
        key: `contacts-review-${id}`,
        sentence: {
          sv: `${nameOfBoard(board)} har ändrat sin ${isMailbox ? 'funktionsbrevlåda' : 'kontaktperson'} genom länken.`,
          en: `${nameOfBoard(board)} has changed its ${isMailbox ? 'function mailbox' : 'contact person'} by the link.`,
        },
        button: { sv: 'Granska ändringen', en: 'Look at the change' },
        ...{ href: `/huvudman/kontakter/${boardId}`, by: null, urgency: 'soon' as const },
      },
    ];
  });
}

async function toRead(ctx: Ctx): Promise<readonly Waiting[]> {
  const count = (await contactLetters(ctx)).length;
  if (count === 0) return [];
  return [
    {
      key: 'contacts-letters',
      sentence: {
        sv: `${capitalise(countInWords('sv', count, true))} mejl om kontaktuppgifter väntar på att läsas.`,
        en: `${capitalise(countInWords('en', count))} ${count === 1 ? 'mail' : 'mails'} about contacts ${count === 1 ? 'waits' : 'wait'} to be read.`,
      },
      button: { sv: 'Läs mejlen', en: 'Read the mails' },
      ...{ href: '/inkommet', by: null, urgency: 'soon' },
    },
  ];
}
