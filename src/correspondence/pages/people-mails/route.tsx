import { route } from '../../../platform/http/route.ts';
import { capitalise, DataTable, Empty, isoMoment, Link, Page, type Ui, uiFor } from '../../../ui/index.ts';
import type { Mailing } from '../../outgoing/mailing.ts';
import { needsPerson, stateOf } from '../../outgoing/mailing-state.ts';
import { maySeeMailings } from '../../outgoing/see-mailings.ts';
import { mailingStateInWords } from '../../outgoing/state-words.ts';
import { latestMailings } from '../../queries/mailings.ts';
import { words } from './words.ts';

const mostShown = 100;

/** `/skickat`: where the mails to people are, for the secretariat; what they say is their receivers'. */
export const peopleMailsRoute = route({
  method: 'get',
  path: '/skickat',
  may: maySeeMailings,
  handle: async (web) => {
    const mailings = await latestMailings(web, 'notice', mostShown);
    return web.html(<PeopleMailsPage ui={uiFor(web)} mailings={mailings} />);
  },
});

function PeopleMailsPage({ ui, mailings }: { ui: Ui; mailings: readonly Mailing[] }) {
  const t = words[ui.lang];
  const stuck = mailings.filter((mailing) => needsPerson(stateOf(mailing))).length;
  return (
    <Page
      ui={ui}
      tab={t.tab}
      title={t.title(mailings.length)}
      lead={mailings.length === 0 ? t.lead : `${stuck === 0 ? t.well : capitalise(t.stuck(stuck))} ${t.lead}`}
      current="/sant-och-mottaget"
      crumbs={[{ label: t.list, href: '/sant-och-mottaget' }, { label: t.tab }]}
    >
      <DataTable
        ui={ui}
        caption={t.tab}
        captionHidden
        rows={mailings}
        empty={<Empty title={t.none}>{t.noneMore}</Empty>}
        columns={[
          { label: t.at, whole: true, cell: ({ recordedAt }) => isoMoment(recordedAt) },
          { label: t.to, cell: ({ counterpart }) => counterpart },
          { label: t.subject, heads: true, cell: ({ id, subject }) => <Link href={ui.href(`/skickat/${id}`)}>{subject}</Link> },
          { label: t.stands, cell: (mailing) => mailingStateInWords(ui.lang, stateOf(mailing)) },
        ]}
      />
    </Page>
  );
}
