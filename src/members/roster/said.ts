import { folded, type Role, type RosterColumn } from './rows.ts';

/** The heads of the file form as people write them, folded; what a cell under none of them says is not read. */
const heads: Readonly<Record<RosterColumn, readonly string[]>> = {
  name: ['namn', 'för- och efternamn', 'person', 'name', 'full name'],
  title: ['funktion', 'titel', 'funktion/titel', 'befattning', 'title', 'function', 'position'],
  role: ['uppdrag', 'roll', 'uppdrag (roll)', 'role', 'assignment'],
  place: [
    'organ',
    'nämnd',
    'grupp',
    'organ eller nämnd',
    'grupp eller nämnd',
    'organ/nämnd',
    'organ',
    'board',
    'group',
    'place',
    'group or board',
  ],
  principal: [
    'huvudman',
    'kommun',
    'region',
    'kommun/region',
    'kommun eller region',
    'organisation',
    'principal',
    'municipality',
  ],
  party: ['parti', 'partibeteckning', 'party'],
  from: ['från', 'från och med', 'fr o m', 'from', 'start', 'startdatum', 'start date'],
  to: ['till', 'till och med', 't o m', 'tom', 'to', 'slut', 'slutdatum', 'last day', 'until', 'end date'],
  ordinal: ['ordning', 'turordning', 'inkallelseordning', 'nr', 'order', 'turn'],
};
const givenName = ['förnamn', 'tilltalsnamn', 'first name', 'given name'];
const familyName = ['efternamn', 'last name', 'surname', 'family name'];

export interface Heads {
  /** The place of each column that there is; from 0. */
  readonly at: ReadonlyMap<RosterColumn, number>;
  /** Where the name stands in two columns. */
  readonly twoNames: readonly [number, number] | null;
  /** Heads that are none of ours, as they are written. */
  readonly unread: readonly string[];
}

/** Which column is what; null when no column holds names. */
export function headsOf(cells: readonly string[]): Heads | null {
  const said = cells.map(folded);
  const entries = Object.entries(heads) as [RosterColumn, readonly string[]][];
  const at = new Map(
    entries.flatMap(([column, names]) => {
      const place = said.findIndex((cell) => names.includes(cell));
      return place < 0 ? [] : [[column, place] as const];
    }),
  );
  const [given, family] = [
    said.findIndex((cell) => givenName.includes(cell)),
    said.findIndex((cell) => familyName.includes(cell)),
  ];
  const twoNames = !at.has('name') && given >= 0 && family >= 0 ? ([given, family] as const) : null;
  if (!at.has('name') && twoNames === null) return null;
  const known = new Set([...at.values(), ...(twoNames ?? [])]);
  return { at, twoNames, unread: cells.filter((cell, place) => cell !== '' && !known.has(place)) };
}

const roles: Readonly<Record<Role, readonly string[]>> = {
  chair: ['ordförande', 'ordf', 'chair', 'chairperson'],
  'vice-chair': ['vice ordförande', 'vice ordf', 'v ordf', 'v ordförande', 'vice chair', 'deputy chair'],
  member: ['ledamot', 'ordinarie', 'ordinarie ledamot', 'led', 'member'],
  substitute: ['ersättare', 'ers', 'suppleant', 'substitute'],
  'process-support': ['processtöd', 'process support'],
  'county-coordinator': ['länssamordnare', 'county coordinator'],
  registrar: ['registrator', 'registrar'],
  'case-officer': ['handläggare', 'case officer'],
  'board-secretary': ['nämndsekreterare', 'board secretary'],
  reader: ['läsare', 'reader'],
  operator: ['driftansvarig', 'operator'],
};
/** `1:e`, `2:a`, `andre`: which of the vice chairs, which we do not keep. */
const whichOne = /^(?:\d(?::[ae])?|förste|första|andre|andra|tredje|first|second|third)\s+/;

/** A role by any of its names; undefined when it is none of ours. */
export function roleSaid(text: string): Role | undefined {
  const said = folded(text).replace(whichOne, '');
  return (Object.entries(roles) as [Role, readonly string[]][]).find(([, names]) => names.includes(said))?.[0];
}
