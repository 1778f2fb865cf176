import type { AnyRoute } from '../../../platform/http/route.ts';
import { catalogue, TextArea } from '../../../ui/index.ts';
import { withdrawRound } from '../../acts/withdraw-round.ts';
import { mayWithdrawRound } from '../../policy.ts';
import { type Round, roundById } from '../../queries/round-by-id.ts';
import { roundUi } from '../live/round-ui.ts';
import { SmallFormPage } from '../small-form.tsx';
import { smallForm } from '../small-route.ts';

const words = catalogue({
  sv: {
    rounds: 'Beslut hos huvudmännen',
    title: 'Dra tillbaka utskicket',
    lead: 'Gör det bara om utskicket blev fel. Allt som är registrerat ligger kvar, men utskicket räknas inte från i dag. Det går inte att ångra. Meddela huvudmännen själv: inget skickas härifrån.',
    reason: 'Varför dras det tillbaka?',
    save: 'Dra tillbaka',
  },
  en: {
    rounds: 'The principals’ decisions',
    title: 'Withdraw the round',
    lead: 'Do this only when the round was opened wrongly. All that is recorded is kept, but the round does not count from today. It cannot be undone. Tell the principals yourself: nothing is sent from here.',
    reason: 'Why is it withdrawn?',
    save: 'Withdraw',
  },
});

export const withdrawRoutes: readonly AnyRoute[] = smallForm<Round>({
  path: '/beslut/:round/dra-tillbaka',
  act: 'withdraw-round',
  may: mayWithdrawRound,
  subject: async (web) => {
    const round = await roundById(web, web.params['round'] ?? '');
    return round?.withdrawal === null ? round : null;
  },
  view: (web, round, typed, request) => {
    const ui = roundUi(web, round.id, 'tell');
    const w = words[web.lang];
    const back = `/beslut/${round.id}`;
    const crumbs = [
      { label: w.rounds, href: '/beslut' },
      { label: round.title, href: back },
    ];
    return (
      <SmallFormPage
        {...{ ui, typed, request, back, crumbs, title: w.title, lead: w.lead, save: w.save, eyebrow: round.title }}
        action={web.path}
        danger
      >
        <TextArea ui={ui} name="reason" label={w.reason} rows={3} value={typed.value('reason')} errors={typed.errors} />
      </SmallFormPage>
    );
  },
  take: (web, { id }, read) => {
    const reason = read.words('reason');
    return () => withdrawRound(web, { roundId: id, reason });
  },
  to: ({ id }) => `/beslut/${id}?klart=utskick-tillbakadraget`,
});
