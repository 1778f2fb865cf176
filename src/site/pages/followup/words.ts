import { catalogue, type Lang } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    plans: 'Arbetsplan',
    tab: 'Vad det blev av planen',
    title: (plan: string, period: string) => `Vad det blev av ${plan}: ${period}`,
    description: (plan: string) =>
      `Vad som har hänt med aktiviteterna i ${plan}, hos huvudmännen och i siffror, och vem som säger det.`,
    asOf: (day: string) => `Så var det känt den ${day}. Det som säger hur det går är godtaget av ledningsgruppen.`,
    csv: 'Aktiviteterna som tabell (CSV)',
    json: 'Allt som data (JSON)',
    take: 'Ta hem',
    published: 'Publicerad',
    about: 'Om uppföljningen',
    plan: 'Planen',
  },
  en: {
    plans: 'Work plan',
    tab: 'What came of the plan',
    title: (plan, period) => `What came of ${plan}: ${period}`,
    description: (plan) => `What has happened to the activities of ${plan}, at the principals and in figures, and who says so.`,
    asOf: (day) => `As known on ${day}. What says how it goes has been accepted by the management group.`,
    csv: 'The activities as a table (CSV)',
    json: 'All of it as data (JSON)',
    take: 'Take home',
    published: 'Published',
    about: 'About the follow-up',
    plan: 'The plan',
  },
});

/** Heads of the activities as a table. */
export const columns: Readonly<Record<Lang, readonly string[]>> = {
  sv: ['Nummer', 'Aktivitet', 'Läge', 'Vad som sägs', 'Avvikelse', 'Åtgärd', 'Nästa steg', 'Vem säger det', 'Dag'],
  en: ['Number', 'Activity', 'Situation', 'What is said', 'Deviation', 'Done about it', 'Next step', 'Who says so', 'Day'],
};
