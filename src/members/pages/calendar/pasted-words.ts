import { catalogue } from '../../../ui/index.ts';
import type { Odd, Unlikely } from '../../calendar/pasted/read-pasted.ts';

const unlikely: Record<'sv' | 'en', Record<Unlikely, string>> = {
  sv: {
    cancelled: 'Inställt, enligt sidan.',
    'other-purpose': 'Verkar vara något annat än nämndens möte.',
    'page-date': 'Verkar vara dagen då sidan skrevs.',
    'other-board': 'Står under en annan nämnd eller grupp.',
    'weekday-contradicts': 'Veckodagen på sidan stämmer inte med dagen. Är det rätt år?',
    stretch: 'Flera dagar i följd: verkar inte vara ett möte.',
    'submit-alone': 'En sista dag att lämna in, utan möte efter.',
    'no-such-day': 'Dagen finns inte.',
  },
  en: {
    cancelled: 'Cancelled, according to the page.',
    'other-purpose': 'Seems to be something else than a meeting of the board.',
    'page-date': 'Seems to be the day on which the page was written.',
    'other-board': 'Stands under another board or group.',
    'weekday-contradicts': 'The weekday on the page does not fit the day. Is the year right?',
    stretch: 'Several days in a row: seems to be no meeting.',
    'submit-alone': 'A last day to submit, without a meeting after it.',
    'no-such-day': 'There is no such day.',
  },
};

const odd: Record<'sv' | 'en', Record<Odd, string>> = {
  sv: { weekend: 'Det är en lördag eller söndag.', holiday: 'Det är en helgdag.' },
  en: { weekend: 'It is a Saturday or Sunday.', holiday: 'It is a public holiday.' },
};

export const pastedWords = catalogue({
  sv: {
    title: 'Klistra in från nämndens webbsida',
    help: 'Kopiera det som står om mötena på sidan: en lista, en tabell eller löpande text. Först visas dagarna, med ett kryss för varje. Ingenting sparas förrän du har sett dem.',
    text: 'Det som står på sidan',
    year: 'År för dagar som inget år har',
    find: 'Leta upp dagarna',
    previewTitle: (board: string) => `Dagarna som hittades för ${board}`,
    lead: (count: string, one: boolean, ticked: string) =>
      `${count} ${one ? 'dag' : 'dagar'} hittades, ${ticked} är förkryssade. Ingenting är sparat än.`,
    days: 'Vilka dagar ska in i kalendern?',
    daysHelp: 'Ta bort krysset för det som inte är nämndens möten, och kryssa för det som är det.',
    save: 'Spara dagarna',
    withSubmit: (day: string, submit: string) => `${day}, lämnas in senast ${submit}`,
    stands: (line: number, text: string) => `Rad ${line}: ”${text}”.`,
    under: (head: string) => `Under: ”${head}”.`,
    there: 'Finns redan i kalendern.',
    changes: 'Finns redan, med en annan sista dag att lämna in.',
    outside: 'Nämnden finns inte den dagen.',
    noDay: 'Kan inte väljas',
    weekday: (day: number) => ['måndag', 'tisdag', 'onsdag', 'torsdag', 'fredag', 'lördag', 'söndag'][day - 1] ?? '',
    unlikely: unlikely.sv,
    odd: odd.sv,
  },
  en: {
    title: 'Paste from the board’s web page',
    help: 'Copy what the page says about meetings: a list, a table or running text. First you see the days, with a box for each. Nothing is saved until you have seen them.',
    text: 'What the page says',
    year: 'Year of days that have none',
    find: 'Find the days',
    previewTitle: (board) => `The days found for ${board}`,
    lead: (count, one, ticked) => `${count} ${one ? 'day' : 'days'} found, ${ticked} ticked. Nothing has been saved yet.`,
    days: 'Which days go into the calendar?',
    daysHelp: 'Untick what is not the board’s meetings, and tick what is.',
    save: 'Save the days',
    withSubmit: (day, submit) => `${day}, submit by ${submit}`,
    stands: (line, text) => `Line ${line}: “${text}”.`,
    under: (head) => `Under: “${head}”.`,
    there: 'Already in the calendar.',
    changes: 'Already there, with another last day to submit.',
    outside: 'The board does not exist on that day.',
    noDay: 'Cannot be chosen',
    weekday: (day) => ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][day - 1] ?? '',
    unlikely: unlikely.en,
    odd: odd.en,
  },
});
