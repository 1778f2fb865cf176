import { readPublicPlan } from '../../plans/index.ts';
import { type Publication, type RecordContent, recordWords } from '../../records/index.ts';
import { capitalise, catalogue, type Lang } from '../../ui/index.ts';

const words = catalogue({
  sv: {
    ...{ plan: 'Arbetsplan', round: 'Beslut', referral: 'Synpunkter och svar', minutes: 'Möte', followup: 'Uppföljning' },
    conference: 'Konferens',
  },
  en: {
    ...{ plan: 'Work plan', round: 'Decisions', referral: 'Comments and answers', minutes: 'Meeting', followup: 'Follow-up' },
    conference: 'Conference',
  },
});

/** The bare path on which a publication is read. */
export function pathOf({ id, kind, subjectId, content }: Publication): string {
  if (kind === 'round') return `/offentligt/beslut/${subjectId}`;
  if (kind === 'referral') return `/offentligt/remisser/${subjectId}`;
  if (kind === 'minutes') return `/offentligt/moten/${subjectId}`;
  if (kind === 'followup') return `/offentligt/uppfoljning/${subjectId}`;
  if (kind === 'conference') return `/offentligt/konferenser/${subjectId}`;
  if (kind === 'record') return `/offentligt/handlingar/${id}`;
  const { plan, version } = readPublicPlan(content);
  return `/offentligt/arbetsplan/${plan.id}/version/${version}`;
}

/** What sort of thing a publication is, in a word or two. */
export function sortOf(lang: Lang, publication: Publication): string {
  if (publication.kind === 'round') return words[lang].round;
  if (publication.kind === 'referral') return words[lang].referral;
  if (publication.kind === 'minutes') return words[lang].minutes;
  if (publication.kind === 'followup') return words[lang].followup;
  if (publication.kind === 'conference') return words[lang].conference;
  if (publication.kind === 'plan-version') return words[lang].plan;
  return capitalise(recordWords[lang].kind[recordContent(publication).recordKind]);
}

/** What is shown of a record beside its file; written by the records' room when it was published. */
export function recordContent({ content }: Publication): RecordContent {
  return content as RecordContent;
}
