import { catalogue, countInWords, type Lang } from '../../../ui/index.ts';

const words = catalogue({
  sv: {
    none: 'Du har valt att inte få några mejl härifrån.',
    some: (count: number) => `Du får ${countInWords('sv', count)} ${count === 1 ? 'sorts' : 'sorters'} mejl härifrån.`,
    noWay: 'Inga mejl går ut härifrån just nu.',
  },
  en: {
    none: 'You have chosen to get no mail from here.',
    some: (count) => `You get ${countInWords('en', count)} ${count === 1 ? 'kind' : 'kinds'} of mail from here.`,
    noWay: 'No mail goes out from here at the moment.',
  },
});

/** The page's one sentence. Pure. */
export function ownMailsSentence(lang: Lang, wanted: number, canSend: boolean): string {
  const t = words[lang];
  if (!canSend) return t.noWay;
  return wanted === 0 ? t.none : t.some(wanted);
}
