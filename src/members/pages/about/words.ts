import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    about: 'Om samrådet',
    led: (chair: string, name: string, day: string) => `${chair} leder ${name} den ${day}.`,
    noChair: (name: string, day: string) => `${name} har ingen ordförande antecknad den ${day}.`,
    mandate: 'Uppdraget',
    organs: 'Grupperna och vilka som har uppdrag i dem',
    holders: (organ: string) => `Uppdrag i ${organ}`,
    nobody: 'Ingen har ett uppdrag antecknat här den dagen.',
    source: (source: string) => `Källa: ${source}.`,
    columns: { who: 'Vem', role: 'Uppdrag', party: 'Parti', principal: 'Huvudman', from: 'Från', source: 'Källa' },
    notSetUp: 'Samrådet är inte beskrivet än',
    notSetUpHow: 'Här kommer uppdraget och grupperna att stå när sekretariatet har lagt in dem.',
  },
  en: {
    about: 'About the consultation body',
    led: (chair, name, day) => `${chair} leads ${name} on ${day}.`,
    noChair: (name, day) => `${name} has no chair on record on ${day}.`,
    mandate: 'The mandate',
    organs: 'The groups and who holds assignments in them',
    holders: (organ) => `Assignments in ${organ}`,
    nobody: 'Nobody has an assignment on record here on that day.',
    source: (source) => `Source: ${source}.`,
    columns: { who: 'Who', role: 'Assignment', party: 'Party', principal: 'Principal', from: 'From', source: 'Source' },
    notSetUp: 'The body has not been described yet',
    notSetUpHow: 'Its mandate and groups will stand here when the secretariat has entered them.',
  },
});
