import {
  lastThatCame,
  lettersAbout,
  mailingState,
  mailingStateInShort,
  mailingStateInWords,
  mailingsAbout,
  maySeeMailings,
  type SentLetter,
} from '../../../correspondence/index.ts';
import { actsForBoard, boardsById } from '../../../members/index.ts';
import { textAndKeys } from '../../../plans/index.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import type { Web } from '../../../platform/http/web.ts';
import { compareNames, isoDate } from '../../../ui/index.ts';
import { mayRecordStatement, mayShare } from '../../policy.ts';
import { boardsAsked } from '../../queries/boards-asked.ts';
import { countsOfSharings } from '../../queries/comment-counts.ts';
import { answersToSend } from '../../queries/statement/answers-to-send.ts';
import { statementsOf } from '../../queries/statement/statements.ts';
import { type SharingState, type SharingWithText, sharingState } from '../../sharing.ts';
import { referralSentence } from '../../statement/referral-sentence.ts';
import type { Statement } from '../../statement/statement.ts';

export interface BoardRow {
  readonly id: string;
  /** `Motala kommun: Socialnämnden`. */
  readonly name: string;
  readonly statement: Statement | null;
  /**
   * The latest mail to it, and where it stands: in a few words, and with the server's own; null when the text was handed over, and for those
   * who may not see the mails.
   */
  readonly mail: { readonly id: string; readonly short: string; readonly state: string; readonly arrived: boolean } | null;
  /** The last letter with answers that it has had; null for none, and for those who may not see the mails. */
  readonly letter: SentLetter | null;
  /** Whether the reader may record its statement. */
  readonly mayRecord: boolean;
}

/** What the page of a referral shows. */
export interface ReferralView {
  readonly sharing: SharingWithText;
  readonly sentence: string;
  readonly state: SharingState['state'];
  readonly until: string;
  readonly sharedOn: string;
  readonly rows: readonly BoardRow[];
  readonly comments: number;
  readonly unanswered: number;
  readonly mayManage: boolean;
  readonly seesMails: boolean;
  /** Boards that have not been sent the answers to what they said, when all is answered; 0 for all but the secretariat. */
  readonly toSend: number;
  /** The board whose officer the reader is, and that has not answered; null for none. */
  readonly ownWaiting: string | null;
  /** Where the version is read; null for those who may not. */
  readonly versionHref: string | null;
}

/** @param url public address, no slash at the end */
export async function referralView(web: Web, sharing: SharingWithText, url: string): Promise<ReferralView> {
  const ids = (await boardsAsked(web, [sharing.id])).get(sharing.id) ?? [];
  const boards = await boardsById(web, ids, web.today);
  const statements = new Map((await statementsOf(web, sharing.id)).map((statement) => [statement.boardId, statement]));
  const counts = (await countsOfSharings(web, [sharing.id])).get(sharing.id) ?? { comments: 0, unanswered: 0 };
  const state = sharingState(sharing, web.today);
  const seesMails = maySeeMailings.allows(web.actor, undefined);
  const mails = seesMails ? await mailsOf(web, sharing.id) : new Map<string, BoardRow['mail']>();
  const letters = seesMails ? await lettersAbout(web, { kind: 'sharing', id: sharing.id }) : new Map<string, never>();
  const mayManage = mayShare.allows(web.actor, undefined);
  const isAnswered = mayManage && seesMails && state.state !== 'withdrawn' && statements.size > 0 && counts.unanswered === 0;
  const rows = ids
    .map((id) => ({
      ...{ id, name: `${boards.get(id)?.principalName ?? ''}: ${boards.get(id)?.name ?? ''}` },
      ...{ statement: statements.get(id) ?? null, mail: mails.get(id) ?? null, letter: lastThatCame(letters.get(id) ?? []) },
      mayRecord: state.state !== 'withdrawn' && mayRecordStatement.allows(web.actor, { boardId: id }),
    }))
    .sort((a, b) => compareNames(a.name, b.name));
  const text = await textAndKeys(web, sharing.versionId ?? '');
  return {
    ...{ sharing, rows, state: state.state, until: isoDate(state.until), sharedOn: isoDate(stockholmDay(sharing.sharedAt)) },
    ...{ comments: counts.comments, unanswered: counts.unanswered, mayManage, seesMails },
    toSend: isAnswered ? (await answersToSend(web, sharing, url)).toSend.length : 0,
    sentence: referralSentence(web.lang, {
      ...{ ...state, today: web.today, asked: ids.length, answered: ids.filter((id) => statements.has(id)).length },
      ...{ comments: counts.comments, unanswered: counts.unanswered },
    }),
    ownWaiting:
      rows.find(({ id, statement, mayRecord }) => mayRecord && statement === null && actsForBoard(web.actor, id))?.id ?? null,
    versionHref: text?.href ?? null,
  };
}

/** Where the latest mail to each board stands. */
async function mailsOf(web: Web, sharingId: string): Promise<ReadonlyMap<string, BoardRow['mail']>> {
  const mailings = await mailingsAbout(web, 'sharing', sharingId, ['dispatch', 'reminder']);
  return new Map(
    mailings.flatMap((mailing) => {
      const { id, counterpartBoardId } = mailing;
      const state = mailingState(mailing);
      const said = {
        ...{ id, arrived: state.kind === 'sent', short: mailingStateInShort(web.lang, state) },
        state: mailingStateInWords(web.lang, state),
      };
      return counterpartBoardId === null ? [] : [[counterpartBoardId, said] as const];
    }),
  );
}
