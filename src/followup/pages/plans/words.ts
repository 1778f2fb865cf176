import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Uppföljning',
    lead: (count: number) =>
      count === 0
        ? 'Ingen arbetsplan är beslutad än. När en är det går det att följa upp vad det blir av den.'
        : 'Här syns vad det blir av arbetsplanerna: hur aktiviteterna går, hos vilka huvudmän, och vem som säger det.',
    open: (plan: string) => `Se uppföljningen av ${plan}`,
    caption: 'Arbetsplaner som följs upp',
    plan: 'Arbetsplan',
    from: 'Gäller från',
    to: 'Gäller till',
    activities: 'Aktiviteter',
    none: 'Inget att följa upp än',
    how: 'När huvudmännen har godkänt en arbetsplan står den här.',
  },
  en: {
    title: 'Follow-up',
    lead: (count) =>
      count === 0
        ? 'No work plan has been decided yet. When one has, what comes of it can be followed up.'
        : 'Here is what comes of the work plans: how the activities go, at which principals, and who says so.',
    open: (plan) => `See the follow-up of ${plan}`,
    caption: 'Work plans that are followed up',
    plan: 'Work plan',
    from: 'In force from',
    to: 'In force until',
    activities: 'Activities',
    none: 'Nothing to follow up yet',
    how: 'When the principals have approved a work plan it stands here.',
  },
});
