import { catalogue } from '../../../ui/index.ts';

/** The pieces of the sentence that says a set-up back. */
export const saidWords = catalogue({
  sv: {
    body: (name: string, short: string, county: string, day: string) =>
      `${name} (${short}) i ${county} beskrivs från den ${day}. `,
    principals: (count: number, names: string) => (count === 1 ? `Huvudman är ${names}` : `Huvudmännen är ${names}`),
    federation: (name: string, count: string) => `${name} räknas för ${count} kommuner`,
    where: (said: string) => `där ${said}`,
    boards: (count: string, n: number) => `. De har tillsammans ${count} ${n === 1 ? 'nämnd' : 'nämnder'}`,
    joint: (name: string, all: string) => `${name} är gemensam för ${all}`,
    host: (board: string, principal: string) => `. ${board} hos ${principal} äger samrådets handlingar. `,
    organs: (names: string) => `I samrådet finns ${names}. `,
    all: 'En text gäller när alla huvudmän har godkänt den. ',
    regionAnd: (count: string) => `En text gäller när regionen och minst ${count} kommuner har godkänt den. `,
    atLeast: (count: string) => `En text gäller när minst ${count} huvudmän har godkänt den. `,
    accounts: (names: string) => `Konto får ${names}.`,
  },
  en: {
    body: (name, short, county, day) => `${name} (${short}) in ${county} is described from ${day}. `,
    principals: (count, names) => (count === 1 ? `Its principal is ${names}` : `Its principals are ${names}`),
    federation: (name, count) => `${name} counts for ${count} municipalities`,
    where: (said) => `where ${said}`,
    boards: (count, n) => `. Together they have ${count} ${n === 1 ? 'board' : 'boards'}`,
    joint: (name, all) => `${name} is shared by ${all}`,
    host: (board, principal) => `. ${board} of ${principal} owns the body’s records. `,
    organs: (names) => `The body has ${names}. `,
    all: 'A text applies when every principal has approved it. ',
    regionAnd: (count) => `A text applies when the region and at least ${count} municipalities have approved it. `,
    atLeast: (count) => `A text applies when at least ${count} principals have approved it. `,
    accounts: (names) => `Accounts are given to ${names}.`,
  },
});
