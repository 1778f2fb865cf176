import { authoritiesIn } from '../grammar/authorities.ts';
import { boardsIn } from '../grammar/boards.ts';
import { verbsIn } from '../grammar/find-verb.ts';
import { mainVerb } from '../grammar/main-verb.ts';
import { numeral } from '../grammar/words.ts';
import type { Piece } from '../page/piece.ts';
import type { ConditionKind, Outcome } from '../shape.ts';

/** A condition with its place. */
export interface FoundCondition {
  /** As `Condition.clause`. */
  readonly clause: number;
  readonly kind: ConditionKind;
  readonly piece: Piece;
  readonly names: readonly string[];
}

/** The words with which a condition begins. */
const begins =
  /(?<!\p{L})(?:(?:beslutet|godkännandet|antagandet|tillstyrkandet|planen|avtalet|överenskommelsen|arbetsplanen|detta|ovanstående)[^.,;]{0,40}? (?:förutsätter|gäller (?:endast |först |enbart |bara )?(?:under förutsättning|om|när|då|förutsatt)|villkoras|är villkorat|träder i kraft (?:först |endast )?(?:när|då|under förutsättning|om))|under förutsättning|förutsatt att|under villkor|på villkor|med villkor|villkorat|med (?:det )?förbehåll|med reservation för|förutsätts att|en förutsättning)(?!\p{L})/giu;
const everyone =
  /(?<!\p{L})(?:alla|samtliga|övriga|resterande|de andra|de övriga|andra|båda|varje|respektive)(?: (?:\p{Ll}{1,16}|\d{1,2})){0,3}? (?:\p{L}*(?:huvudmän|huvudmännen|kommuner|kommunerna|kommun|parter|parterna|part|medlemmar|medlemmarna|regioner|regionerna|region|nämnder|nämnderna|fullmäktige|ägare|ägarna|avtalsparter|avtalsparterna))(?!\p{L})|(?<!\p{L})(?:länets|regionens) (?:samtliga |övriga |alla |andra )?(?:kommuner|huvudmän)(?!\p{L})/iu;
const atLeast = new RegExp(`(?<!\\p{L})(?:minst|åtminstone|lägst) ${numeral}(?!\\p{L})|${numeral} eller fler(?!\\p{L})`, 'iu');
/** What a party must do for the condition to be one that can be computed. */
const decidesLikewise =
  /(?<!\p{L})(?:godkän|anta(?:r|s|git|gits|gande)?(?!\p{L})|fastställ|tillstyrk|beslut|likalyd|ställer sig bakom|ställt sig bakom|ingå|undertecknar|biträd|gör (?:det|detsamma|samma|likadant|motsvarande)|fattar|fattat|ansluter sig)/iu;
/** A decision about something else than the round's text: money, staff, a law. */
const substance =
  /budget|medel(?!p{L}|punkt)|finansier|anslag|kostnad|resurs|lagstiftning|upphandl|bemanning|statsbidrag|ekonomisk|regering|riksdag/i;

interface Clause {
  readonly number: number | null;
  readonly piece: Piece;
}

/** The conditions in a decision's clauses, in order. */
export function conditionsIn(clauses: readonly Clause[]): readonly FoundCondition[] {
  const outcomes = clauses.map(({ piece }) => mainVerb(piece.text).outcome);
  return clauses.flatMap(({ piece }, index) =>
    placesIn(piece).flatMap((place) => {
      const ofItsOwn = isOwnClause(piece.text, outcomes[index] ?? null);
      const at = ofItsOwn ? qualified(piece.text, clauses, outcomes, index) : index;
      const found = { clause: clauses[at]?.number ?? at + 1, piece: place };
      return kindsOf(place.text).map((kind) => ({
        ...found,
        kind,
        names: kind === 'at-least' || kind === 'other' ? [] : namesIn(place.text),
      }));
    }),
  );
}

