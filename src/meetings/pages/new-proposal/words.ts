import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Föreslå en punkt',
    lead: 'Förslaget går till sekretariatet, som tar upp det på en dagordning eller svarar varför inte.',
    about: (title: string) => `Det gäller: ${title}`,
    organ: 'Vilket organ ska ta upp det?',
    organHelp: 'Välj ett organ.',
    heading: 'Rubrik',
    purpose: 'Vad är punkten till för?',
    text: 'Varför, och vad mötet behöver veta',
    minutes: 'Tid i minuter',
    meeting: 'Önskat möte',
    noMeeting: 'Inget särskilt, det tas upp när det passar',
    save: 'Skicka förslaget',
    cancel: 'Avbryt',
  },
  en: {
    title: 'Propose an item',
    lead: 'The proposal goes to the secretariat, which takes it up on an agenda or answers why not.',
    about: (title) => `It is about: ${title}`,
    organ: 'Which organ is to take it up?',
    organHelp: 'Choose an organ.',
    heading: 'Title',
    purpose: 'What is the item for?',
    text: 'Why, and what the meeting needs to know',
    minutes: 'Time in minutes',
    meeting: 'Meeting wished for',
    noMeeting: 'None in particular: whenever it fits',
    save: 'Send the proposal',
    cancel: 'Cancel',
  },
});
