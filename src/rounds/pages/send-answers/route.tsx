import { LettersPage, lettersSeen, lettersSentQuery } from '../../../correspondence/index.ts';
import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { catalogue } from '../../../ui/index.ts';
import { sendAnswers } from '../../acts/changes/send-answers.ts';
import { mayAnswerChanges } from '../../policy.ts';
import type { RoundsProviders } from '../../providers.ts';
import { answersToSend } from '../../queries/changes/answers-to-send.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import { changesWords } from '../changes/words.ts';
import { roundUi } from '../live/round-ui.ts';

const path = '/beslut/:round/andringar/skicka-svar';

const words = catalogue({
  sv: { what: (title: string) => `har godkänt ${title} med ändringar` },
  en: { what: (title) => `have approved ${title} with changes` },
});

type Papers = Pick<RoundsProviders, 'mail' | 'textsAfter'>;

/** `/beslut/:round/andringar/skicka-svar`: the answers to those who asked for changes, looked through and sent. */
export function sendAnswersRoutes(papers: Papers): readonly AnyRoute[] {
  const common = { path, may: mayAnswerChanges, subject: (web: Web) => roundById(web, web.params['round'] ?? '') } as const;
  return [
    route<Round>({ ...{ method: 'get', ...common }, handle: (web, round) => show(web, papers, round, false) }),
    route<Round>({
      ...{ method: 'post', ...common, act: 'send-answers-to-changes' },
      handle: async (web, round) => {
        const seen = (await web.form()).text('seen');
        const sent = await sendAnswers(web, papers, { roundId: round.id, seen });
        if (!sent.ok) return show(web, papers, round, true);
        return web.redirect(`/beslut/${round.id}/andringar?${lettersSentQuery(sent.value)}`);
      },
    }),
  ];
}

async function show(web: Web, { mail, textsAfter }: Papers, round: Round, changed: boolean): Promise<Response> {
  const letters = await answersToSend(web, round, (await textsAfter(web, round.textId, 'sv')).frozen);
  const base = `/beslut/${round.id}`;
  const back = `${base}/andringar`;
  const { rounds, crumb } = changesWords[web.lang];
  const view = {
    ...{ ...letters, title: round.title, example: round.example, answered: 'changes' as const },
    ...{ what: words[web.lang].what(round.title), canSend: mail.canSend, seen: lettersSeen(letters), changed },
    ...{ back, action: `${back}/skicka-svar`, current: '/beslut' },
    crumbs: [
      { label: rounds, href: '/beslut' },
      { label: round.title, href: base },
      { label: crumb, href: back },
    ],
  };
  return web.html(<LettersPage ui={roundUi(web, round.id, 'tell')} view={view} />, changed ? 422 : 200);
}
