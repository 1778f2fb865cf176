import { Temporal } from 'temporal-polyfill';
import { addBoard, addOrgan, addPerson, addPrincipal, assign, importMeetings, setBody } from '../members/index.ts';
import type { Ctx } from '../platform/act.ts';
import { meetingDays } from './calendar.ts';
import { must } from './expect.ts';
import { type CountySource, source } from './source.ts';

/** Ids of what was loaded, by the names that the example's files use. */
export interface County {
  readonly principals: ReadonlyMap<string, { readonly id: string; readonly name: string }>;
  /** By `code/name`, e.g. `0580/Socialnämnden`. */
  readonly boards: ReadonlyMap<string, { readonly id: string; readonly days: readonly string[] }>;
  readonly organs: ReadonlyMap<string, string>;
}

const beginning = Temporal.PlainDate.from('2023-01-01');

/** Principals, boards with their made-up calendars, organs, and the office holders that the two documents name. */
export async function loadCounty(ctx: Ctx): Promise<County> {
  const county = source.county();
  const principals = await loadPrincipals(ctx);
  const boards = await loadBoards(ctx, county, principals);
  const host = boards.get(`${county.body.host}/${county.boards[0]?.name}`);
  const { name, shortName, mandate, source: from } = county.body;
  must(
    await setBody(ctx, {
      name,
      shortName,
      mandate,
      source: from,
      county: source.principals().county.name,
      hostBoardId: host?.id ?? '',
    }),
  );
  const organs = await loadOrgans(ctx, county);
  await loadAssignments(ctx, county, { principals, boards, organs });
  return { principals, boards, organs };
}

async function loadPrincipals(ctx: Ctx): Promise<County['principals']> {
  const { principals, source: from } = source.principals();
  const loaded = new Map<string, { id: string; name: string }>();
  for (const { tile, ...principal } of principals) {
    const made = must(await addPrincipal(ctx, { ...principal, takesPartFrom: beginning, source: from, tile: tile ?? null }));
    loaded.set(principal.code, { id: made.id, name: principal.name });
  }
  return loaded;
}

async function loadBoards(ctx: Ctx, county: CountySource, principals: County['principals']): Promise<County['boards']> {
  const loaded = new Map<string, { id: string; days: string[] }>();
  for (const { code, name, kind, attested, administration, ...rule } of county.boards) {
    const { id } = must(
      await addBoard(ctx, {
        ...{ principalId: principals.get(code)?.id ?? '', kind, name, existsFrom: beginning, example: !attested },
        ...{ administration: administration ?? null, source: attested ? source.principals().source : null },
        mailbox: mailboxOf(name, principals.get(code)?.name ?? ''),
      }),
    );
    const rows = meetingDays(rule, Temporal.PlainDate.from('2024-01-01'), ctx.today.add({ months: 14 }));
    const known = `${code}/${name}` === notPlannedAhead ? rows.filter(({ on }) => isBefore(on, ctx.today)) : rows;
    must(await importMeetings(ctx, { boardId: id, rows: known, source: 'example' }));
    loaded.set(`${code}/${name}`, { id, days: rows.map(({ on }) => on.toString()) });
  }
  return loaded;
}

/** Its calendar of the year to come is not known, as happens every autumn: a timetable must say so and guess nothing. */
const notPlannedAhead = '0561/Vård- och omsorgsnämnden';

function isBefore(day: Temporal.PlainDate, other: Temporal.PlainDate): boolean {
  return Temporal.PlainDate.compare(day, other) < 0;
}

/** Made up, at a domain that never answers (RFC 2606): `socialnamnden@boxholms-kommun.example`. */
function mailboxOf(board: string, principal: string): string {
  const plain = (name: string) =>
    name
      .toLowerCase()
      .normalize('NFD')
      .replaceAll(/[^a-z0-9 -]/g, '')
      .replaceAll(/[ -]+/g, '-');
  return `${plain(board)}@${plain(principal)}.example`;
}

async function loadOrgans(ctx: Ctx, county: CountySource): Promise<County['organs']> {
  const loaded = new Map<string, string>();
  for (const [ordinal, { key, parent, kind, name, description }] of county.organs.entries()) {
    const parentId = parent === undefined ? null : (loaded.get(parent) ?? null);
    const made = must(
      await addOrgan(ctx, {
        kind,
        name,
        parentId,
        ordinal,
        description: description ?? null,
        existsFrom: beginning,
        source: county.body.source,
      }),
    );
    loaded.set(key, made.id);
  }
  return loaded;
}

async function loadAssignments(ctx: Ctx, county: CountySource, { principals, boards, organs }: County): Promise<void> {
  const people = new Map<string, string>();
  for (const { person, title, role, organ, board, principal, party, source: from } of county.assignments) {
    const personId = people.get(person) ?? must(await addPerson(ctx, { kind: 'person', name: person, title: title ?? null })).id;
    people.set(person, personId);
    const told = county.sources[from];
    must(
      await assign(ctx, {
        ...{ personId, role, party: party ?? null, source: told?.text ?? null },
        organId: organ === undefined ? null : (organs.get(organ) ?? null),
        boardId: board === undefined ? null : (boards.get(board.join('/'))?.id ?? null),
        principalId: principal === undefined ? null : (principals.get(principal)?.id ?? null),
        from: Temporal.PlainDate.from(told?.from ?? '2024-01-01'),
        to: told?.to === undefined ? null : Temporal.PlainDate.from(told.to),
      }),
    );
  }
}
