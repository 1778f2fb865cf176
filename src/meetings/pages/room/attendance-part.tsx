import { Empty, Form, Hidden, HiddenFields, Select, SubmitButton, Tag, TextField } from '../../../ui/index.ts';
import type { Attendee, Presence } from '../../sitting/sitting.ts';
import { AddForm, failedAt, type RoomProps, roomHref } from './parts.tsx';
import { words } from './words.ts';

const tones = { 'on-site': 'yes', remote: 'yes', absent: 'plain' } as const;
const presences: readonly Presence[] = ['on-site', 'remote', 'absent'];

/** The attendance list: a form for each row, so that two who write never overwrite each other. */
export function AttendancePart({ ui, view }: RoomProps) {
  const w = words[ui.lang];
  const { attendance } = view.sitting;
  const there = attendance.filter(({ presence }) => presence !== 'absent').length;
  const isOpen = view.failed?.place === 'narvaro';
  return (
    <section class="section" id="narvaro" aria-labelledby="narvaro-rubrik">
      <h2 id="narvaro-rubrik">{w.attendance}</h2>
      {attendance.length === 0 ? (
        <Empty title={w.attendanceEmpty}>{w.attendanceEmptyHow}</Empty>
      ) : (
        <details class="ds-details" open={isOpen || there === 0}>
          <summary>{w.attendanceCount(there, attendance.length)}</summary>
          <div>
            <AllThere ui={ui} view={view} />
            <ul class="attendance">
              {attendance.map((who) => (
                <Row ui={ui} view={view} who={who} />
              ))}
            </ul>
          </div>
        </details>
      )}
      {view.meeting.life.sitting === 'not-begun' ? null : <Guest ui={ui} view={view} />}
    </section>
  );
}

function AllThere({ ui, view }: RoomProps) {
  const w = words[ui.lang];
  return (
    <Form ui={ui} action={roomHref({ ui, view }, '/narvaro/alla')} label={w.allThere} toPlace>
      <Hidden name="punkt" value={view.shown?.item.id ?? ''} />
      <SubmitButton kind="secondary">{w.allThere}</SubmitButton>
      <p class="help">{w.allThereHow}</p>
    </Form>
  );
}

type RowProps = RoomProps & { who: Attendee };

/** What others need to know of a row in words; the fields after it. */
function Row({ ui, view, who }: RowProps) {
  const w = words[ui.lang];
  const served = view.sitting.attendance.find(({ servingFor }) => servingFor?.personId === who.personId);
  const suggested = who.personId === null ? undefined : view.suggested.get(who.personId);
  const facts = [
    w.capacity[who.capacity],
    ...(who.party === null ? [] : [who.party]),
    ...(who.principal === null ? [] : [who.principal]),
    ...(who.servingFor === null ? [] : [w.servingFor(who.servingFor.name)]),
    ...(served === undefined || who.personId === null ? [] : [w.servedBy(served.name)]),
  ];
  return (
    <li id={`n-${who.id}`}>
      <p>
        <strong>{who.name}</strong> <Tag tone={tones[who.presence]}>{w.presence[who.presence]}</Tag>{' '}
        <span class="soft">{facts.join(', ')}</span>
      </p>
      {suggested === undefined ? null : <p class="help">{w.suggested(suggested)}</p>}
      <samrad-save
        account={view.account}
        now={JSON.stringify({
          med: who.presence,
          kom: who.came,
          gick: who.went,
          for: who.servingFor?.personId ?? '',
        })}
        word-saved={w.saved}
        word-lost={w.lost}
        word-out={w.out}
        word-sign-in={w.signIn}
        word-leave={w.leave}
        sign-in={ui.href('/logga-in')}
      >
        <RowForm ui={ui} view={view} who={who} />
      </samrad-save>
      {who.personId === null ? <Remove ui={ui} view={view} who={who} /> : null}
    </li>
  );
}

