import { mailingsAbout } from '../../../correspondence/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Lang } from '../../../ui/index.ts';
import { substituteRequest } from '../../acts/notice/ask-substitute.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import { comingSentence } from '../../notice/coming-sentence.ts';
import { mayKeepMeetings } from '../../policy.ts';
import { personActing } from '../../queries/person-acting.ts';
import { type Answered, comingTo, type Missing } from '../../queries/replies.ts';

/** Who comes to a meeting, as the page and the meeting's own page show it. */
export interface RepliesView {
  readonly meeting: MeetingWithLife;
  readonly sentence: string;
  readonly called: readonly Answered[];
  /** The reader as one who is called; null where they are not. */
  readonly me: Answered | null;
  readonly missing: readonly (Missing & { readonly asked: boolean })[];
  /** Whether it can still be answered. */
  readonly isOpen: boolean;
  readonly keeps: boolean;
}

export async function repliesView(ctx: Ctx, lang: Lang, meeting: MeetingWithLife): Promise<RepliesView> {
  const { called, missing } = await comingTo(ctx, meeting);
  const keeps = mayKeepMeetings.allows(ctx.actor, undefined);
  const mine = await personActing(ctx);
  const members = called.filter(({ as }) => as === 'member');
  const count = (answer: string) => members.filter(({ reply }) => reply?.answer === answer).length;
  const counted = { onSite: count('on-site'), remote: count('remote'), absent: count('absent') };
  const mails = keeps && missing.length > 0 ? await mailingsAbout(ctx, 'meeting', meeting.id, ['notice']) : [];
  const asked = new Set(mails.map(({ requestId }) => requestId));
  return {
    ...{ meeting, keeps, sentence: comingSentence(lang, { members: members.length, ...counted }) },
    // A word to the secretariat may be private: nobody else in the organ reads it.
    called: called.map((each) => (keeps || each.reply === null ? each : { ...each, reply: { ...each.reply, note: '' } })),
    me: called.find(({ personId }) => personId === mine) ?? null,
    missing: missing.map((each) => ({
      ...each,
      asked: each.substitute !== null && asked.has(substituteRequest(meeting.id, each.personId, each.substitute.personId)),
    })),
    isOpen: meeting.stands === 'planned' && meeting.on.until(ctx.today).days <= 0,
  };
}
