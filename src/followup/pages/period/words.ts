import { catalogue } from '../../../ui/index.ts';

type Words = {
  followup: string;
  about: (from: string, to: string) => string;
  remind: string;
  mine: string;
  report: string;
  activities: string;
  activity: string;
  answers: string;
  state: string;
  day: string;
  by: string;
  nobody: string;
  silent: string;
  notAsked: string;
  show: string;
  which: string;
  whiches: { alla: string; tysta: string; svarat: string };
  none: string;
  principals: string;
  principal: string;
  said: string;
  notSaid: string;
  asked: string;
  who: string;
  left: string;
  askedOn: string;
  mail: string;
  noMail: string;
  times: (n: number) => string;
  change: string;
  move: string;
  moveTo: string;
  moveHelp: string;
  moveButton: string;
  close: string;
  closeHelp: string;
  closeButton: string;
  reopen: string;
  reopenHelp: string;
  reopenButton: string;
  why: string;
  message: string;
  leads: string;
  places: string;
  publish: string;
  published: string;
  inPublic: string;
  papers: string;
  allAnswered: string;
  done: { oppnad: string; paminnelse: string; flyttad: string; stangd: string; 'oppen-igen': string };
};

export const periodWords = catalogue<Words>({
  sv: {
    followup: 'Uppföljning',
    about: (from, to) => `Om tiden från ${from} till ${to}.`,
    remind: 'Påminn dem som inte har svarat',
    mine: 'Det här svarar du för',
    report: 'Rapportera',
    activities: 'Aktiviteterna',
    activity: 'Aktivitet',
    answers: 'Svarar',
    state: 'Läge',
    day: 'Rapporterad',
    by: 'Av',
    nobody: 'ingen',
    silent: 'har inte rapporterat',
    notAsked: 'ingen svarar för den',
    show: 'Visa',
    which: 'Vilka',
    whiches: { alla: 'Alla', tysta: 'De som inte är rapporterade', svarat: 'De som är rapporterade' },
    none: 'Inga aktiviteter att visa',
    principals: 'Huvudmännen om sitt införande',
    principal: 'Huvudman',
    said: 'har svarat',
    notSaid: 'har inte svarat',
    asked: 'Vilka som har frågats',
    who: 'Namn',
    left: 'Kvar att rapportera',
    askedOn: 'Frågad',
    mail: 'Mejlet',
    noMail: 'inget mejl',
    times: (n) => (n === 1 ? '' : `, ${n} gånger`),
    change: 'Ändra perioden',
    move: 'Flytta sista dagen',
    moveTo: 'Ny sista dag att svara',
    moveHelp: 'Inget mejl går av sig självt. Påminn dem som ska veta det.',
    moveButton: 'Flytta dagen',
    close: 'Stäng perioden',
    closeHelp:
      'Länkarna i mejlen slutar gälla och inget mer kan lämnas in. Den som inte har svarat står kvar som tyst. Perioden kan öppnas igen.',
    closeButton: 'Stäng perioden',
    reopen: 'Öppna perioden igen',
    reopenHelp: 'De senaste länkarna börjar gälla igen.',
    reopenButton: 'Öppna igen',
    why: 'Varför',
    message: 'Sekretariatets ord till dem som frågades',
    leads: 'Vem som svarar för vad',
    places: 'Mer om perioden',
    publish: 'Publicera uppföljningen',
    published: 'Publicera på nytt eller ta bort',
    inPublic: 'Så här läser alla den',
    papers: 'Rapporter till nämnderna',
    allAnswered: 'Alla har svarat.',
    done: {
      oppnad: 'Perioden är öppnad och frågorna är på väg.',
      paminnelse: 'Mejlen är på väg.',
      flyttad: 'Sista dagen är flyttad.',
      stangd: 'Perioden är stängd.',
      'oppen-igen': 'Perioden är öppen igen.',
    },
  },
  en: {
    followup: 'Follow-up',
    about: (from, to) => `About the time from ${from} to ${to}.`,
    remind: 'Remind those who have not answered',
    mine: 'You answer for this',
    report: 'Report',
    activities: 'The activities',
    activity: 'Activity',
    answers: 'Answers',
    state: 'State',
    day: 'Reported',
    by: 'By',
    nobody: 'nobody',
    silent: 'has not reported',
    notAsked: 'nobody answers for it',
    show: 'Show',
    which: 'Which',
    whiches: { alla: 'All', tysta: 'Those not reported on', svarat: 'Those reported on' },
    none: 'No activities to show',
    principals: 'The principals on their introduction',
    principal: 'Principal',
    said: 'has answered',
    notSaid: 'has not answered',
    asked: 'Who has been asked',
    who: 'Name',
    left: 'Left to report on',
    askedOn: 'Asked',
    mail: 'The mail',
    noMail: 'no mail',
    times: (n) => (n === 1 ? '' : `, ${n} times`),
    change: 'Change the period',
    move: 'Move the last day',
    moveTo: 'New last day to answer',
    moveHelp: 'No mail goes by itself. Remind those who should know.',
    moveButton: 'Move the day',
    close: 'Close the period',
    closeHelp:
      'The links in the mails are no longer valid and nothing more can be handed in. Who has not answered stays as silent. The period can be opened again.',
    closeButton: 'Close the period',
    reopen: 'Open the period again',
    reopenHelp: 'The latest links become valid again.',
    reopenButton: 'Open again',
    why: 'Why',
    message: 'The secretariat’s words to those who were asked',
    leads: 'Who answers for what',
    places: 'More of the period',
    publish: 'Publish the follow-up',
    published: 'Publish anew or take away',
    inPublic: 'As everyone reads it',
    papers: 'Reports to the boards',
    allAnswered: 'Everybody has answered.',
    done: {
      oppnad: 'The period is open and the questions are on their way.',
      paminnelse: 'The mails are on their way.',
      flyttad: 'The last day has been moved.',
      stangd: 'The period is closed.',
      'oppen-igen': 'The period is open again.',
    },
  },
});
