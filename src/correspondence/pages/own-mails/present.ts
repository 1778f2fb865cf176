import { catalogue, countInWords, type Lang } from '../../../ui/index.ts';

const words = catalogue({
  sv: {
    none: 'Du har valt att inte få några mejl härifrån.',
    some: (count: number) => `Du får ${countInWords('sv', count)} ${count === 1 ? 'sorts' : 'sorters'} mejl härifrån.`,
    noWay: {
      'no-server': 'Inga mejl går ut härifrån: ingen e-postserver är inställd.',
      example: 'Inga mejl går till ett exempelkonto.',
    },
  },
  en: {
    none: 'You have chosen to get no mail from here.',
    some: (count) => `You get ${countInWords('en', count)} ${count === 1 ? 'kind' : 'kinds'} of mail from here.`,
    noWay: {
      'no-server': 'No mail goes out from here: no mail server is configured.',
      example: 'No mail goes to an account of the example.',
    },
  },
});

/** Why no mail goes to an account, whatever its holder chooses. */
export type NoWay = 'no-server' | 'example';

/** The page's one sentence. Pure. */
export function ownMailsSentence(lang: Lang, wanted: number, noWay: NoWay | null): string {
  const t = words[lang];
  if (noWay !== null) return t.noWay[noWay];
  return wanted === 0 ? t.none : t.some(wanted);
}
