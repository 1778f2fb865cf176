import { catalogue } from '../../../ui/index.ts';

export const words = catalogue({
  sv: {
    title: 'Sammanställning av besluten',
    rounds: 'Beslut hos huvudmännen',
    pdf: 'Hämta som PDF',
    keep: 'PDF/A att bevara',
    xlsx: 'Excel',
    files: 'Hämta',
  },
  en: {
    title: 'Compilation of the decisions',
    rounds: 'The principals’ decisions',
    pdf: 'Download as PDF',
    keep: 'PDF/A to keep',
    xlsx: 'Excel',
    files: 'Download',
  },
});
