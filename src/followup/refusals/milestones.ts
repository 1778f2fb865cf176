import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on a milestone can answer. */
export type MilestoneRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'activity-missing'
  | 'title-missing'
  | 'title-long'
  | 'day-wrong'
  | 'day-ahead'
  | 'same-day'
  | 'kind-missing'
  | 'why-missing'
  | 'why-long'
  | 'ended'
  | 'not-ended';

export type MilestoneResult<Value> = Result<Value, MilestoneRefusal>;

const words = catalogue<Record<MilestoneRefusal, string>>({
  sv: {
    'not-found': 'Milstolpen eller planen finns inte längre.',
    'not-allowed': 'Den som svarar för aktiviteten och sekretariatet får göra det.',
    'activity-missing': 'Välj vilken aktivitet milstolpen hör till.',
    'title-missing': 'Skriv vad som ska vara på plats.',
    'title-long': 'Skriv kortare, högst 200 tecken.',
    'day-wrong': 'Skriv dagen med år, månad och dag.',
    'day-ahead': 'Dagen har inte kommit än.',
    'same-day': 'Milstolpen har redan den dagen.',
    'kind-missing': 'Välj vad som har hänt.',
    'why-missing': 'Skriv varför.',
    'why-long': 'Skriv kortare, högst 1 000 tecken.',
    ended: 'Milstolpen är redan nådd eller struken. Ta upp den igen först.',
    'not-ended': 'Milstolpen väntar redan.',
  },
  en: {
    'not-found': 'The milestone or the plan is no longer there.',
    'not-allowed': 'Whoever answers for the activity and the secretariat may do that.',
    'activity-missing': 'Choose the activity that the milestone belongs to.',
    'title-missing': 'Write what is to be there.',
    'title-long': 'Write less, at most 200 characters.',
    'day-wrong': 'Write the day with year, month and day.',
    'day-ahead': 'That day has not come yet.',
    'same-day': 'The milestone has that day already.',
    'kind-missing': 'Choose what has happened.',
    'why-missing': 'Write why.',
    'why-long': 'Write less, at most 1,000 characters.',
    ended: 'The milestone has been reached or dropped already. Take it up again first.',
    'not-ended': 'The milestone is awaited already.',
  },
});

/** Refusals as sentences at their fields. */
export function milestoneErrors(refusals: readonly Refusal<MilestoneRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, words[lang]);
}
