import { route } from '../../../platform/http/route.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { isoDate, uiFor } from '../../../ui/index.ts';
import { isToAsk } from '../../contacts/contact.ts';
import { countContacts } from '../../contacts/contact-sentence.ts';
import { mayKeepContacts } from '../../contacts/policy.ts';
import { contactsByBoard } from '../../queries/contacts/contacts-by-board.ts';
import { contactRows, contactsCsv, readAsked } from './present.ts';
import { ContactsPage } from './view.tsx';
import { contactsWords } from './words.ts';

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
    query.delete('klart');
    const counts = countContacts(
      web.today.year,
      all.map(({ contact }) => contact),
    );
    const mails = web.query.get('klart') ?? '';
    const said = /^[1-9]\d{0,2}$/.test(mails) ? contactsWords[web.lang].going(Number(mails)) : undefined;
    const ui = uiFor(web, said === undefined ? {} : { notice: { kind: 'done', text: said } });
    const isLeft = all.some(({ contact }) => isToAsk(contact));
    const view = { counts, isLeft, rows, asked, csvHref: ui.href(`/huvudman/kontakter?${query}`) };
    return web.html(<ContactsPage ui={ui} view={view} />);
  },
});
