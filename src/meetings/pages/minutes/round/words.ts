import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Rekommendationer',
    lead: 'En rekommendation är inget beslut: det fattar huvudmännen, var och en för sig, i en beslutsrunda.',
    opened: (day: string) => `Beslutsrundan öppnades den ${day}:`,
    withdrawn: (day: string) => `Den drogs tillbaka den ${day}.`,
    out: 'Texten är redan ute hos huvudmännen:',
    nothingFrozen: (title: string) => `${title} har ingen fryst text som huvudmännen kan ta ställning till.`,
    freeze: 'Frys en version först',
    about: (title: string) =>
      `Rundan gäller den senast frysta texten av ${title}. Innan den öppnas ser du exakt vad som går till vem.`,
    notVerified: 'Rekommendationen är inte justerad än.',
    loose: (items: string) => `${items} gäller ingen plan i programmet, så det finns ingen text att skicka för beslut härifrån.`,
    openOther: 'Välj en text och öppna en runda',
    open: 'Öppna en beslutsrunda',
    openFor: (heading: string) => `Öppna en beslutsrunda för ${heading}`,
    of: (heading: string) => `för ${heading}`,
  },
  en: {
    title: 'Recommendations',
    lead: 'A recommendation is no decision: that is for the principals, each of them, in a round.',
    opened: (day) => `The round was opened on ${day}:`,
    withdrawn: (day) => `It was withdrawn on ${day}.`,
    out: 'The text is out with the principals already:',
    nothingFrozen: (title) => `${title} has no frozen text for the principals to decide on.`,
    freeze: 'Freeze a version first',
    about: (title) => `The round is about the latest frozen text of ${title}. Before it opens you see exactly what goes to whom.`,
    notVerified: 'The recommendation is not verified yet.',
    loose: (items) => `${items} is about no plan in the program, so there is no text to send for decision from here.`,
    openOther: 'Choose a text and open a round',
    open: 'Open a round',
    openFor: (heading) => `Open a round for ${heading}`,
    of: (heading) => `for ${heading}`,
  },
});
