import { catalogue } from '../../../ui/index.ts';

type Words = {
  crumb: string;
  followup: string;
  table: string;
  activity: string;
  answers: string;
  responsible: string;
  nobody: string;
  chair: string;
  name: string;
  which: string;
  whichNow: (who: string) => string;
  whichNobody: string;
  person: string;
  personHelp: string;
  newPerson: string;
  from: string;
  save: string;
  end: string;
  endWhich: string;
  endHelp: string;
  endButton: string;
  reached: string;
  reachedHow: string;
  who: string;
  count: string;
  how: string;
  email: (name: string) => string;
  emails: (missing: number) => string;
  emailsForm: string;
  emailsHelp: string;
  saveEmails: string;
  open: string;
  done: { svarar: string; slutat: string; adress: string };
};

export const leadsWords = catalogue<Words>({
  sv: {
    crumb: 'Vem som svarar',
    followup: 'Uppföljning',
    table: 'Vem som svarar för vad',
    activity: 'Aktivitet',
    answers: 'Svarar',
    responsible: 'Ansvarig enligt planen',
    nobody: 'ingen',
    chair: 'ordförande',
    name: 'Säg vem som svarar',
    which: 'För vilka aktiviteter?',
    whichNow: (who) => `Nu: ${who}`,
    whichNobody: 'Nu: ingen',
    person: 'Vem svarar?',
    personHelp: 'Alla som har ett uppdrag finns med. Flera kan svara för samma aktivitet.',
    newPerson: 'Finns personen inte i listan? Lägg till den bland uppdragen först.',
    from: 'Från och med',
    save: 'Spara vem som svarar',
    end: 'Någon svarar inte längre',
    endWhich: 'Vem, och för vad?',
    endHelp: 'Rapporter som redan är inlämnade står kvar i personens namn.',
    endButton: 'Svarar inte längre',
    reached: 'Så nås de',
    reachedHow: 'När en period öppnas går ett mejl till var och en, med en egen länk som besvaras utan inloggning.',
    who: 'Namn',
    count: 'Aktiviteter',
    how: 'Nås genom',
    email: (name) => `E-postadress till ${name}`,
    emails: (missing) => `Adresser till dem utan konto${missing === 0 ? '' : ` (${missing} saknas)`}`,
    emailsForm: 'Adresser till dem utan konto',
    emailsHelp: 'Bara adresser i arbetet. De används för frågor om uppföljningen, och bara sekretariatet ser dem.',
    saveEmails: 'Spara adresserna',
    open: 'Öppna en rapportperiod',
    done: { svarar: 'Sparat.', slutat: 'Sparat: personen svarar inte längre för aktiviteten.', adress: 'Adresserna är sparade.' },
  },
  en: {
    crumb: 'Who answers',
    followup: 'Follow-up',
    table: 'Who answers for what',
    activity: 'Activity',
    answers: 'Answers',
    responsible: 'Responsible by the plan',
    nobody: 'nobody',
    chair: 'chair',
    name: 'Say who answers',
    which: 'For which activities?',
    whichNow: (who) => `Now: ${who}`,
    whichNobody: 'Now: nobody',
    person: 'Who answers?',
    personHelp: 'Everyone with an assignment is here. Several can answer for the same activity.',
    newPerson: 'Is the person not on the list? Add them among the assignments first.',
    from: 'From',
    save: 'Save who answers',
    end: 'Somebody no longer answers',
    endWhich: 'Who, and for what?',
    endHelp: 'Reports that were handed in stay in that person’s name.',
    endButton: 'No longer answers',
    reached: 'How they are reached',
    reachedHow: 'When a period is opened a mail goes to each, with a link of their own that is answered without signing in.',
    who: 'Name',
    count: 'Activities',
    how: 'Reached by',
    email: (name) => `Mail address of ${name}`,
    emails: (missing) => `Addresses of those without an account${missing === 0 ? '' : ` (${missing} missing)`}`,
    emailsForm: 'Addresses of those without an account',
    emailsHelp: 'Addresses at work only. They are used for questions about the follow-up, and only the secretariat sees them.',
    saveEmails: 'Save the addresses',
    open: 'Open a reporting period',
    done: {
      svarar: 'Saved.',
      slutat: 'Saved: that person no longer answers for the activity.',
      adress: 'The addresses are saved.',
    },
  },
});
