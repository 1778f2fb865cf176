import { capitalise, catalogue, countInWords, countOf, type Lang } from '../../ui/index.ts';

type Words = {
  all: (n: string) => string;
  nobody: (n: string, one: boolean) => string;
  chairs: (n: string) => string;
  none: string;
};

const words = catalogue<Words>({
  sv: {
    all: (n) => `${n} aktiviteter har någon som svarar för dem.`,
    nobody: (n, one) => `${n} aktiviteter har ingen som svarar för ${one ? 'den' : 'dem'}.`,
    chairs: (n) => `För ${n} är det organets ordförande, eftersom ingen är namngiven.`,
    none: 'Planen har inga aktiviteter.',
  },
  en: {
    all: (n) => `${n} activities have somebody who answers for them.`,
    nobody: (n, one) => `${n} activities ${one ? 'has' : 'have'} nobody who answers for ${one ? 'it' : 'them'}.`,
    chairs: (n) => `For ${n} it is the chair of the organ, since nobody is named.`,
    none: 'The plan has no activities.',
  },
});

/** Who answers for a plan's activities, as the page of it opens. @param counts of `all`, those with nobody, and those that a chair answers for */
export function leadsSentence(
  lang: Lang,
  { all, nobody, byChair }: { readonly all: number; readonly nobody: number; readonly byChair: number },
): string {
  const w = words[lang];
  if (all === 0) return w.none;
  const every = lang === 'sv' ? `Alla ${countInWords(lang, all)}` : `All ${countInWords(lang, all)}`;
  const first = nobody === 0 ? w.all(every) : w.nobody(capitalise(countOf(lang, nobody, all)), nobody === 1);
  return byChair === 0 ? first : `${first} ${w.chairs(countInWords(lang, byChair))}`;
}
