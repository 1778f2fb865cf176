import { Actions, ButtonLink, DataTable, Form, Hidden, isoDate, Page, Remark, SubmitButton, type Ui } from '../../../ui/index.ts';
import { type ComparedLine, toSave } from '../../calendar/compare.ts';
import type { Board } from '../../queries/boards.ts';
import { type CalendarGiven, prefixes } from './form.ts';
import { type Preview, previewSentence, whatHappens } from './present.ts';
import { crumbsOf } from './view.tsx';
import { words } from './words.ts';

type PreviewProps = { ui: Ui; board: Board; given: CalendarGiven; preview: Preview };

/** What would be added, changed, left as it is or not taken in. The text goes along; nothing has been kept. */
export function PreviewPage({ ui, board, given, preview }: PreviewProps) {
  const w = words[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.previewTitle(board.name)}
      lead={previewSentence(ui.lang, preview.lines)}
      current="/huvudman"
      crumbs={crumbsOf(ui, board, w.calendar)}
    >
      {toSave(preview.lines).length === 0 ? <Remark>{w.nothingToSave}</Remark> : <Save ui={ui} board={board} given={given} />}
      <Actions>
        <ButtonLink kind="secondary" href={ui.href(`/namnder/${board.id}/kalender`)}>
          {w.back}
        </ButtonLink>
      </Actions>
      <Lines ui={ui} lines={preview.lines} />
    </Page>
  );
}

function Save({ ui, board, given }: Omit<PreviewProps, 'preview'>) {
  const at = prefixes.fetch;
  return (
    <Form ui={ui} action={ui.href(`/namnder/${board.id}/kalender/spara`)} label={words[ui.lang].saveButton}>
      <Hidden name={`${at}text`} value={given.text} />
      <Hidden name={`${at}daysBefore`} value={given.daysBefore === null ? '' : String(given.daysBefore)} />
      <SubmitButton>{words[ui.lang].saveButton}</SubmitButton>
    </Form>
  );
}

function Lines({ ui, lines }: { ui: Ui; lines: readonly ComparedLine[] }) {
  const w = words[ui.lang];
  const rowOf = (line: ComparedLine) => ('row' in line ? line.row : null);
  const columns = [
    { label: w.line, heads: true, cell: (line: ComparedLine) => String(line.number) },
    { label: w.text2, cell: (line: ComparedLine) => line.text },
    { label: w.day, cell: (line: ComparedLine) => dayText(rowOf(line)?.on) },
    { label: w.submitBy, cell: (line: ComparedLine) => dayText(rowOf(line)?.submitBy) },
    { label: w.what, cell: (line: ComparedLine) => whatHappens(ui.lang, line) },
  ];
  return <DataTable ui={ui} caption={w.rows} columns={columns} rows={lines} />;
}

function dayText(day: { year: number; month: number; day: number } | null | undefined): string {
  return day === null || day === undefined ? '' : isoDate(day);
}
