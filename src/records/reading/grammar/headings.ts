import { boardsIn } from './boards.ts';

/** What a part of a document is, by its heading. */
export type SectionKind =
  | 'decision'
  | 'proposal'
  | 'matter'
  | 'history'
  | 'basis'
  | 'attachments'
  | 'motions'
  | 'course'
  | 'votes'
  | 'dissents'
  | 'opinions'
  | 'conflicts'
  | 'verification'
  | 'codetermination'
  | 'distribution'
  | 'frame';

export interface Heading {
  readonly kind: SectionKind;
  /** The board in the heading, nominative: whose decision, or to whom the proposal is made. */
  readonly board: string | null;
  /** How much of the line is heading; text may follow a colon. */
  readonly length: number;
}

/*
 * The headings of Swedish minutes and reports, lower case, without colon. Order counts: the first that matches the whole
 * heading. `¤` stands for a board in the genitive ("socialnämndens"), `¢` for one in the nominative.
 */
const table: readonly (readonly [SectionKind, string])[] = [
  [
    'frame',
    'anslag ?/ ?bevis|bevis|anslag|tillkännagivande(?: av protokoll)?|bevis om (?:anslag|justering)|underskrifter|närvarolista|innehåll(?:sförteckning)?|ärendelista|föredragningslista|närvarande|beslutande|övriga (?:deltagande|närvarande)|plats och tid|utses att justera|uppropslista|hur man överklagar|överklagande|besvärshänvisning|dag för justering|vid protokollet',
  ],
  [
    'proposal',
    '(?:¤ |ledningsstabens |ordförandens |presidiets |[\\p{L}-]+s )?(?:förslag|beslutsförslag)(?: till)?(?: (?:beslut|¤ beslut|¢ beslut|beslut (?:i|för|till|av) ¢|¢|¢ (?:att besluta|för beslut)|beslut (?:på|under|vid) (?:sammanträdet|dagens sammanträde)))?',
  ],
  [
    'proposal',
    '(?:föreliggande|liggande) förslag(?: till beslut)?|beslutsförslag|förslag på (?:beslut|sammanträdet)|¢ föreslås(?: besluta)?(?: att)?',
  ],
  [
    'decision',
    '(?:¤ )?(?:beslut|beslut och motivering|beslut med motivering|slutligt beslut)(?: (?:\\d{4}-\\d\\d-\\d\\d|i ¢|i ärendet))?|¤ beslut (?:för egen del|i eget ärende)|beslut (?:för egen del|av ¢)|¤ beslut till ¢|¢s beslut',
  ],
  [
    'decision',
    '(?:¢|nämnden|fullmäktige|styrelsen|utskottet) beslutar?(?: (?:för egen del|följande|att|enligt följande|att besluta))?',
  ],
  [
    'votes',
    'omröstning|votering|omröstning begärs|omröstningsresultat|omröstningslista(?: nr\\.? ?\\d+)?|voteringsresultat|voteringslista|omröstning(?:en)?s? (?:utfall|resultat)|votering och (?:utfall|resultat)|resultat av omröstning(?:en)?',
  ],
  [
    'course',
    'beslutsgång(?:en)?|propositionsordning(?:en)?|propositioner|beslutsordning|proposition|propositions- och beslutsgång|beslutets gång|ställda propositioner|behandling av yrkanden',
  ],
  [
    'motions',
    '(?:förslag och )?yrkanden?(?: och (?:förslag|propositioner|beslutsgång|anföranden|propositionsordning|yttranden?))?|(?:tilläggs|ändrings|återremiss|avslags|bordläggnings)(?:yrkanden?|förslag)|(?:yrkanden?|förslag|behandling) (?:under|på|vid) (?:sammanträdet|dagens sammanträde|mötet)|(?:inlägg|anföranden|överläggning|överläggningar|diskussion|debatt|talare)|anföranden och yrkanden|yttrande',
  ],
  [
    'dissents',
    'reservation(?:er)?(?: (?:mot beslutet|och (?:särskilda yttranden|protokollsanteckning(?:ar)?)))?|reservation mot (?:beslutet|nämndens beslut)',
  ],
  [
    'opinions',
    'särskil[dt]a? yttranden?|protokollsanteckning(?:ar)?(?: och (?:särskilda )?yttranden?)?|noteringar?|anteckning(?:ar)? till protokollet|yttranden? till protokollet|röstförklaring|deltar (?:ej|inte) i (?:beslutet|handläggningen)|ej deltagande(?: i beslutet)?|avstår från att delta[\\p{L} ]{0,20}',
  ],
  ['conflicts', '(?:anmälan om )?jäv(?:sanmälan|iga|sfrågor)?(?: och (?:ej deltagande|[\\p{L} ]{3,30}))?'],
  ['verification', 'omedelbar justering|omedelbart justerad|direktjusterad|justeras omedelbart'],
  [
    'codetermination',
    '(?:information|förhandling|facklig|samverkan|medbestämmande|mbl|samråd)[^.]{0,60}(?:medbestämmande|mbl|medbestämmandelagen)[^.:]{0,40}|medbestämmande(?:lagen)?|mbl(?:-(?:information|förhandling|hantering))?|facklig(?:a)? (?:samverkan|information|förhandling|förhandlingar|kontakter|organisationer)(?: [^.:]{0,40})?|samverkan(?: (?:med (?:de )?(?:fackliga|arbetstagar)\\p{L}*(?: \\p{L}+)?|enligt [^.:]{0,40}))?|lokal samverkan|central samverkan|samverkan/mbl|mbl/samverkan',
  ],
  [
    'distribution',
    '(?:(?:beslut|beslutet|protokollsutdrag|protokollsutdraget|utdrag|kopia|utdraget|paragrafen|handlingarna)(?: av beslutet)? )?(?:ska |skall )?(?:skickas|skickades|sänds|sändes|expedieras|expedierades|delges|delgavs|översänds|skickad|expedierad|skickat|lämnas|meddelas|distribueras)(?: (?:till|för kännedom till|med e-post till|för kännedom|för verkställighet))?',
  ],
  [
    'distribution',
    'utdrag|exp\\.?(?: till)?|(?:beslut|beslutet|protokollsutdrag|utdrag|utdrag av protokollet|kopia|kopior|kopia av beslutet|skickas|sändlista för beslutet) (?:till|för kännedom till)|(?:sändlista|beslutsexpediering|expediering|expedieras|delges|delgivning|beslutsmottagare|mottagare av beslut|beslutet delges|sändlista för beslutet|expedierat|för kännedom|skickas till|kopior)(?: (?:till|för kännedom till))?',
  ],
  [
    'attachments',
    'bilag(?:a|or)(?: till (?:beslutet|tjänsteskrivelsen|protokollet|ärendet|tjänsteutlåtandet))?|bilagda handlingar|bilagsförteckning|bifogade handlingar',
  ],
  [
    'basis',
    '(?:besluts)?underlag(?: för beslut(?:et)?)?|handling(?:ar)?(?: i ärendet| som ligger till grund för beslutet)?|beslutsunderlag och bilagor|ärendets handlingar|referenser|dokument',
  ],
  [
    'history',
    '(?:tidigare|föregående) (?:behandling|beslut|handläggning)(?: (?:av ärendet|i ärendet))?|ärendets (?:behandling|beredning|gång|tidigare behandling|handläggning)|beredning(?:en)?(?: av ärendet|sgång)?|behandling(?: i ¢)?|¤ (?:behandling|beredning)|historik|beslutshistorik|remissbehandling',
  ],
  [
    'matter',
    '(?:sammanfattning|bakgrund|ärende|ärendet|ärendebeskrivning|beskrivning(?: av ärendet)?|sammanfattning(?: av ärendet)?|redogörelse(?: för ärendet)?|inledning|överväganden?|bedömning|motivering(?: (?:av|till|för) [\\p{L} ]{3,30})?|skäl för beslutet|syfte|förvaltningens (?:bedömning|synpunkter|överväganden)|ekonomi(?:ska konsekvenser)?|konsekvenser|finansiering|uppföljning|information|barn(?:ets)?(?: rätt)?(?:s)?(?:perspektiv|konsekvensanalys|konsekvenser)?|jämställdhet|analys|lagrum|tidplan|inför beslut|barnkonvention(?:en)?|[\\p{L}]+ (?:perspektiv|konsekvenser|dimension|bedömning|aspekter))(?: (?:och|av|i|ur|samt) [\\p{L} -]{2,40})?',
  ],
];

