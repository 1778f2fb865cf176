import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';
import { kronor } from '../money/ore.ts';

/** Every "no" that an act on a project's money, or on a sharing key, can answer. */
export type MoneyRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'title-missing'
  | 'too-long'
  | 'kind-missing'
  | 'day-wrong'
  | 'day-ahead'
  | 'source-missing'
  | 'weights-missing'
  | 'weights-twice'
  | 'weight-wrong'
  | 'weight-line'
  | 'no-region'
  | 'key-missing'
  | 'year-wrong'
  | 'from-missing'
  | 'amount-wrong'
  | 'amount-large'
  | 'amount-below-nought'
  | 'amount-nought'
  | 'reason-missing'
  | 'same-amount'
  | 'payer-missing'
  | 'payer-not-in-key'
  | 'payer-is-holder'
  | 'below-nought'
  | 'text-missing'
  | 'project-closed'
  | 'none-chosen'
  | 'owes-nothing'
  | 'no-mailbox'
  | 'asked-today'
  | 'no-holder'
  | 'not-decided'
  | 'no-server';

export type MoneyResult<Value> = Result<Value, MoneyRefusal>;

type About = Readonly<Record<string, string>>;

const moneyRefusalWords = catalogue({
  sv: {
    'not-found': 'Det finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    'title-missing': 'Skriv vad det heter.',
    'too-long': 'Texten är för lång. Korta den.',
    'kind-missing': 'Välj vilket slag det är.',
    'day-wrong': 'Skriv en dag, till exempel 2026-03-01.',
    'day-ahead': 'Dagen har inte varit än.',
    'source-missing': 'Skriv var siffrorna kommer ifrån, till exempel SCB, folkmängd den 31 december 2025.',
    'weights-missing': 'Skriv minst ett tal som är större än noll, så att det finns någon som delar.',
    'weights-twice': 'Skriv talen i fälten eller klistra in dem, inte båda delarna.',
    'weight-wrong': ({ name = '' }: About) => `${name}: skriv ett helt tal från 0 till en miljard.`,
    'weight-line': ({ line = '' }: About) =>
      `Raden ”${line}” går inte att förstå. Skriv en kod och ett helt tal, till exempel 0580;165527, en gång för varje huvudman.`,
    'no-region': 'Nyckeln behöver en region som bär hälften, och minst en kommun som delar resten.',
    'key-missing': 'Välj nyckeln som medfinansieringen delas efter. Finns den inte, ber du sekretariatet lägga upp den.',
    'year-wrong': 'Skriv ett år med fyra siffror, till exempel 2026.',
    'from-missing': 'Skriv vem pengarna kommer från.',
    'amount-wrong': 'Skriv ett belopp i kronor, till exempel 1 234 567,50.',
    'amount-large': 'Beloppet är för stort. Det får vara högst 100 miljarder kronor.',
    'amount-below-nought': 'Ett planerat belopp kan inte vara mindre än noll.',
    'amount-nought': 'Skriv ett belopp som inte är noll. Det som ska tas tillbaka skrivs med minus.',
    'reason-missing': 'Skriv varför beloppet ändras. Det syns i historiken.',
    'same-amount': 'Det är redan planerat så. Skriv ett annat belopp.',
    'payer-missing': 'Välj vilken huvudman som har betalat.',
    'payer-not-in-key': 'Huvudmannen är inte med i nyckeln och har inget att betala på den här raden.',
    'payer-is-holder': 'Huvudmannen har själv hand om pengarna, så den betalar inget till sig själv.',
    'below-nought': ({ left = '0' }: About) =>
      `Det går inte att ta tillbaka mer än det som är bokfört: ${kronor(Number(left), 'sv')}.`,
    'text-missing': 'Skriv vad det är, eller vilket nummer det har i bokföringen.',
    'project-closed': 'Projektet är avslutat, så budget och kostnader ändras inte. Öppna projektet igen först.',
    'none-chosen': 'Välj minst en huvudman.',
    'owes-nothing': ({ name = '' }: About) => `${name} har inget kvar att betala.`,
    'no-mailbox': ({ name = '' }: About) =>
      `${name} har ingen nämnd med funktionsbrevlåda. Skriv in adressen på nämndens sida först.`,
    'asked-today': ({ name = '' }: About) => `${name} har redan fått en begäran i dag.`,
    'not-decided': 'Direktivet är inte beslutat än. Ingen kan vara skyldig pengar till ett projekt som inte har börjat.',
    'no-holder': 'Säg först vilken huvudman som har hand om projektets pengar.',
    'no-server': 'Programmet kan inte skicka mejl. Den som sköter driften ställer in det.',
  },
  en: {
    'not-found': 'It is no longer there.',
    'not-allowed': 'You may not do that.',
    'title-missing': 'Write what it is called.',
    'too-long': 'The text is too long. Shorten it.',
    'kind-missing': 'Choose which kind it is.',
    'day-wrong': 'Write a day, such as 2026-03-01.',
    'day-ahead': 'The day has not been yet.',
    'source-missing': 'Write where the figures are from, such as Statistics Sweden, population on 31 December 2025.',
    'weights-missing': 'Write at least one number above nought, so that there is somebody who shares.',
    'weights-twice': 'Write the numbers in the fields or paste them, not both.',
    'weight-wrong': ({ name = '' }) => `${name}: write a whole number from 0 to a thousand million.`,
    'weight-line': ({ line = '' }) =>
      `The row “${line}” cannot be understood. Write a code and a whole number, such as 0580;165527, once for each principal.`,
    'no-region': 'The key needs a region that bears one half, and at least one municipality that shares the rest.',
    'key-missing': 'Choose the key that the co-financing is shared by. If it is not there, ask the secretariat to set it up.',
    'year-wrong': 'Write a year in four figures, such as 2026.',
    'from-missing': 'Write whom the money is from.',
    'amount-wrong': 'Write an amount in kronor, such as 1 234 567,50.',
    'amount-large': 'The amount is too large. It may be 100 thousand million kronor at most.',
    'amount-below-nought': 'What is planned cannot be below nought.',
    'amount-nought': 'Write an amount that is not nought. What is to be taken back is written with a minus.',
    'reason-missing': 'Write why the amount changes. It is shown in the history.',
    'same-amount': 'That is what is planned already. Write another amount.',
    'payer-missing': 'Choose which principal has paid.',
    'payer-not-in-key': 'The principal is not in the key, and has nothing to pay on this line.',
    'payer-is-holder': 'The principal keeps the money itself, so it pays itself nothing.',
    'below-nought': ({ left = '0' }) => `No more can be taken back than what is booked: ${kronor(Number(left), 'en')}.`,
    'text-missing': 'Write what it is, or which number it has in the books.',
    'project-closed': 'The project is closed, so budget and costs do not change. Open the project again first.',
    'none-chosen': 'Choose at least one principal.',
    'owes-nothing': ({ name = '' }) => `${name} has nothing left to pay.`,
    'no-mailbox': ({ name = '' }) =>
      `${name} has no board with a function mailbox. Write down the address on the board’s page first.`,
    'asked-today': ({ name = '' }) => `${name} has been asked today already.`,
    'not-decided': 'The charter has not been decided yet. Nobody can owe money to a project that has not begun.',
    'no-holder': 'Say first which principal keeps the project’s money.',
    'no-server': 'The program cannot send mail. Whoever runs it sets that up.',
  },
});

/** Refusals as sentences at their fields. */
export function moneyErrors(refusals: readonly Refusal<MoneyRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, moneyRefusalWords[lang]);
}
