import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    rounds: 'Beslut hos huvudmännen',
    description: 'Vad varje huvudman har beslutat om de texter som sänts till dem alla.',
    one: (title: string, headline: string) => `${title}: ${headline}`,
    some: (open: string, decided: string, many: number) =>
      `${open} är ute för beslut, och ${decided} är ${many === 1 ? 'avgjord' : 'avgjorda'}.`,
    someOpen: (open: string) => `${open} är ute för beslut hos huvudmännen.`,
    someDecided: (decided: string, many: number) =>
      `${decided} är ${many === 1 ? 'avgjord' : 'avgjorda'}. Inget är ute för beslut.`,
    texts: (count: string, many: number) => `${count} ${many === 1 ? 'text' : 'texter'}`,
    lead: 'Varje huvudman beslutar för sig, i sina egna nämnder. Här står vad de har beslutat.',
    none: 'Inga beslut är publicerade än.',
    noneHow: 'När en text har sänts till huvudmännen och uppgifterna har publicerats står det här vad var och en har beslutat.',
    published: (day: string) => `Publicerat den ${day}.`,
  },
  en: {
    rounds: 'The principals’ decisions',
    description: 'What each principal has decided on the texts that were sent to them all.',
    one: (title, headline) => `${title}: ${headline}`,
    some: (open, decided) => `${open} out for decision, and ${decided} settled.`,
    someOpen: (open) => `${open} out for decision with the principals.`,
    someDecided: (decided) => `${decided} settled. Nothing is out for decision.`,
    texts: (count, many) => `${count} ${many === 1 ? 'text' : 'texts'}`,
    lead: 'Each principal decides on its own, in its own boards. Here stands what they have decided.',
    none: 'No decisions have been published yet.',
    noneHow: 'When a text has been sent to the principals and the facts are published, what each has decided will stand here.',
    published: (day) => `Published on ${day}.`,
  },
});
