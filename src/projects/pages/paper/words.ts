import { catalogue } from '../../../ui/index.ts';

export const paperPageWords = catalogue({
  sv: {
    done: { fastlagd: 'Texten är fastlagd. Nu kan den skickas till huvudmännen.' },
    notSent: {
      charter: 'Direktivet är fastlagt men inte skickat till huvudmännen än.',
      closing: 'Slutrapporten är fastlagd men inte skickad till huvudmännen än.',
    },
    later: (number: number) => `Det finns ett senare nummer, nummer ${number}.`,
    toLater: 'Se det',
    send: { charter: 'Skicka direktivet för beslut', closing: 'Skicka slutrapporten för kännedom' },
    withdrawn: 'Utskicket är återkallat.',
    toRound: (title: string) => `Till beslutsläget: ${title}`,
    toNote: (title: string) => `Till utskicket: ${title}`,
    files: 'Texten som fil',
    pdf: 'Som PDF',
    word: 'Som Word',
    edit: 'Gör ett nytt nummer',
    proof: 'Kontrollsumma (SHA-256)',
    proofHelp: 'Tas på texten i kanonisk JSON (RFC 8785). Så länge den är densamma är det samma text som skickades.',
    record: 'Handlingen',
  },
  en: {
    done: { fastlagd: 'The text is frozen. Now it can be sent to the principals.' },
    notSent: {
      charter: 'The charter is frozen but has not been sent to the principals yet.',
      closing: 'The closing report is frozen but has not been sent to the principals yet.',
    },
    later: (number) => `There is a later number, number ${number}.`,
    toLater: 'See it',
    send: { charter: 'Send the charter for decision', closing: 'Send the closing report to be noted' },
    withdrawn: 'The dispatch has been withdrawn.',
    toRound: (title) => `To where the decisions stand: ${title}`,
    toNote: (title) => `To the dispatch: ${title}`,
    files: 'The text as a file',
    pdf: 'As PDF',
    word: 'As Word',
    edit: 'Make a new number',
    proof: 'Checksum (SHA-256)',
    proofHelp: 'Taken over the text in canonical JSON (RFC 8785). As long as it is the same, the text is the one that was sent.',
    record: 'The record',
  },
});
