import { type AnyRoute, route } from '../../../platform/http/route.ts';
import type { Web } from '../../../platform/http/web.ts';
import { csvResponse } from '../../../platform/sheets/csv.ts';
import { ButtonLink, DataTable, Empty, ExampleTag, Link, Page, Section, StateMark, type Ui, uiFor } from '../../../ui/index.ts';
import { conferenceWords } from '../../conference-words.ts';
import { mayKeepConferences, maySeeConferences } from '../../policy.ts';
import { conferencesOf } from '../../queries/conferences/conferences.ts';
import { registrationsOf } from '../../queries/registrations/registrations.ts';
import type { Registration } from '../../registering/registration.ts';
import { type ConferenceRow, type ConferencesView, conferencesView, rowsTakenOut, stateMarks } from './present.ts';
import { listWords } from './words.ts';

/** `/konferenser`: what is coming, first, and what has been. */
export const conferencesRoute: AnyRoute = route({
  ...{ method: 'get', path: '/konferenser', may: maySeeConferences },
  handle: async (web) => {
    const all = await conferencesOf(web);
    const keeps = mayKeepConferences.allows(web.actor, undefined);
    const people = keeps ? await peopleOf(web, all) : null;
    const view = conferencesView(web.lang, all, people, web.today);
    if (web.query.get('format') === 'csv') return csvResponse('konferenser', rowsTakenOut(web.lang, view, keeps));
    return web.html(<ConferencesPage ui={uiFor(web)} view={view} keeps={keeps} />);
  },
});

async function peopleOf(
  web: Web,
  all: Awaited<ReturnType<typeof conferencesOf>>,
): Promise<ReadonlyMap<string, readonly Registration[]>> {
  const people = new Map<string, readonly Registration[]>();
  for (const { id, hasOpened } of all) if (hasOpened) people.set(id, await registrationsOf(web, id));
  return people;
}

type Props = { ui: Ui; view: ConferencesView; keeps: boolean };

function ConferencesPage({ ui, view, keeps }: Props) {
  const w = listWords[ui.lang];
  const isEmpty = view.coming.length + view.past.length === 0;
  return (
    <Page
      ui={ui}
      title={view.sentence}
      tab={conferenceWords[ui.lang].room}
      current="/konferenser"
      actions={keeps ? <ButtonLink href={ui.href('/konferenser/ny')}>{w.add}</ButtonLink> : null}
    >
      {isEmpty ? <Empty title={w.none}>{w.noneHow}</Empty> : null}
      <Rows ui={ui} title={w.comingTitle} rows={view.coming} taken={keeps} />
      <Rows ui={ui} title={w.pastTitle} rows={view.past} taken={keeps} />
    </Page>
  );
}

function Rows({ ui, title, rows, taken }: { ui: Ui; title: string; rows: readonly ConferenceRow[]; taken: boolean }) {
  const { columns } = listWords[ui.lang];
  if (rows.length === 0) return null;
  return (
    <Section title={title}>
      <DataTable<ConferenceRow>
        {...{ ui, caption: title, captionHidden: true, rows, rowId: ({ id }) => id, csvHref: ui.href('/konferenser?format=csv') }}
        columns={[
          {
            ...{ label: columns.title, heads: true },
            cell: (row) => (
              <>
                <Link href={ui.href(`/konferenser/${row.id}`)}>{row.title}</Link> {row.example ? <ExampleTag ui={ui} /> : null}
                <br />
                <span class="soft">{row.kind}</span>
              </>
            ),
          },
          { label: columns.on, cell: ({ on }) => on },
          { label: columns.place, cell: ({ place }) => place },
          {
            label: columns.state,
            cell: ({ state, stateSaid }) => <StateMark ui={ui} state={stateMarks[state]} text={stateSaid} />,
          },
          ...(taken ? [{ label: columns.taken, cell: (row: ConferenceRow) => row.taken }] : []),
        ]}
      />
    </Section>
  );
}
