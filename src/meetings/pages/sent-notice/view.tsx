import { mailingStateInShort } from '../../../correspondence/index.ts';
import {
  type Column,
  DataTable,
  DefinitionList,
  ExampleTag,
  Link,
  Page,
  PlainWords,
  Prose,
  Section,
  Tag,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import type { MeetingWithLife } from '../../meeting.ts';
import type { NoticeItem, NoticePaper } from '../../notice/notice-content.ts';
import { itemFacts, noticeTitle, whenAndWhere } from '../../notice/notice-text.ts';
import type { NoticeReceiver } from '../../queries/notice-state.ts';
import type { SentMeetingNotice } from '../../queries/notices.ts';
import { meetingName } from '../meeting-name.ts';
import { noticeWords } from '../notice-words.ts';
import { words } from './words.ts';

/** What the page of a notice that has gone shows. */
interface SentNoticeView {
  readonly meeting: MeetingWithLife;
  readonly notice: SentMeetingNotice;
  readonly day: string;
  /** In sentences, since the notice before it. */
  readonly changes: readonly string[];
  /** Ids of what is new in it: items, and `item record` for papers. */
  readonly fresh: ReadonlySet<string>;
  /** `item record` of papers that have been withdrawn since it went. */
  readonly goneSince: ReadonlySet<string>;
  /** Number of the latest notice. */
  readonly latest: number;
  readonly receivers: readonly NoticeReceiver[];
  /** The notice's record; null where the reader sees none. */
  readonly paperId: string | null;
  readonly seesMails: boolean;
}

type Props = { ui: Ui; view: SentNoticeView };

/** A notice exactly as it went. */
export function SentNoticePage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { meeting, notice, latest } = view;
  const { content, kind } = notice;
  const here = `/moten/${meeting.id}`;
  return (
    <Page
      ui={ui}
      title={noticeTitle(ui.lang, kind, content)}
      eyebrow={notice.example ? <ExampleTag ui={ui} /> : undefined}
      lead={w.lead(view.day)}
      current="/moten"
      crumbs={[
        { label: noticeWords[ui.lang].room, href: '/moten' },
        { label: meetingName(ui.lang, meeting), href: here },
        { label: `${noticeWords[ui.lang].kinds[kind]} ${content.number}` },
      ]}
    >
      {latest === content.number ? null : (
        <Warning ui={ui}>
          <Link href={ui.href(`${here}/kallelse/${latest}`)}>{w.later(latest)}</Link>
        </Warning>
      )}
      <DefinitionList
        items={[
          { term: w.when, value: whenAndWhere(ui.lang, content) },
          { term: w.online, value: content.online },
          { term: w.message, value: content.message === '' ? null : <PlainWords text={content.message} /> },
        ]}
      />
      <Changed ui={ui} view={view} />
      {content.stands === 'planned' ? <Agenda ui={ui} view={view} /> : null}
      <Receivers ui={ui} view={view} />
      <About ui={ui} view={view} />
    </Page>
  );
}

function Changed({ ui, view: { changes } }: Props) {
  if (changes.length === 0) return null;
  return (
    <Section title={words[ui.lang].changed}>
      <ul>
        {changes.map((change) => (
          <li>{change}</li>
        ))}
      </ul>
    </Section>
  );
}

function Agenda({ ui, view }: Props) {
  return (
    <Section title={words[ui.lang].agenda}>
      <ol class="agenda">
        {view.notice.content.items.map((item) => (
          <Item ui={ui} view={view} item={item} />
        ))}
      </ol>
    </Section>
  );
}

function Item({ ui, view, item }: Props & { item: NoticeItem }) {
  const w = words[ui.lang];
  const isFresh = view.fresh.has(item.id);
  if (item.struck !== null)
    return (
      <li class="struck">
        <h3>
          <s>{item.title}</s>
        </h3>
        <p class="soft">{w.struck(item.struck)}</p>
      </li>
    );
  return (
    <li>
      <h3>
        {item.title} {isFresh ? <Tag tone="wait">{w.fresh}</Tag> : null}
      </h3>
      <p class="soft">{itemFacts(ui.lang, item)}</p>
      <Prose ui={ui} text={item.text} level={4} id={`t-${item.id}`} />
      {item.papers.length === 0 ? null : (
        <ul class="papers" aria-label={w.papers}>
          {item.papers.map((paper) => (
            <Paper ui={ui} view={view} id={`${item.id} ${paper.recordId}`} paper={paper} />
          ))}
        </ul>
      )}
    </li>
  );
}

function Paper({ ui, view, id, paper }: Props & { id: string; paper: NoticePaper }) {
  const w = words[ui.lang];
  if (paper.withdrawn !== null) return <li class="soft">{w.withdrawn(paper.title, paper.withdrawn)}</li>;
  // As it went, but what has been withdrawn is opened from here no more.
  if (view.goneSince.has(id))
    return (
      <li>
        {paper.title} <Tag>{w.since}</Tag>
      </li>
    );
  return (
    <li>
      <Link href={ui.href(`/handlingar/${paper.recordId}`)}>{paper.title}</Link>{' '}
      {view.fresh.has(id) ? <Tag tone="wait">{w.fresh}</Tag> : null}
    </li>
  );
}

function Receivers({ ui, view: { receivers, seesMails } }: Props) {
  if (receivers.length === 0) return null;
  const w = words[ui.lang];
  const columns: readonly Column<NoticeReceiver>[] = [
    { label: w.name, heads: true, cell: ({ name }) => name },
    {
      label: w.how,
      cell: ({ how, mail, mailingId }) =>
        !seesMails || mail === null ? (
          w.hows[how]
        ) : (
          <Link href={ui.href(`/skickat/${mailingId}`)}>
            {w.hows[how]}, {mailingStateInShort(ui.lang, mail)}
          </Link>
        ),
    },
  ];
  return (
    <Section title={w.receivers} id="mottagare">
      <DataTable ui={ui} caption={w.receivers} captionHidden columns={columns} rows={receivers} />
    </Section>
  );
}

function About({ ui, view: { meeting, notice, paperId } }: Props) {
  const w = words[ui.lang];
  const plain = ui.href(`/moten/${meeting.id}/kallelse/${notice.number}?format=txt`);
  return (
    <Section title={w.about}>
      <DefinitionList
        items={[
          { term: w.kind, value: noticeWords[ui.lang].kinds[notice.kind] },
          { term: w.hash, value: <code>{notice.textSha256}</code> },
        ]}
      />
      <ul>
        {paperId === null ? null : (
          <li>
            <Link href={ui.href(`/handlingar/${paperId}`)}>{w.paper}</Link>
          </li>
        )}
        <li>
          <Link href={plain} file>
            {w.plain}
          </Link>
        </li>
      </ul>
    </Section>
  );
}
