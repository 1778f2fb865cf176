import { Temporal } from 'temporal-polyfill';
import { createExampleAccount } from '../accounts/index.ts';
import { type AssignmentRole, addPerson, assign } from '../members/index.ts';
import type { Ctx } from '../platform/act.ts';
import { compareNames } from '../ui/index.ts';
import { must } from './expect.ts';
import type { County } from './load-county.ts';

interface Role {
  readonly exampleName: string;
  /** "Function, place": the sign-in page groups by what stands after the comma. */
  readonly name: string;
  readonly role: AssignmentRole;
  readonly organ?: string;
  readonly principal?: string;
}

const officers = [
  ['registrar', 'Registrator'],
  ['case-officer', 'Handläggare'],
  ['board-secretary', 'Nämndsekreterare'],
] as const;

/** The accounts of the example: roles, never made-up persons. Each principal has a registrar, a case officer and a board secretary. */
function exampleRoles(county: County): readonly Role[] {
  const body = 'Samråd vård och omsorg';
  const atPrincipals = [...county.principals].sort(byName).flatMap(([code, { name }]) =>
    officers.map(([role, title]) => ({
      exampleName: `example-${role}-${code}`,
      name: `${title}, ${name}`,
      role,
      principal: code,
    })),
  );
  return [
    { exampleName: 'example-secretariat', name: `Sekretariatet, ${body}`, role: 'process-support', organ: 'sekretariat' },
    {
      ...{ exampleName: 'example-county-coordinator', name: `Länssamordnaren, ${body}` },
      ...{ role: 'county-coordinator', organ: 'sekretariat' },
    },
    { exampleName: 'example-chair', name: `Ordföranden, ${body}`, role: 'chair', organ: 'svo' },
    { exampleName: 'example-management-group', name: `Ledningsgruppen, ${body}`, role: 'member', organ: 'ledningsgrupp' },
    { exampleName: 'example-reader', name: `Läsare, ${body}`, role: 'reader' },
    { exampleName: 'example-operator', name: `Drift, ${body}`, role: 'operator' },
    ...atPrincipals,
  ];
}

/** The region first, then the municipalities in Swedish order. */
function byName([codeA, a]: readonly [string, { name: string }], [codeB, b]: readonly [string, { name: string }]): number {
  const regionFirst = Number(codeB.startsWith('00')) - Number(codeA.startsWith('00'));
  return regionFirst === 0 ? compareNames(a.name, b.name) : regionFirst;
}

export async function loadRoles(ctx: Ctx, county: County): Promise<void> {
  const from = Temporal.PlainDate.from('2023-01-01');
  for (const [place, { exampleName, name, role, organ, principal }] of exampleRoles(county).entries()) {
    const { id: personId } = must(await addPerson(ctx, { kind: 'function', name, example: true }));
    const organId = organ === undefined ? null : (county.organs.get(organ) ?? null);
    const principalId = principal === undefined ? null : (county.principals.get(principal)?.id ?? null);
    must(await assign(ctx, { personId, role, organId, principalId, from, example: true }));
    // The sign-in page lists them in the order they were made.
    const made = { ...ctx, now: ctx.now.add({ microseconds: place }) };
    await createExampleAccount(made, { personId, exampleName, email: `${exampleName}@exempel.invalid` });
  }
}
