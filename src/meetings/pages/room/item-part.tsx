import {
  DateField,
  Details,
  Form,
  Hidden,
  HiddenFields,
  isoDate,
  Link,
  Prose,
  Select,
  SubmitButton,
  Tag,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { purposeWords } from '../../agenda/purpose-words.ts';
import { tookPart } from '../../sitting/sitting.ts';
import { outcomeKinds, purposes, voiceKinds } from '../../tables.ts';
import { factsOfItem, ItemBody } from '../meeting/agenda-list.tsx';
import { outcomeWords } from '../outcome-words.ts';
import { TaskFollowUp } from '../tasks/follow-up/forms.tsx';
import { OwnerFields } from '../tasks/parts/owners.tsx';
import { NotePart } from './note-part.tsx';
import { AddForm, failedAt, Part, type RoomProps, RowForms, roomHref } from './parts.tsx';
import type { RoomView } from './view-model.ts';
import { words } from './words.ts';

export type ShownProps = RoomProps & { shown: NonNullable<RoomView['shown']> };

/** The item that is written at: what it is, what is said, and what comes of it. */
export function ItemPart(props: ShownProps) {
  const { ui, view, shown } = props;
  const w = words[ui.lang];
  const { item, number, state } = shown;
  return (
    <article class="room-item" id="punkten" aria-labelledby="punktens-rubrik">
      <h2 id="punktens-rubrik">{number === 0 ? item.title : w.item(number, item.title)}</h2>
      <p class="soft">
        <Tag tone={state === 'now' ? 'wait' : 'plain'}>{w.state[state]}</Tag> <Tag>{purposeWords[ui.lang][item.purpose]}</Tag>{' '}
        {factsOfItem(ui.lang, item)}
      </p>
      {view.meeting.life.sitting === 'open' && state !== 'now' && state !== 'struck' ? <GoHere {...props} /> : null}
      {item.text === '' && item.papers.length === 0 && item.aboutId === null ? null : (
        <Details summary={w.papers} open={item.text.length < 600}>
          <ItemBody ui={ui} item={item} />
        </Details>
      )}
      <NotePart {...props} />
      <Followed {...props} />
      <Outcomes {...props} />
      <Away {...props} />
      <Voices {...props} />
      <Tasks {...props} />
    </article>
  );
}

function GoHere({ ui, view, shown }: ShownProps) {
  const w = words[ui.lang];
  return (
    <Form ui={ui} action={roomHref({ ui, view }, `/${shown.item.id}/hit`)} label={w.goHere} toPlace>
      <Hidden name="request" value={view.request} />
      <SubmitButton kind="secondary">{w.goHere}</SubmitButton>
    </Form>
  );
}

function Outcomes({ ui, view, shown }: ShownProps) {
  const w = words[ui.lang];
  const { outcomes } = shown.written;
  const path = `/${shown.item.id}/utfall`;
  const failed = failedAt(view, 'utfall');
  const typed = failed?.typed ?? {};
  const field = { ui, errors: failed?.errors ?? [] };
  return (
    <Part title={w.outcomes} id="utfall" count={outcomes.length}>
      {outcomes.length === 0 ? <p class="soft">{w.outcomesEmpty}</p> : null}
      <ol class="outcomes">
        {outcomes.map(({ id, kind, text }) => (
          <li id={`u-${id}`}>
            <Tag tone="yes">{outcomeWords[ui.lang][kind]}</Tag>
            <Prose ui={ui} text={text} level={4} id={`ut-${id}`} />
            <RowForms ui={ui} view={view} place="utfall" path={path} row={id} name={outcomeWords[ui.lang][kind]} text={text} />
          </li>
        ))}
      </ol>
      <AddForm ui={ui} view={view} place="utfall" path={path} label={w.addOutcomeTo} button={w.addOutcome}>
        <p class="help">{w.outcomeHow}</p>
        <Select
          {...field}
          name="utfall-slag"
          label={w.outcomeKind}
          options={outcomeKinds.map((value) => ({ value, label: outcomeWords[ui.lang][value] }))}
          value={typed['utfall-slag'] ?? ''}
          required
        />
        <TextArea
          {...field}
          name="utfall-text"
          label={w.outcomeText}
          help={w.outcomeTextHelp}
          value={typed['utfall-text'] ?? ''}
          rows={3}
        />
        <Select
          {...field}
          name="utfall-till"
          label={w.postponedTo}
          help={w.postponedToHelp}
          options={view.coming}
          value={typed['utfall-till'] ?? ''}
          empty={w.postponedNowhere}
          optional
        />
      </AddForm>
    </Part>
  );
}

function Away({ ui, view, shown }: ShownProps) {
  const w = words[ui.lang];
  const { attendance } = view.sitting;
  const { absences, voices } = shown.written;
  const path = `/${shown.item.id}/borta`;
  const failed = failedAt(view, 'borta');
  const there = attendance.filter(
    (who) => tookPart(who, shown.written) && !voices.some(({ attendanceId }) => attendanceId === who.id),
  );
  const field = { ui, errors: failed?.errors ?? [] };
  return (
    <Part title={w.away} id="borta" count={absences.length}>
      {absences.length === 0 ? <p class="soft">{w.awayEmpty}</p> : null}
      <ul class="rows">
        {absences.map(({ attendanceId, reason }) => {
          const name = attendance.find(({ id }) => id === attendanceId)?.name ?? '';
          return (
            <li id={`b-${attendanceId}`}>
              {name} <Tag>{w.awayReason[reason]}</Tag>
              <Form ui={ui} action={roomHref({ ui, view }, path)} label={w.back2(name)} toPlace inline>
                <HiddenFields fields={{ 'borta-vem': attendanceId, 'borta-hur': '' }} />
                <SubmitButton kind="secondary">{w.back2(name)}</SubmitButton>
              </Form>
            </li>
          );
        })}
      </ul>
      {attendance.length === 0 ? null : (
        <AddForm ui={ui} view={view} place="borta" path={path} label={w.addAwayWho} button={w.addAway}>
          <p class="help">{w.awayHow}</p>
          <Select
            {...field}
            name="borta-vem"
            label={w.awayWho}
            options={there.map(({ id, name }) => ({ value: id, label: name }))}
            value={failed?.typed['borta-vem'] ?? ''}
            required
          />
          <Select
            {...field}
            name="borta-hur"
            label={w.awayWhy}
            options={(['conflict-of-interest', 'away'] as const).map((value) => ({ value, label: w.awayReason[value] }))}
            value={failed?.typed['borta-hur'] || 'conflict-of-interest'}
            empty={false}
          />
        </AddForm>
      )}
    </Part>
  );
}

function Voices({ ui, view, shown }: ShownProps) {
  const w = words[ui.lang];
  const { attendance } = view.sitting;
  const { voices } = shown.written;
  const path = `/${shown.item.id}/anmalt`;
  const failed = failedAt(view, 'anmalt');
  const typed = failed?.typed ?? {};
  const field = { ui, errors: failed?.errors ?? [] };
  return (
    <Part title={w.voices} id="anmalt" count={voices.length}>
      {voices.length === 0 ? <p class="soft">{w.voicesEmpty}</p> : null}
      <ol class="outcomes">
        {voices.map(({ id, kind, attendanceId, text }) => {
          const name = attendance.find((who) => who.id === attendanceId)?.name ?? '';
          return (
            <li id={`v-${id}`}>
              <Tag tone="wait">{w.voice[kind]}</Tag> {name}
              <Prose ui={ui} text={text} level={4} id={`vt-${id}`} />
              <RowForms ui={ui} view={view} place="anmalt" path={path} row={id} name={`${w.voice[kind]} ${name}`} text={text} />
            </li>
          );
        })}
      </ol>
      {view.meeting.life.sitting === 'open' ? (
        <AddForm ui={ui} view={view} place="anmalt" path={path} label={w.addVoiceOf} button={w.addVoice}>
          <p class="help">{w.voicesHow}</p>
          <Select
            {...field}
            name="anmalt-slag"
            label={w.voiceKind}
            options={voiceKinds.map((value) => ({ value, label: w.voice[value] }))}
            value={typed['anmalt-slag'] ?? ''}
            required
          />
          <Select
            {...field}
            name="anmalt-vem"
            label={w.voiceWho}
            options={attendance.filter((who) => tookPart(who, shown.written)).map(({ id, name }) => ({ value: id, label: name }))}
            value={typed['anmalt-vem'] ?? ''}
            required
          />
          <TextArea {...field} name="anmalt-text" label={w.voiceText} value={typed['anmalt-text'] ?? ''} rows={3} optional />
        </AddForm>
      ) : (
        <p class="help">{w.voicesHow}</p>
      )}
    </Part>
  );
}

/** What earlier meetings asked for, where the item follows it up. */
function Followed({ ui, view, shown: { item, followed } }: ShownProps) {
  if (followed.length === 0) return null;
  return (
    <Part title={words[ui.lang].followed} id="uppfoljning" count={followed.length}>
      <TaskFollowUp ui={ui} tasks={followed} meetingId={view.meeting.id} itemId={item.id} />
    </Part>
  );
}

function Tasks({ ui, view, shown }: ShownProps) {
  const w = words[ui.lang];
  const failed = failedAt(view, 'uppdrag');
  const typed = failed?.typed ?? {};
  const field = { ui, errors: failed?.errors ?? [] };
  return (
    <Part title={w.tasks} id="uppdrag" count={shown.tasks.length}>
      {shown.tasks.length === 0 ? <p class="soft">{w.tasksEmpty}</p> : null}
      <ul class="rows">
        {shown.tasks.map(({ id, text, person, ownerOrgan, dueOn }) => (
          <li id={`a-${id}`}>
            <Link href={ui.href(`/moten/uppdrag/${id}`)}>{text}</Link>{' '}
            <span class="soft">
              {w.taskTo(
                [person, ownerOrgan].flatMap((owner) => owner?.name ?? []).join(', '),
                dueOn === null ? '' : isoDate(dueOn),
              )}
            </span>
          </li>
        ))}
      </ul>
      <AddForm ui={ui} view={view} place="uppdrag" path={`/${shown.item.id}/uppdrag`} label={w.addTaskNew} button={w.addTask}>
        <TextArea
          {...field}
          name="uppdrag-text"
          label={w.taskText}
          value={typed['uppdrag-text'] ?? ''}
          rows={2}
          maxlength={2000}
          required
        />
        <OwnerFields {...field} owners={view.owners} person={typed['owner'] ?? ''} organ={typed['agare-organ'] ?? ''} />
        <DateField {...field} name="uppdrag-dag" label={w.taskDue} value={typed['uppdrag-dag'] ?? ''} optional />
      </AddForm>
    </Part>
  );
}

/** An item that comes up while the meeting is held: last on the agenda. */
export function ExtraItem({ ui, view }: RoomProps) {
  const w = words[ui.lang];
  const failed = failedAt(view, 'extra');
  const field = { ui, errors: failed?.errors ?? [] };
  return (
    <div id="extra">
      <AddForm ui={ui} view={view} place="extra" path="/punkt" label={w.extra} button={w.addExtra}>
        <TextField {...field} name="extra-rubrik" label={w.extraTitle} value={failed?.typed['extra-rubrik'] ?? ''} required />
        <Select
          {...field}
          name="extra-syfte"
          label={w.extraPurpose}
          options={purposes.map((value) => ({ value, label: purposeWords[ui.lang][value] }))}
          value={failed?.typed['extra-syfte'] ?? 'information'}
          empty={false}
        />
      </AddForm>
    </div>
  );
}
