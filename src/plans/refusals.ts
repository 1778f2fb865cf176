import { catalogue } from '../ui/index.ts';

/** Everything that an act of this room may say no with. */
export type PlanRefusal =
  | 'title-missing'
  | 'goal-missing'
  | 'years-wrong'
  | 'years-backwards'
  | 'days-backwards'
  | 'day-wrong'
  | 'organ-unknown'
  | 'area-unknown'
  | 'previous-plan-unknown'
  | 'body-missing'
  | 'nothing-to-freeze'
  | 'text-changed'
  | 'not-found'
  | 'not-allowed'
  | 'frozen-file-refused';

/** One sentence for each refusal. */
export const refusalWords = catalogue({
  sv: {
    'title-missing': 'Skriv en rubrik.',
    'goal-missing': 'Skriv målet.',
    'years-wrong': 'Skriv årtalen med fyra siffror, från 2000 till 2100.',
    'years-backwards': 'Det sista året kan inte vara före det första.',
    'days-backwards': 'Aktiviteten kan inte sluta innan den börjar.',
    'day-wrong': 'Skriv dagen med år, månad och dag.',
    'organ-unknown': 'Välj den ansvariga i listan.',
    'area-unknown': 'Välj området i listan.',
    'previous-plan-unknown': 'Välj den tidigare planen i listan.',
    'body-missing': 'Samrådet är inte upplagt än.',
    'nothing-to-freeze': 'Planen är tom: lägg till minst ett område innan den fryses.',
    'text-changed': 'Någon har ändrat texten sedan du såg den. Läs meningen igen och frys sedan.',
    'not-found': 'Det finns inte längre.',
    'not-allowed': 'Bara sekretariatet får ändra i planen.',
    'frozen-file-refused': 'Den frysta texten kunde inte sparas som handling.',
  },
  en: {
    'title-missing': 'Write a heading.',
    'goal-missing': 'Write the goal.',
    'years-wrong': 'Write the years with four figures, from 2000 to 2100.',
    'years-backwards': 'The last year cannot be before the first.',
    'days-backwards': 'The activity cannot end before it begins.',
    'day-wrong': 'Write the day with year, month and day.',
    'organ-unknown': 'Choose who is responsible from the list.',
    'area-unknown': 'Choose the area from the list.',
    'previous-plan-unknown': 'Choose the earlier plan from the list.',
    'body-missing': 'The consultation body is not set up yet.',
    'nothing-to-freeze': 'The plan is empty: add at least one area before it is frozen.',
    'text-changed': 'Someone has changed the text since you saw it. Read the sentence again, then freeze.',
    'not-found': 'It is no longer there.',
    'not-allowed': 'Only the secretariat may change the plan.',
    'frozen-file-refused': 'The frozen text could not be kept as a record.',
  },
});
