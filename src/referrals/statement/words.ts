import { catalogue } from '../../ui/index.ts';

/** What boards answer, and what is answered to them. */
export const statementWords = catalogue({
  sv: {
    stances: {
      'no-objection': 'inget att erinra',
      viewpoints: 'har synpunkter',
      against: 'är emot',
      declines: 'avstår från att yttra sig',
    },
    verdicts: { included: 'infört', partly: 'delvis infört', not: 'inte infört' },
    unanswered: 'inte besvarad än',
  },
  en: {
    stances: {
      'no-objection': 'no objection',
      viewpoints: 'has viewpoints',
      against: 'is against',
      declines: 'declines to comment',
    },
    verdicts: { included: 'included', partly: 'partly included', not: 'not included' },
    unanswered: 'not answered yet',
  },
});
