import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on a project's work or life can answer. */
type WorkRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'project-closed'
  | 'not-started'
  | 'risk-missing'
  | 'handover-missing'
  | 'text-long'
  | 'report-long'
  | 'name-long'
  | 'likelihood-missing'
  | 'consequence-missing'
  | 'owner-missing'
  | 'state-missing'
  | 'nothing-new'
  | 'day-wrong'
  | 'day-ahead'
  | 'days-turned'
  | 'period-ahead'
  | 'period-long'
  | 'period-taken'
  | 'status-missing'
  | 'done-missing'
  | 'deviation-missing'
  | 'why-missing'
  | 'corrected-already'
  | 'receiver-missing'
  | 'who-missing'
  | 'event-missing'
  | 'not-decided'
  | 'closing-not-frozen'
  | 'before-start'
  | 'before-last'
  | 'same-day';

export type WorkResult<Value> = Result<Value, WorkRefusal>;

const words = catalogue<Record<WorkRefusal, string>>({
  sv: {
    'not-found': 'Projektet, eller det i projektet, finns inte längre.',
    'not-allowed': 'Den som leder projektet och sekretariatet får göra det.',
    'project-closed': 'Projektet är avslutat. Öppna det igen först, under läget.',
    'not-started': 'Projektet har inte startat. Säg först att det har startat, under läget.',
    'risk-missing': 'Skriv vad som kan gå fel.',
    'handover-missing': 'Skriv vad som ska tas över.',
    'text-long': 'Skriv kortare, högst 1 000 tecken.',
    'report-long': 'Skriv kortare, högst 4 000 tecken.',
    'name-long': 'Skriv kortare, högst 200 tecken.',
    'likelihood-missing': 'Välj hur troligt det är.',
    'consequence-missing': 'Välj hur stor följden blir.',
    'owner-missing': 'Välj vem som bevakar risken.',
    'state-missing': 'Välj hur det står till.',
    'nothing-new': 'Inget är ändrat. Ändra något, eller gå tillbaka till projektet.',
    'day-wrong': 'Skriv dagen med år, månad och dag.',
    'day-ahead': 'Dagen har inte kommit än.',
    'days-turned': 'Sista dagen kan inte komma före den första.',
    'period-ahead': 'Perioden har inte börjat än.',
    'period-long': 'Perioden slutar för långt fram. Skriv rapporten närmare dess sista dag.',
    'period-taken': 'En annan lägesrapport handlar redan om någon av de dagarna. Ändra dagarna, eller rätta den rapporten.',
    'status-missing': 'Välj hur det går.',
    'done-missing': 'Skriv vad som har gjorts.',
    'deviation-missing': 'Skriv vad som inte går som planerat, och vad ni gör åt det.',
    'why-missing': 'Skriv varför.',
    'corrected-already': 'Rapporten har redan rättats av en senare. Rätta den i stället.',
    'receiver-missing': 'Välj vem som ska ta över.',
    'who-missing': 'Skriv vem som säger det, med namn och funktion.',
    'event-missing': 'Välj vad som har hänt.',
    'not-decided': 'Direktivet är inte beslutat än. Är projektet ändå i gång kan sekretariatet starta det, med ett skäl.',
    'closing-not-frozen': 'Slutrapporten är inte fastlagd än. Skriv den och lägg fast den först.',
    'before-start': 'Sista dagen kan inte komma före projektets första dag.',
    'before-last': 'Dagen ligger före det som sist hände med projektet.',
    'same-day': 'Projektet har redan den sista dagen.',
  },
  en: {
    'not-found': 'The project, or that part of it, is no longer there.',
    'not-allowed': 'Whoever leads the project and the secretariat may do that.',
    'project-closed': 'The project is closed. Open it again first, where its state is said.',
    'not-started': 'The project has not started. Say first that it has, where its state is said.',
    'risk-missing': 'Write what may go wrong.',
    'handover-missing': 'Write what is to be taken over.',
    'text-long': 'Write less, at most 1,000 characters.',
    'report-long': 'Write less, at most 4,000 characters.',
    'name-long': 'Write less, at most 200 characters.',
    'likelihood-missing': 'Choose how likely it is.',
    'consequence-missing': 'Choose how much it would do.',
    'owner-missing': 'Choose who keeps an eye on the risk.',
    'state-missing': 'Choose how it stands.',
    'nothing-new': 'Nothing has been changed. Change something, or go back to the project.',
    'day-wrong': 'Write the day with year, month and day.',
    'day-ahead': 'That day has not come yet.',
    'days-turned': 'The last day cannot come before the first.',
    'period-ahead': 'The period has not begun yet.',
    'period-long': 'The period ends too far ahead. Write the report nearer to its last day.',
    'period-taken': 'Another status report is about some of those days already. Change the days, or correct that report.',
    'status-missing': 'Choose how it goes.',
    'done-missing': 'Write what has been done.',
    'deviation-missing': 'Write what does not go as planned, and what you do about it.',
    'why-missing': 'Write why.',
    'corrected-already': 'The report has been corrected by a later one already. Correct that one instead.',
    'receiver-missing': 'Choose who is to take it over.',
    'who-missing': 'Write who says so, name and function.',
    'event-missing': 'Choose what has happened.',
    'not-decided':
      'The charter has not been decided yet. If the project goes on all the same, the secretariat can start it and say why.',
    'closing-not-frozen': 'The closing report has not been frozen yet. Write and freeze it first.',
    'before-start': 'The last day cannot come before the project’s first.',
    'before-last': 'That day is before what last happened to the project.',
    'same-day': 'The project has that last day already.',
  },
});

/** Refusals as sentences at their fields. */
export function workErrors(refusals: readonly Refusal<WorkRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, words[lang]);
}
