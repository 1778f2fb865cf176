import { catalogue } from '../../../ui/index.ts';

export const linkWords = catalogue({
  sv: {
    title: (period: string) => `Rapportera för perioden ${period}`,
    left: (left: string, all: number, by: string) =>
      all === 1
        ? `En aktivitet väntar på din rapport. Svara senast ${by}.`
        : `${left} aktiviteter väntar på din rapport. Svara senast ${by}.`,
    allDone: (by: string) =>
      `Tack, allt är rapporterat. Du kan rätta det du har lämnat till och med att perioden stängs, tidigast ${by}.`,
    closed: (day: string) => `Perioden stängdes ${day}. Det du har lämnat kan läsas här, men inte längre ändras.`,
    none: 'Du svarar inte längre för någon aktivitet i den här planen. Hör av dig till sekretariatet om det är fel.',
    who: (name: string) => `Länken är personlig och gäller ${name}. Det du skriver står i ditt namn.`,
    caption: 'Aktiviteter som du svarar för',
    activity: 'Aktivitet',
    state: 'Läge',
    what: 'Gör',
    waiting: 'inte rapporterad',
    drafted: 'utkast sparat',
    write: 'Rapportera',
    goOn: 'Skriv vidare',
    read: 'Läs eller rätta',
    readOnly: 'Läs',
    back: 'Alla dina aktiviteter',
    reported: 'Det här har du rapporterat',
    correct: 'Rätta rapporten',
    notReported: 'Aktiviteten rapporterades inte, och perioden är stängd.',
    reviews: 'Vad ledningsgruppen har sagt',
    dead: 'Länken fungerar inte',
    deadLead: 'Kanske har du fått en nyare länk i ett senare mejl. Annars kan du svara på mejlet med egna ord.',
    done: { inlamnad: 'Rapporten är inlämnad. Tack.' },
  },
  en: {
    title: (period) => `Report for the period ${period}`,
    left: (left, all, by) =>
      all === 1
        ? `One activity waits for your report. Answer by ${by}.`
        : `${left} activities wait for your report. Answer by ${by}.`,
    allDone: (by) => `Thank you, everything is reported. You can correct it until the period is closed, ${by} at the earliest.`,
    closed: (day) => `The period was closed on ${day}. What you handed in can be read here, but no longer changed.`,
    none: 'You no longer answer for any activity of this plan. Tell the secretariat if that is wrong.',
    who: (name) => `The link is personal, for ${name}. What you write stands in your name.`,
    caption: 'Activities that you answer for',
    activity: 'Activity',
    state: 'State',
    what: 'Do',
    waiting: 'not reported',
    drafted: 'draft saved',
    write: 'Report',
    goOn: 'Go on writing',
    read: 'Read or correct',
    readOnly: 'Read',
    back: 'All your activities',
    reported: 'What you have reported',
    correct: 'Correct the report',
    notReported: 'The activity was not reported on, and the period is closed.',
    reviews: 'What the management group has said',
    dead: 'The link does not work',
    deadLead: 'Perhaps a later mail has brought you a newer one. Otherwise answer the mail in your own words.',
    done: { inlamnad: 'The report has been handed in. Thank you.' },
  },
});
