import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Lägg till ett uppdrag',
    lead: 'Uppdraget står på organets nästa dagordning tills det är klart. Den person som får det får ett mejl, om personen inte har valt bort sådana. Uppdrag som ges i ett möte skrivs in på mötets sida.',
    organ: 'Organ som ger uppdraget',
    text: 'Vad ska göras?',
    textHelp: 'Börja med ett verb: ”Bjud in Ydre till nästa möte”.',
    save: 'Lägg till uppdraget',
    cancel: 'Avbryt',
  },
  en: {
    title: 'Add a task',
    lead: 'The task stands on the organ’s next agenda until it is done. The person who gets it is told by mail, unless they have declined such mails. Tasks that are given at a meeting are written on the meeting’s page.',
    organ: 'Organ that gives the task',
    text: 'What is to be done?',
    textHelp: 'Begin with a verb: “Invite Ydre to the next meeting”.',
    save: 'Add the task',
    cancel: 'Cancel',
  },
});
