import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Inledning och avslutning',
    lead: 'Det som står före och efter punkterna. Vad som sades vid varje punkt ändras på mötets egen sida.',
    opening: 'Inledning',
    openingHelp: 'Till exempel att mötet öppnades, att dagordningen godkändes och vilka som valdes att justera.',
    closing: 'Avslutning',
    closingHelp: 'Till exempel nästa möte och att mötet avslutades.',
    save: 'Spara',
  },
  en: {
    title: 'Opening and closing',
    lead: 'What stands before and after the items. What was said at each item is changed on the meeting’s own page.',
    opening: 'Opening',
    openingHelp: 'For instance that the meeting was opened, that the agenda was agreed and who was chosen to verify.',
    closing: 'Closing',
    closingHelp: 'For instance the next meeting, and that the meeting was closed.',
    save: 'Save',
  },
});
