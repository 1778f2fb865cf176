import { catalogue, type Lang } from '../../ui/index.ts';
import { statementWords } from '../statement/words.ts';
import type { PublicReferral, PublicReferralRow } from './public-referral.ts';

const words = catalogue({
  sv: {
    authority: (name: string) => `En person hos ${name}`,
    participant: 'En deltagare',
    whole: 'Texten i sin helhet',
    board: 'Nämnd',
    decided: 'Beslutat',
    stance: 'Svar',
    place: 'Ställe',
    from: 'Från',
    quote: 'Om orden',
    text: 'Synpunkt',
    verdict: 'Svar',
    reason: 'Skäl',
    change: 'Ändrat ställe',
  },
  en: {
    authority: (name) => `Someone at ${name}`,
    participant: 'A participant',
    whole: 'The text as a whole',
    board: 'Board',
    decided: 'Decided',
    stance: 'Answer',
    place: 'Passage',
    from: 'From',
    quote: 'About the words',
    text: 'Comment',
    verdict: 'Answer',
    reason: 'Reason',
    change: 'Passage changed',
  },
});

/** A row in words: what the page that publishes and the public's own page both show. */
export interface ToldRow {
  readonly place: string;
  readonly from: string;
  readonly quote: string;
  readonly text: string;
  readonly verdict: string;
  readonly reason: string;
  readonly change: string;
}

export interface ToldBoard {
  readonly name: string;
  readonly stance: string;
  /** `2027-03-12, § 14`. */
  readonly decided: string;
}

/** What the columns are called. */
export function referralColumns(lang: Lang): Readonly<Record<keyof ToldRow | keyof Omit<ToldBoard, 'name'> | 'board', string>> {
  const { authority: _authority, participant: _participant, whole: _whole, ...columns } = words[lang];
  return columns;
}

/** What a published referral holds, in words. */
export function toldReferral(
  lang: Lang,
  { boards, rows }: PublicReferral,
): { readonly boards: readonly ToldBoard[]; readonly rows: readonly ToldRow[] } {
  const { stances } = statementWords[lang];
  return {
    boards: boards.map(({ name, stance, decidedOn, paragraph }) => ({
      ...{ name, stance: stances[stance] },
      decided: paragraph === null ? decidedOn : `${decidedOn}, § ${paragraph}`,
    })),
    rows: rows.map((row) => toldRow(lang, row)),
  };
}

function toldRow(lang: Lang, { place, from, quote, text, verdict, reason, change }: PublicReferralRow): ToldRow {
  const w = words[lang];
  const { verdicts, unanswered } = statementWords[lang];
  return {
    place: place?.[lang] ?? w.whole,
    from: from.kind === 'board' ? from.name : from.kind === 'authority' ? w.authority(from.name) : w.participant,
    ...{ quote, text, reason, verdict: verdict === null ? unanswered : verdicts[verdict] },
    change: change?.[lang] ?? '',
  };
}
