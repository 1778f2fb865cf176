import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: (kpi: string) => `Följ ”${kpi}”`,
    tab: 'Följ ett nyckeltal',
    lead: 'Siffrorna hämtas från Kolada för länets huvudmän och för riket, och på nytt varje vecka.',
    says: 'Så säger Kolada',
    id: 'Koladas beteckning',
    description: 'Koladas förklaring',
    noDescription: 'Kolada förklarar det inte närmare.',
    unit: 'Vad räknas?',
    unitHelp:
      'Det som står efter siffran: procent, antal, dagar, kronor per invånare. Kolada anger det i namnet eller förklaringen.',
    fromYear: 'Från år',
    toYear: 'Till och med år',
    toYearHelp: 'Ett år som inte har kommit än hämtas när det kommer.',
    save: 'Följ nyckeltalet',
    cancel: 'Avbryt',
  },
  en: {
    title: (kpi) => `Follow “${kpi}”`,
    tab: 'Follow a key figure',
    lead: 'The figures are fetched from Kolada for the county’s principals and for the country, and again each week.',
    says: 'What Kolada says',
    id: 'Kolada’s id',
    description: 'Kolada’s explanation',
    noDescription: 'Kolada does not explain it further.',
    unit: 'What is counted?',
    unitHelp:
      'What stands after the figure: per cent, number, days, kronor per inhabitant. Kolada says it in the name or the explanation.',
    fromYear: 'From year',
    toYear: 'To and including year',
    toYearHelp: 'A year that has not come yet is fetched when it does.',
    save: 'Follow the key figure',
    cancel: 'Cancel',
  },
});
