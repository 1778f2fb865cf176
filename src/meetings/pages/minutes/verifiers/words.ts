import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Välj justerare',
    lead: (count: number) =>
      `Den som ledde mötet justerar först. Välj bland dem som deltog.${count === 0 ? ' Enligt organets egen regel behöver ingen justera.' : ` Enligt organets egen regel ska ${count === 1 ? 'en' : String(count)} justera, ordföranden medräknad.`}`,
    nobody: 'Ingen som deltog i mötet är antecknad än. Anteckna närvaron först.',
    chair: 'Vem ledde mötet?',
    others: 'Vilka fler justerar?',
    save: 'Välj',
    replace: (name: string) => `Byt ut ${name}`,
    replaceLead: 'Det som andra har justerat står kvar. Den nya ombeds att justera samma text.',
    instead: 'Vem justerar i stället?',
    reason: 'Varför?',
    reasonHelp: 'Till exempel att personen har lämnat sitt uppdrag eller är sjuk. Det står i texten.',
    replaceSave: 'Byt ut',
  },
  en: {
    title: 'Choose verifiers',
    lead: (count) =>
      `Whoever led the meeting verifies first. Choose among those who took part.${count === 0 ? ' By the organ’s own rule nobody needs to verify.' : ` By the organ’s own rule ${count} verify, the chair included.`}`,
    nobody: 'Nobody who took part in the meeting has been noted yet. Note the attendance first.',
    chair: 'Who led the meeting?',
    others: 'Who else verifies?',
    save: 'Choose',
    replace: (name) => `Replace ${name}`,
    replaceLead: 'What others have verified stands. The new one is asked to verify the same text.',
    instead: 'Who verifies instead?',
    reason: 'Why?',
    reasonHelp: 'For instance that the person has left their assignment, or is ill. It stands in the text.',
    replaceSave: 'Replace',
  },
});
