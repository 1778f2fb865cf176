import type { ReportFacts, ReportStep } from '../../src/rounds/report/report-facts.ts';

const step = (key: string, board: string, part: 'recommend' | 'decide', number: string, administration: string): ReportStep => ({
  ...{ key, board, part, scope: null, registrationNumbers: [number], administration },
});

/** The facts of the report in `example/ostergotland/documents/tjansteskrivelse-arbetsplan-2024-2025.txt`: Linköping's, in January 2024. */
export const linkoping: ReportFacts = {
  body: {
    name: 'Samråd vård och omsorg',
    shortName: 'SVO',
    mandate:
      'Samrådet har följande övergripande uppdrag från huvudmännen:\n\n- vara ett organ för samråd och överläggningar mellan regionen och länets kommuner\n- leda och styra länsövergripande utvecklingsarbeten',
  },
  text: {
    title: 'Arbetsplan för åren 2024-2025',
    isPlan: true,
    years: '2024–2025',
    aim: 'Syftet är att alla invånare i Östergötland ska ges en sammanhållen vård.',
    areas: [
      'Utökad politisk samverkan/länkning med andra politikområden',
      'Nära vård',
      'Kompetensförsörjning',
      'E- hälsa och digitalisering',
      'Att växa upp och Mitt i livet',
      'Att åldras',
    ],
  },
  round: { registrationNumber: 'RÖ 2024-31', answerBy: '2024-06-30', expects: 'approve', rule: { kind: 'all' } },
  principals: [
    { name: 'Region Östergötland', kind: 'region', board: 'Hälso- och sjukvårdsnämnden', isOwn: false },
    { name: 'Linköpings kommun', kind: 'municipality', board: 'Vård- och äldreomsorgsnämnden', isOwn: true },
    { name: 'Ydre kommun', kind: 'municipality', board: 'Socialnämnden', isOwn: false },
  ],
  steps: [
    step('0580-1', 'Social- och omsorgsnämnden', 'recommend', 'SON 2024-220', 'Socialförvaltningen'),
    step('0580-2', 'Vård- och äldreomsorgsnämnden', 'decide', 'VÄN 2024-378', 'Vård- och äldreomsorgsförvaltningen'),
  ],
  ownStep: '0580-1',
  caseOfficer: 'Anders Petersson',
  on: '2024-01-25',
  codetermination: 'not-called-for',
  codeterminationOn: null,
};
