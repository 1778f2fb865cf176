import { capitalise, catalogue, countInWords, type Lang, list } from '../../ui/index.ts';
import type { RoundFacts } from '../facts/schema.ts';
import { principalNames } from '../telling/principal-names.ts';
import { askedAnew } from './again.ts';

/** What opening the next round would do. */
interface NextSaid {
  /** How many decisions are carried over. */
  readonly decisions: number;
  /** Those who decide again, as inside a sentence, and how many take part in all. */
  readonly again: readonly string[];
  readonly all: number;
  /** Title of the earlier round when that is withdrawn in the same act. */
  readonly withdrawn: string | null;
}

const words = catalogue({
  sv: {
    carried: (count: number) => (count === 1 ? 'ett beslut förs över' : `${countInWords('sv', count, true)} beslut förs över`),
    noneCarried: 'inget beslut förs över',
    nobody: 'ingen huvudman behöver besluta igen',
    everyone: (count: number) => `alla ${countInWords('sv', count)} huvudmän beslutar igen`,
    again: (count: number, names: string) =>
      `${count === 1 ? 'en huvudman' : `${countInWords('sv', count)} huvudmän`} beslutar igen: ${names}`,
    withdrawn: (title: string) => `${title} dras tillbaka i dag.`,
    stays: 'Det tidigare utskicket ligger kvar öppet.',
    inNew: (names: string) => `Beslutar igen: ${names}.`,
    nobodyInNew: 'Ingen behöver besluta igen.',
    carriedInNew: (count: number) => `Överförda: ${count === 0 ? 'inga' : countInWords('sv', count)}.`,
  },
  en: {
    carried: (count) =>
      count === 1 ? 'one decision is carried over' : `${countInWords('en', count)} decisions are carried over`,
    noneCarried: 'no decision is carried over',
    nobody: 'no principal needs to decide again',
    everyone: (count) => `all ${countInWords('en', count)} principals decide again`,
    again: (count, names) =>
      `${count === 1 ? 'one principal decides' : `${countInWords('en', count)} principals decide`} again: ${names}`,
    withdrawn: (title) => `${title} is withdrawn today.`,
    stays: 'The earlier round stays open.',
    inNew: (names) => `Decide again: ${names}.`,
    nobodyInNew: 'Nobody needs to decide again.',
    carriedInNew: (count) => `Carried over: ${count === 0 ? 'none' : countInWords('en', count)}.`,
  },
});

/** `Nio beslut förs över, fem huvudmän beslutar igen: Motala, …` Pure: what is said back before the next round opens. */
export function nextRoundSentence(lang: Lang, { decisions, again, all, withdrawn }: NextSaid): string {
  const w = words[lang];
  const carried = decisions === 0 ? w.noneCarried : w.carried(decisions);
  const who = again.length === 0 ? w.nobody : again.length === all ? w.everyone(all) : w.again(again.length, list(lang, again));
  return `${capitalise(carried)}, ${who}. ${withdrawn === null ? w.stays : w.withdrawn(withdrawn)}`;
}

/** `Beslutar igen: Motala och Ydre. Överförda: tolv.` Pure: of a round that asks anew, by its facts. */
export function askedAnewSentence(lang: Lang, facts: RoundFacts): string {
  const w = words[lang];
  const { again, carried } = askedAnew(facts);
  const names = principalNames(lang, facts.principals);
  const said =
    again.length === 0
      ? w.nobodyInNew
      : w.inNew(
          list(
            lang,
            again.map((code) => names.get(code)?.inText ?? code),
          ),
        );
  return `${said} ${w.carriedInNew(carried.length)}`;
}
