import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    invitation: 'Välkommen! Välj ett lösenord',
    recovery: 'Välj ett nytt lösenord',
    lead: (email: string) => `Kontot hör till ${email}. När du har valt är du inloggad här, och utloggad överallt annars.`,
    password: 'Lösenord',
    passwordHelp: 'Minst 12 tecken. Tre eller fyra ord som inte hör ihop är lätta att minnas och svåra att gissa.',
    again: 'Lösenordet en gång till',
    submit: 'Spara och logga in',
    deadTitle: 'Länken gäller inte längre',
    deadLead: 'Den kan vara använd, för gammal eller ersatt av en nyare.',
    askAgain: 'Be om en ny länk',
  },
  en: {
    invitation: 'Welcome! Choose a password',
    recovery: 'Choose a new password',
    lead: (email) =>
      `The account belongs to ${email}. Once you have chosen, you are signed in here and signed out everywhere else.`,
    password: 'Password',
    passwordHelp:
      'At least 12 characters. Three or four words that do not belong together are easy to remember and hard to guess.',
    again: 'The password once more',
    submit: 'Save and sign in',
    deadTitle: 'The link can no longer be used',
    deadLead: 'It may have been used, be too old, or have been replaced by a newer one.',
    askAgain: 'Ask for a new link',
  },
});
