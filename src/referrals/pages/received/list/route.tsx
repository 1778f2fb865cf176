import { oneOf } from '../../../../platform/http/forms/field.ts';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import { csvResponse } from '../../../../platform/sheets/csv.ts';
import { type Lang, uiFor } from '../../../../ui/index.ts';
import { mayKeepReceived, maySeeReceived } from '../../../policy.ts';
import { chosenReceived, type ReceivedRow, receivedRows, receivedStates } from './present.ts';
import { ReceivedListPage } from './view.tsx';
import { listWords } from './words.ts';

/** `/remisser/inkomna`: referrals that others have sent, the open first. */
export const receivedListRoute: AnyRoute = route({
  ...{ method: 'get', path: '/remisser/inkomna', may: maySeeReceived },
  handle: async (web) => {
    const rows = await receivedRows(web);
    const asked = {
      state: oneOf(web.query.get('lage'), receivedStates) ?? null,
      text: (web.query.get('sok') ?? '').slice(0, 200),
    };
    const shown = chosenReceived(rows, asked.state, asked.text);
    if (web.query.get('format') === 'csv') return csvResponse(`inkomna-remisser-${web.today}`, csvOf(web.lang, shown));
    const mayKeep = mayKeepReceived.allows(web.actor, undefined);
    return web.html(<ReceivedListPage ui={uiFor(web)} rows={rows} shown={shown} asked={asked} mayKeep={mayKeep} />);
  },
});

function csvOf(lang: Lang, rows: readonly ReceivedRow[]): readonly (readonly string[])[] {
  const w = listWords[lang];
  return [
    [w.referral, w.from, w.their, w.answerBy, w.left, w.state, w.how, w.heard],
    ...rows.map(({ referral, left, heard, among }) => [
      ...[referral.title, referral.from, referral.theirNumber, referral.answerBy.toString()],
      ...[referral.state === 'open' ? w.days(left) : '', w.states[referral.state], w.hows[referral.how], w.heardOf(heard, among)],
    ]),
  ];
}
