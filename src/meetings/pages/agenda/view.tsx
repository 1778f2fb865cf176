import {
  assetUrl,
  ButtonLink,
  Empty,
  Form,
  Hidden,
  Icon,
  Link,
  Page,
  Remark,
  SubmitButton,
  Tag,
  type Ui,
} from '../../../ui/index.ts';
import { purposeWords } from '../../agenda/purpose-words.ts';
import type { AgendaItem, MeetingWithLife } from '../../meeting.ts';
import type { FollowUp } from '../../tasks/follow-up.ts';
import { factsOfItem, ItemBody } from '../meeting/agenda-list.tsx';
import { words as meetingWords } from '../meeting/words.ts';
import { meetingName } from '../meeting-name.ts';
import { TasksToFollowUp } from '../tasks/follow-up/panel.tsx';
import { words } from './words.ts';

/** What the page where the agenda is made shows. */
interface MakeAgendaView {
  readonly meeting: MeetingWithLife;
  readonly items: readonly AgendaItem[];
  /** The sum of minutes against the meeting's time. */
  readonly sentence: string;
  /** Proposals of the organ that wait. */
  readonly waiting: number;
  /** The organ's open tasks, and whether they are on. */
  readonly tasks: FollowUp;
}

type Props = { ui: Ui; view: MakeAgendaView };

/** The agenda as it is made: each item with its tools. Everything works by buttons; the pointer's way is a script's. */
export function MakeAgendaPage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { meeting, items, waiting } = view;
  const here = ui.href(`/moten/${meeting.id}`);
  const name = meetingName(ui.lang, meeting);
  const open = !meeting.life.verified;
  return (
    <Page
      ui={ui}
      title={w.title}
      tab={w.tab(name)}
      lead={view.sentence}
      eyebrow={name}
      current="/moten"
      crumbs={[
        { label: meetingWords[ui.lang].room, href: '/moten' },
        { label: name, href: `/moten/${meeting.id}` },
        { label: w.title },
      ]}
      actions={
        open ? (
          <>
            <ButtonLink href={`${here}/dagordning/ny`}>{w.add}</ButtonLink>
            {waiting === 0 ? null : (
              <ButtonLink kind="secondary" href={ui.href(`/moten/forslag?organ=${meeting.organId}`)}>
                {`${w.backlog} (${waiting})`}
              </ButtonLink>
            )}
          </>
        ) : null
      }
    >
      {meeting.life.noticed > 0 && open ? <Remark>{w.told}</Remark> : null}
      {open ? null : <Remark>{w.closed}</Remark>}
      {items.length === 0 ? (
        <Empty title={w.empty}>{w.emptyHow}</Empty>
      ) : (
        <ol class="agenda making" data-order="agenda">
          {items.map((item, place) => (
            <Item ui={ui} view={view} item={item} place={place} />
          ))}
        </ol>
      )}
      {open ? <TasksToFollowUp ui={ui} meeting={meeting} view={view.tasks} /> : null}
      <p>
        {meeting.life.noticed === 0 ? (
          <>
            <Link href={`${here}/forberedelse`}>{w.preparation}</Link>{' '}
          </>
        ) : null}
        <Link href={`${here}/kallelse`}>{w.notice}</Link>
      </p>
      <script type="module" src={assetUrl('order.js')} />
    </Page>
  );
}

function Item({ ui, view, item, place }: Props & { item: AgendaItem; place: number }) {
  const isStruck = item.struckAt !== null;
  const facts = isStruck ? meetingWords[ui.lang].struck(item.struckReason) : factsOfItem(ui.lang, item);
  return (
    <li id={`p-${item.id}`} data-part={item.id} class={isStruck ? 'struck' : undefined}>
      <h2>{isStruck ? <s>{item.title}</s> : item.title}</h2>
      <p class="soft">
        <Tag>{purposeWords[ui.lang][item.purpose]}</Tag> {facts}
      </p>
      {view.meeting.life.verified ? null : <Tools ui={ui} view={view} item={item} place={place} />}
      {isStruck ? null : <ItemBody ui={ui} item={item} />}
    </li>
  );
}

/** Beside an item: change it, its papers, move it. */
function Tools({ ui, view, item, place }: Props & { item: AgendaItem; place: number }) {
  const w = words[ui.lang];
  const address = ui.href(`/moten/${view.meeting.id}/dagordning/${item.id}`);
  if (item.struckAt !== null) {
    return (
      <div class="part-tools">
        <Form ui={ui} action={`${address}/tillbaka`} inline>
          <SubmitButton kind="secondary">
            {w.restore}
            <span class="ds-sr-only">: {item.title}</span>
          </SubmitButton>
        </Form>
      </div>
    );
  }
  return (
    <div class="part-tools">
      <ButtonLink kind="secondary" href={address}>
        {w.edit}
        <span class="ds-sr-only"> {item.title}</span>
      </ButtonLink>
      <ButtonLink kind="secondary" href={`${address}/handlingar`}>
        {w.papers(item.papers.length)}
        <span class="ds-sr-only">: {item.title}</span>
      </ButtonLink>
      <Form ui={ui} action={`${address}/flytta`} inline>
        {/* What the script that moves by pointer fills in. */}
        <Hidden name="omrade" value="" />
        <Hidden name="fore" value="" />
        <Step ui={ui} way="upp" title={item.title} off={place === 0} />
        <Step ui={ui} way="ned" title={item.title} off={place === view.items.length - 1} />
        <span class="grip" data-grip hidden title={w.grip}>
          <Icon name="grip" />
        </span>
      </Form>
    </div>
  );
}

/** What stands first or last has no way further. */
function Step({ ui, way, title, off }: { ui: Ui; way: 'upp' | 'ned'; title: string; off: boolean }) {
  const w = words[ui.lang];
  if (off) return null;
  return (
    <SubmitButton kind="secondary" name="riktning" value={way}>
      <Icon name={way === 'upp' ? 'up' : 'down'} />
      <span class="ds-sr-only">
        {way === 'upp' ? w.up : w.down} {title}
      </span>
    </SubmitButton>
  );
}
