import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A county as SCB numbers it. */
export interface County {
  readonly code: string;
  readonly name: string;
}

/** A principal that a list proposes, with what is known of it. */
export interface ListedPrincipal {
  readonly code: string;
  readonly name: string;
  readonly kind: 'region' | 'municipality';
  readonly organisationNumber: string | null;
  readonly tile: readonly [number, number] | null;
  /** Names of boards read in a public document, else what such a board is most often called. */
  readonly boards: readonly string[];
}

/** The lists in `data/`, whose README names their sources. */
const file = (name: string) => readFileSync(new URL(`./data/${name}`, import.meta.url), 'utf8');

function table<Row extends z.ZodObject>(name: string, row: Row): readonly z.output<Row>[] {
  return z.array(row).parse(parse(file(name), { columns: true }));
}

const known = z.object({
  principals: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      organisationNumber: z.string(),
      tile: z.tuple([z.number(), z.number()]).optional(),
      boards: z.array(z.object({ name: z.string() })),
    }),
  ),
});

const usual = { region: 'Hälso- och sjukvårdsnämnden', municipality: 'Socialnämnden' } as const;

interface Lists {
  readonly counties: readonly County[];
  readonly principals: readonly ListedPrincipal[];
}

let read: Lists | undefined;

/** Read once, when somebody sets up. */
function lists(): Lists {
  read ??= readLists();
  return read;
}

function readLists(): Lists {
  const more = new Map(known.parse(JSON.parse(file('known-principals.json'))).principals.map((each) => [each.code, each]));
  const named = z.object({ code: z.string(), name: z.string() });
  const listed = (code: string, name: string, kind: ListedPrincipal['kind']): ListedPrincipal => {
    const facts = more.get(code);
    const boards = facts?.boards.map((board) => board.name) ?? [];
    return {
      ...{ code, kind, name: facts?.name ?? name, organisationNumber: facts?.organisationNumber ?? null },
      ...{ tile: facts?.tile ?? null, boards: boards.length > 0 ? boards : [usual[kind]] },
    };
  };
  return {
    counties: table('counties.csv', named),
    principals: [
      ...table('regions.csv', named).map(({ code, name }) => listed(code, name, 'region')),
      ...table('municipalities.csv', named).map(({ code, name }) => listed(code, municipalityName(name), 'municipality')),
    ],
  };
}

/** `Linköping` → `Linköpings kommun`, `Kinda` → `Kinda kommun`: a vowel takes no s, nor does what ends in one. */
export function municipalityName(place: string): string {
  return `${place}${/[aeiouyåäösxz]$/i.test(place) ? '' : 's'} kommun`;
}

export function counties(): readonly County[] {
  return lists().counties;
}

export function countyByCode(code: string): County | null {
  return lists().counties.find((county) => county.code === code) ?? null;
}

/** The region of a county and its municipalities, in the order of their codes. */
export function principalsOfCounty(county: string): readonly ListedPrincipal[] {
  const ofCounty = ({ code, kind }: ListedPrincipal) => (kind === 'region' ? code === `00${county}` : code.startsWith(county));
  return lists().principals.filter(ofCounty);
}
