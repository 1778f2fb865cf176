import { plainText } from '../../platform/prose/index.ts';
import { DataTable, type Ui } from '../../ui/index.ts';
import type { Closing } from '../starting/new-text.ts';
import { words } from './from-plan/words.ts';

/** What a plan closes of the one before, and why. */
export function ClosingsTable({ ui, closings }: { ui: Ui; closings: readonly Closing[] }) {
  const w = words[ui.lang];
  return (
    <DataTable
      ui={ui}
      caption={w.closed}
      captionHidden
      columns={[
        { label: w.what, heads: true, cell: ({ title }: Closing) => <span lang="sv">{plainText(title)}</span> },
        { label: w.kind, cell: ({ kind }) => w.kinds[kind] },
        { label: w.why, cell: ({ reason }) => <span lang="sv">{reason}</span> },
      ]}
      rows={closings}
    />
  );
}
