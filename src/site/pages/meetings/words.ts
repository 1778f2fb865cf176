import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    meetings: 'Möten',
    description: 'Protokoll och minnesanteckningar från samrådets möten, som de har publicerats.',
    some: (count: string, many: number) =>
      `${count} ${many === 1 ? 'möte' : 'möten'} går att läsa om, med protokoll eller minnesanteckningar.`,
    lead: 'Samrådet för samtal och rekommenderar. Besluten fattas av huvudmännens egna nämnder.',
    none: 'Inga protokoll är publicerade än.',
    noneHow: 'När ett protokoll har justerats och publicerats går det att läsa här.',
    columns: { day: 'Dag', what: 'Möte', items: 'Punkter' },
  },
  en: {
    meetings: 'Meetings',
    description: 'Minutes and notes of the body’s meetings, as they have been published.',
    some: (count, many) => `${count} ${many === 1 ? 'meeting' : 'meetings'} can be read about, with minutes or notes.`,
    lead: 'The body consults and recommends. Decisions are taken by the principals’ own boards.',
    none: 'No minutes have been published yet.',
    noneHow: 'When minutes have been verified and published they can be read here.',
    columns: { day: 'Day', what: 'Meeting', items: 'Items' },
  },
});