const genitive = '(?:[\\p{L}, -]{2,70}?s|nämndens|fullmäktiges|styrelsens|utskottets)';
const nominative = '[\\p{L}, -]{4,70}?';
const patterns = table.map(
  ([kind, form]) => [kind, new RegExp(`^(?:${form.replaceAll('¤', genitive).replaceAll('¢', nominative)})$`, 'u')] as const,
);
/** Only these are long enough ago a heading that text may follow on the same line. */
const inline: ReadonlySet<SectionKind> = new Set([
  'decision',
  'proposal',
  'basis',
  'attachments',
  'distribution',
  'codetermination',
  'verification',
  'conflicts',
  'dissents',
  'votes',
  'motions',
]);
const longest = 110;

/** The heading that a line is, or begins with before a colon; null when it is none. */
export function headingOf(line: string): Heading | null {
  const known = seen.get(line);
  if (known !== undefined) return known;
  const heading = line.length > 2_000 ? null : recognised(line);
  // The same lines are asked about several times in one reading; what is remembered changes no answer.
  if (seen.size >= 500) seen.clear();
  if (line.length < 200) seen.set(line, heading);
  return heading;
}

const seen = new Map<string, Heading | null>();

function recognised(line: string): Heading | null {
  const colon = line.indexOf(':');
  const whole = matched(line.replace(/(?: [–-])?[\s:]*$/, ''), line.length);
  if (whole !== null) return whole;
  if (colon === -1 || colon > longest) return null;
  const part = matched(line.slice(0, colon).trim(), colon + 1);
  return part !== null && inline.has(part.kind) ? part : null;
}

