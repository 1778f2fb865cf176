import {
  ButtonLink,
  type Column,
  DataTable,
  DefinitionList,
  Empty,
  ExampleTag,
  Form,
  Link,
  Page,
  Section,
  Select,
  SubmitButton,
  Tag,
  type Tone,
  type Ui,
} from '../../../ui/index.ts';
import { listed, organisationKey } from '../../participants/participants.ts';
import { sheetWords } from '../../participants/sheet.ts';
import type { Registration } from '../../registering/registration.ts';
import { crumbsTo } from '../conference-asked.ts';
import { Organisations } from './organisations.tsx';
import { type ParticipantRow, type ParticipantsView, participantsQuery } from './present.ts';
import { countsLeft, participantsWords } from './words.ts';

type Props = { ui: Ui; view: ParticipantsView };

/** Everybody who has registered: figures first, then where they come from, then the list. */
export function ParticipantsPage({ ui, view }: Props) {
  const w = participantsWords[ui.lang];
  const { conference, figures, areGone, isEmpty } = view;
  const { seated, waiting, cancelled, lapsed } = figures;
  return (
    <Page
      ui={ui}
      title={view.sentence}
      lead={areGone ? w.leadGone(countsLeft(ui.lang, seated, waiting, cancelled + lapsed)) : w.lead}
      tab={`${w.title}: ${conference.title}`}
      eyebrow={
        <>
          {conference.title} {conference.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: w.title })}
      actions={areGone ? null : <Ways ui={ui} view={view} />}
    >
      {isEmpty ? <Empty title={w.empty}>{w.emptyHow}</Empty> : <FiguresPart ui={ui} view={view} />}
      {areGone || isEmpty ? null : <WhoPart ui={ui} view={view} />}
      <p>
        <Link href={ui.href(`/konferenser/${conference.id}`)}>{w.back}</Link>
      </p>
    </Page>
  );
}

function Ways({ ui, view: { conference, hasBegun, isEmpty } }: Props) {
  const w = participantsWords[ui.lang];
  const here = `/konferenser/${conference.id}`;
  const add = canRegister(conference) ? <ButtonLink href={ui.href(`${here}/deltagare/ny`)}>{w.add}</ButtonLink> : null;
  if (isEmpty) return add;
  return (
    <>
      {hasBegun ? <ButtonLink href={ui.href(`${here}/deltagare/narvaro`)}>{w.attendance}</ButtonLink> : add}
      <ButtonLink kind="secondary" href={ui.href(`${here}/mejl`)}>
        {w.mail}
      </ButtonLink>
    </>
  );
}

/** On the day itself too: some come without having registered. */
function canRegister({ state }: ParticipantsView['conference']): boolean {
  return state !== 'cancelled' && state !== 'over';
}

function FiguresPart({ ui, view: { figures } }: Props) {
  const w = participantsWords[ui.lang];
  const { seats, seated, confirmed, waiting, cancelled, lapsed, came, absent } = figures;
  const isNoted = came + absent > 0;
  return (
    <Section title={w.figures} id="antal">
      <DefinitionList
        items={[
          { term: w.seats, value: seats === null ? w.noLimit : String(seats) },
          { term: w.seated, value: `${seated} (${w.confirmed(confirmed)})` },
          { term: w.waiting, value: String(waiting) },
          { term: w.cancelled, value: String(cancelled) },
          { term: w.lapsed, value: String(lapsed) },
          { term: w.came, value: isNoted ? String(came) : '' },
          { term: w.absent, value: isNoted ? String(absent) : '' },
        ]}
      />
    </Section>
  );
}

function WhoPart({ ui, view }: Props) {
  const w = participantsWords[ui.lang];
  const { conference, needs, organisations } = view;
  const here = `/konferenser/${conference.id}/deltagare`;
  return (
    <>
      {organisations.length === 0 ? null : (
        <Section title={w.organisations} id="organisationer">
          <Organisations ui={ui} conferenceId={conference.id} of={organisations} />
        </Section>
      )}
      <Section title={w.list} id="listan">
        <Filter ui={ui} view={view} />
        <DataTable
          ui={ui}
          caption={w.caption}
          captionHidden
          columns={columnsOf(ui, view)}
          rows={view.rows}
          xlsxHref={ui.href(`${here}${participantsQuery(view.asked, { format: 'xlsx' })}`)}
          empty={<Empty title={w.none}>{w.noneHow}</Empty>}
        />
      </Section>
      <Section title={w.papers} id="utskrift">
        <p>{w.papersHelp}</p>
        <ul>
          <li>
            <Link href={ui.href(`${here}/lista.pdf`)} file>
              {w.pdf}
            </Link>
          </li>
          {view.sessions.length === 0 ? null : (
            <li>
              <Link href={ui.href(`${here}/lista.pdf?med=pass`)} file>
                {w.pdfSessions}
              </Link>
            </li>
          )}
          <li>
            <Link href={ui.href(`${here}/behov`)}>{w.needs(needs)}</Link>
          </li>
          {view.hasBegun && canRegister(conference) ? (
            <li>
              <Link href={ui.href(`${here}/ny`)}>{w.add}</Link>
            </li>
          ) : null}
        </ul>
      </Section>
    </>
  );
}

function Filter({ ui, view: { conference, asked, sessions, organisations } }: Props) {
  const w = participantsWords[ui.lang];
  const which = listed.map((value) => ({ value, label: w.whichOf[value] }));
  const from = organisations.map(({ name }) => ({ value: organisationKey(name), label: name }));
  return (
    <Form ui={ui} action={`${ui.href(`/konferenser/${conference.id}/deltagare`)}#listan`} method="get" inline label={w.filter}>
      <Select ui={ui} name="vilka" label={w.which} options={which} value={asked.which} empty={false} />
      {sessions.length === 0 ? null : (
        <Select ui={ui} name="pass" label={w.session} options={sessions} value={asked.session} empty={w.everySession} />
      )}
      <Select
        ui={ui}
        name="organisation"
        label={w.organisation}
        options={from}
        value={asked.organisation}
        empty={w.everyOrganisation}
      />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}

const tones: Readonly<Record<Registration['state'], Tone>> = { seat: 'yes', waiting: 'wait', cancelled: 'no', lapsed: 'plain' };

function columnsOf(ui: Ui, { conference, sessions }: ParticipantsView): readonly Column<ParticipantRow>[] {
  const [w, s] = [participantsWords[ui.lang], sheetWords[ui.lang]];
  const here = `/konferenser/${conference.id}/deltagare`;
  return [
    { label: w.name, heads: true, cell: ({ id, name }) => <Link href={ui.href(`${here}/${id}`)}>{name}</Link> },
    { label: w.organisation, cell: ({ organisation }) => organisation },
    { label: w.role, cell: ({ role }) => role },
    ...(sessions.length === 0 ? [] : [{ label: w.sessions, cell: (row: ParticipantRow) => row.sessions }]),
    {
      label: w.state,
      cell: ({ state, note }) => (
        <>
          <Tag tone={tones[state]}>{s.states[state]}</Tag> {note === '' ? null : <span class="soft">{note}</span>}
        </>
      ),
    },
  ];
}
