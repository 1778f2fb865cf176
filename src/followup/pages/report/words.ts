import { catalogue } from '../../../ui/index.ts';

export const reportWords = catalogue({
  sv: {
    title: (activity: string, period: string) => `${activity}: ${period}`,
    correct: 'Rätta rapporten',
    activity: 'Allt om aktiviteten',
    said: 'Det här står i rapporten',
    earlier: 'Läs den tidigare rapporten',
    later: 'Läs den rättade rapporten',
    reviews: 'Vad ledningsgruppen har sagt',
    noReviews: 'Ledningsgruppen har inte sagt något om rapporten än.',
    say: 'Säg något om rapporten',
    sayLabel: 'Kommentar',
    sayHelp: 'Den som har rapporterat får veta vad du skriver. Du kan godta utan att skriva något.',
    accept: 'Godta rapporten',
    send: 'Kommentera',
    done: {
      inlamnad: 'Rapporten är inlämnad. Tack.',
      kommenterad: 'Kommentaren är sparad.',
      godtagen: 'Rapporten är godtagen.',
    },
  },
  en: {
    title: (activity, period) => `${activity}: ${period}`,
    correct: 'Correct the report',
    activity: 'All about the activity',
    said: 'What the report says',
    earlier: 'Read the earlier report',
    later: 'Read the corrected report',
    reviews: 'What the management group has said',
    noReviews: 'The management group has not said anything of the report yet.',
    say: 'Say something of the report',
    sayLabel: 'Comment',
    sayHelp: 'Whoever reported is told what you write. You may accept without writing anything.',
    accept: 'Accept the report',
    send: 'Comment',
    done: {
      inlamnad: 'The report has been handed in. Thank you.',
      kommenterad: 'The comment is saved.',
      godtagen: 'The report is accepted.',
    },
  },
});
