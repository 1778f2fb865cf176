import { catalogue } from '../../ui/index.ts';

export type ContactRefusal =
  | 'mailbox-wrong'
  | 'too-long'
  | 'private'
  | 'none-chosen'
  | 'asked-already'
  | 'intro-missing'
  | 'no-mail-server'
  | 'link-old'
  | 'too-often'
  | 'not-allowed'
  | 'not-found';

export const contactRefusalWords = catalogue({
  sv: {
    'mailbox-wrong': 'Skriv en enda e-postadress, som registrator@kommun.se.',
    'too-long': 'Skriv högst 100 tecken.',
    private: 'Skriv bara namn och funktion, utan telefonnummer, personnummer och adresser.',
    'none-chosen': 'Välj minst en nämnd.',
    'asked-already': 'Någon av dem har redan fått frågan i år. Kryssa i att de ska få den igen, eller välj bort dem.',
    'intro-missing': 'Skriv hur mejlet ska börja.',
    'no-mail-server': 'Ingen e-postserver är inställd, så härifrån går inga mejl.',
    'link-old': 'Länken gäller inte längre.',
    'too-often': 'Det har gjorts för många försök. Vänta en timme och försök igen, eller svara på mejlet.',
    'not-allowed': 'Bara sekretariatet får göra det.',
    'not-found': 'Nämnden finns inte.',
  },
  en: {
    'mailbox-wrong': 'Write one single address of mail, such as registrator@kommun.se.',
    'too-long': 'Write 100 characters at most.',
    private: 'Write name and function alone, without telephone numbers, personal identity numbers and addresses.',
    'none-chosen': 'Choose at least one board.',
    'asked-already': 'Some of them have been asked this year already. Tick that they are to be asked again, or leave them out.',
    'intro-missing': 'Write how the mail is to begin.',
    'no-mail-server': 'No mail server is configured, so no mails go from here.',
    'link-old': 'The link is no longer valid.',
    'too-often': 'There have been too many attempts. Wait an hour and try again, or answer the mail.',
    'not-allowed': 'Only the secretariat may do that.',
    'not-found': 'There is no such board.',
  },
});
