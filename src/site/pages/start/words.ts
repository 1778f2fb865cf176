import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    is: (name: string, principals: string, many: number) =>
      `${name} är en beredning där ${principals} ${many === 1 ? 'huvudman' : 'huvudmän'} samråder. Samrådet beslutar inget självt: varje huvudman beslutar för sig, i sina egna nämnder.`,
    isPlain: (name: string) => `${name} är en beredning där huvudmännen samråder. Varje huvudman beslutar för sig.`,
    nothing: 'Inget är publicerat än.',
    someThings: 'Handlingar är publicerade, men ingen arbetsplan än.',
    nothingYet: 'Här kommer arbetsplanen att stå, vad varje huvudman har beslutat om den, och de handlingar som publiceras.',
    description: (name: string) => `${name}: arbetsplanen, vad varje huvudman har beslutat, och handlingarna.`,
    about: 'Mer om samrådet',
    plan: 'Arbetsplanen',
    readPlan: 'Läs planen',
    decisions: 'Vad huvudmännen har beslutat',
    allDecisions: 'Alla beslut',
    newest: 'Senast publicerat',
    allRecords: 'Alla handlingar',
  },
  en: {
    is: (name, principals, many) =>
      `${name} is where ${principals} ${many === 1 ? 'principal consults' : 'principals consult'} with each other. The body decides nothing itself: each principal decides on its own, in its own boards.`,
    isPlain: (name) => `${name} is where the principals consult with each other. Each principal decides on its own.`,
    nothing: 'Nothing has been published yet.',
    someThings: 'Documents have been published, but no work plan yet.',
    nothingYet:
      'The work plan will stand here, with what each principal has decided on it, and the documents that are published.',
    description: (name) => `${name}: the work plan, what each principal has decided, and the documents.`,
    about: 'More about the body',
    plan: 'The work plan',
    readPlan: 'Read the plan',
    decisions: 'What the principals have decided',
    allDecisions: 'All decisions',
    newest: 'Latest published',
    allRecords: 'All documents',
  },
});
