import { catalogue, countInWords } from '../../../ui/index.ts';

export const papersWords = catalogue({
  sv: {
    none: 'Ingen rapport till nämnderna är gjord än',
    some: (count: number) =>
      `${count === 1 ? 'En rapport' : `${countInWords('sv', count)} rapporter`} till nämnderna är ${count === 1 ? 'fastlagd' : 'fastlagda'}`,
    lead: 'En rapport görs av det som har rapporterats. Den läses på fem minuter, och varje huvudman får ett exemplar med sina egna uppgifter först.',
    how: 'När en rapportperiod är öppnad kan sekretariatet göra en delårsrapport här.',
    make: 'Gör en rapport',
    noPeriod: 'Öppna först en rapportperiod. Rapporten berättar om tiden till och med en period.',
    openPeriod: 'Öppna en rapportperiod',
    title: 'Rapport',
    kind: 'Slag',
    period: 'Till och med',
    state: 'Läge',
    round: 'Hos nämnderna',
    frozen: (number: number, day: string) => `nummer ${number}, fastlagd ${day}`,
    notSent: 'inte skickad',
    drafts: 'Utkast',
    frozenOnes: 'Fastlagda rapporter',
    changed: 'Senast sparad',
  },
  en: {
    none: 'No report to the boards has been made yet',
    some: (count) =>
      count === 1 ? 'One report to the boards is frozen' : `${countInWords('en', count)} reports to the boards are frozen`,
    lead: 'A report is made of what has been reported. It is read in five minutes, and each principal gets a copy with its own facts first.',
    how: 'Once a reporting period has been opened, the secretariat can make an interim report here.',
    make: 'Make a report',
    noPeriod: 'Open a reporting period first. A report tells of the time through a period.',
    openPeriod: 'Open a reporting period',
    title: 'Report',
    kind: 'Kind',
    period: 'Through',
    state: 'State',
    round: 'With the boards',
    frozen: (number, day) => `number ${number}, frozen ${day}`,
    notSent: 'not sent',
    drafts: 'Drafts',
    frozenOnes: 'Frozen reports',
    changed: 'Last saved',
  },
});
