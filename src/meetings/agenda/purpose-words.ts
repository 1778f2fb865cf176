import { catalogue } from '../../ui/index.ts';
import type { Purpose } from '../meeting.ts';

/** What an item is for, as a tag. Never a decision for the principals (domain.md, 7). */
export const purposeWords = catalogue<Record<Purpose, string>>({
  sv: { consultation: 'Samråd', recommendation: 'Rekommendation', information: 'Information', 'follow-up': 'Uppföljning' },
  en: { consultation: 'Consultation', recommendation: 'Recommendation', information: 'Information', 'follow-up': 'Follow-up' },
});
