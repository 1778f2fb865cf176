import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    ask: (when: string) => `Du får mejl ${when}. Vill du sluta få dem?`,
    askLead: (email: string) => `De går till ${email}. Andra mejl härifrån påverkas inte.`,
    stop: 'Sluta få sådana mejl',
    stopped: (when: string) => `Du får inga fler mejl ${when}.`,
    stoppedLead: (email: string) => `Det gäller mejl till ${email}. Ändrar du dig väljer du dem igen på ditt konto.`,
    choose: 'Välj vilka mejl du vill ha',
    tab: 'Sluta få mejl',
    dead: 'Länken stoppar inga mejl',
    deadLead:
      'Den är gammal, eller blev inte hel när den öppnades. Logga in och välj bort mejlen på ditt konto. Kan du inte logga in hör du av dig till sekretariatet.',
  },
  en: {
    ask: (when) => `You get mail ${when}. Do you want to stop it?`,
    askLead: (email) => `It goes to ${email}. Other mail from here is not affected.`,
    stop: 'Stop getting such mail',
    stopped: (when) => `You get no more mail ${when}.`,
    stoppedLead: (email) => `This is about mail to ${email}. If you change your mind, choose it again on your account.`,
    choose: 'Choose which mail you want',
    tab: 'Stop mail',
    dead: 'The link stops no mail',
    deadLead:
      'It is old, or was not whole when it was opened. Sign in and choose away the mail on your account. If you cannot sign in, write to the secretariat.',
  },
});
