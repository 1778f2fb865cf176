import { catalogue } from '../../ui/index.ts';
import type { TemplateFaultKind } from '../report/template/template-fault.ts';

type Sentences = { readonly [Kind in TemplateFaultKind]: (what: string) => string };

/** What is wrong with a Word template, and what to do. */
export const templateFaultWords = catalogue<Sentences>({
  sv: {
    'not-docx': () =>
      'Filen är inget Worddokument (.docx). Öppna den i Word och spara som Worddokument, inte som mall eller äldre format.',
    macros: () => 'Filen har makron. Spara den i Word som Worddokument (.docx), då följer de inte med.',
    'too-large': () => 'Filen är för stor. En mall får vara högst 5 MB och ha rimligt mycket text; ta bort stora bilder.',
    broken: () => 'Filen är skadad. Öppna den i Word, spara den på nytt och försök igen.',
    unclosed: (what) => `En platshållare saknar sina slutklamrar }}${what === '' ? '' : `: {{${what}`}. Lägg till dem.`,
    unopened: (what) => `En platshållare saknar sina första klamrar {{${what === '' ? '' : `: ${what}}}`}. Lägg till dem.`,
    'repeat-unbalanced': (what) =>
      `Det som upprepas för varje nämnd ska stå mellan {{#beslut}} och {{/beslut}}${what === '' ? '' : `. Se ${what}`}.`,
    unknown: (what) => `Platshållaren ${what} finns inte. Rätta stavningen eller ta bort den.`,
    'none-found': () =>
      'Mallen har inga platshållare, så ingenting skulle fyllas i. Skriv till exempel {{rubrik}} där rubriken ska stå.',
  },
  en: {
    'not-docx': () => 'The file is no Word document (.docx). Open it in Word and save it as a Word document.',
    macros: () => 'The file has macros. Save it in Word as a Word document (.docx), which leaves them out.',
    'too-large': () =>
      'The file is too large. A template may be at most 5 MB with a reasonable amount of text; take large pictures out.',
    broken: () => 'The file is damaged. Open it in Word, save it anew and try again.',
    unclosed: (what) => `A placeholder lacks its closing braces }}${what === '' ? '' : `: {{${what}`}. Add them.`,
    unopened: (what) => `A placeholder lacks its opening braces {{${what === '' ? '' : `: ${what}}}`}. Add them.`,
    'repeat-unbalanced': (what) =>
      `What is repeated for each board stands between {{#beslut}} and {{/beslut}}${what === '' ? '' : `. See ${what}`}.`,
    unknown: (what) => `There is no placeholder ${what}. Correct its spelling or take it away.`,
    'none-found': () =>
      'The template has no placeholders, so nothing would be filled in. Write {{rubrik}} where the title goes, for example.',
  },
});
