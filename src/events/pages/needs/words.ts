import { capitalise, catalogue, countInWords } from '../../../ui/index.ts';

export const needsWords = catalogue({
  sv: {
    title: 'Behov',
    some: (count: number) => `${capitalise(countInWords('sv', count))} deltagare behöver något för att kunna delta eller äta`,
    none: 'Ingen har skrivit att de behöver något',
    noneHow: 'Det som deltagarna skriver i anmälan kommer hit.',
    lead: 'Behov kan säga något om hälsa. Lämna bara ut det som köket eller lokalen behöver veta, helst utan namn.',
    gone: 'Deltagarnas uppgifter är borttagna enligt gallringsbeslutet.',
    name: 'Namn',
    needs: 'Behov',
    back: 'Till deltagarna',
  },
  en: {
    title: 'Needs',
    some: (count) =>
      `${capitalise(countInWords('en', count))} ${count === 1 ? 'participant needs' : 'participants need'} something to take part or eat`,
    none: 'Nobody has written that they need anything',
    noneHow: 'What participants write when they register comes here.',
    lead: 'Needs may say something of health. Hand over only what the kitchen or the room must know, best without names.',
    gone: 'The participants’ details have been removed under the disposal decision.',
    name: 'Name',
    needs: 'Needs',
    back: 'To the participants',
  },
});
