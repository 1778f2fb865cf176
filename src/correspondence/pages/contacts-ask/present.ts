import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { isoDate, type Lang } from '../../../ui/index.ts';
import type { ContactWays } from '../../acts/contacts/ask-contacts.ts';
import { isToAsk } from '../../contacts/contact.ts';
import { questionBody, questionIntro, questionSubject } from '../../contacts/contact-mail.ts';
import { contactInShort } from '../../contacts/contact-sentence.ts';
import { type Occasion, occasionOn } from '../../contacts/occasion.ts';
import { withheldLink } from '../../contacts/own-link.ts';
import { validUntil } from '../../contacts/valid-until.ts';
import { type BoardContact, contactsByBoard, nameOfBoard } from '../../queries/contacts/contacts-by-board.ts';
import { askWords } from './words.ts';

/** A mail that is shown before it goes. */
export interface QuestionShown {
  readonly boardId: string;
  readonly board: string;
  readonly mailbox: string;
  /** What is known of the mailbox, and when it was asked this year. */
  readonly known: string;
  readonly isAsked: boolean;
  /** Ticked beforehand. */
  readonly isProposed: boolean;
  readonly subject: string;
  readonly body: string;
}

export interface AskView {
  readonly occasion: Occasion;
  readonly mails: readonly QuestionShown[];
  readonly intro: string;
  readonly senderName: string;
  readonly canSend: boolean;
  readonly canReply: boolean;
}

/** @param typedIntro how the mails begin, when it has been typed */
export async function presentAsk(
  ctx: Ctx & { readonly lang: Lang },
  { ways, url }: Pick<ContactWays, 'ways' | 'url'>,
  typedIntro: string | null,
): Promise<AskView> {
  const occasion = occasionOn(ctx.today);
  const intro = typedIntro ?? questionIntro(occasion);
  const shared = {
    ...{ year: occasion.year, until: validUntil(ctx.now), canReply: ways.answerAddress !== null },
    ...{ link: withheldLink(url), senderName: ctx.actor.label },
    bodyName: (await bodyOf(ctx))?.name ?? '',
  };
  const shown = ({ board, contact }: BoardContact): readonly QuestionShown[] => {
    if (board.mailbox === null) return [];
    const { title, person, asked } = contact;
    const facts = { ...shared, board: nameOfBoard(board), mailbox: board.mailbox, title, person };
    const when = asked === null ? [] : [askWords[ctx.lang].asked(isoDate(stockholmDay(asked.at)))];
    return [
      {
        ...{ boardId: board.id, board: facts.board, mailbox: board.mailbox, isAsked: asked !== null },
        known: [contactInShort(ctx.lang, contact), ...when].join(' · '),
        isProposed: isToAsk(contact),
        ...{ subject: questionSubject(facts), body: questionBody(facts, intro) },
      },
    ];
  };
  return {
    ...{ occasion, intro, mails: (await contactsByBoard(ctx)).flatMap(shown) },
    ...{ senderName: shared.senderName, canSend: ways.canSend, canReply: shared.canReply },
  };
}
