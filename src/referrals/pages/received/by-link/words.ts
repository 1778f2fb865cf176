import { catalogue } from '../../../../ui/index.ts';
import type { ReceivedState } from '../../../received/received.ts';

type Words = {
  dead: string;
  deadLead: string;
  title: (name: string, referral: string) => string;
  lead: (from: string, until: string) => string;
  again: string;
  answered: string;
  answeredLead: string;
  over: Record<Exclude<ReceivedState, 'open'>, string>;
  overLead: string;
  message: string;
  about: string;
};

export const linkWords = catalogue<Words>({
  sv: {
    dead: 'Länken gäller inte',
    deadLead: 'Kontrollera att hela länken kom med från mejlet. Annars kan sekretariatet skicka en ny.',
    title: (name, referral) => `Vad tycker ${name} om ${referral}?`,
    lead: (from, until) => `${from} har sänt remissen. Svara senast den ${until}; det tar några minuter.`,
    again: 'Ni har redan svarat. Skriv om något ska ändras: det senaste gäller.',
    answered: 'Tack, ert svar är sparat',
    answeredLead: 'Ni kan ändra det här tills remissen är besvarad. Det senaste gäller.',
    over: { sent: 'Remissen är besvarad', refrained: 'Samrådet avstår från att svara' },
    overLead: 'Därför tas inga fler svar emot. Hör av er till sekretariatet om något är fel.',
    message: 'Från sekretariatet',
    about: 'Om remissen',
  },
  en: {
    dead: 'The link is not valid',
    deadLead: 'Check that the whole link came along from the mail. Otherwise the secretariat can send another.',
    title: (name, referral) => `What does ${name} think of ${referral}?`,
    lead: (from, until) => `${from} has sent the referral. Answer by ${until}; it takes a few minutes.`,
    again: 'You have answered already. Write if something is to be changed: the latest counts.',
    answered: 'Thank you, your answer is kept',
    answeredLead: 'You can change it here until the referral is answered. The latest counts.',
    over: { sent: 'The referral is answered', refrained: 'The body refrains from answering' },
    overLead: 'So no more answers are taken. Contact the secretariat if something is wrong.',
    message: 'From the secretariat',
    about: 'About the referral',
  },
});
