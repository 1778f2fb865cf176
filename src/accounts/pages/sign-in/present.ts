import type { ExampleAccount } from '../../queries/example-accounts.ts';
import type { RoleGroup } from './view.tsx';

/** The roles by where they are held, in the order given; those without a place belong to the body. */
export function groupRoles(accounts: readonly ExampleAccount[], bodyName: string): readonly RoleGroup[] {
  const groups = new Map<string, { exampleName: string; label: string }[]>();
  for (const { exampleName, label, group } of accounts) {
    const name = group === '' ? bodyName : group;
    groups.set(name, [...(groups.get(name) ?? []), { exampleName, label }]);
  }
  return [...groups].map(([group, roles]) => ({ group, roles }));
}
