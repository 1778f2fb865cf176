import { ButtonLink, ExampleTag, HistoryLink, Link, Page, type StateKind, StateMark, type Ui } from '../../../ui/index.ts';
import type { Conference, ProgrammeItem } from '../../conference.ts';
import { conferenceSentence } from '../../conference-sentence.ts';
import { type ConferenceNext, type ConferenceSituation, nextOf, type StepStanding, stepsOf } from '../../conference-situation.ts';
import { conferenceWords } from '../../conference-words.ts';
import { AboutPart, type AboutView, AfterPart, type AfterView, ProgrammePart } from './parts.tsx';
import { pageWords } from './words.ts';

/** What the page of a conference shows. */
interface ConferenceView {
  readonly conference: Conference;
  readonly programme: readonly ProgrammeItem[];
  readonly situation: ConferenceSituation;
  readonly about: AboutView;
  readonly after: AfterView;
  readonly keeps: boolean;
}

type Props = { ui: Ui; view: ConferenceView };

/** A conference: where it stands, the one thing to do next, the programme, and what came of it. */
export function ConferencePage({ ui, view }: Props) {
  const { conference, programme, situation, keeps } = view;
  const { title } = conference;
  return (
    <Page
      ui={ui}
      title={title}
      lead={conferenceSentence(ui.lang, situation)}
      eyebrow={
        <>
          {conferenceWords[ui.lang].kinds[conference.kind]}, {conference.organ.name}{' '}
          {conference.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/konferenser"
      crumbs={[{ label: conferenceWords[ui.lang].room, href: '/konferenser' }, { label: title }]}
      actions={keeps ? <Buttons ui={ui} view={view} /> : null}
    >
      <Steps ui={ui} steps={stepsOf(situation)} />
      <AfterPart ui={ui} conference={conference} view={view.after} keeps={keeps} />
      <ProgrammePart ui={ui} conference={conference} programme={programme} keeps={keeps} />
      <AboutPart ui={ui} conference={conference} view={view.about} keeps={keeps} />
      <HistoryLink ui={ui} id={conference.id} />
    </Page>
  );
}

/** Where each next thing is done, under the conference's address. */
const nextPaths: Readonly<Record<ConferenceNext, string>> = {
  'write-programme': 'program',
  publish: 'publicera',
  'publish-again': 'publicera',
  complete: 'andra',
  open: 'oppna',
  'see-participants': 'deltagare',
  'add-material': 'material',
  summarise: 'sammanfattning',
  'say-what-it-led-to': 'ledde-till',
};

function Buttons({ ui, view: { conference, situation } }: Props) {
  const w = pageWords[ui.lang];
  const { state, hasOpened } = conference;
  const next = nextOf(situation);
  const here = ui.href(`/konferenser/${conference.id}`);
  const isAhead = state !== 'cancelled' && state !== 'over';
  const others: readonly (readonly [string, string, boolean])[] = [
    ['deltagare', w.participants, hasOpened && next !== 'see-participants'],
    ['mejl', w.write, hasOpened && state !== 'cancelled'],
    ['andra', w.change, state !== 'cancelled' && next !== 'complete'],
    ['publicera', w.publication, situation.inPublic === 'yes'],
    ['oppna', state === 'open' ? w.close : w.reopen, isAhead && hasOpened && next !== 'open'],
    ['stall-in', w.cancel, isAhead],
  ];
  return (
    <>
      {next === null ? null : <ButtonLink href={`${here}/${nextPaths[next]}`}>{w.next[next]}</ButtonLink>}
      {others.map(([path, label, isThere]) =>
        isThere ? (
          <ButtonLink kind="secondary" href={`${here}/${path}`}>
            {label}
          </ButtonLink>
        ) : null,
      )}
      {situation.inPublic === 'no' ? null : <Link href={ui.href(`/offentligt/konferenser/${conference.id}`)}>{w.public}</Link>}
    </>
  );
}

const stepMarks: Readonly<Record<StepStanding['state'], StateKind>> = { done: 'carried', now: 'open', later: 'waiting' };

function Steps({ ui, steps }: { ui: Ui; steps: readonly StepStanding[] }) {
  const w = pageWords[ui.lang];
  if (steps.length === 0) return null;
  return (
    <ol class="life-steps" aria-label={w.steps}>
      {steps.map(({ step, state }) => (
        <li aria-current={state === 'now' ? 'step' : undefined}>
          <StateMark ui={ui} state={stepMarks[state]} text={state === 'done' ? w.stepDone[step] : w.step[step]} />
        </li>
      ))}
    </ol>
  );
}
