import { stockholmDay } from '../../../platform/clock.ts';
import type { Web } from '../../../platform/http/web.ts';
import { recordsAbout } from '../../../records/index.ts';
import { type Definition, isoDate, type Lang } from '../../../ui/index.ts';
import { sharingSentence } from '../../opening-sentence.ts';
import { mayComment, mayShare } from '../../policy.ts';
import { peoplePassing, personActing, type Reader, readersOf } from '../../queries/asked.ts';
import { type AskedAndSilent, askedAndSilent } from '../../queries/asked-and-silent.ts';
import { type CommentAuthor, countsOfSharings, talkCounts } from '../../queries/comment-counts.ts';
import { type PassageTalk, type TalkAsked, talkOf } from '../../queries/talk.ts';
import { type SharingState, type SharingWithText, sharingState } from '../../sharing.ts';
import { factsByPassage } from '../activity-facts.ts';
import { type NextStep, nextStep } from './next-step.ts';

/** What the page of an informal sharing shows. */
export interface SharingView {
  readonly sharing: SharingWithText;
  readonly state: SharingState['state'];
  readonly sentence: string;
  readonly until: string;
  readonly sharedOn: string;
  /** Whether the reader can comment now, and whether they have answered. */
  readonly mayComment: boolean;
  readonly waitsForMe: boolean;
  /** The one thing to do next; null where there is none. */
  readonly next: NextStep | null;
  readonly mayManage: boolean;
  readonly readers: readonly Reader[];
  /** Told to the secretariat alone: who is asked, and who has not answered. */
  readonly asked: AskedAndSilent | null;
  readonly authors: readonly CommentAuthor[];
  readonly chosen: TalkAsked;
  /** Empty when the draft has been taken back, for all but the secretariat. */
  readonly talk: readonly PassageTalk[];
  readonly facts: ReadonlyMap<string, readonly Definition[]>;
  readonly recordId: string | null;
}

export function readTalkAsked(query: URLSearchParams): TalkAsked {
  const author = (query.get('av') ?? '').trim();
  return { commented: query.get('bara') === 'ja', author: author === '' ? null : author.slice(0, 300) };
}

export async function sharingView(web: Web, sharing: SharingWithText): Promise<SharingView> {
  const { lang } = web;
  const { state, until, reason } = sharingState(sharing, web.today);
  const readers = (await readersOf(web, [sharing.id])).get(sharing.id) ?? [];
  const { comments, authors, passages } = await talkCounts(web, sharing.id);
  const heard = new Set([...authors.map(({ key }) => key), ...(await peoplePassing(web, sharing.id))]);
  const me = await personActing(web);
  const mayManage = mayShare.allows(web.actor, undefined);
  const shown = state !== 'withdrawn' || mayManage;
  const chosen = readTalkAsked(web.query);
  const names = readers.map(({ name }) => name);
  const asked = mayManage ? await askedAndSilent(web, sharing, heard) : null;
  const unanswered = mayManage ? ((await countsOfSharings(web, [sharing.id])).get(sharing.id)?.unanswered ?? 0) : 0;
  const now = {
    mayComment: state === 'open' && me !== null && mayComment.allows(web.actor, sharing),
    waitsForMe: state === 'open' && sharing.withMe && me !== null && !heard.has(me),
  };
  const allHeard = asked === null ? null : asked.count > 0 && asked.silent.length === 0;
  return {
    ...{ sharing, state, mayManage, readers, chosen, until: until.toString(), sharedOn: isoDate(stockholmDay(sharing.sharedAt)) },
    sentence: sharingSentence(lang, {
      state,
      until,
      reason,
      today: web.today,
      readers: names,
      comments,
      authors: authors.length,
    }),
    ...{ ...now, asked, next: nextStep({ ...now, state, mayManage, allHeard, comments, unanswered }) },
    authors: shown ? authors : [],
    talk: shown ? await talkOf(web, sharing, lang, { ...chosen, counts: passages }) : [],
    facts: factsOf(lang, sharing),
    recordId: (await recordsAbout(web, 'sharing', sharing.id))[0]?.id ?? null,
  };
}

function factsOf(lang: Lang, sharing: SharingWithText) {
  return factsByPassage(lang, sharing);
}
