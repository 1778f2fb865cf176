import {
  Actions,
  ButtonLink,
  type Column,
  capitalise,
  countInWords,
  DataTable,
  Form,
  Hidden,
  isoDate,
  longDate,
  Page,
  Remark,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { Changeover } from '../../queries/changeovers.ts';
import { changeoversPath } from '../changeovers/view.tsx';
import { comesFrom, type HeldSeat, inSeat, placeName } from './present.ts';
import { crumbsOf } from './view.tsx';
import { words } from './words.ts';

export type Does = 'goes-on' | 'ends';

type CheckProps = {
  ui: Ui;
  changeover: Changeover;
  does: Does;
  seats: readonly HeldSeat[];
  /** Those of them that would change. */
  changing: readonly HeldSeat[];
};

/** What would happen to whom; nothing has been changed. */
export function CheckPage({ ui, changeover, does, seats, changing }: CheckProps) {
  const w = words[ui.lang];
  const [last, first] = [changeover.on.subtract({ days: 1 }), changeover.on];
  const people = new Set(changing.map(({ held }) => held.person.id)).size;
  const lead =
    does === 'ends'
      ? w.checkLead.ends(longDate(ui.lang, last))
      : w.checkLead['goes-on'](longDate(ui.lang, last), longDate(ui.lang, first));
  const columns: readonly Column<HeldSeat>[] = [
    { label: w.who, heads: true, cell: ({ held }) => `${inSeat(ui.lang, held)}, ${placeName(held)}` },
    { label: w.from, cell: ({ held }) => comesFrom(held) },
    {
      label: w.does,
      cell: (seat) => {
        if (!changing.includes(seat)) return w.already(w.states[seat.state]);
        return does === 'ends' ? w.willEnd(isoDate(last)) : w.willGoOn(isoDate(last), isoDate(first));
      },
    },
  ];
  return (
    <Page
      ui={ui}
      title={changing.length === 0 ? w.nothing : w.check[does](capitalise(countInWords(ui.lang, people)), people === 1)}
      tab={w.checkTab}
      lead={changing.length === 0 ? undefined : lead}
      current="/huvudman"
      crumbs={crumbsOf(ui, { changeover }, w.checkTab)}
    >
      {changing.length === 0 ? <Remark>{w.nothing}</Remark> : <Confirm {...{ ui, changeover, does, seats, changing }} />}
      <Actions>
        <ButtonLink kind="secondary" href={ui.href(`${changeoversPath}/${changeover.id}`)}>
          {w.back}
        </ButtonLink>
      </Actions>
      <DataTable ui={ui} caption={w.checkRows} columns={columns} rows={seats} />
    </Page>
  );
}

function Confirm({ ui, changeover, does, changing }: CheckProps) {
  const w = words[ui.lang];
  return (
    <Form ui={ui} action={ui.href(`${changeoversPath}/${changeover.id}/platser`)} label={w.confirm[does]}>
      <Hidden name="does" value={does} />
      {changing.map(({ held }) => (
        <Hidden name={`plats-${held.id}`} value="ja" />
      ))}
      <SubmitButton>{w.confirm[does]}</SubmitButton>
    </Form>
  );
}