function RowForm({ ui, view, who }: RowProps) {
  const w = words[ui.lang];
  const failed = failedAt(view, 'narvaro', who.id);
  const typed = failed?.typed ?? { med: who.presence, kom: who.came, gick: who.went, for: who.servingFor?.personId ?? '' };
  const id = (field: string) => `${field}-${who.id}`;
  return (
    <Form ui={ui} action={roomHref({ ui, view }, '/narvaro')} label={who.name} inline toPlace>
      {failed === null ? null : (
        <p class="notice tone-no" role="alert">
          {failed.errors.map((error) => error.text).join(' ')}
        </p>
      )}
      <HiddenFields
        fields={{
          person: who.personId ?? '',
          namn: who.personId === null ? who.name : '',
          roll: who.capacity,
          rad: who.id,
          punkt: view.shown?.item.id ?? '',
        }}
      />
      <select class="ds-input" id={id('med')} name="med" aria-label={w.presenceOf(who.name)}>
        {presences.map((presence) => (
          <option value={presence} selected={presence === typed['med']}>
            {w.presence[presence]}
          </option>
        ))}
      </select>
      <Clock id={id('kom')} name="kom" label={w.came} long={w.cameOf(who.name)} value={typed['kom'] ?? ''} />
      <Clock id={id('gick')} name="gick" label={w.went} long={w.wentOf(who.name)} value={typed['gick'] ?? ''} />
      {who.capacity === 'substitute' ? <Serves ui={ui} view={view} who={who} chosen={typed['for'] ?? ''} /> : null}
      <SubmitButton kind="secondary">
        {w.save}
        <span class="ds-sr-only"> {who.name}</span>
      </SubmitButton>
      <span class="said" role="status" data-said></span>
    </Form>
  );
}

type ClockProps = { id: string; name: string; label: string; long: string; value: string };

function Clock({ id, name, label, long, value }: ClockProps) {
  return (
    <label class="clock" for={id}>
      {label}
      <input class="ds-input" type="time" id={id} name={name} value={value} aria-label={long} />
    </label>
  );
}

/** Those with a seat who are not there, and the one whom the substitute serves for now. */
function Serves({ ui, view, who, chosen }: RowProps & { chosen: string }) {
  const w = words[ui.lang];
  const seats = view.sitting.attendance.filter(
    ({ capacity, presence, personId }) =>
      ['chair', 'vice-chair', 'member'].includes(capacity) && (presence === 'absent' || personId === chosen),
  );
  return (
    <select class="ds-input" id={`for-${who.id}`} name="for" aria-label={w.servesOf(who.name)}>
      <option value="">{w.servesNobody}</option>
      {seats.map(({ personId, name }) => (
        <option value={personId ?? ''} selected={personId === chosen}>
          {w.servingFor(name)}
        </option>
      ))}
    </select>
  );
}

function Remove({ ui, view, who }: RowProps) {
  const w = words[ui.lang];
  return (
    <Form ui={ui} action={roomHref({ ui, view }, '/narvaro/ta-bort')} label={`${w.remove} ${who.name}`} toPlace>
      <HiddenFields fields={{ rad: who.id, punkt: view.shown?.item.id ?? '' }} />
      <SubmitButton kind="secondary">
        {w.remove}
        <span class="ds-sr-only"> {who.name}</span>
      </SubmitButton>
    </Form>
  );
}

function Guest({ ui, view }: RoomProps) {
  const w = words[ui.lang];
  const failed = failedAt(view, 'narvaro');
  const typed = failed?.typed ?? {};
  const field = { ui, errors: failed?.errors ?? [] };
  return (
    <AddForm ui={ui} view={view} place="narvaro" path="/narvaro" label={w.guest} button={w.add}>
      <TextField {...field} name="namn" label={w.guestName} value={typed['namn'] ?? ''} maxlength={200} required />
      <Select
        {...field}
        name="roll"
        label={w.guestCapacity}
        options={(['guest', 'official'] as const).map((value) => ({ value, label: w.capacity[value] }))}
        value={typed['roll'] ?? 'guest'}
        empty={false}
      />
      <Select
        {...field}
        name="med"
        label={w.attendance}
        options={(['on-site', 'remote'] as const).map((value) => ({ value, label: w.presence[value] }))}
        value={typed['med'] ?? 'on-site'}
        empty={false}
      />
    </AddForm>
  );
}
