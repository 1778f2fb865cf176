import {
  ButtonLink,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  Link,
  Page,
  Remark,
  SubmitButton,
  Tag,
  TextField,
} from '../../../ui/index.ts';
import type { RoomItem } from '../../sitting/room-items.ts';
import { meetingName } from '../meeting-name.ts';
import { AttendancePart } from './attendance-part.tsx';
import { ExtraItem, ItemPart } from './item-part.tsx';
import { failedAt, type RoomProps, roomHref } from './parts.tsx';
import { othersSentence } from './present.ts';
import { words } from './words.ts';

/** The secretary's one page: the meeting, the items beside it, and the item that is written at. */
export function RoomPage({ ui, view }: RoomProps) {
  const w = words[ui.lang];
  const { meeting, shown, failed } = view;
  const title = meetingName(ui.lang, meeting);
  const address = `/moten/${meeting.id}`;
  return (
    <Page
      ui={ui}
      title={title}
      tab={`${w.tab}: ${title}`}
      lead={view.sentence}
      eyebrow={
        <>
          {meeting.organ.name} {meeting.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/moten"
      crumbs={[{ label: w.room, href: '/moten' }, { label: title, href: address }, { label: w.tab }]}
      failed={failed !== null}
    >
      <Meeting ui={ui} view={view} />
      <div class="room">
        <Items ui={ui} view={view} />
        <div class="room-main">
          <AtAnother ui={ui} view={view} />
          {shown === null ? <Empty title={w.empty}>{w.emptyHow}</Empty> : <ItemPart ui={ui} view={view} shown={shown} />}
          <ExtraItem ui={ui} view={view} />
        </div>
      </div>
      <AttendancePart ui={ui} view={view} />
      <Ending ui={ui} view={view} />
      <p>
        <Link href={ui.href(address)}>{w.back}</Link> · <Link href={ui.href(`${address}/nu`)}>{w.readers}</Link>
      </p>
    </Page>
  );
}

/** The one thing to do next with the meeting itself. */
function Meeting({ ui, view }: RoomProps) {
  const w = words[ui.lang];
  const { meeting, next } = view;
  const { sitting } = meeting.life;
  return (
    <section id="motet" aria-label={w.tab}>
      {sitting === 'not-begun' ? <Open ui={ui} view={view} /> : null}
      {sitting === 'open' && next !== null ? (
        <Form
          ui={ui}
          action={roomHref({ ui, view }, `/${next.item.id}/hit`)}
          label={w.next(next.number, next.item.title)}
          toPlace
        >
          <Hidden name="request" value={view.request} />
          <SubmitButton>{w.next(next.number, next.item.title)}</SubmitButton>
        </Form>
      ) : null}
      {sitting === 'open' && next === null ? <Close ui={ui} view={view} isNext /> : null}
      {sitting === 'closed' ? <ButtonLink href={ui.href(`/moten/${meeting.id}/protokoll`)}>{w.finish}</ButtonLink> : null}
    </section>
  );
}

function Open({ ui, view }: RoomProps) {
  const w = words[ui.lang];
  const failed = failedAt(view, 'motet');
  const field = { ui, errors: failed?.errors ?? [] };
  return (
    <Form ui={ui} action={roomHref({ ui, view }, '/oppna')} label={w.opening} toPlace>
      <ErrorSummary ui={ui} errors={failed?.errors ?? []} />
      <Hidden name="request" value={view.request} />
      <p class="help">{w.openHow}</p>
      <TextField {...field} name="klockan" label={w.clock} value={failed?.typed['klockan'] ?? view.clock} width={8} required />
      <TextField {...field} name="oppnare" label={w.opener} value={failed?.typed['oppnare'] ?? view.opener} maxlength={200} />
      <SubmitButton>{w.opening}</SubmitButton>
    </Form>
  );
}

function Close({ ui, view, isNext = false }: RoomProps & { isNext?: boolean }) {
  const w = words[ui.lang];
  const failed = failedAt(view, 'motet');
  const field = { ui, errors: failed?.errors ?? [] };
  return (
    <Form ui={ui} action={roomHref({ ui, view }, '/avsluta')} label={w.closing} toPlace>
      <ErrorSummary ui={ui} errors={failed?.errors ?? []} />
      <Hidden name="request" value={view.request} />
      <Hidden name="punkt" value={view.shown?.item.id ?? ''} />
      <TextField {...field} name="klockan" label={w.clock} value={failed?.typed['klockan'] ?? view.clock} width={8} required />
      <SubmitButton kind={isNext ? 'primary' : 'secondary'}>{w.close}</SubmitButton>
    </Form>
  );
}

/** Said when the meeting has gone on and the page has not: nothing moves under the writer. */
function AtAnother({ ui, view: { meeting, items, shown } }: RoomProps) {
  const now = items.find(({ state }) => state === 'now');
  if (now === undefined || now.item.id === shown?.item.id) return null;
  return (
    <Remark>
      <p>
        <Link href={ui.href(`/moten/${meeting.id}/rum?punkt=${now.item.id}`)}>
          {words[ui.lang].shownIsNotNow(now.number, now.item.title)}
        </Link>
      </p>
    </Remark>
  );
}

function Items({ ui, view }: RoomProps) {
  const w = words[ui.lang];
  return (
    <nav class="room-items" aria-label={w.list}>
      <ol>
        {view.items.map((each) => (
          <Item ui={ui} view={view} each={each} />
        ))}
      </ol>
    </nav>
  );
}

const tones = { now: 'wait', done: 'yes', left: 'plain', struck: 'plain' } as const;

function Item({ ui, view, each: { item, number, state } }: RoomProps & { each: RoomItem }) {
  const w = words[ui.lang];
  const others = othersSentence(ui.lang, view.others, item.id);
  const isShown = item.id === view.shown?.item.id;
  return (
    <li id={`p-${item.id}`} class={isShown ? 'shown' : undefined}>
      <a
        class="ds-link"
        href={ui.href(`/moten/${view.meeting.id}/rum?punkt=${item.id}`)}
        aria-current={isShown ? 'page' : undefined}
      >
        {number === 0 ? item.title : w.item(number, item.title)}
      </a>{' '}
      <Tag tone={tones[state]}>{w.state[state]}</Tag>
      {others === '' ? null : <span class="soft"> {others}</span>}
    </li>
  );
}

/** Closing before the last item, and opening again what was closed too early. */
function Ending({ ui, view }: RoomProps) {
  const w = words[ui.lang];
  const { sitting } = view.meeting.life;
  const failed = failedAt(view, 'motet');
  if (sitting === 'open' && view.next !== null)
    return (
      <details class="ds-details" open={failed !== null}>
        <summary>{w.closing}</summary>
        <div>
          <Close ui={ui} view={view} />
        </div>
      </details>
    );
  if (sitting !== 'closed') return null;
  const field = { ui, errors: failed?.errors ?? [] };
  return (
    <details class="ds-details" open={failed !== null}>
      <summary>{w.reopen}</summary>
      <div>
        <Form ui={ui} action={roomHref({ ui, view }, '/oppna-igen')} label={w.reopen} toPlace>
          <ErrorSummary ui={ui} errors={field.errors} />
          <Hidden name="request" value={view.request} />
          <Hidden name="punkt" value={view.shown?.item.id ?? ''} />
          <p class="help">{w.reopenHow}</p>
          <TextField
            {...field}
            name="varfor"
            label={w.reopenWhy}
            value={failed?.typed['varfor'] ?? ''}
            maxlength={500}
            required
          />
          <SubmitButton kind="secondary">{w.reopen}</SubmitButton>
        </Form>
      </div>
    </details>
  );
}
