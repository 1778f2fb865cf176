import type { Refusal, Result } from '../../platform/result.ts';
import { catalogue, errorsFrom, type FormErrors, type Lang } from '../../ui/index.ts';

/** Every "no" that an act on a task can answer. */
export type TaskRefusal =
  | 'not-found'
  | 'not-allowed'
  | 'organ-unknown'
  | 'meeting-unknown'
  | 'text-missing'
  | 'text-long'
  | 'owner-missing'
  | 'owner-unknown'
  | 'day-wrong'
  | 'same-day'
  | 'same-owner'
  | 'word-missing'
  | 'why-missing'
  | 'ended'
  | 'not-ended'
  | 'has-happened'
  | 'on-agenda'
  | 'frozen'
  | 'verified';

export type TaskResult<Value> = Result<Value, TaskRefusal>;

const taskRefusalWords = catalogue<Record<TaskRefusal, string>>({
  sv: {
    'not-found': 'Uppdraget finns inte längre.',
    'not-allowed': 'Du får inte göra det.',
    'organ-unknown': 'Välj det organ som ger uppdraget.',
    'meeting-unknown': 'Mötet eller punkten finns inte hos det organet.',
    'text-missing': 'Skriv vad som ska göras.',
    'text-long': 'Skriv kortare, högst 2 000 tecken.',
    'owner-missing': 'Välj vem som ska göra det, en person eller ett organ.',
    'owner-unknown': 'Välj en person eller ett organ i listan.',
    'day-wrong': 'Skriv dagen med år, månad och dag.',
    'same-day': 'Uppdraget har redan den dagen.',
    'same-owner': 'Uppdraget finns redan där.',
    'word-missing': 'Skriv hur det går.',
    'why-missing': 'Skriv varför uppdraget avskrivs.',
    ended: 'Uppdraget är inte öppet längre. Ta upp det på nytt först.',
    'not-ended': 'Uppdraget är redan öppet.',
    'has-happened': 'Något har redan sagts om uppdraget. Lämna över det eller flytta dagen i stället.',
    'on-agenda': 'Uppdraget står på en dagordning. Ta bort punkten där först.',
    frozen: 'Uppdraget står i ett färdigt protokoll. Avskriv det i stället.',
    verified: 'Mötets protokoll är justerat och ändras inte.',
  },
  en: {
    'not-found': 'The task is no longer there.',
    'not-allowed': 'You may not do that.',
    'organ-unknown': 'Choose the organ that gives the task.',
    'meeting-unknown': 'That organ has no such meeting or item.',
    'text-missing': 'Write what is to be done.',
    'text-long': 'Write less, at most 2,000 characters.',
    'owner-missing': 'Choose who is to do it, a person or an organ.',
    'owner-unknown': 'Choose a person or an organ from the list.',
    'day-wrong': 'Write the day with year, month and day.',
    'same-day': 'The task has that day already.',
    'same-owner': 'The task is there already.',
    'word-missing': 'Write how it goes.',
    'why-missing': 'Write why the task is dropped.',
    ended: 'The task is no longer open. Take it up again first.',
    'not-ended': 'The task is open already.',
    'has-happened': 'Something has been said of the task already. Hand it over or move its day instead.',
    'on-agenda': 'The task is on an agenda. Take the item off first.',
    frozen: 'The task is in finished minutes. Drop it instead.',
    verified: 'The minutes of the meeting are verified and do not change.',
  },
});

/** Refusals as sentences at their fields. */
export function taskErrors(refusals: readonly Refusal<TaskRefusal>[], lang: Lang): FormErrors {
  return errorsFrom(refusals, taskRefusalWords[lang]);
}
