import { capitalise, catalogue, countInWords } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Risker',
    none: 'Inga risker är nedskrivna än.',
    how: 'Skriv ner vad som kan gå fel, vem som bevakar det och vad ni gör åt det.',
    noneOpen: (all: number) =>
      all === 1
        ? 'Den enda risken finns inte kvar.'
        : `${all === 2 ? 'Ingen av de två' : `Ingen av de ${countInWords('sv', all)}`} riskerna finns kvar.`,
    open: (open: number, high: number) => {
      if (open === 1) return high === 1 ? 'En stor risk finns kvar.' : 'En risk finns kvar. Den är inte stor.';
      const of = high === 0 ? 'ingen av dem stor' : `${countInWords('sv', high)} av dem ${high === 1 ? 'stor' : 'stora'}`;
      return `${capitalise(countInWords('sv', open))} risker finns kvar, ${of}.`;
    },
    heaviest: (text: string, owner: string) => ` Tyngst: ${text} (${owner} bevakar).`,
    picture: 'Sannolikhet och konsekvens',
    description:
      'Raderna är hur troligt det är, kolumnerna hur stor konsekvensen blir. Varje risk står med sitt nummer och leder till sin sida.',
    corner: 'Sannolikhet nedåt, konsekvens åt höger',
    table: 'Alla risker',
    number: 'Nr',
    risk: 'Risk',
    likelihood: 'Sannolikhet',
    consequence: 'Konsekvens',
    weight: 'Tyngd',
    owner: 'Bevakas av',
    remedy: 'Det vi gör åt den',
    state: 'Läge',
    add: 'Skriv ner en risk',
    what: 'Vad kan gå fel?',
    whatHelp: 'Till exempel ”Kommunerna hinner inte utse deltagare före sommaren”.',
    howLikely: 'Hur troligt är det?',
    howMuch: 'Hur stor blir konsekvensen?',
    who: 'Vem bevakar risken?',
    inProject: 'I projektet',
    others: 'Andra med uppdrag',
    remedies: 'Vad gör ni åt den?',
    save: 'Spara risken',
    anew: 'Bedöm risken på nytt',
    howNow: 'Hur står det till?',
    saveAnew: 'Spara bedömningen',
    lead: (state: string, likelihood: string, consequence: string, owner: string) =>
      `Risken ${state}. ${capitalise(likelihood)}, konsekvens: ${consequence}. ${owner} bevakar den.`,
    over: (state: string, day: string) => `Risken ${state}, enligt bedömningen ${day}.`,
    history: 'Så har den bedömts',
    on: 'Dag',
    done: { sparad: 'Risken är nedskriven.', bedomd: 'Bedömningen är sparad.' },
  },
  en: {
    title: 'Risks',
    none: 'No risks have been written down yet.',
    how: 'Write down what may go wrong, who keeps an eye on it and what you do about it.',
    noneOpen: (all) => (all === 1 ? 'The only risk is gone.' : `None of the ${countInWords('en', all)} risks remains.`),
    open: (open, high) => {
      if (open === 1) return high === 1 ? 'One large risk remains.' : 'One risk remains. It is not large.';
      const of = high === 0 ? 'none of them large' : `${countInWords('en', high)} of them large`;
      return `${capitalise(countInWords('en', open))} risks remain, ${of}.`;
    },
    heaviest: (text, owner) => ` The heaviest: ${text} (${owner} keeps an eye on it).`,
    picture: 'Likelihood and consequence',
    description:
      'The rows are how likely it is, the columns how much it would do. Each risk stands with its number and leads to its page.',
    corner: 'Likelihood down, consequence to the right',
    table: 'All risks',
    number: 'No',
    risk: 'Risk',
    likelihood: 'Likelihood',
    consequence: 'Consequence',
    weight: 'Weight',
    owner: 'Owner',
    remedy: 'What we do about it',
    state: 'State',
    add: 'Write down a risk',
    what: 'What may go wrong?',
    whatHelp: 'For example “The municipalities cannot name participants before the summer”.',
    howLikely: 'How likely is it?',
    howMuch: 'How much would it do?',
    who: 'Who keeps an eye on the risk?',
    inProject: 'In the project',
    others: 'Others with assignments',
    remedies: 'What do you do about it?',
    save: 'Save the risk',
    anew: 'Assess the risk anew',
    howNow: 'How does it stand?',
    saveAnew: 'Save the assessment',
    lead: (state, likelihood, consequence, owner) =>
      `The risk ${state}. ${capitalise(likelihood)}; its consequence: ${consequence}. ${owner} keeps an eye on it.`,
    over: (state, day) => `The risk ${state}, by the assessment on ${day}.`,
    history: 'How it has been assessed',
    on: 'Day',
    done: { sparad: 'The risk has been written down.', bedomd: 'The assessment has been saved.' },
  },
});
