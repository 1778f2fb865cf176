import { datesIn } from '../../records/index.ts';
import { swedishMonths } from '../../ui/index.ts';

/** A day that the text tells, and where: offsets, [start, end). */
interface ToldDay {
  /** ISO. */
  readonly on: string;
  readonly span: readonly [number, number];
}

/** What a minutes extract itself says of how its minutes were verified and noticed (KL 5:69, 8:12). */
export interface Verification {
  /** `verified` when it says so, `not-yet` when it says the contrary, null when it says nothing: nothing is assumed. */
  readonly state: 'verified' | 'not-yet' | null;
  readonly verified: ToldDay | null;
  readonly noticed: ToldDay | null;
}

const aDay = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}\\s+(?:${swedishMonths.join('|')})\\s+\\d{4}|\\d{1,2}/\\d{1,2}[\\s-]+\\d{4})`;
/** Words between what happened and its day, on the same line or the next. */
const upTo = `[^\\d\\n.;]{0,40}\\n?[^\\d\\n.;]{0,25}?`;

/** What has been done, never what is to be done ("Justeras den", "Justeringens plats och tid"). */
const verifiedOn = new RegExp(
  `\\b(?:(?:protokollet|paragrafen|utdraget)\\s+(?:är\\s+|har\\s+)?)?(?:justerat|justerad|justerades|justerats)\\b${upTo}(${aDay})`,
  'gi',
);
const noticedOn = new RegExp(
  `\\b(?:tillkännagiv(?:et|en|its|ande)|tillkännagavs|anslaget|anslagits|anslag(?:et)?s?\\s+(?:uppsättande|sätts\\s+upp)|anslagsdatum|datum\\s+(?:för|då)\\s+anslag\\w*)\\b${upTo}(${aDay})`,
  'gi',
);
const unverified = /\b(?:ojusterat|ej\s+(?:ännu\s+)?justerat|inte\s+(?:ännu\s+)?justerat|före\s+justering)\b/i;
const verifiedAtOnce =
  /\b(?:omedelbart\s+justera[dt]|(?:förklara[rs]?|förklarades)\s+omedelbart\s+justera[dt]|justera[sd]e?s?\s+omedelbart|omedelbar\s+justering)\b/i;
const saysVerified =
  /\b(?:justerat\s+(?:protokoll|utdrag)|(?:protokollet|paragrafen)\s+(?:är|har)\s+(?:justerat|justerad|justerats))\b/i;

/**
 * What the text says; pure.
 * @param meeting ISO day of the meeting: nothing is verified before it, and minutes verified at once are on it
 * @param atOnce as the reader found it
 * @param today ISO: what lies ahead is planned, not done
 */
export function verificationIn(text: string, meeting: string | null, atOnce: boolean | null, today: string): Verification {
  const notBefore = meeting ?? '0000-00-00';
  const verified = firstDay(text, verifiedOn, notBefore, today);
  const noticed = firstDay(text, noticedOn, notBefore, today);
  const once = atOnce === true || (atOnce === null && verifiedAtOnce.test(text));
  if (verified !== null) return { state: 'verified', verified, noticed };
  if (once && meeting !== null) return { state: 'verified', verified: wordsOf(text, meeting), noticed };
  if (unverified.test(text)) return { state: 'not-yet', verified: null, noticed: null };
  // What is announced on the notice board is that the minutes have been verified.
  const said = noticed !== null || saysVerified.test(text);
  return { state: said ? 'verified' : null, verified: null, noticed };
}

function wordsOf(text: string, on: string): ToldDay | null {
  const found = verifiedAtOnce.exec(text);
  return found === null ? { on, span: [0, 0] } : { on, span: [found.index, found.index + found[0].length] };
}

function firstDay(text: string, pattern: RegExp, notBefore: string, today: string): ToldDay | null {
  for (const match of text.matchAll(pattern)) {
    const written = match[1] ?? '';
    const on = datesIn(written.replaceAll(/\s+/g, ' '))[0]?.day ?? null;
    const end = match.index + match[0].length;
    if (on !== null && on >= notBefore && on <= today) return { on, span: [end - written.length, end] };
  }
  return null;
}
