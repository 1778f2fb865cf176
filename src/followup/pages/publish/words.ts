import { catalogue } from '../../../ui/index.ts';

export const publishWords = catalogue({
  sv: {
    title: 'Publicera uppföljningen',
    lead: 'Så här läser alla den. Bara det som ledningsgruppen har godtagit kommer med, och ingen pekas ut som sen.',
    held: (names: string) => `Inte godtagna än, och därför inte med: ${names}.`,
    found: (numbers: string) => `Texten innehåller personnummer: ${numbers}. Rätta rapporten först.`,
    checks: 'Innan du publicerar',
    read: 'Jag har läst allt som visas, och inget av det pekar ut en patient, en brukare eller en anhörig.',
    willShow: 'Det här visas',
  },
  en: {
    title: 'Publish the follow-up',
    lead: 'This is how everyone reads it. Only what the management group has accepted is in it, and nobody is named as late.',
    held: (names) => `Not accepted yet, and so left out: ${names}.`,
    found: (numbers) => `The text holds personal identity numbers: ${numbers}. Correct the report first.`,
    checks: 'Before you publish',
    read: 'I have read all that is shown, and none of it points out a patient, a client or a relative.',
    willShow: 'What is shown',
  },
});
