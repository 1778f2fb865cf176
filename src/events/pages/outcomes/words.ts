import { capitalise, catalogue, countInWords } from '../../../ui/index.ts';

export const outcomesWords = catalogue({
  sv: {
    title: 'Vad den ledde till',
    none: 'Ingen har sagt vad konferensen ledde till än',
    some: (count: number) => `Konferensen har lett till ${countInWords('sv', count, true)} steg vidare`,
    lead: 'Det som hör till arbetsplanen visas också på planens sida.',
    noneHow: 'Kunskap som leder till något skrivs här: en mening om vad, dagen och i vilken aktivitet eller vilket projekt.',
    say: 'Säg vad den ledde till',
    text: 'Vad hände?',
    textHelp: 'En mening, till exempel: Motala och Vadstena provar gemensamma utbildningsdagar för nyanställda.',
    on: 'Dag',
    place: 'Hör till',
    placeHelp: 'Ett område eller en aktivitet i arbetsplanen, eller ett projekt.',
    nowhere: 'Inget särskilt',
    project: 'Projekt',
    save: 'Lägg till',
    takeBack: 'Ta bort',
    back: 'Till konferensen',
    done: { tillagt: 'Det är tillagt.', borttaget: 'Det är borttaget.' },
  },
  en: {
    title: 'What it led to',
    none: 'Nobody has said what the conference led to yet',
    some: (count) => `The conference has led to ${countInWords('en', count)} ${count === 1 ? 'step' : 'steps'} on`,
    lead: 'What belongs to the work plan is shown on the plan’s page too.',
    noneHow: 'Knowledge that leads to something is written here: a sentence on what, the day, and in which activity or project.',
    say: 'Say what it led to',
    text: 'What happened?',
    textHelp: 'A sentence, such as: Motala and Vadstena try joint training days for new employees.',
    on: 'Day',
    place: 'Belongs to',
    placeHelp: 'An area or an activity of the work plan, or a project.',
    nowhere: 'Nothing in particular',
    project: 'Projects',
    save: 'Add',
    takeBack: 'Take away',
    back: 'To the conference',
    done: { tillagt: 'It has been added.', borttaget: 'It has been taken away.' },
  },
});

/** Where the page stands, in one sentence. Pure. */
export function outcomesSentence(lang: 'sv' | 'en', count: number): string {
  const w = outcomesWords[lang];
  return count === 0 ? w.none : capitalise(w.some(count));
}
