import { catalogue, countInWords } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    tab: 'Mejl till personer',
    list: 'Sänt och mottaget',
    title: (n: number) =>
      n === 0 ? 'Inga mejl till personer har skickats än.' : `De senaste ${countInWords('sv', n)} mejlen till personer`,
    stuck: (n: number) =>
      n === 1 ? 'Ett av dem har inte kommit fram.' : `${countInWords('sv', n, true)} av dem har inte kommit fram.`,
    well: 'Alla har kommit fram eller är på väg.',
    lead: 'Det är mejl som programmet skriver till dem som har konto. Var och en väljer sina egna, och bara mottagaren läser texten.',
    at: 'När',
    to: 'Till',
    subject: 'Mejl',
    stands: 'Var det är',
    none: 'Inget här än',
    noneMore: 'När programmet har skrivit till någon som har konto står det här.',
  },
  en: {
    tab: 'Mail to people',
    list: 'Sent and received',
    title: (n) => (n === 0 ? 'No mail to people has been sent yet.' : `The latest ${countInWords('en', n)} mails to people`),
    stuck: (n) => (n === 1 ? 'One of them has not arrived.' : `${countInWords('en', n)} of them have not arrived.`),
    well: 'All have arrived or are on their way.',
    lead: 'This is mail that the program writes to those who have an account. Each chooses their own, and only its receiver reads the text.',
    at: 'When',
    to: 'To',
    subject: 'Mail',
    stands: 'Where it is',
    none: 'Nothing here yet',
    noneMore: 'When the program has written to somebody with an account it stands here.',
  },
});
