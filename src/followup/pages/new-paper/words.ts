import { catalogue } from '../../../ui/index.ts';

export const newPaperWords = catalogue({
  sv: {
    title: 'Gör en rapport till nämnderna',
    lead: 'Det som har rapporterats kommer med av sig självt. Du skriver sedan en egen sammanfattning och kan säga något om varje område.',
    proposed: (kind: 'interim' | 'final', period: string) => `${kind === 'interim' ? 'Delårsrapport' : 'Slutrapport'} ${period}`,
    begin: 'Börja skriva',
  },
  en: {
    title: 'Make a report to the boards',
    lead: 'What has been reported comes in by itself. You then write a summary of your own, and may say something of each area.',
    proposed: (kind, period) => `${kind === 'interim' ? 'Delårsrapport' : 'Slutrapport'} ${period}`,
    begin: 'Begin to write',
  },
});
