import { Temporal } from 'temporal-polyfill';
import { catalogue, type FormErrors, type Lang } from '../ui/index.ts';
import type { AccountsRefusal, RefusalCode } from './refusals.ts';

/** What is said for each refusal; `{until}` is when to try again. */
const texts = catalogue<Record<RefusalCode, string>>({
  sv: {
    'email-missing': 'Skriv din e-postadress.',
    'email-wrong': 'Skriv en e-postadress, som namn@exempel.se.',
    'email-taken': 'Det finns redan ett konto med den adressen.',
    'password-missing': 'Skriv ett lösenord.',
    'wrong-password': 'Adressen och lösenordet hör inte ihop. Försök igen, eller be om ett nytt lösenord.',
    'current-password-wrong': 'Det är inte ditt nuvarande lösenord.',
    'passwords-differ': 'De två lösenorden är olika.',
    'too-short': 'Lösenordet ska ha minst 12 tecken. Tre eller fyra ord i rad går bra.',
    'too-long': 'Lösenordet får ha högst 200 tecken.',
    'too-common': 'Det lösenordet är lätt att gissa. Välj ett annat, till exempel några ord som inte hör ihop.',
    'too-like-yourself': 'Lösenordet liknar ditt namn eller din adress. Välj ett annat.',
    'too-many-attempts': 'För många försök. Vänta till klockan {until} och försök sedan igen.',
    'no-such-role': 'Den rollen finns inte. Välj en i listan.',
    'link-unusable': 'Länken gäller inte längre. Be om en ny.',
    'person-missing': 'Välj vem som ska bjudas in.',
    'person-has-account': 'Den personen har redan ett konto.',
    'name-missing': 'Skriv vad nyckeln ska användas till.',
    'name-too-long': 'Namnet får ha högst 100 tecken.',
    'day-wrong': 'Skriv dagen som år, månad och dag, till exempel 2026-12-31.',
    'day-passed': 'Den dagen har redan varit.',
    'own-account': 'Ditt eget konto kan någon annan stänga, inte du själv.',
    'already-closed': 'Kontot är redan stängt.',
    'already-taken': 'Inbjudan är redan använd: personen har valt ett lösenord.',
  },
  en: {
    'email-missing': 'Enter your e-mail address.',
    'email-wrong': 'Enter an e-mail address, like name@example.com.',
    'email-taken': 'There is already an account with that address.',
    'password-missing': 'Enter a password.',
    'wrong-password': 'The address and the password do not belong together. Try again, or ask for a new password.',
    'current-password-wrong': 'That is not your current password.',
    'passwords-differ': 'The two passwords differ.',
    'too-short': 'The password needs at least 12 characters. Three or four words in a row will do.',
    'too-long': 'The password may have at most 200 characters.',
    'too-common': 'That password is easy to guess. Choose another, such as a few words that do not belong together.',
    'too-like-yourself': 'The password resembles your name or your address. Choose another.',
    'too-many-attempts': 'Too many attempts. Wait until {until}, then try again.',
    'no-such-role': 'There is no such role. Choose one in the list.',
    'link-unusable': 'The link can no longer be used. Ask for a new one.',
    'person-missing': 'Choose whom to invite.',
    'person-has-account': 'That person already has an account.',
    'name-missing': 'Enter what the key is for.',
    'name-too-long': 'The name may have at most 100 characters.',
    'day-wrong': 'Enter the day as year, month and day, for example 2026-12-31.',
    'day-passed': 'That day has passed.',
    'own-account': 'Someone else can close your account; you cannot.',
    'already-closed': 'The account is already closed.',
    'already-taken': 'The invitation has been used: the person has chosen a password.',
  },
});

/** Refusals as the error summary and the fields show them. */
export function errorsOf(refusals: readonly AccountsRefusal[], lang: Lang): FormErrors {
  return refusals.map(({ code, field, about }) => ({
    field: field ?? '',
    text: texts[lang][code].replace('{until}', clock(about?.['until'])),
  }));
}

/** 429 when the refusal is about how often, else 422. */
export function statusOf(refusals: readonly AccountsRefusal[]): 422 | 429 {
  return refusals.some(({ code }) => code === 'too-many-attempts') ? 429 : 422;
}

/** The minute after, in Stockholm: told too early, it would be wrong. */
function clock(until: string | undefined): string {
  if (until === undefined) return '';
  const minute = Temporal.Instant.from(until)
    .toZonedDateTimeISO('Europe/Stockholm')
    .round({ smallestUnit: 'minute', roundingMode: 'ceil' });
  return minute.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.');
}
