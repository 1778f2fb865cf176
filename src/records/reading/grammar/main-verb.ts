import type { Outcome } from '../shape.ts';
import { type FoundVerb, verbsIn } from './find-verb.ts';

/** What a clause does: its verb as written, and the outcome it amounts to. */
export interface MainVerb {
  readonly verb: string | null;
  readonly outcome: Outcome | null;
  /** Why a person must look; null when the grammar is sure. */
  readonly doubt: string | null;
}

const changes =
  /(?<!\p{L})(?:med (?:följande|nedanstående|nedan angivna|föreslagna|den|de|dessa|vissa|mindre|smärre)? ?(?:\p{L}+ ){0,2}?(?:ändring|ändringar|ändringen|ändringarna|tillägg|tillägget|tilläggen|justering|justeringar|justeringen|justeringarna|komplettering|kompletteringar|kompletteringen|revidering|revideringar|korrigering|korrigeringar|strykning)(?!\p{L})|med undantag (?:av|för)(?!\p{L})|utom (?:avsnitt|punkt|aktivitet)|med (?:den|de) ändring(?:en|arna)?)/iu;
const approving: ReadonlySet<Outcome | null> = new Set(['approve', 'adopt', 'confirm', 'endorse']);
const forwarded =
  /(?:ärendet|frågan|beslutet|förslaget|avgörandet)[^.]{0,80} till (?:\p{L}+- och )?(?:\p{L}*(?:fullmäktige|styrelsen|nämnden))|för (?:beslut|avgörande|ställningstagande)(?!\p{L})/iu;
const agreement = /avtal|överenskommelse|för egen del|samarbete|samverkan|partnerskap/i;
const agendaItem =
  /ärendet|punkten|paragrafen|från (?:dagordningen|föredragningslistan|dagens)|ur (?:dagordningen|föredragningslistan)/i;
const negated = /(?:^|\s)(?:inte|ej|icke)(?:\s|$)/i;
const infinitive = /[aåe]$/;
/** Behind these a verb belongs to a subordinate clause. */
const subordinate =
  /(?:^|\s)(?:som|vilka|vilket|vilken|där|när|om|då|innan|efter att|för att|så att|genom att|med att|till att|av att|än) (?:\p{L}+ )?$/iu;
const startsSubordinate = /^(?:under förutsättning|förutsatt|på villkor|med förbehåll|för det fall|i det fall|om |när |då )/i;

/** The verb that says what a clause decides. */
export function mainVerb(clause: string): MainVerb {
  const found = verbsIn(clause);
  const main = chosen(found, clause);
  if (main === undefined && referring.test(clause))
    return { verb: 'beslutar', outcome: null, doubt: 'the decision stands in a proposal' };
  if (main === undefined && /^.{4,60}s förslag till \p{L}[\p{L} -]{3,50}$/u.test(clause))
    return { verb: null, outcome: 'recommend', doubt: null };
  if (main === undefined) return { verb: unknownVerb(clause), outcome: null, doubt: null };
  const near = clause.slice(Math.max(0, main.start - 12), main.start + main.verb.length + 14);
  const outcome = settled(main, clause);
  if (outcome !== null && negated.test(near)) {
    const turned = approving.has(outcome) ? 'reject' : outcome === 'recommend' ? 'recommend-against' : null;
    return { verb: main.verb, outcome: turned, doubt: 'the verb is negated' };
  }
  return { verb: main.verb, outcome, doubt: twoWays(found, main, clause) };
}

/** "Nämnden beslutar enligt förvaltningens förslag.": what was decided must be read there. */
const referring = /(?<!\p{L})beslutar (?:enligt|i enlighet med) [^.]{3,140}(?:förslag(?:et)?|yrkande(?:t)?|ovan|skrivelse)\.?$/iu;

/** A verb that the table does not know, where its form alone makes it one: "att uppdatera", "planen uppdateras". */
function unknownVerb(clause: string): string | null {
  return (
    /^att (?:inte |därmed |även )?(\p{Ll}{2,}a)(?!\p{L})/u.exec(clause)?.[1] ??
    /(?<!\p{L})(\p{Ll}{3,}eras)(?!\p{L})/u.exec(clause)?.[1] ??
    null
  );
}

function chosen(found: readonly FoundVerb[], clause: string): FoundVerb | undefined {
  const [first] = found;
  if (first === undefined) return undefined;
  const lead = clause.slice(0, first.start);
  if (/^(?:\p{L}{1,3}\) )?(?:(?:dels )?att |därmed |härmed |för egen del |inte |även |också |vidare ){0,3}$/iu.test(lead))
    return first;
  const finite = found.filter((each) => !isInfinitive(each.verb) && !subordinate.test(clause.slice(0, each.start)));
  if (startsSubordinate.test(clause)) return finite.findLast((each) => each.outcome !== null) ?? finite.at(-1) ?? first;
  const [leading] = finite;
  if (leading !== undefined && reporting.test(leading.verb)) {
    const after = finite.find((each) => each.outcome !== null && / och $/.test(clause.slice(0, each.start)));
    if (after !== undefined) return after;
  }
  return leading ?? first;
}

/** "Rapporten anmäls och läggs till handlingarna": what is done with it comes second. */
const reporting = /^(?:anmäl|redovisa|rapporter|återrapporter|besvara)/;

function isInfinitive(verb: string): boolean {
  return infinitive.test(verb.split(' ')[0] ?? '') && !/^tagit|^har /.test(verb);
}

/** The outcome of the verb in this clause: some verbs decide only with the right words beside them. */
function settled({ verb, outcome }: FoundVerb, clause: string): Outcome | null {
  if (approving.has(outcome)) {
    if (/^ingå/.test(verb) && !agreement.test(clause)) return null;
    return changes.test(clause) ? 'approve-with-changes' : outcome;
  }
  if (/^överlämna/.test(verb)) return forwarded.test(clause) ? 'forward' : null;
  if (/^utgå/.test(verb)) return agendaItem.test(clause) ? 'strike' : null;
  if (
    outcome === 'recommend' &&
    /^(?:föreslå|hemställ|rekommender)/.test(verb) &&
    !/fullmäktige|styrelse|nämnd|utskott|direktion|beslut/i.test(clause)
  )
    return null;
  if (
    outcome === 'note' &&
    /^(?:anteckna|notera)/.test(verb) &&
    /protokollsanteckning|särskilt yttrande|reservation/i.test(clause)
  )
    return null;
  return outcome;
}

/** Two verbs of different outcomes side by side: "avslå yrkandet och anta planen". */
function twoWays(found: readonly FoundVerb[], main: FoundVerb, clause: string): string | null {
  const other = found.find(
    (each) =>
      each.start > main.start &&
      each.outcome !== null &&
      main.outcome !== null &&
      each.outcome !== main.outcome &&
      /(?:,| och| samt) (?:att |därmed |därför |inte )?$/.test(clause.slice(0, each.start)),
  );
  return other === undefined ? null : `the clause also says "${other.verb}"`;
}
