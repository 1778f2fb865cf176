import { plainText } from '../../platform/prose/index.ts';
import { countInWords, longDate } from '../../ui/index.ts';
import { genitiveOf } from '../telling/principal-names.ts';
import { capital, indefinite, inText, listed } from './in-swedish.ts';
import type { ReportFacts, ReportStep } from './report-facts.ts';

/** What a text of the secretariat may stand for, and what it gives. */
export const placeholders = [
  ['plan', 'textens namn, med liten bokstav inne i en mening'],
  ['år', 'planens år, till exempel 2026–2027'],
  ['syfte', 'planens syfte'],
  ['områden', 'planens strategiområden: en lista om den står ensam på raden, annars en uppräkning'],
  ['antal', 'hur många områden planen har, med bokstäver'],
  ['del', 'vilken del nämnden beslutar om för egen del; tom när den beslutar om allt'],
  ['huvudman', 'huvudmannens namn'],
  ['nämnder', 'nämnderna på huvudmannens beslutsväg'],
  ['förslaget', 'en mening som säger vad varje nämnd föreslås göra'],
  ['övriga', 'de andra huvudmän som beslutet hänger på'],
  ['region', 'regionens namn'],
  ['samråd', 'samrådets namn'],
  ['kortnamn', 'samrådets kortnamn'],
  ['uppdrag', 'samrådets uppdrag, som det står i inställningarna'],
  ['datum', 'skrivelsens dag'],
  ['svarsdag', 'dagen då svaret senast ska ha kommit'],
  ['bilaga', 'den bifogade textens namn, med samrådets diarienummer'],
  ['mottagare', 'de nämnder på vägen som beslutet ska skickas till'],
] as const;
type Placeholder = (typeof placeholders)[number][0];

interface Value {
  readonly inline: string;
  /** Alone on its line. */
  readonly block?: string;
  /** A noun like others: a small letter inside a sentence. */
  readonly common?: true;
}

const mark = /\{\{\s*([^{}]*?)\s*\}\}/g;
const names: readonly string[] = placeholders.map(([name]) => name);

/** What stands in double braces and is no placeholder of ours, as written; braces without a pair are named too. Each once. */
export function unknownPlaceholders(text: string): readonly string[] {
  const unknown = [...text.matchAll(mark)].flatMap(([whole, name = '']) => (names.includes(name.toLowerCase()) ? [] : [whole]));
  const rest = text.replaceAll(mark, '');
  return [...new Set([...unknown, ...(rest.match(/\{\{[^\n{}]*|[^\n{}\s]{0,80}\}\}/g) ?? [])])];
}

/** A text with its placeholders filled from the facts. A line that becomes empty is left out. @param step whose clause it is */
export function fill(text: string, facts: ReportFacts, step?: ReportStep): string {
  const values = valuesOf(facts, step);
  const proper = properNames(facts);
  return text
    .split('\n')
    .flatMap((line) => (line.includes('{{') ? (filledLine(line, values, proper) ?? []) : line))
    .join('\n');
}

function filledLine(line: string, values: ReadonlyMap<string, Value>, proper: readonly string[]): string | null {
  const alone = /^\s*\{\{\s*([^{}]*?)\s*\}\}\s*$/.exec(line)?.[1]?.toLowerCase();
  const whole = alone === undefined ? undefined : values.get(alone);
  if (whole?.block !== undefined) return whole.block === '' ? null : whole.block;
  const filled = line.replaceAll(mark, (written: string, name: string, at: number) => {
    const value = values.get(name.toLowerCase());
    if (value === undefined) return written;
    if (/(^|[.!?]\s)\s*([-–•*]\s+)?$/.test(line.slice(0, at))) return capital(value.inline);
    return value.common ? inText(value.inline, proper) : value.inline;
  });
  // Where a value was empty.
  const tidy = filled
    .replaceAll(/ {2,}/g, ' ')
    .replaceAll(/(?<! ) +([.,;:])/g, '$1')
    .trim();
  return tidy === '' ? null : tidy;
}

function properNames({ body, principals }: ReportFacts): readonly string[] {
  return [body.name, ...principals.map(({ name }) => name)].flatMap((name) =>
    name.split(' ').filter((word) => /^\p{Lu}/u.test(word)),
  );
}

