import { capitalise, catalogue, countInWords, type Lang, list } from '../../ui/index.ts';

/** How many members have said what. */
export interface ComingCount {
  readonly members: number;
  readonly onSite: number;
  readonly remote: number;
  readonly absent: number;
}

const words = catalogue({
  sv: {
    none: 'Ingen ledamot sitter i organet den dagen.',
    silent: (members: string) => `Ingen av ${members} ledamöter har svarat än.`,
    one: 'Ledamoten har inte svarat än.',
    onSite: (count: string) => `${count} kommer`,
    remote: (count: string) => `${count} deltar på distans`,
    absent: (count: string) => `${count} kommer inte`,
    unanswered: (count: string) => `${count} har inte svarat`,
    of: (members: string, said: string) => `Av ${members}: ${said}.`,
    members: (count: number) => (count === 1 ? 'en ledamot' : `${countInWords('sv', count)} ledamöter`),
  },
  en: {
    none: 'No member sits in the organ that day.',
    silent: (members) => `None of ${members} members has answered yet.`,
    one: 'The member has not answered yet.',
    onSite: (count) => `${count} come`,
    remote: (count) => `${count} take part at a distance`,
    absent: (count) => `${count} do not come`,
    unanswered: (count) => `${count} have not answered`,
    of: (members, said) => `Of ${members}: ${said}.`,
    members: (count) => (count === 1 ? 'one member' : `${countInWords('en', count)} members`),
  },
});

/** Who comes, in one sentence; members alone are counted. Pure. */
export function comingSentence(lang: Lang, { members, onSite, remote, absent }: ComingCount): string {
  const w = words[lang];
  if (members === 0) return w.none;
  const answered = onSite + remote + absent;
  if (answered === 0) return members === 1 ? w.one : w.silent(countInWords(lang, members));
  const parts = [
    [onSite, w.onSite],
    [remote, w.remote],
    [absent, w.absent],
    [members - answered, w.unanswered],
  ] as const;
  const said = parts.flatMap(([count, say]) => (count === 0 ? [] : [say(countInWords(lang, count))]));
  return capitalise(w.of(w.members(members), list(lang, said)));
}