function matched(words: string, length: number): Heading | null {
  if (words.length > longest || words.length < 3) return null;
  const plain = words.replace(/^\d{1,2}(?:\.\d{1,2})*\.? /, '').replace(/ ?\([^)]{0,60}\)$/, '');
  const lower = plain.toLowerCase();
  if (sentence.test(lower)) return null;
  for (const [kind, pattern] of patterns) {
    if (!pattern.test(lower)) continue;
    const boards = boardsIn(plain).filter((each) => each.name !== null);
    if (kind === 'proposal' && boards.length === 0 && !proposalOnly.test(lower)) continue;
    // "Socialnämnden beslutar" begins the decision and is itself part of it.
    if (/besluta/.test(lower) && kind === 'decision')
      return boards.length > 0 || bareBoard.test(lower) ? { kind, board: boards[0]?.name ?? null, length: 0 } : null;
    return { kind, board: (kind === 'proposal' ? boards.at(-1) : boards[0])?.name ?? null, length };
  }
  return null;
}

/** A sentence or a reference, though it ends in a heading's words: "Enligt kommunstyrelsens förslag", "… är inte påkallad". */
const sentence =
  /^(?:enligt|i enlighet|mot|se|efter|utifrån|bifall|handläggare|till) |(?<!\p{L})(?:tillstyrker|yrkar|har|är|inte|finner|ställer|lämnas|lämnar|anser|ska ha|fick|får|också|redovisas)(?!\p{L})|^(?!förslag|.{0,80}föreslår?s? )[^:]{0,90} (?:föreslår|föreslog) /u;
/** Without a board: "Förvaltningens förslag till beslut". "Förslag till gemensam plan" is a matter. */
const proposalOnly =
  /^(?:[\p{L} -]{2,40}s )?(?:liggande |föreliggande )?(?:förslag|beslutsförslag)(?: (?:till|på) (?:nämndens |fullmäktiges )?beslut(?: .{0,40})?| på sammanträdet)?$/u;
const bareBoard = /^(?:nämnden|fullmäktige|styrelsen|utskottet) /;
