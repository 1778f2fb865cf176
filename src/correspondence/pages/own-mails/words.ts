import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    tab: 'Mina mejl',
    account: 'Mitt konto',
    lead: (email: string) =>
      `De går till ${email}. I varje mejl finns en länk som stoppar den sorten. Det här gäller inte lösenord och inbjudningar, som bara kommer när någon ber om dem.`,
    leadNoWay: {
      'no-server': 'Den som sköter driften ställer in den. Det du väljer gäller från det att mejl börjar gå ut.',
      example: 'Kontot är påhittat och har ingen brevlåda. Du kan välja här, men inget sänds. Andra konton berörs inte.',
    },
    kinds: 'Vilka mejl vill du ha?',
    language: 'Språk i mejlen',
    swedish: 'Svenska',
    english: 'Engelska',
    save: 'Spara',
    saved: 'Sparat.',
    sent: 'Mejl till dig',
    sentNone: 'Inga mejl än',
    sentNoneMore: 'När ett mejl har gått till dig står det här, med var det är.',
    at: 'När',
    subject: 'Mejl',
    stands: 'Var det är',
    text: 'Mejlets text',
    why: (when: string) => `Du får mejl ${when}.`,
    forAnother: 'Mejlet gick till dig som vikarie.',
    toAll: 'Alla mejl till personer',
  },
  en: {
    tab: 'My mail',
    account: 'My account',
    lead: (email) =>
      `It goes to ${email}. Every mail has a link that stops its kind. This is not about passwords and invitations, which only come when somebody asks for them.`,
    leadNoWay: {
      'no-server': 'Whoever operates the program configures one. What you choose holds from when mail begins to go out.',
      example:
        'The account is made up and has no mailbox. You may choose here, but nothing is sent. Other accounts are not concerned.',
    },
    kinds: 'Which mail do you want?',
    language: 'Language of the mail',
    swedish: 'Swedish',
    english: 'English',
    save: 'Save',
    saved: 'Saved.',
    sent: 'Mail to you',
    sentNone: 'No mail yet',
    sentNoneMore: 'When a mail has gone to you it stands here, with where it is.',
    at: 'When',
    subject: 'Mail',
    stands: 'Where it is',
    text: 'Text of the mail',
    why: (when) => `You get mail ${when}.`,
    forAnother: 'The mail went to you as a deputy.',
    toAll: 'All mail to people',
  },
});
