import { DataTable, DefinitionList, Details, Page, type Ui } from '../../../ui/index.ts';
import type { HistoryRow } from './present.ts';
import { words } from './words.ts';

export function HistoryPage({ ui, rows }: { ui: Ui; rows: readonly HistoryRow[] }) {
  const t = words[ui.lang];
  return (
    <Page ui={ui} title={t.title(rows.length)} lead={t.lead} tab={t.tab}>
      {rows.length === 0 ? null : (
        <DataTable
          ui={ui}
          caption={t.caption}
          rows={rows}
          rowId={(row) => row.id}
          columns={[
            { label: t.when, cell: (row) => row.when },
            { label: t.who, cell: (row) => row.who },
            { label: t.what, cell: (row) => <What row={row} lang={ui.lang} />, heads: true },
            { label: t.sealed, cell: (row) => row.sealed },
          ]}
        />
      )}
    </Page>
  );
}

function What({ row, lang }: { row: HistoryRow; lang: Ui['lang'] }) {
  const t = words[lang];
  return (
    <>
      {row.what}
      <Details summary={t.content}>{row.content === null ? <p>{t.hidden}</p> : <DefinitionList items={row.content} />}</Details>
    </>
  );
}
