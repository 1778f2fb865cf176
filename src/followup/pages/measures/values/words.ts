import { catalogue } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Skriv in värden',
    lead: (title: string, unit: string) =>
      `${title}, i ${unit}. Det som lämnas tomt blir som det är. Ett rättat värde skrivs bredvid det gamla, som finns kvar i historiken.`,
    period: 'Period',
    periodHelp: '2026, 2026-T2 (maj–augusti), 2026-H1 (halvår), 2026-Q3 (kvartal) eller 2026-09 (månad).',
    stands: (value: string) => `Nu ${value}.`,
    figures: (period: string) => `Värden för ${period}`,
    figuresHelp: 'Decimaler skrivs med komma. Skriv ett streck om det inte finns något värde och det gamla ska bort.',
    source: 'Varifrån kommer siffrorna?',
    sourceHelp: 'Till exempel enkät till kommunerna i september. Visas vid siffrorna.',
    broken: 'Räknas på ett annat sätt från och med den här perioden',
    brokenHelp: 'Linjen bryts då i diagrammen, och perioderna jämförs inte.',
    save: 'Spara värdena',
  },
  en: {
    title: 'Write figures',
    lead: (title, unit) =>
      `${title}, in ${unit}. What is left empty stays as it is. A corrected figure is written beside the old one, which stays in the history.`,
    period: 'Period',
    periodHelp: '2026, 2026-T2 (May–August), 2026-H1 (half-year), 2026-Q3 (quarter) or 2026-09 (month).',
    stands: (value) => `Now ${value}.`,
    figures: (period) => `Figures of ${period}`,
    figuresHelp: 'Write a hyphen where there is no figure and the old one is to go.',
    source: 'Where do the figures come from?',
    sourceHelp: 'A survey of the municipalities in September, for example. It is shown with the figures.',
    broken: 'Counted in another way from this period on',
    brokenHelp: 'The line is then parted in the charts, and the periods are not compared.',
    save: 'Save the figures',
  },
});
