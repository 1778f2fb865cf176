import { type Ui, Warning } from '../../../ui/index.ts';

/** What a day clashes with, to be weighed; nothing when there is nothing. */
export function ClashList({ ui, clashes }: { ui: Ui; clashes: readonly string[] }) {
  if (clashes.length === 0) return null;
  return <Warning ui={ui}>{clashes.join(' ')}</Warning>;
}
