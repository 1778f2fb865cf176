import { LettersPage, lettersSeen, lettersSentQuery } from '../../../correspondence/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { catalogue, uiFor } from '../../../ui/index.ts';
import { sendAnswers } from '../../acts/statement/send-answers.ts';
import type { ReferralPapers } from '../../acts/statement/send-for-statement.ts';
import { mayShare } from '../../policy.ts';
import { answersToSend } from '../../queries/statement/answers-to-send.ts';
import { type SharingWithText, sharingState } from '../../sharing.ts';
import { sharingAsked } from '../sharing-asked.ts';
import { shared } from '../words.ts';

const path = '/remisser/:sharing/skicka-svar';

const words = catalogue({
  sv: { what: (title: string) => `har yttrat sig om ${title}` },
  en: { what: (title) => `have given statements on ${title}` },
});

/** A referral that has not been taken back. */
async function subject(web: Web): Promise<SharingWithText | null> {
  const sharing = await sharingAsked(web);
  if (sharing === null || sharing.kind !== 'statement') return null;
  return sharingState(sharing, web.today).state === 'withdrawn' ? null : sharing;
}

/** `/remisser/:sharing/skicka-svar`: the answers to those who have given statements, looked through and sent. */
export function sendAnswersRoutes(papers: Pick<ReferralPapers, 'ways' | 'url'>): readonly AnyRoute[] {
  const common = { path, may: mayShare, subject } as const;
  return [
    route<SharingWithText>({ ...{ method: 'get', ...common }, handle: (web, sharing) => show(web, papers, sharing, false) }),
    route<SharingWithText>({
      ...{ method: 'post', ...common, act: 'send-answers' },
      handle: async (web, sharing) => {
        const seen = (await web.form()).text('seen');
        const sent = await sendAnswers(web, papers, { sharingId: sharing.id, seen });
        if (!sent.ok) return show(web, papers, sharing, true);
        return web.redirect(`/remisser/${sharing.id}?${lettersSentQuery(sent.value)}`);
      },
    }),
  ];
}

async function show(
  web: Web,
  { ways, url }: Pick<ReferralPapers, 'ways' | 'url'>,
  sharing: SharingWithText,
  changed: boolean,
): Promise<Response> {
  const letters = await answersToSend(web, sharing, url);
  const back = `/remisser/${sharing.id}`;
  const view = {
    ...{
      ...letters,
      title: sharing.title,
      example: sharing.example,
      answered: 'comments' as const,
      what: words[web.lang].what(sharing.title),
    },
    ...{ canSend: ways.canSend, seen: lettersSeen(letters), changed, back, action: `${back}/skicka-svar`, current: '/remisser' },
    crumbs: [
      { label: shared[web.lang].room, href: '/remisser' },
      { label: sharing.title, href: back },
    ],
  };
  return web.html(<LettersPage ui={uiFor(web)} view={view} />, changed ? 422 : 200);
}
