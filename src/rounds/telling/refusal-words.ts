import type { Refusal } from '../../platform/result.ts';
import { type RecordRefusal, recordRefusalWords } from '../../records/index.ts';
import { catalogue, type FormErrors, type Lang, longDate } from '../../ui/index.ts';
import type { RoundRefusal } from '../refusals.ts';
import { templateFaultWords } from './template-words.ts';

type About = Readonly<Record<string, string>>;
/** What cannot be, by the last part of its path in the facts: the contract's own reasons are English and written for programs. */
const contradictions = catalogue({
  sv: {
    others: 'Villkoret kräver fler andra huvudmän än det finns i utskicket.',
    principals: 'Villkoret namnger en huvudman som inte är med i utskicket, eller ingen alls.',
    replaces: 'Beslutet är redan rättat eller ersatt på ett sätt som inte går ihop med det här.',
    condition: 'Villkoret finns inte längre, eller avgörs av vad de andra huvudmännen beslutar.',
    other: 'Det går inte ihop med det som redan är registrerat. Ladda om sidan och se vad som har ändrats.',
  },
  en: {
    others: 'The condition asks for more other principals than there are in the round.',
    principals: 'The condition names a principal that is not in the round, or none at all.',
    replaces: 'The decision has already been corrected or replaced in a way that contradicts this.',
    condition: 'The condition is no longer there, or is settled by what the other principals decide.',
    other: 'It contradicts what is already recorded. Load the page again and see what has changed.',
  },
});

function contradiction(lang: Lang, { path }: About): string {
  const words = contradictions[lang];
  const last = path?.split('.').at(-1) ?? '';
  return Object.hasOwn(words, last) ? words[last as keyof typeof words] : words.other;
}

type Sentences = { readonly [Code in Exclude<RoundRefusal, 'file-refused' | 'template-refused'>]: (about: About) => string };

