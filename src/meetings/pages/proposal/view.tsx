import { stockholmDay } from '../../../platform/clock.ts';
import {
  DefinitionList,
  Details,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  HistoryLink,
  isoDate,
  Link,
  longDate,
  Page,
  Prose,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  Tag,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { aboutHref } from '../../agenda/about.ts';
import type { Proposal } from '../../agenda/proposal.ts';
import { purposeWords } from '../../agenda/purpose-words.ts';
import { words as meetingWords } from '../meeting/words.ts';
import { words as backlogWords } from '../proposals/words.ts';
import { words } from './words.ts';

/** What the page of a proposal shows. */
interface ProposalView {
  readonly proposal: Proposal;
  /** Whole days since it was proposed. */
  readonly waited: number;
  readonly mayTakeUp: boolean;
  readonly mayWithdraw: boolean;
  /** Coming meetings of the organ; empty for those who may not take it up. */
  readonly meetings: readonly SelectOption[];
  readonly meetingId: string;
  readonly reason: string;
  readonly request: string;
  readonly errors: FormErrors;
}

type Props = { ui: Ui; view: ProposalView };

export function ProposalPage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { proposal, errors } = view;
  const waits = proposal.state === 'waiting';
  return (
    <Page
      ui={ui}
      title={proposal.title}
      lead={sentenceOf(ui, view)}
      eyebrow={
        <>
          <Tag>{purposeWords[ui.lang][proposal.purpose]}</Tag> {proposal.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/moten"
      crumbs={[
        { label: meetingWords[ui.lang].room, href: '/moten' },
        { label: backlogWords[ui.lang].title, href: '/moten/forslag' },
        { label: proposal.title },
      ]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {proposal.text === '' ? null : (
        <Section title={w.why}>
          <Prose ui={ui} text={proposal.text} level={3} id="t" />
        </Section>
      )}
      <Facts ui={ui} proposal={proposal} />
      {waits && view.mayTakeUp ? <TakeUp ui={ui} view={view} /> : null}
      {waits && view.mayWithdraw ? (
        <Form ui={ui} action={ui.href(`/moten/forslag/${proposal.id}/ta-tillbaka`)}>
          <SubmitButton kind="secondary">{w.withdraw}</SubmitButton>
        </Form>
      ) : null}
      <HistoryLink ui={ui} id={proposal.id} />
    </Page>
  );
}

/** Where it stands, in one sentence. */
function sentenceOf(ui: Ui, { proposal, waited }: ProposalView): string {
  const w = words[ui.lang];
  const { organ, state, item, reason } = proposal;
  if (state === 'waiting') return w.sentence.waiting(organ, backlogWords[ui.lang].days(waited));
  if (state === 'taken-up') return w.sentence['taken-up'](organ, item === null ? '' : longDate(ui.lang, item.on));
  return w.sentence[state](organ, reason.replace(/[^.!?]$/, '$&.'));
}

function Facts({ ui, proposal }: { ui: Ui; proposal: Proposal }) {
  const w = words[ui.lang];
  const b = backlogWords[ui.lang];
  const href = aboutHref(proposal.aboutKind, proposal.aboutId);
  const { wished, item } = proposal;
  return (
    <Section title={w.facts}>
      <DefinitionList
        items={[
          { term: w.about, value: href === null ? null : <Link href={ui.href(href)}>{proposal.aboutTitle}</Link> },
          { term: b.organ, value: proposal.organ },
          { term: b.by, value: proposal.name === '' ? b.program : proposal.name },
          { term: b.on, value: isoDate(stockholmDay(proposal.at)) },
          { term: w.time, value: proposal.minutes === null ? null : w.minutes(proposal.minutes) },
          {
            term: b.wished,
            value: wished === null ? null : <Link href={ui.href(`/moten/${wished.id}`)}>{isoDate(wished.on)}</Link>,
          },
          {
            term: b.meeting,
            value: item === null ? null : <Link href={ui.href(`/moten/${item.meetingId}#p-${item.id}`)}>{isoDate(item.on)}</Link>,
          },
        ]}
      />
    </Section>
  );
}

/** The secretariat takes it up, or says no. */
function TakeUp({ ui, view }: Props) {
  const w = words[ui.lang];
  const here = ui.href(`/moten/forslag/${view.proposal.id}`);
  const field = { ui, errors: view.errors };
  return (
    <Section title={w.takeUp}>
      {view.meetings.length === 0 ? (
        <p>
          {w.noMeetings} <Link href={ui.href('/moten/nytt')}>{w.planMeeting}</Link>
        </p>
      ) : (
        <Form ui={ui} action={`${here}/ta-upp`} label={w.takeUp}>
          <Hidden name="request" value={view.request} />
          <Select
            {...field}
            name="meetingId"
            label={w.chooseMeeting}
            options={view.meetings}
            value={view.meetingId}
            empty={w.choose}
            required
          />
          <SubmitButton>{w.doTakeUp}</SubmitButton>
        </Form>
      )}
      <Details summary={w.decline} open={view.errors.some(({ field: named }) => named === 'reason')}>
        <Form ui={ui} action={`${here}/avboj`} label={w.decline}>
          <TextField {...field} name="reason" label={w.reason} help={w.reasonHelp} value={view.reason} required maxlength={500} />
          <SubmitButton kind="secondary">{w.doDecline}</SubmitButton>
        </Form>
      </Details>
    </Section>
  );
}
