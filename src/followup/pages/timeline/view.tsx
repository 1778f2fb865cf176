import type { Temporal } from 'temporal-polyfill';
import {
  type Column,
  DataTable,
  Details,
  ExampleTag,
  Link,
  Page,
  Section,
  Spans,
  StateMark,
  Tag,
  type Ui,
} from '../../../ui/index.ts';
import type { FollowedPlan } from '../../followed-plan.ts';
import { markDrawn, markWord } from '../../rollup/rollup-words.ts';
import { type MarkedMeeting, type TimelineRow, timelineLanes } from './present.ts';
import { words } from './words.ts';

interface TimelineView {
  readonly plan: FollowedPlan;
  readonly today: Temporal.PlainDate;
  readonly rows: readonly TimelineRow[];
  readonly meetings: readonly MarkedMeeting[];
  readonly sentence: string;
}

const looks = ['now', 'frozen', 'awaited', 'reached', 'dropped', 'meeting'] as const;

export function TimelinePage({ ui, view }: { ui: Ui; view: TimelineView }) {
  const w = words[ui.lang];
  const { plan, today, rows, meetings } = view;
  const title = w.title(`${plan.firstYear}–${plan.lastYear}`);
  const drawn = new Set(['now', 'frozen', ...rows.flatMap((row) => row.milestones.map(({ state }) => state))]);
  if (meetings.length > 0) drawn.add('meeting');
  const here = `/uppfoljning/${plan.id}/tidslinje`;
  return (
    <Page
      ui={ui}
      title={title}
      lead={view.sentence}
      eyebrow={plan.example ? <ExampleTag ui={ui} /> : null}
      current="/uppfoljning"
      crumbs={[
        { label: w.followup, href: '/uppfoljning' },
        { label: plan.title, href: `/uppfoljning/${plan.id}` },
        { label: title },
      ]}
    >
      <Spans
        id="tidslinje"
        title={w.picture}
        description={w.description}
        lanes={timelineLanes(ui.lang, rows, meetings, ui.href)}
        lines={[{ day: today, label: w.today, kind: 'today' }]}
        lang={ui.lang}
        keys={looks.flatMap((look) => (drawn.has(look) ? [{ look, text: w.keys[look] }] : []))}
      />
      <Section title={w.table} id="aktiviteter">
        <DataTable
          ui={ui}
          caption={w.table}
          captionHidden
          rows={rows}
          columns={columnsOf(ui)}
          csvHref={ui.href(`${here}?format=csv`)}
          xlsxHref={ui.href(`${here}?format=xlsx`)}
        />
        <p>
          <Link href={ui.href(`/uppfoljning/${plan.id}/milstolpar`)}>{w.keepMilestones}</Link>
        </p>
      </Section>
      {meetings.length === 0 ? null : <Meetings ui={ui} meetings={meetings} />}
    </Page>
  );
}

function columnsOf(ui: Ui): readonly Column<TimelineRow>[] {
  const w = words[ui.lang];
  return [
    {
      label: w.activity,
      heads: true,
      cell: ({ id, name }) => <Link href={ui.href(`/uppfoljning/aktiviteter/${id}`)}>{name}</Link>,
    },
    { label: w.state, cell: ({ mark }) => <StateMark ui={ui} state={markDrawn(mark)} text={markWord(ui.lang, mark)} /> },
    { label: w.from, cell: ({ planned }) => planned.from.toString() },
    { label: w.plannedTo, cell: ({ planned }) => planned.to.toString() },
    { label: w.nowTo, cell: ({ to }) => to.toString() },
    { label: w.slip, cell: ({ slip, days }) => (days > 0 ? <Tag tone="wait">{slip}</Tag> : slip) },
    {
      label: w.milestones,
      cell: ({ milestones }) =>
        milestones.map(({ title, state, on }) => w.milestoneAt(title, w.states[state], on.toString())).join(', '),
    },
  ];
}

function Meetings({ ui, meetings }: { ui: Ui; meetings: readonly MarkedMeeting[] }) {
  const w = words[ui.lang];
  return (
    <section id="moten">
      <Details summary={w.meetingList}>
        <DataTable
          ui={ui}
          caption={w.meetingList}
          captionHidden
          rows={meetings}
          columns={[
            { label: w.day, heads: true, cell: ({ id, on }) => <Link href={ui.href(`/moten/${id}`)}>{on.toString()}</Link> },
            { label: w.organ, cell: ({ organ }) => organ },
          ]}
        />
      </Details>
    </section>
  );
}