function valuesOf(facts: ReportFacts, step: ReportStep | undefined): ReadonlyMap<string, Value> {
  const { body, text, round, principals, steps } = facts;
  const scope = step?.scope ?? null;
  const values: Readonly<Record<Placeholder, Value>> = {
    plan: { inline: text.title, common: true },
    år: { inline: text.years },
    syfte: { inline: plainText(text.aim), block: plainText(text.aim) },
    områden: { inline: listed(text.areas), block: text.areas.map((area) => `- ${area}`).join('\n') },
    antal: { inline: countInWords('sv', text.areas.length) },
    del: { inline: scope === null ? '' : `för nämndens egen del (${scope})` },
    huvudman: { inline: principals.find(({ isOwn }) => isOwn)?.name ?? '' },
    nämnder: { inline: listed(steps.map(({ board }) => board)), common: true },
    förslaget: { inline: proposal(facts) },
    övriga: { inline: others(facts) },
    region: { inline: principals.find(({ kind }) => kind === 'region')?.name ?? '' },
    samråd: { inline: body.name },
    kortnamn: { inline: body.shortName },
    uppdrag: { inline: body.mandate, block: body.mandate },
    datum: { inline: facts.on ?? '[datum]' },
    svarsdag: { inline: round.answerBy === null ? '' : longDate('sv', round.answerBy) },
    bilaga: { inline: [round.registrationNumber, text.title].filter((each) => each !== null).join(' ') },
    mottagare: { inline: listed(receivers(facts)), block: receivers(facts).join('\n') },
  };
  return new Map(Object.entries(values));
}

/** `Social- och omsorgsnämnden föreslås tillstyrka och vård- och äldreomsorgsnämnden godkänna arbetsplan 2024–2025.` */
function proposal(facts: ReportFacts): string {
  const { steps, round, text } = facts;
  const what = inText(text.title, properNames(facts));
  // What is only noted is noted by every board on the path: there is nothing to recommend.
  const verbs = round.expects === 'note' ? (['anteckna'] as const) : (['tillstyrka', 'godkänna'] as const);
  const groups = verbs.flatMap((verb) => {
    const own = steps.filter(({ part }) => verb === 'anteckna' || (part === 'recommend') === (verb === 'tillstyrka'));
    const boards = [...new Set(own.map(({ board }) => inText(board)))];
    return boards.length === 0 ? [] : [{ boards: listed(boards), verb }];
  });
  const said = groups.map(({ boards, verb }, place) => `${boards} ${place === 0 ? 'föreslås ' : ''}${verb}`);
  return said.length === 0 ? '' : capital(`${listed(said)} ${what}.`);
}

/** Whom a decision depends on, as a clause names them: the region by its board, the municipalities together (KL knows no such rule; the round has one). */
function others({ principals, round: { rule } }: ReportFacts): string {
  const rest = principals.filter(({ isOwn }) => !isOwn);
  if (rule.kind === 'at-least') return `minst ${countInWords('sv', rule.principals)} av huvudmännen`;
  const region = rest.find(({ kind }) => kind === 'region');
  const regionSaid =
    region === undefined
      ? ''
      : region.board === null
        ? region.name
        : `${genitiveOf('sv', region.name)} ${indefinite(inText(region.board))}`;
  const isAnyOtherKind =
    rest.some(({ kind }) => kind === 'federation') || rest.filter(({ kind }) => kind === 'region').length > 1;
  if (isAnyOtherKind) return 'samtliga övriga huvudmän';
  const ownMunicipality = principals.some(({ isOwn, kind }) => isOwn && kind === 'municipality');
  const all = ownMunicipality ? 'övriga kommuner i länet' : 'samtliga kommuner i länet';
  const municipalities = rule.kind === 'all' ? all : `minst ${countInWords('sv', rule.municipalities)} av länets kommuner`;
  if (!rest.some(({ kind }) => kind === 'municipality')) return regionSaid;
  return regionSaid === '' ? municipalities : `${regionSaid} samt ${municipalities}`;
}

/** The boards that decide after the one whose report it is. */
function receivers({ steps, ownStep }: ReportFacts): readonly string[] {
  const own = steps.find(({ key }) => key === ownStep);
  if (own?.part !== 'recommend') return [];
  return [...new Set(steps.filter(({ part, board }) => part === 'decide' && board !== own.board).map(({ board }) => board))];
}
