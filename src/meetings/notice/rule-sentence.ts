import { catalogue, countInWords, type Lang } from '../../ui/index.ts';
import type { OrganRule } from '../meeting.ts';

const days = {
  sv: (count: number) => `${countInWords('sv', count)} ${count === 1 ? 'dag' : 'dagar'}`,
  en: (count: number) => `${countInWords('en', count)} ${count === 1 ? 'day' : 'days'}`,
};

const words = catalogue({
  sv: {
    notice: (count: number) =>
      count === 0 ? 'Kallelsen går senast på mötesdagen' : `Kallelsen går senast ${days.sv(count)} före mötet`,
    papers: (count: number) => `, och handlingarna är hos sekretariatet senast ${days.sv(count)} före`,
    kinds: { notes: 'minnesanteckningar', minutes: 'protokoll' },
    unverified: (kind: string) => `Från mötet skrivs ${kind}, som ingen justerar.`,
    verified: (kind: string, count: number, within: string) =>
      `Från mötet skrivs ${kind}, som ${countInWords('sv', count)} justerar${within}.`,
    within: (count: number) => ` inom ${days.sv(count)}`,
  },
  en: {
    notice: (count) =>
      count === 0
        ? 'The notice goes on the day of the meeting at the latest'
        : `The notice goes at least ${days.en(count)} before the meeting`,
    papers: (count) => `, and papers reach the secretariat at least ${days.en(count)} before`,
    kinds: { notes: 'notes', minutes: 'minutes' },
    unverified: (kind) => `The meeting is written down in ${kind}, which nobody verifies.`,
    verified: (kind, count, within) =>
      `The meeting is written down in ${kind}, which ${countInWords('en', count)} verify${within}.`,
    within: (count) => ` within ${days.en(count)}`,
  },
});

/** An organ's rule, said in two sentences. Pure. */
export function ruleSentence(
  lang: Lang,
  { noticeDays, papersDays, recordKind, verifiers, verifyDays }: Omit<OrganRule, 'organId' | 'from' | 'text' | 'source'>,
): string {
  const w = words[lang];
  const before = `${w.notice(noticeDays)}${papersDays === null ? '' : w.papers(papersDays)}.`;
  const kind = w.kinds[recordKind];
  if (verifiers === 0) return `${before} ${w.unverified(kind)}`;
  return `${before} ${w.verified(kind, verifiers, verifyDays === null ? '' : w.within(verifyDays))}`;
}
