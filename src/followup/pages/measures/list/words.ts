import { catalogue, countInWords, type Lang } from '../../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: (plan: string) => `Mått för ${plan}`,
    kolada: 'Välj nyckeltal i Kolada',
    none: 'Inga mått än',
    how: 'Här kommer siffror som visar vad planen leder till: egna, som huvudmännen räknar fram, och nyckeltal ur Kolada.',
    ended: 'Mått som inte följs längre',
    files: 'Alla siffror som CSV',
    notices: { avslutat: 'Måttet följs inte längre. Det som det har visat finns kvar.' },
  },
  en: {
    title: (plan) => `Measures of ${plan}`,
    kolada: 'Choose key figures in Kolada',
    none: 'No measures yet',
    how: 'Here will be figures that show what the plan leads to: the body’s own, which the principals count, and key figures from Kolada.',
    ended: 'Measures that are no longer followed',
    files: 'All figures as CSV',
    notices: { avslutat: 'The measure is no longer followed. What it has shown stays.' },
  },
});

/** How many measures the plan has, and how many of them have no figure, in one sentence. */
export function listSentence(lang: Lang, all: number, empty: number): string {
  if (all === 0) return lang === 'sv' ? 'Planen följs inte med några mått än.' : 'The plan is not followed by any measures yet.';
  const count = countInWords(lang, all, true);
  const lacking = countInWords(lang, empty, true);
  if (lang === 'sv') return `Planen följs med ${count} mått${empty === 0 ? '' : `, varav ${lacking} inte har några siffror än`}.`;
  const said = `The plan is followed by ${count} ${all === 1 ? 'measure' : 'measures'}`;
  return `${said}${empty === 0 ? '' : `, ${lacking} of which ${empty === 1 ? 'has' : 'have'} no figures yet`}.`;
}
