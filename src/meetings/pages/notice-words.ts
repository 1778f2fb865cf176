import { catalogue } from '../../ui/index.ts';

/** Words that the pages of rules, notices and replies share. */
export const noticeWords = catalogue({
  sv: {
    room: 'Möten',
    kinds: { notice: 'Kallelse', change: 'Ändring', cancellation: 'Inställt' },
    called: { member: 'Ledamot', substitute: 'Ersättare', rapporteur: 'Föredragande', other: 'Annan i organet' },
    answers: { 'on-site': 'Kommer', remote: 'Deltar på distans', absent: 'Kommer inte' },
    unanswered: 'Inget svar än',
  },
  en: {
    room: 'Meetings',
    kinds: { notice: 'Notice', change: 'Change', cancellation: 'Cancelled' },
    called: { member: 'Member', substitute: 'Substitute', rapporteur: 'Rapporteur', other: 'Other in the organ' },
    answers: { 'on-site': 'Comes', remote: 'Takes part at a distance', absent: 'Does not come' },
    unanswered: 'No answer yet',
  },
});
