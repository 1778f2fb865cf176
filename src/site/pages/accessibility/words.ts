import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Webbplatsen är delvis förenlig med lagen om tillgänglighet till digital offentlig service.',
    tab: 'Tillgänglighetsredogörelse',
    lead: (host: string) =>
      `${host} står bakom webbplatsen och vill att alla ska kunna använda den. Säg till om något inte fungerar.`,
    someone: 'Värdmyndigheten',
    description: 'Hur tillgänglig webbplatsen är, vad som brister, och hur du säger till.',
    lacks: 'Det här brister',
    lacksAre: [
      'Filer som huvudmännen har skrivit (PDF, Word) kan sakna rubriker, läsordning och text för bilder. De återges som de är: en ändrad fil vore inte längre samma handling.',
      'Planerna är skrivna på svenska och översätts inte på de engelska sidorna.',
    ].join('\n'),
    tell: 'Säg till om något inte fungerar',
    tellMail: (host: string) => `Skriv till ${host}:`,
    tellHost: (host: string) => `Vänd dig till registratorn hos ${host}.`,
    tellWhat:
      'Berätta vilken sida det gäller och vad du försökte göra. Du kan också få en handling i en annan form, utan kostnad.',
    supervision: 'Om svaret inte hjälper',
    supervisionIs:
      'Myndigheten för digital förvaltning (Digg) har ansvaret för tillsyn över lagen om tillgänglighet till digital offentlig service (2018:1937). Du kan anmäla till dem om du tycker att webbplatsen brister eller att bedömningen av vad som är oskäligt betungande är fel.',
    supervisionLink: 'Anmäl till Digg att en webbplats brister',
    tested: 'Så har vi prövat',
    testedIs: (version: string) =>
      `Redogörelsen gäller version ${version}. Bedömningen är vår egen. Varje version av programmet prövas maskinellt (axe, WCAG 2.2 nivå A och AA) på varje sida, på svenska och engelska, i ljust och mörkt läge och på en skärm som är 320 bildpunkter bred. Sidorna går att använda med tangentbord och utan skript.`,
    law: 'Kraven',
    lawIs: 'Lagen 2018:1937 och standarden EN 301 549, som bygger på WCAG 2.2 nivå AA.',
  },
  en: {
    title: 'This site partly conforms with the act on accessibility of digital public services.',
    tab: 'Accessibility statement',
    lead: (host) =>
      `${host} stands behind the site and wants everyone to be able to use it. Tell us when something does not work.`,
    someone: 'The host authority',
    description: 'How accessible the site is, what is lacking, and how to tell us.',
    lacks: 'What is lacking',
    lacksAre: [
      'Files written by the principals (PDF, Word) may lack headings, reading order and text for pictures. They are given as they are: a changed file would no longer be the same document.',
      'The plans are written in Swedish and are not translated on the English pages.',
    ].join('\n'),
    tell: 'Tell us when something does not work',
    tellMail: (host) => `Write to ${host}:`,
    tellHost: (host) => `Turn to the registrar at ${host}.`,
    tellWhat: 'Say which page it was and what you tried to do. You can also have a document in another form, at no cost.',
    supervision: 'If the answer does not help',
    supervisionIs:
      'The Agency for Digital Government (Digg) supervises the act on accessibility of digital public services (2018:1937). You can report to them if you find that the site falls short.',
    supervisionLink: 'Report to Digg that a site falls short',
    tested: 'How it was tried',
    testedIs: (version) =>
      `This statement is about version ${version}. The assessment is our own. Every version of the program is tried by machine (axe, WCAG 2.2 levels A and AA) on every page, in Swedish and English, in light and dark and on a screen 320 pixels wide. The pages can be used by keyboard and without scripts.`,
    law: 'The requirements',
    lawIs: 'Act 2018:1937 and the standard EN 301 549, which builds on WCAG 2.2 level AA.',
  },
});
