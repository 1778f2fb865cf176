import { catalogue } from '../../ui/index.ts';

export const documentWords = catalogue({
  sv: {
    plans: 'Arbetsplan',
    aim: 'Syfte',
    goals: 'Mål',
    activities: 'Prioriterade aktiviteter',
    responsible: 'Ansvarig',
    period: 'Period',
    indicators: 'Mått',
    span: (from: string, to: string) => `${from} – ${to}`,
    from: (from: string) => `från och med ${from}`,
    to: (to: string) => `till och med ${to}`,
    noAreas: 'Planen har inga områden än',
    noAreasMore: 'Här står områdena med mål och aktiviteter när sekretariatet har skrivit dem.',
  },
  en: {
    plans: 'Work plan',
    aim: 'Aim',
    goals: 'Goals',
    activities: 'Priority activities',
    responsible: 'Responsible',
    period: 'Period',
    indicators: 'Measures',
    span: (from, to) => `${from} – ${to}`,
    from: (from) => `from ${from}`,
    to: (to) => `until ${to}`,
    noAreas: 'The plan has no areas yet',
    noAreasMore: 'The areas with their goals and activities stand here when the secretariat has written them.',
  },
});