/** One sentence for each refusal: what is wrong and what to do. */
const sentences = catalogue<Sentences>({
  sv: {
    invalid: ({ reason }) => (reason === 'before sentOn' ? 'Svarsdagen ligger före utskicket.' : 'Fyll i det här, i rätt form.'),
    'not-found': () => 'Det finns inte längre. Ladda om sidan och försök igen.',
    'not-allowed': () => 'Du får inte göra det här för den nämnden. Sekretariatet kan hjälpa dig.',
    'text-not-found': () => 'Texten finns inte, eller är inte fryst.',
    'text-already-out': () => 'Texten är redan utskickad. Dra först tillbaka det utskicket om det blev fel.',
    'round-withdrawn': () => 'Utskicket är redan tillbakadraget.',
    'no-mail-server': () => 'Ingen e-postserver är inställd. Hämta handlingarna som ZIP och skicka dem själv.',
    'day-in-future': () => 'Dagen har inte varit än.',
    'facts-refused': (about) => contradiction('sv', about),
    'rule-out-of-reach': () => 'Så många huvudmän finns inte i utskicket. Ändra antalet.',
    'path-missing': ({ principal }) => `${principal} saknar nämnd. Välj minst en.`,
    'principal-not-taking-part': () => 'En av huvudmännen deltar inte den dagen.',
    'board-unknown': () => 'Välj en nämnd hos huvudmannen.',
    'board-not-of-step': () => 'Nämnden hör inte till det steget i beslutsvägen.',
    'board-not-then': ({ board }) => `Den dagen hade ${board} ärendet. Välj den nämnden, eller rätta dagen.`,
    'already-recorded': () => 'Den paragrafen är redan registrerad för det här steget. Rätta den i stället.',
    'already-corrected': () => 'Beslutet är redan rättat av någon annan. Rätta den senaste uppgiften i stället.',
    'already-removed': () => 'Steget är redan borttaget.',
    'condition-not-judged-by-people': () => 'Det villkoret avgörs av vad de andra huvudmännen beslutar.',
    'appeal-settled': () => 'Överklagandet är redan avgjort.',
    'settled-before-appeal': () => 'Avgörandet kan inte komma före överklagandet.',
    'not-appealable': () => 'Beslutet är registrerat som ett som inte kan överklagas. Rätta det först.',
    'removed-before-notice': () => 'Anslaget kan inte tas ner innan det har satts upp.',
    'correction-incomplete': () => 'Rättelsen måste säga allt som paragrafen gäller på nytt.',
    'carried-from-same-round': () => 'Beslutet hör redan till det här utskicket.',
    'quote-not-in-text': () => 'Det står inte så på det stället. Kopiera orden ur texten, eller lämna fältet tomt.',
    'nothing-changed': () => 'Skriv hur nämnden vill att det ska stå. Det är samma ord som nu.',
    'reason-missing': () => 'Skriv varför. Nämnden läser det.',
    'text-unchanged': () => 'Texten är densamma som den som redan är ute. Frys en ny version först.',
    'asked-again-already': () => 'Det finns redan en ny runda efter den här. Dra tillbaka den först om den blev fel.',
    'not-coverable': () => 'Ett av besluten har ändrats under tiden. Se efter vilka som täcker den nya texten.',
    'placeholder-unknown': ({ name }) => `Platshållaren ${name} finns inte. Rätta den eller ta bort den.`,
  },
  en: {
    invalid: ({ reason }) =>
      reason === 'before sentOn' ? 'The day to answer lies before the dispatch.' : 'Fill this in, in the right form.',
    'not-found': () => 'It is no longer there. Load the page again and retry.',
    'not-allowed': () => 'You may not do this for that board. The secretariat can help you.',
    'text-not-found': () => 'The text does not exist, or is not frozen.',
    'text-already-out': () => 'The text has been sent already. Withdraw that round first if it was wrong.',
    'round-withdrawn': () => 'The round is already withdrawn.',
    'no-mail-server': () => 'No mail server is configured. Take the papers as a ZIP and send them yourself.',
    'day-in-future': () => 'That day has not been yet.',
    'facts-refused': (about) => contradiction('en', about),
    'rule-out-of-reach': () => 'There are not that many principals in the round. Change the number.',
    'path-missing': ({ principal }) => `${principal} has no board. Choose at least one.`,
    'principal-not-taking-part': () => 'One of the principals does not take part on that day.',
    'board-unknown': () => 'Choose a board of the principal.',
    'board-not-of-step': () => 'The board does not belong to that step of the path.',
    'board-not-then': ({ board }) => `On that day ${board} had the matter. Choose that board, or put the day right.`,
    'already-recorded': () => 'That item is already recorded for this step. Correct it instead.',
    'already-corrected': () => 'Someone else has already corrected the decision. Correct the latest record instead.',
    'already-removed': () => 'The step is already removed.',
    'condition-not-judged-by-people': () => 'That condition is settled by what the other principals decide.',
    'appeal-settled': () => 'The appeal is already settled.',
    'settled-before-appeal': () => 'The ruling cannot come before the appeal.',
    'not-appealable': () => 'The decision is recorded as one that cannot be appealed. Correct that first.',
    'removed-before-notice': () => 'The notice cannot be taken down before it was put up.',
    'correction-incomplete': () => 'The correction must say anew all that the item holds.',
    'carried-from-same-round': () => 'The decision belongs to this round already.',
    'quote-not-in-text': () => 'It does not say so in that place. Copy the words from the text, or leave the field empty.',
    'nothing-changed': () => 'Write how the board wants it to read. These are the same words as now.',
    'reason-missing': () => 'Say why. The board reads it.',
    'text-unchanged': () => 'The text is the same as the one that is out. Freeze a new version first.',
    'asked-again-already': () => 'There is a new round after this one already. Withdraw it first if it was opened wrongly.',
    'not-coverable': () => 'One of the decisions has changed meanwhile. See which of them cover the new text.',
    'placeholder-unknown': ({ name }) => `There is no placeholder ${name}. Correct it or take it away.`,
  },
});

function sentenceOf({ code, about }: Refusal<RoundRefusal>, lang: Lang): string {
  if (code === 'template-refused') {
    const faults: Readonly<Record<string, (what: string) => string>> = templateFaultWords[lang];
    return (faults[about?.['kind'] ?? ''] ?? templateFaultWords[lang].broken)(about?.['what'] ?? '');
  }
  if (code !== 'file-refused') return sentences[lang][code](about ?? {});
  // The records' room said no to the file: in its words.
  const words: Readonly<Record<string, (about: About) => string>> = recordRefusalWords[lang];
  const say = words[about?.['reason'] ?? ''] ?? words['file-missing' satisfies RecordRefusal];
  return say?.(about ?? {}) ?? '';
}

/** What was refused, as the errors of a form. */
export function errorsOf(refusals: readonly Refusal<RoundRefusal>[], lang: Lang): FormErrors {
  return refusals.map((refusal) => ({ field: refusal.field ?? '', text: sentenceOf(refusal, lang) }));
}

/** `20 februari 2024`, or nothing. */
export function dayOrNothing(lang: Lang, day: { toString(): string } | null): string {
  return day === null ? '' : longDate(lang, day.toString());
}
