import { catalogue } from '../../../ui/index.ts';

export const partWords = catalogue({
  sv: {
    room: 'Uppföljning',
    deviation: 'Vad som inte går som planerat',
    remedy: 'Vad som görs åt det',
    nextStep: 'Nästa steg',
    expectedEnd: 'Väntas klar',
    who: 'Vem som säger det',
    nobody: 'inte namngivet',
    reason: 'Varför den rättades',
    accepted: 'Godtagen',
    comment: 'Kommentar',
    group: 'Ledningsgruppen',
  },
  en: {
    room: 'Follow-up',
    deviation: 'What does not go as planned',
    remedy: 'What is done about it',
    nextStep: 'Next step',
    expectedEnd: 'Expected to be done',
    who: 'Who says so',
    nobody: 'not named',
    reason: 'Why it was corrected',
    accepted: 'Accepted',
    comment: 'Comment',
    group: 'The management group',
  },
});
