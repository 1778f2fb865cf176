import type { Child } from 'hono/jsx';
import {
  ButtonLink,
  DefinitionList,
  Empty,
  ExampleTag,
  HistoryLink,
  isoDate,
  Link,
  Page,
  Section,
  type Ui,
} from '../../../ui/index.ts';
import type { AgendaItem, MeetingWithLife } from '../../meeting.ts';
import type { MeetingStep } from '../../meeting-situation.ts';
import { meetingName } from '../meeting-name.ts';
import { AgendaList } from './agenda-list.tsx';
import { words } from './words.ts';

/** What the page of a meeting shows. */
export interface MeetingView {
  readonly meeting: MeetingWithLife;
  readonly agenda: readonly AgendaItem[];
  readonly sentence: string;
  /** The one thing to do next; null where there is none. */
  readonly next: MeetingStep | null;
  readonly keeps: boolean;
  readonly prepares: boolean;
  /** Whether the reader sees the agenda at all. */
  readonly seesAgenda: boolean;
  /** Whether an item can still be proposed for it. */
  readonly isAhead: boolean;
}

type Props = { ui: Ui; view: MeetingView; parts: Child[] };

/** A meeting: where it stands, what to do next, the agenda, and each subject's part. */
export function MeetingPage({ ui, view, parts }: Props) {
  const w = words[ui.lang];
  const { meeting, sentence } = view;
  const title = meetingName(ui.lang, meeting);
  return (
    <Page
      ui={ui}
      title={title}
      lead={sentence}
      eyebrow={
        <>
          {meeting.organ.name} {meeting.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/moten"
      crumbs={[{ label: w.room, href: '/moten' }, { label: title }]}
      actions={<Buttons ui={ui} view={view} />}
    >
      <Agenda ui={ui} view={view} />
      {parts}
      <About ui={ui} meeting={meeting} />
      <HistoryLink ui={ui} id={meeting.id} />
    </Page>
  );
}

/** Where each step is taken, under the meeting's address. */
const stepPaths: Readonly<Record<MeetingStep, string>> = {
  'make-agenda': 'dagordning',
  'ask-presidium': 'forberedelse',
  prepare: 'forberedelse',
  'send-notice': 'kallelse',
  'send-change': 'kallelse',
  'answer-notice': 'svar',
  'open-room': 'rum',
  follow: 'nu',
  'say-what-happened': 'rum',
  freeze: 'protokoll',
  'change-text': 'protokoll',
  verify: 'protokoll',
  'see-verification': 'protokoll',
  publish: 'protokoll/publicera',
  'read-minutes': 'protokoll',
};

function Buttons({ ui, view: { meeting, next, keeps, prepares, isAhead } }: Omit<Props, 'parts'>) {
  const w = words[ui.lang];
  const here = ui.href(`/moten/${meeting.id}`);
  return (
    <>
      {next === null ? null : <ButtonLink href={`${here}/${stepPaths[next]}`}>{w.step[next]}</ButtonLink>}
      {keeps && isAhead && next !== 'make-agenda' ? <Secondary href={`${here}/dagordning`} text={w.changeAgenda} /> : null}
      {(keeps || prepares) && isAhead && next !== 'ask-presidium' && next !== 'prepare' ? (
        <Secondary href={`${here}/forberedelse`} text={w.preparation} />
      ) : null}
      {isAhead ? <Secondary href={ui.href(`/moten/forslag/nytt?mote=${meeting.id}`)} text={w.propose} /> : null}
      {keeps && meeting.life.sitting === 'not-begun' && meeting.life.minutesId === null ? (
        <Secondary href={`${here}/andra`} text={w.change} />
      ) : null}
    </>
  );
}

function Secondary({ href, text }: { href: string; text: string }) {
  return (
    <ButtonLink kind="secondary" href={href}>
      {text}
    </ButtonLink>
  );
}

function Agenda({ ui, view: { meeting, agenda, seesAgenda } }: Omit<Props, 'parts'>) {
  const w = words[ui.lang];
  const [title, how] = seesAgenda ? [w.noItems, w.noItemsHow] : [w.notTold, w.notToldHow];
  return (
    <Section title={w.agenda} id="dagordning">
      {agenda.length === 0 ? (
        <Empty title={title}>{how}</Empty>
      ) : (
        <AgendaList ui={ui} items={agenda} currentId={meeting.life.currentItemId} />
      )}
    </Section>
  );
}

function About({ ui, meeting }: { ui: Ui; meeting: MeetingWithLife }) {
  const w = words[ui.lang];
  const { online } = meeting;
  return (
    <Section title={w.about}>
      <DefinitionList
        items={[
          { term: w.organ, value: meeting.organ.name },
          { term: w.day, value: isoDate(meeting.on) },
          { term: w.hours, value: `${meeting.starts}–${meeting.ends}` },
          { term: w.place, value: meeting.place },
          { term: w.online, value: /^https:\/\//.test(online) ? <Link href={online}>{online}</Link> : online },
        ]}
      />
    </Section>
  );
}
