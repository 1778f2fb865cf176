import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on notes or minutes can answer. */
type MinutesRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'not-held'
  | 'not-yet'
  | 'still-open'
  | 'nobody-present'
  | 'nothing-to-freeze'
  | 'text-changed'
  | 'text-same'
  | 'draft-changed'
  | 'reason-missing'
  | 'verified'
  | 'not-verified'
  | 'nothing-frozen'
  | 'verifiers-missing'
  | 'verifier-unknown'
  | 'verifier-twice'
  | 'chosen-already'
  | 'chair-missing'
  | 'did-not-take-part'
  | 'nobody-verifies-unsaid'
  | 'not-verifier'
  | 'not-read'
  | 'words-missing'
  | 'evidence-missing'
  | 'file-refused'
  | 'address-wrong'
  | 'no-mail'
  | 'item-unknown'
  | 'extract-not-verified'
  | 'extracts-changed';

export type MinutesResult<Value> = Result<Value, MinutesRefusal>;

const minutesRefusalWords = catalogue<Record<MinutesRefusal, string>>({
  sv: {
    'not-found': 'Mötet finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    'not-held': 'Mötet är inställt eller hölls inte, så det har inga anteckningar att frysa.',
    'not-yet': 'Mötet har inte varit än.',
    'still-open': 'Mötet pågår. Avsluta det först.',
    'nobody-present': 'Anteckna först vilka som var med.',
    'nothing-to-freeze': 'Det finns ingen punkt på dagordningen att skriva om.',
    'text-changed': 'Texten har ändrats sedan du läste den. Läs igenom den en gång till.',
    'text-same': 'Texten är likadan som den som redan är fryst.',
    'draft-changed': 'Någon annan har ändrat texten medan du skrev. Din text står kvar här; jämför och spara igen.',
    'reason-missing': 'Skriv varför.',
    verified: 'Texten är justerad och ändras inte. Skriv en rättelse i stället.',
    'not-verified': 'Texten är inte justerad än. Ändra den och frys den igen i stället.',
    'nothing-frozen': 'Det finns ingen fryst text att justera än.',
    'verifiers-missing': 'Välj först vilka som ska justera.',
    'verifier-unknown': 'Välj en justerare i listan.',
    'verifier-twice': 'Samma person kan inte justera två gånger.',
    'chosen-already': 'Den som redan är vald tas bort genom att bytas ut, på sidan med texten.',
    'chair-missing': 'Välj den som ledde mötet.',
    'did-not-take-part': 'Välj någon som deltog i mötet som ledamot eller tjänstgörande ersättare.',
    'nobody-verifies-unsaid': 'Kryssa för att ingen justerar och att texten därmed är färdig.',
    'not-verifier': 'Du är inte vald att justera den här texten.',
    'not-read': 'Kryssa för att du har läst texten.',
    'words-missing': 'Skriv vad som är fel och hur det ska stå.',
    'evidence-missing': 'Lägg till mejlet eller det undertecknade papperet.',
    'file-refused': 'Filen kunde inte sparas. Välj en PDF eller en bild på högst 20 MB.',
    'address-wrong': 'Skriv en e-postadress, till exempel namn@kommun.se.',
    'no-mail': 'Programmet är inte inställt för att skicka mejl.',
    'item-unknown': 'Välj en punkt i listan.',
    'extract-not-verified': 'Utdrag skickas av en färdig text. Den här är inte justerad än.',
    'extracts-changed': 'Något har ändrats sedan du tittade. Läs igenom vad som går till vem och skicka igen.',
  },
  en: {
    'not-found': 'The meeting is no longer there.',
    'not-allowed': 'You may not do that.',
    'not-held': 'The meeting was cancelled or not held, so there is nothing to freeze.',
    'not-yet': 'The meeting has not been held yet.',
    'still-open': 'The meeting is going on. Close it first.',
    'nobody-present': 'Note first who was there.',
    'nothing-to-freeze': 'There is no item on the agenda to write about.',
    'text-changed': 'The text has changed since you read it. Read it through once more.',
    'text-same': 'The text is the same as the one already frozen.',
    'draft-changed': 'Somebody else changed the text while you wrote. Yours is kept here; compare and save again.',
    'reason-missing': 'Write why.',
    verified: 'The text is verified and does not change. Write a correction instead.',
    'not-verified': 'The text is not verified yet. Change it and freeze it again instead.',
    'nothing-frozen': 'There is no frozen text to verify yet.',
    'verifiers-missing': 'Choose first who is to verify.',
    'verifier-unknown': 'Choose a verifier from the list.',
    'verifier-twice': 'The same person cannot verify twice.',
    'chosen-already': 'One who is chosen already is taken away by being replaced, on the page of the text.',
    'chair-missing': 'Choose who led the meeting.',
    'did-not-take-part': 'Choose somebody who took part in the meeting as a member or a serving substitute.',
    'nobody-verifies-unsaid': 'Tick that nobody verifies and that the text is thereby finished.',
    'not-verifier': 'You have not been chosen to verify this text.',
    'not-read': 'Tick that you have read the text.',
    'words-missing': 'Write what is wrong and what it should say.',
    'evidence-missing': 'Add the mail or the signed paper.',
    'file-refused': 'The file could not be kept. Choose a PDF or a picture of at most 20 MB.',
    'address-wrong': 'Write an address, such as name@municipality.se.',
    'no-mail': 'The program is not set up to send mail.',
    'item-unknown': 'Choose an item from the list.',
    'extract-not-verified': 'Extracts are sent of a finished text. This one is not verified yet.',
    'extracts-changed': 'Something changed since you looked. Read what goes to whom and send again.',
  },
});

/** Refusals as sentences at their fields. */
export function minutesErrors(refusals: readonly Refusal<MinutesRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, minutesRefusalWords[lang]);
}
