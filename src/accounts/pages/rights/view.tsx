import { type Column, DataTable, Icon, Page, pick, Section, type Ui } from '../../../ui/index.ts';
import type { RightRow, RoomRights } from './present.ts';
import { words } from './words.ts';

export function RightsPage({ ui, rooms, columns }: { ui: Ui; rooms: readonly RoomRights[]; columns: readonly string[] }) {
  const w = pick(words, ui.lang);
  return (
    <Page ui={ui} title={w.title} lead={w.lead}>
      {rooms.map((room) => (
        <Room ui={ui} room={room} labels={columns} />
      ))}
    </Page>
  );
}

function Room({ ui, room, labels }: { ui: Ui; room: RoomRights; labels: readonly string[] }) {
  const w = pick(words, ui.lang);
  const answered = room.rows.filter(({ answers }) => answers !== null);
  const depending = room.rows.filter(({ answers }) => answers === null);
  const columns: readonly Column<RightRow>[] = [
    { label: w.right, heads: true, cell: ({ sentence }) => sentence },
    ...labels.map((label, index) => ({ label, cell: (row: RightRow) => <Answer ui={ui} yes={row.answers?.[index] ?? false} /> })),
  ];
  return (
    <Section title={room.room}>
      {answered.length === 0 ? null : (
        <DataTable ui={ui} caption={w.caption(room.room)} captionHidden columns={columns} rows={answered} />
      )}
      {depending.length === 0 ? null : (
        <>
          <h3>{w.depends}</h3>
          <p>{w.dependsHelp}</p>
          <ul>
            {depending.map(({ sentence }) => (
              <li>{sentence}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function Answer({ ui, yes }: { ui: Ui; yes: boolean }) {
  const w = pick(words, ui.lang);
  return yes ? (
    <>
      <Icon name="check" /> {w.yes}
    </>
  ) : (
    <span>{w.no}</span>
  );
}
