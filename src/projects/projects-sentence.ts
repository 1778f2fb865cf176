import { capitalise, catalogue, countInWords, type Lang, list } from '../ui/index.ts';
import type { ProjectState } from './project-life.ts';

const words = catalogue({
  sv: {
    none: 'Inget projekt är upplagt än',
    going: (count: number) => (count === 1 ? 'ett projekt pågår' : `${countInWords('sv', count, true)} projekt pågår`),
    deciding: (count: number) => (count === 1 ? 'ett väntar på beslut' : `${countInWords('sv', count, true)} väntar på beslut`),
    writing: (count: number) => (count === 1 ? 'ett förbereds' : `${countInWords('sv', count, true)} förbereds`),
    resting: (count: number) => (count === 1 ? 'ett vilar' : `${countInWords('sv', count, true)} vilar`),
    noneGoing: 'inget projekt pågår',
    allDone: 'Alla projekt är avslutade',
  },
  en: {
    none: 'No project has been set up yet',
    going: (count) => (count === 1 ? 'one project is under way' : `${countInWords('en', count)} projects are under way`),
    deciding: (count) => (count === 1 ? 'one waits for a decision' : `${countInWords('en', count)} wait for a decision`),
    writing: (count) => (count === 1 ? 'one is being prepared' : `${countInWords('en', count)} are being prepared`),
    resting: (count) => (count === 1 ? 'one rests' : `${countInWords('en', count)} rest`),
    noneGoing: 'no project is under way',
    allDone: 'All projects are closed',
  },
});

/** Where the projects stand, in one sentence without a full stop. */
export function projectsSentence(lang: Lang, states: readonly ProjectState[]): string {
  const w = words[lang];
  const count = (...wanted: readonly ProjectState[]) => states.filter((state) => wanted.includes(state)).length;
  if (states.length === 0) return w.none;
  const going = count('under-way');
  const rest = [
    { say: w.resting, of: count('paused') },
    { say: w.deciding, of: count('out') },
    { say: w.writing, of: count('draft', 'frozen', 'decided') },
  ].filter(({ of }) => of > 0);
  if (going + rest.length === 0) return w.allDone;
  return capitalise(list(lang, [going === 0 ? w.noneGoing : w.going(going), ...rest.map(({ say, of }) => say(of))]));
}
