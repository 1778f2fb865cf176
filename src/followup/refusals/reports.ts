import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on a report can answer. */
export type ReportRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'closed'
  | 'status-missing'
  | 'text-missing'
  | 'too-long'
  | 'deviation-missing'
  | 'day-wrong'
  | 'value-wrong'
  | 'person-unknown'
  | 'reported'
  | 'corrected'
  | 'reason-missing'
  | 'draft-changed'
  | 'draft-hidden'
  | 'comment-missing'
  | 'accepted'
  | 'too-often';

export type ReportResult<Value> = Result<Value, ReportRefusal>;

const reportRefusalWords = catalogue<Record<ReportRefusal, string>>({
  sv: {
    'not-found': 'Aktiviteten eller perioden finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    closed: 'Perioden är stängd och tar inte emot fler rapporter. Be sekretariatet öppna den igen.',
    'status-missing': 'Välj hur det går.',
    'text-missing': 'Skriv en mening eller två om vad som har gjorts.',
    'too-long': 'Skriv kortare, högst 4 000 tecken i varje ruta.',
    'deviation-missing': 'Skriv vad som inte går som planerat.',
    'day-wrong': 'Skriv dagen med år, månad och dag, till exempel 2026-06-30.',
    'value-wrong': 'Skriv värdet som ett tal, till exempel 12 eller 12,5.',
    'person-unknown': 'Välj vem som säger det.',
    reported: 'Aktiviteten är redan rapporterad i den här perioden. Rätta rapporten i stället.',
    corrected: 'Rapporten är redan rättad av en senare. Rätta den i stället.',
    'reason-missing': 'Skriv varför rapporten rättas.',
    'draft-changed': 'Någon annan har sparat utkastet medan du skrev. Läs vad som står nu, under formuläret, och spara igen.',
    'draft-hidden': 'Någon annan har redan börjat på ett utkast som du inte ser. Tala med den eller lämna in din rapport direkt.',
    'comment-missing': 'Skriv kommentaren.',
    accepted: 'Rapporten är redan godtagen.',
    'too-often': 'För många försök. Vänta en stund och försök igen.',
  },
  en: {
    'not-found': 'The activity or the period is no longer there.',
    'not-allowed': 'You may not do that.',
    closed: 'The period is closed and takes no more reports. Ask the secretariat to open it again.',
    'status-missing': 'Choose how it goes.',
    'text-missing': 'Write a sentence or two on what has been done.',
    'too-long': 'Write less, at most 4,000 characters in each field.',
    'deviation-missing': 'Write what does not go as planned.',
    'day-wrong': 'Write the day with year, month and day, for example 2026-06-30.',
    'value-wrong': 'Write the value as a number, for example 12 or 12.5.',
    'person-unknown': 'Choose who says so.',
    reported: 'The activity has been reported on in this period already. Correct that report instead.',
    corrected: 'The report has been corrected by a later one. Correct that instead.',
    'reason-missing': 'Write why the report is corrected.',
    'draft-changed': 'Somebody else saved the draft while you wrote. Read what it says now, below the form, and save again.',
    'draft-hidden': 'Somebody else has begun a draft that you do not see. Talk to them, or hand in your report at once.',
    'comment-missing': 'Write the comment.',
    accepted: 'The report has been accepted already.',
    'too-often': 'Too many attempts. Wait a while and try again.',
  },
});

/** Refusals as sentences at their fields. */
export function reportErrors(refusals: readonly Refusal<ReportRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, reportRefusalWords[lang]);
}
