import { catalogue, type Lang, longDate } from '../../ui/index.ts';
import type { DisposalDecision, DisposalProtocol } from './disposal.ts';

export const disposalWords = catalogue({
  sv: {
    title: 'Gallring',
    records: 'Handlingar',
    add: 'För in gallringsbeslut',
    noDecision: 'Inget gallringsbeslut gäller. Utan ett kan ingen anmäla sig till en konferens.',
    holds: (count: string, many: boolean) => (many ? `${count} gallringsbeslut gäller.` : `${count} gallringsbeslut gäller.`),
    nothingGone: 'Inget har gallrats än.',
    lastGone: (title: string, day: string) => `Senast gallrades uppgifterna om dem som deltog i ”${title}”, den ${day}.`,
    decisions: 'Gallringsbeslut',
    number: 'Nummer',
    decidedOn: 'Beslutat',
    decidedBy: 'Av',
    what: 'Vad som gallras',
    after: (days: number) => `uppgifter om deltagare, ${days === 1 ? 'en dag' : `${days} dagar`} efter konferensens dag`,
    stands: 'Läge',
    inForce: 'Gäller',
    ended: (day: string) => `Väljs inte längre, sedan ${day}`,
    end: (number: string) => `Sluta använda ${number}`,
    noDecisions: 'Här finns inga gallringsbeslut',
    noDecisionsMore:
      'När myndigheten har beslutat hur länge uppgifter om deltagare sparas förs beslutet in här. Sedan kan det väljas på konferensens sida.',
    protocols: 'Det som har gallrats',
    day: 'Gallrat',
    of: 'Vad det gällde',
    people: 'Anmälningar',
    decision: 'Beslut',
    noProtocols: 'Inget har gallrats',
    noProtocolsMore: 'Programmet gallrar av sig självt när dagen har kommit, och skriver ett protokoll hit.',
    notices: {
      infort: 'Beslutet är infört.',
      avslutat: 'Beslutet väljs inte längre. Det som har lovats enligt det gallras ändå.',
    },
    newTitle: 'För in gallringsbeslut',
    newLead: 'Skriv av beslutet som myndigheten har fattat. Det går inte att ändra efteråt, bara att sluta använda.',
    newNumber: 'Beslutets nummer',
    newNumberHelp: 'Som myndigheten skriver det, till exempel diarienumret.',
    newDay: 'Dagen då beslutet fattades',
    newBy: 'Vem som beslutade',
    newByHelp: 'Till exempel: Regionarkivet.',
    newAfter: 'Antal dagar efter konferensens dag',
    newAfterHelp: 'Då tas namn, organisation, funktion, e-postadress och behov bort, liksom mejlen till deltagarna.',
    newText: 'Mer om beslutet',
    save: 'För in beslutet',
    protocolTitle: (title: string) => `Gallringsprotokoll: ${title}`,
    protocolLead: (day: string, count: number) =>
      count === 0
        ? `Den ${day} gallrades det som hade kommit till sedan uppgifterna om deltagarna togs bort.`
        : `Den ${day} togs uppgifterna om ${count === 1 ? 'en anmäld' : `${count} anmälda`} bort. De går inte att få tillbaka.`,
    about: 'Gällde',
    byDecision: (number: string, day: string, by: string) => `${number}, ${day}, ${by}`,
    due: 'Kunde gallras från',
    done: 'Gallrades',
    went: 'Det som togs bort',
    kind: 'Slag',
    count: 'Antal',
    kinds: {
      registrations: 'anmälningar: namn, organisation, funktion, e-postadress och behov',
      links: 'personliga länkar till anmälningar',
      mails: 'mejl till deltagare: mottagare, ämne och text',
      attachments: 'filer som hade följt med ett mejl till en enda deltagare',
      'server-answers': 'besked från e-postservrar om mejlen',
      returned: 'mejl som kom tillbaka och automatiska svar',
      'list-lines': 'rader i Sänt och mottaget: mottagare och ämne',
      'journal-values': 'värden i historiken',
    },
    stays: 'Det som är kvar',
    staysText:
      'Hur många som anmälde sig, hade plats och kom, när mejl gick, och historikens kedja. Program, material, sammanfattning och vad konferensen ledde till gallras inte. Säkerhetskopior som är äldre än gallringen har uppgifterna kvar tills kopiorna tas bort; läses en sådan tillbaka gallras det igen.',
    pdf: 'Hämta protokollet som PDF',
  },
  en: {
    title: 'Disposal',
    records: 'Records',
    add: 'Enter a disposal decision',
    noDecision: 'No disposal decision holds. Without one nobody can register for a conference.',
    holds: (count, many) => (many ? `${count} disposal decisions hold.` : `${count} disposal decision holds.`),
    nothingGone: 'Nothing has been disposed of yet.',
    lastGone: (title, day) => `The latest to go were the details of those who took part in “${title}”, on ${day}.`,
    decisions: 'Disposal decisions',
    number: 'Number',
    decidedOn: 'Decided',
    decidedBy: 'By',
    what: 'What is disposed of',
    after: (days) => `participants’ details, ${days === 1 ? 'one day' : `${days} days`} after the day of the conference`,
    stands: 'State',
    inForce: 'Holds',
    ended: (day) => `Not chosen any more, since ${day}`,
    end: (number) => `Stop using ${number}`,
    noDecisions: 'There are no disposal decisions here',
    noDecisionsMore:
      'When the authority has decided how long participants’ details are kept, the decision is entered here. It can then be chosen on the page of a conference.',
    protocols: 'What has been disposed of',
    day: 'Disposed of',
    of: 'What it was of',
    people: 'Registrations',
    decision: 'Decision',
    noProtocols: 'Nothing has been disposed of',
    noProtocolsMore: 'The program disposes by itself when the day has come, and writes a record here.',
    notices: {
      infort: 'The decision has been entered.',
      avslutat: 'The decision is not chosen any more. What was promised under it is disposed of all the same.',
    },
    newTitle: 'Enter a disposal decision',
    newLead: 'Copy the decision that the authority has taken. It cannot be changed afterwards, only no longer used.',
    newNumber: 'Number of the decision',
    newNumberHelp: 'As the authority writes it, for example its registration number.',
    newDay: 'Day of the decision',
    newBy: 'Who decided',
    newByHelp: 'For example: Regionarkivet.',
    newAfter: 'Number of days after the day of the conference',
    newAfterHelp: 'Name, organisation, function, address of mail and needs are then removed, and the mails to the participants.',
    newText: 'More about the decision',
    save: 'Enter the decision',
    protocolTitle: (title) => `Record of disposal: ${title}`,
    protocolLead: (day, count) =>
      count === 0
        ? `On ${day} what had come since the participants’ details were removed was disposed of.`
        : `On ${day} the details of ${count === 1 ? 'one who had registered' : `${count} who had registered`} were removed. They cannot be brought back.`,
    about: 'Concerned',
    byDecision: (number, day, by) => `${number}, ${day}, ${by}`,
    due: 'Could go from',
    done: 'Disposed of',
    went: 'What was removed',
    kind: 'Kind',
    count: 'Number',
    kinds: {
      registrations: 'registrations: name, organisation, function, address of mail and needs',
      links: 'personal links to registrations',
      mails: 'mails to participants: receiver, subject and text',
      attachments: 'files that went with a mail to one participant alone',
      'server-answers': 'what mail servers said of the mails',
      returned: 'mails that came back, and automatic answers',
      'list-lines': 'lines in Sent and received: receiver and subject',
      'journal-values': 'values in the history',
    },
    stays: 'What stays',
    staysText:
      'How many registered, had a seat and came, when mails went, and the chain of the history. Programme, material, summary and what the conference led to are not disposed of. Backups older than the disposal hold the details until the backups are removed; if one is read back, it is disposed of again.',
    pdf: 'Get the record as PDF',
  },
});

/** How many registrations a protocol is of; none when it is of what came afterwards. */
export function peopleIn({ went }: Pick<DisposalProtocol, 'went'>): number {
  return went.find(({ kind }) => kind === 'registrations')?.count ?? 0;
}

/** `RS 2026-114, 12 januari 2026, Regionarkivet` */
export function decisionInWords(
  lang: Lang,
  { number, decidedOn, decidedBy }: Pick<DisposalDecision, 'number' | 'decidedOn' | 'decidedBy'>,
): string {
  return disposalWords[lang].byDecision(number, longDate(lang, decidedOn), decidedBy);
}
