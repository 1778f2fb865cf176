import { catalogue, countInWords, DataTable, Empty, ExampleTag, Link, Page, StateMark, type Ui } from '../../../ui/index.ts';
import type { RoundRow } from './present.ts';

const words = catalogue({
  sv: {
    title: 'Beslut hos huvudmännen',
    lead: (open: number) =>
      open === 0
        ? 'Inget utskick väntar på beslut.'
        : `${open === 1 ? 'Ett utskick väntar' : `${countInWords('sv', open)} utskick väntar`} på beslut hos huvudmännen.`,
    caption: 'Utskickade texter',
    text: 'Text',
    state: 'Läge',
    stands: 'Var det står',
    sent: 'Utskickad',
    answerBy: 'Svar senast',
    number: 'Dnr',
    empty: 'Inget är utskickat än',
    how: 'När en arbetsplan är klar fryser sekretariatet den och skickar den för beslut. Då syns den här.',
  },
  en: {
    title: 'The principals’ decisions',
    lead: (open) =>
      open === 0
        ? 'No round waits for decisions.'
        : `${open === 1 ? 'One round waits' : `${countInWords('en', open)} rounds wait`} for the principals’ decisions.`,
    caption: 'Texts that have been sent',
    text: 'Text',
    state: 'State',
    stands: 'Where it stands',
    sent: 'Sent',
    answerBy: 'Answer by',
    number: 'Reg. no.',
    empty: 'Nothing has been sent yet',
    how: 'When a work plan is ready, the secretariat freezes it and sends it for decision. Then it is shown here.',
  },
});

export function RoundsPage({ ui, rows }: { ui: Ui; rows: readonly RoundRow[] }) {
  const w = words[ui.lang];
  const waiting = rows.filter(({ state }) => state === 'open' || state === 'blocked').length;
  return (
    <Page ui={ui} title={w.title} lead={w.lead(waiting)} current="/beslut">
      <DataTable
        ui={ui}
        caption={w.caption}
        rows={rows}
        rowId={({ id }) => `r-${id}`}
        empty={<Empty title={w.empty}>{w.how}</Empty>}
        columns={[
          {
            label: w.text,
            heads: true,
            cell: ({ title, href, example }) => (
              <>
                <Link href={ui.href(href)}>{title}</Link> {example ? <ExampleTag ui={ui} /> : null}
              </>
            ),
          },
          { label: w.state, cell: ({ state }) => <StateMark ui={ui} state={state} /> },
          { label: w.stands, cell: ({ sentence }) => sentence },
          { label: w.sent, cell: ({ sentOn }) => sentOn },
          { label: w.answerBy, cell: ({ answerBy }) => answerBy },
          { label: w.number, cell: ({ number }) => number },
        ]}
      />
    </Page>
  );
}
