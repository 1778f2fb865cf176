import { ButtonLink, Empty, Link, Page, Prose, Section, Tag, type Ui } from '../../../ui/index.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import type { RoomItem } from '../../sitting/room-items.ts';
import type { ItemSitting, Outcome } from '../../sitting/sitting.ts';
import { factsOfItem, ItemBody } from '../meeting/agenda-list.tsx';
import { meetingName } from '../meeting-name.ts';
import { outcomeWords } from '../outcome-words.ts';
import { OwnNote, SavingScript } from '../own-notes/own-note.tsx';
import { words } from './words.ts';

/** What a reader of the meeting sees. */
interface NowView {
  readonly meeting: MeetingWithLife;
  readonly items: readonly RoomItem[];
  /** What has been noted, as far as the reader may see it. */
  readonly written: ReadonlyMap<string, ItemSitting>;
  readonly sentence: string;
  readonly time: string;
  readonly keeps: boolean;
  readonly account: string;
  /** The reader's own notes, by what they are on. */
  readonly notes: ReadonlyMap<string, string>;
}

type Props = { ui: Ui; view: NowView };

/** The current item and its papers, what came of those before it, and what comes then. */
export function NowPage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { meeting, items, keeps } = view;
  const title = meetingName(ui.lang, meeting);
  const address = `/moten/${meeting.id}`;
  const now = items.find(({ state }) => state === 'now');
  return (
    <Page
      ui={ui}
      title={view.sentence}
      tab={`${w.tab}: ${title}`}
      lead={view.time}
      eyebrow={title}
      current="/moten"
      crumbs={[{ label: w.room, href: '/moten' }, { label: title, href: address }, { label: w.tab }]}
      actions={keeps ? <ButtonLink href={ui.href(`${address}/rum`)}>{w.write}</ButtonLink> : null}
    >
      {now === undefined ? null : <Current ui={ui} view={view} now={now} />}
      <Section title={w.list} id="dagordning">
        {items.length === 0 ? <Empty title={w.untold}>{w.untoldHow}</Empty> : null}
        <ol class="outcomes">
          {items.map((each) => (
            <Listed ui={ui} view={view} each={each} />
          ))}
        </ol>
      </Section>
      <p>
        <Link href={ui.href(`${address}/egna-anteckningar`)}>{w.ownNotes}</Link>
      </p>
      <SavingScript />
    </Page>
  );
}

/** An item's own id: the page keeps what is read where it is, and finds it again when another is discussed. */
function Current({ ui, view, now: { item, number } }: Props & { now: RoomItem }) {
  const w = words[ui.lang];
  return (
    <Section title={w.item(number, item.title)} id="nu">
      <div id={`nu-${item.id}`}>
        <p class="soft">
          <Tag tone="wait">{w.now}</Tag> {factsOfItem(ui.lang, item)}
        </p>
        <ItemBody ui={ui} item={item} />
        <Outcomes ui={ui} outcomes={view.written.get(item.id)?.outcomes ?? []} />
        <OwnOn ui={ui} view={view} aboutKind="item" aboutId={item.id} what={item.title} />
        {item.papers
          .filter(({ withdrawnAt }) => withdrawnAt === null)
          .map(({ id, title }) => (
            <OwnOn ui={ui} view={view} aboutKind="paper" aboutId={id} what={title} />
          ))}
      </div>
    </Section>
  );
}

type OwnOnProps = Props & { aboutKind: 'item' | 'paper'; aboutId: string; what: string };

function OwnOn({ ui, view, aboutKind, aboutId, what }: OwnOnProps) {
  const note = { meetingId: view.meeting.id, aboutKind, aboutId, what, text: view.notes.get(aboutId) ?? '' };
  return <OwnNote ui={ui} note={note} account={view.account} />;
}

function Outcomes({ ui, outcomes }: { ui: Ui; outcomes: readonly Outcome[] }) {
  const w = words[ui.lang];
  if (outcomes.length === 0) return null;
  return (
    <ul class="rows" aria-label={w.outcomes}>
      {outcomes.map(({ id, kind, text }) => (
        <li id={`u-${id}`}>
          <Tag tone="yes">{outcomeWords[ui.lang][kind]}</Tag>
          <Prose ui={ui} text={text} level={4} id={`ut-${id}`} />
        </li>
      ))}
    </ul>
  );
}

const tones = { now: 'wait', done: 'yes', left: 'plain', struck: 'plain' } as const;

function Listed({ ui, view, each: { item, number, state } }: Props & { each: RoomItem }) {
  const w = words[ui.lang];
  const title = number === 0 ? item.title : w.item(number, item.title);
  return (
    <li id={`p-${item.id}`} aria-current={state === 'now' ? 'step' : undefined}>
      <p>
        <Link href={ui.href(`/moten/${view.meeting.id}#p-${item.id}`)}>{title}</Link>{' '}
        <Tag tone={tones[state]}>{w.state[state]}</Tag> <span class="soft">{factsOfItem(ui.lang, item)}</span>
      </p>
      {state === 'now' ? null : <Outcomes ui={ui} outcomes={view.written.get(item.id)?.outcomes ?? []} />}
    </li>
  );
}
