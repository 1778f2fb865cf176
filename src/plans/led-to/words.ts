import { catalogue } from '../../ui/index.ts';

export const ledToWords = catalogue({
  sv: {
    title: 'Projekt och konferenser',
    none: 'Inga projekt eller konferenser hör till planen än.',
    projects: (_many: boolean) => 'projekt',
    conferences: (many: boolean) => (many ? 'konferenser' : 'konferens'),
    belong: (what: string, _many: boolean) => `${what} hör till planen.`,
    closed: (count: string, many: boolean) => (many ? `${count} projekt är avslutade` : `${count} projekt är avslutat`),
    held: (count: string, many: boolean) => (many ? `${count} konferenser har hållits` : `${count} konferens har hållits`),
    outcomes: (count: string, more: { readonly outcomes: boolean; readonly found: boolean }) =>
      `${more.found ? 'De' : 'Det'} har lett till ${count} ${more.outcomes ? 'saker' : 'sak'}, som står nedan.`,
    noOutcomes: (many: boolean) => `Vad ${many ? 'de' : 'det'} har lett till är inte noterat än.`,
    wholePlan: 'Hela planen',
    led: 'Ledde till',
  },
  en: {
    title: 'Projects and conferences',
    none: 'No projects or conferences belong to the plan yet.',
    projects: (many) => (many ? 'projects' : 'project'),
    conferences: (many) => (many ? 'conferences' : 'conference'),
    belong: (what, many) => `${what} ${many ? 'belong' : 'belongs'} to the plan.`,
    closed: (count, many) => (many ? `${count} projects are closed` : `${count} project is closed`),
    held: (count, many) => (many ? `${count} conferences have been held` : `${count} conference has been held`),
    outcomes: (count, more) =>
      `${more.found ? 'They have' : 'It has'} led to ${count} ${more.outcomes ? 'things' : 'thing'}, listed below.`,
    noOutcomes: (many) => `What ${many ? 'they have' : 'it has'} led to is not noted yet.`,
    wholePlan: 'The whole plan',
    led: 'Led to',
  },
});
