import type { Temporal } from 'temporal-polyfill';
import { principalByCode } from '../members/index.ts';
import { passagesOf, textAndKeys, workingRef } from '../plans/index.ts';
import type { Ctx } from '../platform/act.ts';
import { newId } from '../platform/db/columns.ts';
import {
  answerComments,
  endSharing,
  noteComment,
  publishReferral,
  referralCheck,
  referralPublication,
  shareInformally,
  sharingById,
} from '../referrals/index.ts';
import { must } from './expect.ts';
import type { County } from './load-county.ts';
import { onDay } from './moments.ts';

/** What was said of the draft in the example, and what was answered: all made up. `where` begins the passage's own text or label. */
const said = [
  {
    days: 3,
    code: '0513',
    author: 'Verksamhetschef',
    where: 'Den som har insatser',
    quote: 'en gemensam plan',
    text: 'Skriv att det är den samordnade individuella planen som avses.',
    verdict: 'not',
    reason: 'Orden är valda så att alla som läser planen förstår dem. Stödmaterialet förklarar vilken plan som avses.',
  },
  {
    days: 8,
    code: '0584',
    author: 'Socialchef',
    where: 'Läkare nås',
    quote: '',
    text: 'Nätterna är det svåra för en liten kommun. Kan länet dela på jouren?',
    verdict: 'not',
    reason: 'En gemensam jour kräver egna beslut hos huvudmännen. Ledningsgruppen tar upp frågan för sig.',
  },
  {
    days: 8,
    code: '0584',
    author: 'Socialchef',
    where: 'Tio tjänster',
    quote: 'Tio tjänster',
    text: 'Säg hur tjänsterna fördelas mellan stora och små kommuner.',
    verdict: 'not',
    reason: 'Fördelningen bestäms när tjänsterna inrättas, inte i planen.',
  },
  {
    days: 15,
    code: '0005',
    author: 'Strateg för nära vård',
    where: 'Färre oplanerade',
    quote: 'inom 30 dagar',
    text: 'Måttet finns redan hos regionen. Använd samma, så slipper kommunerna räkna en gång till.',
    verdict: 'included',
    reason: 'Det är regionens mått som avses. Kommunerna behöver inte räkna.',
  },
  {
    days: 20,
    code: '0580',
    author: 'Utvecklingsledare',
    where: 'Alla invånare',
    quote: '',
    text: 'Bra och kort. Behåll syftet som det är.',
    verdict: 'included',
    reason: 'Syftet står kvar.',
  },
] as const;

type Answered = Pick<(typeof said)[number], 'verdict' | 'reason'> & { readonly id: string };

/**
 * The draft as it was shared with the management group before it was frozen, what they said and what was answered, made public.
 * @param on the day it was shared; it is closed four weeks later, and answered a week after that
 */
export async function loadSharing(ctx: Ctx, county: County, planId: string, on: Temporal.PlainDate): Promise<void> {
  const shared = onDay(ctx, on);
  const organId = county.organs.get('ledningsgrupp') ?? '';
  // Nobody of the example takes mail.
  const notify = { url: '', canSend: false, send: async () => 'no-mail' as const };
  const { id: sharingId } = must(
    await shareInformally(shared, notify, {
      ...{ planId, organIds: [organId], personIds: [], until: on.add({ days: 27 }), requestId: newId(), example: true },
      message: 'Vi vill särskilt veta om målen går att följa upp.',
    }),
  );
  const draft = await textAndKeys(shared, workingRef(planId));
  if (draft === null) throw new Error('the example has no draft');
  const passages = passagesOf(draft.text, draft.keys);
  const answered: Answered[] = [];
  for (const { days, code, author, where, quote, text, verdict, reason } of said) {
    const then = onDay(ctx, on.add({ days }));
    const principal = await principalByCode(then, code);
    const passage = passages.find((each) => each.text.startsWith(where))?.key ?? 'alla';
    const { id } = must(
      await noteComment(then, {
        sharingId,
        passage,
        quote,
        text,
        author,
        principalId: principal?.id ?? null,
        requestId: newId(),
      }),
    );
    answered.push({ id, verdict, reason });
  }
  const closed = onDay(ctx, on.add({ days: 28 }));
  must(await endSharing(closed, { sharingId, reason: 'Tiden har gått ut.', requestId: newId() }));
  await answerAndPublish(onDay(ctx, on.add({ days: 35 })), sharingId, answered);
}

async function answerAndPublish(ctx: Ctx, sharingId: string, answered: readonly Answered[]): Promise<void> {
  for (const { id, verdict, reason } of answered) {
    must(await answerComments(ctx, { sharingId, commentIds: [id], verdict, reason, change: null, requestId: newId() }));
  }
  const sharing = await sharingById(ctx, sharingId);
  if (sharing === null) throw new Error('the example has no sharing');
  const { seen } = await referralPublication(ctx, sharing);
  must(await publishReferral(ctx, { ...{ sharingId, seen, request: newId() }, shownUntil: null, checked: [referralCheck] }));
}
