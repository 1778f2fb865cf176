import { catalogue } from '../../ui/index.ts';

/** Everything that publishing and taking down may say no with. */
export type PublishRefusal =
  | 'not-allowed'
  | 'nothing-there'
  | 'working-material-is-not-public'
  | 'draft-is-not-public'
  | 'comments-still-open'
  | 'text-taken-back'
  | 'secrecy-needs-redaction'
  | 'minutes-not-verified'
  | 'numbers-found'
  | 'file-cannot-be-read'
  | 'file-takes-too-much'
  | 'not-looked-at'
  | 'until-has-passed'
  | 'until-is-no-day'
  | 'redacted-copy-missing'
  | 'looks-different-now'
  | 'reason-missing';

/** One sentence for each refusal. */
export const publishRefusalWords = catalogue({
  sv: {
    'not-allowed': 'Du får inte publicera detta eller ta ner det.',
    'nothing-there': 'Det finns inget sådant att publicera eller ta ner.',
    'working-material-is-not-public':
      'Arbetsmaterial är ingen allmän handling och publiceras inte (TF 2 kap. 12 §). Ändra åtkomstklassen när handlingen har blivit allmän.',
    'draft-is-not-public':
      'Versionen är ett utkast bland dem som skriver den (TF 2 kap. 12 §). Den blir allmän handling när den sänds för beslut, och kan publiceras efter det.',
    'comments-still-open':
      'Utkastet är bland dem som skriver det (TF 2 kap. 12 §). Synpunkterna kan publiceras när inhämtandet är avslutat.',
    'text-taken-back': 'Texten har dragits tillbaka, och synpunkterna på den publiceras inte.',
    'secrecy-needs-redaction':
      'Sekretess kan gälla. Pröva den och ändra åtkomstklassen, eller publicera en maskerad kopia (OSL 2009:400).',
    'minutes-not-verified':
      'Protokollet är inte justerat än. Det blir allmän handling när det har justerats (TF 2 kap. 10 §) och publiceras efter det.',
    'numbers-found': 'Texten innehåller personnummer eller samordningsnummer. Publicera en maskerad kopia utan dem.',
    'file-cannot-be-read': 'Filen går inte att öppna och kan därför inte publiceras. Spara den på nytt och lägg in den igen.',
    'file-takes-too-much':
      'Filen skulle ta för mycket minne eller tid att läsa igenom och publiceras därför inte. Spara den på nytt, till exempel som pdf.',
    'not-looked-at': 'Bocka för allt som du har tittat på.',
    'until-has-passed': 'Dagen har redan varit. Välj idag eller en senare dag.',
    'until-is-no-day': 'Skriv dagen som ÅÅÅÅ-MM-DD.',
    'redacted-copy-missing': 'Välj en maskerad kopia som hör till handlingen.',
    'looks-different-now': 'Något har ändrats sedan sidan visades. Titta igen och publicera sedan.',
    'reason-missing': 'Skriv varför det tas ner.',
  },
  en: {
    'not-allowed': 'You may not publish this or take it down.',
    'nothing-there': 'There is no such thing to publish or take down.',
    'working-material-is-not-public':
      'Working material is no official document and is not published (TF 2:12). Change its access class once it has become official.',
    'draft-is-not-public':
      'The version is a draft among those who write it (TF 2:12). It becomes official when it is sent for decision, and can be published after that.',
    'comments-still-open':
      'The draft is among those who write it (TF 2:12). The comments can be published once the gathering of them is closed.',
    'text-taken-back': 'The text has been taken back, and comments on it are not published.',
    'secrecy-needs-redaction':
      'Secrecy may apply. Try it and change the access class, or publish a redacted copy (OSL 2009:400).',
    'minutes-not-verified':
      'The minutes have not been verified. They become official when they are (TF 2:10) and are published after that.',
    'numbers-found': 'The text contains personal identity numbers or coordination numbers. Publish a redacted copy without them.',
    'file-cannot-be-read': 'The file cannot be opened, so it cannot be published. Save it anew and add it again.',
    'file-takes-too-much':
      'The file would take too much memory or time to look through, so it is not published. Save it anew, for example as pdf.',
    'not-looked-at': 'Tick everything that you have looked at.',
    'until-has-passed': 'That day has been. Choose today or a later day.',
    'until-is-no-day': 'Write the day as YYYY-MM-DD.',
    'redacted-copy-missing': 'Choose a redacted copy that belongs to the record.',
    'looks-different-now': 'Something has changed since the page was shown. Look again, then publish.',
    'reason-missing': 'Write why it is taken down.',
  },
});
