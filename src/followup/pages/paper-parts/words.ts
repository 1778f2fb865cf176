import { catalogue } from '../../../ui/index.ts';

/** What pages of reports have in common. The report itself is in Swedish (papers/words.ts). */
export const partWords = catalogue({
  sv: {
    room: 'Uppföljning',
    papers: 'Rapporter till nämnderna',
    kind: { interim: 'Delårsrapport', final: 'Slutrapport' },
    number: (number: number) => `nummer ${number}`,
    draft: 'utkast',
    fieldTitle: 'Vad heter rapporten?',
    fieldKind: 'Vilken rapport är det?',
    fieldPeriod: 'Till och med vilken period?',
    fieldPeriodHelp: 'Rapporten berättar vad som är känt när den perioden är slut, och vad som har ändrats sedan perioden före.',
    choose: 'Välj period',
    whole: 'hela rapporten',
  },
  en: {
    room: 'Follow-up',
    papers: 'Reports to the boards',
    kind: { interim: 'Interim report', final: 'Final report' },
    number: (number) => `number ${number}`,
    draft: 'draft',
    fieldTitle: 'What is the report called?',
    fieldKind: 'Which report is it?',
    fieldPeriod: 'Through which period?',
    fieldPeriodHelp: 'The report tells what is known when that period has ended, and what has changed since the period before.',
    choose: 'Choose a period',
    whole: 'the whole report',
  },
});
