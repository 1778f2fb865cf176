import { stockholmDay } from '../../../platform/clock.ts';
import { recordWords, type StoredRecord } from '../../../records/index.ts';
import {
  type Column,
  DataTable,
  Empty,
  Form,
  Hidden,
  isoDate,
  Link,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { PapersView } from './shown.ts';
import { words } from './words.ts';

/** Search among the records that the reader may see, and add one in a press. */
export function ChooseRecord({ ui, view }: { ui: Ui; view: PapersView }) {
  const w = words[ui.lang];
  const here = ui.href(`/moten/${view.meeting.id}/dagordning/${view.item.id}/handlingar`);
  return (
    <>
      <Form ui={ui} action={`${here}#valj`} method="get" inline label={w.choose}>
        <TextField ui={ui} errors={view.errors} name="q" label={w.search} value={view.query} type="search" maxlength={200} />
        <SubmitButton kind="secondary">{w.find}</SubmitButton>
      </Form>
      {view.found === null ? null : (
        <DataTable
          ui={ui}
          caption={w.caption}
          captionHidden
          columns={columnsOf(ui, here)}
          rows={view.found}
          empty={<Empty title={w.found}>{w.foundHow}</Empty>}
        />
      )}
    </>
  );
}

function columnsOf(ui: Ui, here: string): readonly Column<StoredRecord>[] {
  const w = words[ui.lang];
  return [
    { label: w.name, heads: true, cell: ({ id, title }) => <Link href={ui.href(`/handlingar/${id}`)}>{title}</Link> },
    { label: w.access, cell: ({ access }) => recordWords[ui.lang].access[access] },
    { label: w.kept, cell: ({ recordedAt }) => isoDate(stockholmDay(recordedAt)) },
    {
      label: w.act,
      cell: ({ id, title }) => (
        <Form ui={ui} action={here} inline>
          <Hidden name="recordId" value={id} />
          <SubmitButton kind="secondary">
            {w.attach}
            <span class="ds-sr-only">: {title}</span>
          </SubmitButton>
        </Form>
      ),
    },
  ];
}
