import { catalogue } from '../../../ui/index.ts';

export const publishWords = catalogue({
  sv: {
    title: 'Publicera konferensen',
    lead: 'Så här läser alla den. Deltagare, länken för distans och skäl till återbud är aldrig med.',
    older: 'Det som alla läser nu är äldre än det här. Publicera igen om det här ska gälla.',
    found: (numbers: string) => `Texten innehåller personnummer: ${numbers}. Ta bort det först.`,
    suspects: 'Titta särskilt på de här orden: de kan handla om en enskild person.',
    checks: 'Innan du publicerar',
    read: 'Jag har läst allt som visas. De som medverkar är nämnda med namn, funktion och organisation, och ingen patient, brukare eller anhörig pekas ut.',
    material: 'Bara material som själv är publicerat visas. Publicera varje handling på dess egen sida.',
    willShow: 'Det här visas',
    onward: 'Till konferensen och nästa steg',
  },
  en: {
    title: 'Publish the conference',
    lead: 'This is how everyone reads it. Participants, the link for those at a distance and reasons for withdrawing are never in it.',
    older: 'What everyone reads now is older than this. Publish again if this is to hold.',
    found: (numbers) => `The text holds personal identity numbers: ${numbers}. Remove them first.`,
    suspects: 'Look twice at these words: they may be about a single person.',
    checks: 'Before you publish',
    read: 'I have read all that is shown. Speakers are named with name, function and organisation, and no patient, client or relative is pointed out.',
    material: 'Only material that is itself published is shown. Publish each record on its own page.',
    willShow: 'What is shown',
    onward: 'To the conference and the next step',
  },
});
