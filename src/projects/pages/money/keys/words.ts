import { catalogue, countInWords, type Lang } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    projects: 'Projekt',
    title: 'Fördelningsnycklar',
    add: 'Lägg upp en ny nyckel',
    none: 'Inga nycklar än',
    noneHelp:
      'Här kommer de tal som huvudmännen delar kostnader efter, till exempel antal invånare en viss dag, med var de kommer ifrån.',
    never: 'En nyckel ändras aldrig, eftersom det som är överenskommet efter den gäller. Nästa års tal blir en ny nyckel.',
    source: 'Källa',
    asOf: 'Talen gäller den',
    weight: 'Tal',
    part: 'Del',
    weights: (title: string) => `Talen i ${title}`,
    file: 'Alla nycklar som CSV',
    keyHead: 'Nyckel',
    kindHead: 'Hur den delar',
    code: 'Kod',
    notices: { sparad: 'Nyckeln är sparad och kan användas i projektens budgetar.' },
  },
  en: {
    projects: 'Projects',
    title: 'Sharing keys',
    add: 'Set up a new key',
    none: 'No keys yet',
    noneHelp: 'Here will be the numbers that principals share costs by, such as inhabitants on a day, with where they are from.',
    never: 'A key is never changed, since what was agreed by it stands. Next year’s numbers are a new key.',
    source: 'Source',
    asOf: 'The numbers are of',
    weight: 'Number',
    part: 'Part',
    weights: (title) => `The numbers of ${title}`,
    file: 'All keys as CSV',
    keyHead: 'Key',
    kindHead: 'How it shares',
    code: 'Code',
    notices: { sparad: 'The key has been saved and can be used in the projects’ budgets.' },
  },
});

/** How many keys there are, in a sentence. */
export function keysSentence(lang: Lang, count: number): string {
  if (count === 0) return lang === 'sv' ? 'Det finns ingen fördelningsnyckel än.' : 'There is no sharing key yet.';
  const said = countInWords(lang, count);
  if (lang === 'sv') return `Det finns ${said} ${count === 1 ? 'nyckel' : 'nycklar'} att dela kostnader efter.`;
  return `There ${count === 1 ? 'is' : 'are'} ${said} ${count === 1 ? 'key' : 'keys'} to share costs by.`;
}
