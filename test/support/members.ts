import { Temporal } from 'temporal-polyfill';
import { addBoard, addOrgan, addPerson, addPrincipal, assign, type NewAssignment, setBody } from '../../src/members/index.ts';
import type { Ctx } from '../../src/platform/act.ts';
import { type Actor, program } from '../../src/platform/actor.ts';
import type { Result } from '../../src/platform/result.ts';

/** The value of what must go well. @throws with the refusal codes */
export function ok<Value>(result: Result<Value>): Value {
  if (result.ok) return result.value;
  throw new Error(`refused: ${result.refusals.map((refusal) => `${refusal.field ?? ''} ${refusal.code}`).join(', ')}`);
}

/** The refusal codes of what must not. */
export function codes(result: Result<unknown>): readonly string[] {
  return result.ok ? [] : result.refusals.map((refusal) => refusal.code);
}

export const day = (text: string): Temporal.PlainDate => Temporal.PlainDate.from(text);

/** A small county: a region and two municipalities with a board each, the body and its secretariat. Written as the program itself. */
export async function smallCounty(ctx: Ctx) {
  const from = day('2023-01-01');
  const principal = async (code: string, name: string, kind: 'region' | 'municipality') =>
    ok(await addPrincipal(ctx, { code, name, kind, takesPartFrom: from })).id;
  const board = async (principalId: string, name: string) =>
    ok(await addBoard(ctx, { principalId, kind: 'board', name, existsFrom: from })).id;
  const region = await principal('0005', 'Region Östergötland', 'region');
  const ydre = await principal('0512', 'Ydre kommun', 'municipality');
  const atvid = await principal('0561', 'Åtvidabergs kommun', 'municipality');
  const hsn = await board(region, 'Hälso- och sjukvårdsnämnden');
  const sn = await board(ydre, 'Socialnämnden');
  const von = await board(atvid, 'Vård- och omsorgsnämnden');
  const body = { name: 'Samråd vård och omsorg', shortName: 'SVO', county: 'Östergötland', mandate: 'Samråda.\n\n- ett\n- två' };
  ok(await setBody(ctx, { ...body, hostBoardId: hsn, source: null }));
  const organ = async (name: string, kind: 'consultation-body' | 'secretariat', parentId: string | null) =>
    ok(await addOrgan(ctx, { name, kind, parentId, existsFrom: from })).id;
  const svo = await organ('Samrådet', 'consultation-body', null);
  const secretariat = await organ('Sekretariatet', 'secretariat', svo);
  return { region, ydre, atvid, hsn, sn, von, svo, secretariat };
}

export type SmallCounty = Awaited<ReturnType<typeof smallCounty>>;

/** Someone who holds an assignment; the person's id. */
export async function someone(
  ctx: Ctx,
  held: Omit<NewAssignment, 'personId' | 'from'> & { readonly from?: Temporal.PlainDate },
  kind: 'person' | 'function' = 'function',
): Promise<string> {
  const { id: personId } = ok(await addPerson(ctx, { kind, name: `${held.role} på prov` }));
  ok(await assign(ctx, { from: day('2024-01-01'), ...held, personId }));
  return personId;
}

/** The program, with the walls of these boards open. */
export const asProgram = (boards: readonly string[] = []): Actor => program('test', boards);
