import { capitalise, catalogue, countInWords, type Lang, list } from '../../../ui/index.ts';
import type { ChangeKind, ComparedKind, PlanChange } from '../../compare/changes.ts';

const words = catalogue({
  sv: {
    same: (one: string, other: string) => `${one} och ${other} säger samma sak, ord för ord.`,
    changes: (what: string, count: string, isOne: boolean, from: string, to: string) =>
      `${what} Det är ${count} ${isOne ? 'ändring' : 'ändringar'} från ${from} till ${to}.`,
    things: {
      area: (count: string, isOne: boolean) => `${count} ${isOne ? 'område' : 'områden'}`,
      goal: (count: string, _isOne: boolean) => `${count} mål`,
      activity: (count: string, isOne: boolean) => `${count} ${isOne ? 'aktivitet' : 'aktiviteter'}`,
      title: (_count: string, _isOne: boolean) => 'planens namn eller år',
      aim: (_count: string, _isOne: boolean) => 'syftet',
    },
    added: (what: string) => `${what} har tillkommit`,
    removed: (what: string) => `${what} har utgått`,
    changed: (what: string) => `${what} har ändrats`,
    moved: (what: string) => `${what} har flyttats`,
  },
  en: {
    same: (one, other) => `${one} and ${other} say the same, word for word.`,
    changes: (what, count, isOne, from, to) =>
      `${what} ${isOne ? 'That is' : 'Those are'} ${count} ${isOne ? 'change' : 'changes'} from ${from} to ${to}.`,
    things: {
      area: (count, isOne) => `${count} ${isOne ? 'area' : 'areas'}`,
      goal: (count, isOne) => `${count} ${isOne ? 'goal' : 'goals'}`,
      activity: (count, isOne) => `${count} ${isOne ? 'activity' : 'activities'}`,
      title: () => 'the plan’s name or years',
      aim: () => 'the aim',
    },
    added: (what) => `${what} added`,
    removed: (what) => `${what} removed`,
    changed: (what) => `${what} changed`,
    moved: (what) => `${what} moved`,
  },
});

const kinds: readonly ChangeKind[] = ['added', 'removed', 'changed', 'moved'];
const things: readonly ComparedKind[] = ['title', 'aim', 'area', 'goal', 'activity'];

/** What differs, a sentence for each kind, then between which texts. @param from, to what the texts are called inside a sentence: `version 1` */
export function compareSentence(
  lang: Lang,
  changes: readonly Pick<PlanChange, 'kind' | 'what'>[],
  { from, to }: { readonly from: string; readonly to: string },
): string {
  const w = words[lang];
  if (changes.length === 0) return capitalise(w.same(from, to));
  const parts = kinds.flatMap((kind) => {
    const said = things.flatMap((thing) => {
      const count = changes.filter((change) => change.kind === kind && change.what === thing).length;
      const neuter = thing === 'area' || thing === 'goal';
      return count === 0 ? [] : [w.things[thing](countInWords(lang, count, neuter), count === 1)];
    });
    return said.length === 0 ? [] : [`${capitalise(w[kind](list(lang, said)))}.`];
  });
  return w.changes(parts.join(' '), countInWords(lang, changes.length), changes.length === 1, from, to);
}
