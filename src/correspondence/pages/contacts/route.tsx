import { route } from '../../../platform/http/route.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { isoDate, uiFor } from '../../../ui/index.ts';
import { countContacts } from '../../contacts/contact-sentence.ts';
import { mayKeepContacts } from '../../contacts/policy.ts';
import { contactsByBoard } from '../../queries/contacts/contacts-by-board.ts';
import { contactRows, contactsCsv, readAsked } from './present.ts';
import { ContactsPage } from './view.tsx';

/** `/huvudman/kontakter`: this year's contact of every board. */
export const contactsRoute = route({
  method: 'get',
  path: '/huvudman/kontakter',
  may: mayKeepContacts,
  handle: async (web) => {
    const all = await contactsByBoard(web);
    const asked = readAsked(web.query);
    const rows = contactRows(web.lang, all, asked);
    if (web.query.get('format') === 'csv') return csvResponse(`kontakter-${isoDate(web.today)}`, contactsCsv(web.lang, rows));
    const query = new URLSearchParams(web.query);
    query.set('format', 'csv');
    const counts = countContacts(
      web.today.year,
      all.map(({ contact }) => contact),
    );
    const ui = uiFor(web);
    const view = { counts, rows, asked, csvHref: ui.href(`/huvudman/kontakter?${query}`) };
    return web.html(<ContactsPage ui={ui} view={view} />);
  },
});