/** Each condition from its first word to the end of its sentence; one that stands first ends at the comma. */
function placesIn(piece: Piece): readonly Piece[] {
  const { text } = piece;
  const [first] = text.matchAll(begins);
  if (first === undefined) return [];
  const rest = text.slice(first.index);
  const stop = /[.](?= \p{Lu}|$)|;|\.$/u.exec(rest)?.index ?? rest.length;
  const leads = first.index < 5 && !/^(?:att )?(?:beslutet|godkännandet|detta|planen|avtalet)/i.test(text);
  const comma = leads ? rest.indexOf(', ') : -1;
  return inParts(piece.slice(first.index, first.index + (comma > 20 ? Math.min(comma, stop) : stop)).trim());
}

/** "… att övriga godkänner den samt att medel avsätts" is two; "… samt att uppdra åt" begins another clause. */
function inParts(condition: Piece): readonly Piece[] {
  const parts: Piece[] = [];
  let from = 0;
  for (const match of condition.text.matchAll(/,? (?:samt|och) (?=att )/g)) {
    parts.push(condition.slice(from, match.index).trim());
    from = match.index + match[0].length;
    // A verb right behind "att" is an infinitive: something else is decided.
    if (verbsIn(condition.text.slice(from, from + 60))[0]?.start === 4) return parts;
  }
  return [...parts, condition.slice(from).trim()];
}

/** "Beslutet förutsätter att …" decides nothing itself: it qualifies another clause. */
function isOwnClause(text: string, outcome: Outcome | null): boolean {
  return outcome === null || /^(?:att )?(?:beslutet|godkännandet|detta beslut|ovanstående|beslut) /i.test(text);
}

/** The clause that is named ("punkt 1"), else the first before it that approves something, else the one just before. */
function qualified(text: string, clauses: readonly Clause[], outcomes: readonly (Outcome | null)[], index: number): number {
  const named = /punkt(?:en)? (\d{1,2})/i.exec(text)?.[1];
  const byNumber = clauses.findIndex((clause) => named !== undefined && clause.number === Number(named));
  if (byNumber !== -1) return byNumber;
  const approving = outcomes.findIndex((outcome, at) => at < index && outcome !== null && outcome !== 'note');
  return approving === -1 ? (index === 0 ? 0 : index - 1) : approving;
}

/** One kind, but for a named party and a number of others in one breath. */
function kindsOf(text: string): readonly ConditionKind[] {
  const about = text.replace(begins, '');
  if (atLeast.test(text) && (decidesLikewise.test(text) || /kommuner|huvudmän|parter|regioner/i.test(text))) {
    return namesIn(about).length > 0 ? ['named', 'at-least'] : ['at-least'];
  }
  if (!decidesLikewise.test(about)) return ['other'];
  if (everyone.test(about)) return ['all-others'];
  return namesIn(about).length > 0 && !substance.test(about) ? ['named'] : ['other'];
}

/** The parties that a condition names, as written: authorities, boards, "regionfullmäktige i Västra Götalandsregionen". */
function namesIn(text: string): readonly string[] {
  const boards = boardsIn(text).filter((each) => each.name !== null);
  const authorities = authoritiesIn(text);
  const spans: [number, number][] = [];
  for (const { start, end } of [...boards, ...possessors(text), ...authorities].sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1);
    // "Region Östergötlands hälso- och sjukvårdsnämnd", "fullmäktige i Region X" are one party.
    const glue = last === undefined ? null : text.slice(last[1], start);
    if (last !== undefined && (start < last[1] || glue === ' ' || glue === ' i ' || glue === ' för '))
      last[1] = Math.max(last[1], end);
    else spans.push([start, end]);
  }
  return spans.map(([start, end]) => text.slice(start, end));
}

const possessor =
  /(?<!\p{L})(?:Region \p{Lu}\p{L}+s(?: läns)?|\p{Lu}\p{L}+ (?:kommuns|stads|Stads)|Västra Götalandsregionens)(?!\p{L})/gu;

function possessors(text: string): readonly { start: number; end: number }[] {
  return [...text.matchAll(possessor)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
