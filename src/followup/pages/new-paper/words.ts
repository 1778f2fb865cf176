import { catalogue } from '../../../ui/index.ts';

export const newPaperWords = catalogue({
  sv: {
    title: 'Gör en rapport till nämnderna',
    lead: 'Det som har rapporterats kommer med av sig självt. Du skriver sedan en egen sammanfattning och kan säga något om varje område.',
    interim: (period: string) => `Delårsrapport ${period}`,
    final: (plan: string) => `Slutrapport för ${plan}`,
    begin: 'Börja skriva',
  },
  en: {
    title: 'Make a report to the boards',
    lead: 'What has been reported comes in by itself. You then write a summary of your own, and may say something of each area.',
    interim: (period) => `Delårsrapport ${period}`,
    final: (plan) => `Slutrapport för ${plan}`,
    begin: 'Begin to write',
  },
});
