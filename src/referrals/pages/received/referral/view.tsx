import {
  ButtonLink,
  DataTable,
  Details,
  ExampleTag,
  HistoryLink,
  isoDate,
  Link,
  Page,
  Pictures,
  PlainWords,
  ProposeLink,
  Remark,
  Section,
  StateMark,
  TileMap,
  type Ui,
} from '../../../../ui/index.ts';
import { positionWords } from '../../../received/position-words.ts';
import { receivedKind } from '../../../received/received.ts';
import type { NextDone } from '../../../received/received-step.ts';
import { receivedCrumbs } from '../crumbs.ts';
import { receivedPath } from '../received-asked.ts';
import { Below } from './below.tsx';
import { markOf, type ReceivedView, type StandsRow, stanceInWords } from './present.ts';
import { receivedWords } from './words.ts';

type Props = { ui: Ui; view: ReceivedView };

const placeOf: Readonly<Record<NextDone, string>> = {
  ask: '/fraga',
  remind: '/fraga',
  write: '/svar',
  freeze: '/svar/faststall',
  send: '/skicka',
};

/** Where it stands, what to do next, what the principals think, then the papers and what has been answered. */
export function ReceivedPage({ ui, view }: Props) {
  const w = receivedWords[ui.lang];
  const { referral, sentence, next, ownHref } = view;
  const here = receivedPath(referral);
  return (
    <Page
      ui={ui}
      title={sentence.stands}
      tab={referral.title}
      lead={sentence.time}
      eyebrow={
        <>
          {referral.title} {referral.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/remisser"
      crumbs={receivedCrumbs(ui.lang, referral)}
      actions={
        next !== null ? (
          <>
            <ButtonLink href={ui.href(`${here}${placeOf[next]}`)}>{w.next[next][referral.how]}</ButtonLink>
            {next === 'write' || next === 'send' ? <Link href={ui.href(`${here}/fraga`)}>{w.ask}</Link> : null}
          </>
        ) : ownHref !== null ? (
          <ButtonLink href={ui.href(ownHref)}>{w.say}</ButtonLink>
        ) : null
      }
    >
      {view.came === null ? null : <Remark>{w.came}</Remark>}
      <Steps ui={ui} view={view} />
      <Pictures>
        <TileMap ui={ui} id="karta" title={w.map} description={w.mapDescription} note={w.mapNote} {...view.map} />
      </Pictures>
      <PositionsTable ui={ui} view={view} />
      <p>
        <Link href={ui.href(`${here}/stallningstaganden`)}>{w.compare}</Link>
      </p>
      <Earlier ui={ui} view={view} />
      <Below ui={ui} view={view} />
      <p>
        <ProposeLink ui={ui} kind={receivedKind} id={referral.id} title={referral.title} />
      </p>
      <HistoryLink ui={ui} id={referral.id} />
    </Page>
  );
}

function Steps({ ui, view: { steps, referral } }: Props) {
  const w = receivedWords[ui.lang];
  const label = (step: (typeof steps)[number]['step']) =>
    referral.how === 'coordinates' && (step === 'answer' || step === 'sent') ? w.stepCommon[step] : w.step[step];
  return (
    <Section title={w.steps}>
      <ol class="steps">
        {steps.map(({ step, is }) => (
          <li>
            <StateMark
              ui={ui}
              state={is === 'done' ? 'carried' : is === 'now' ? 'open' : 'waiting'}
              text={`${label(step)}: ${w.is[is]}`}
            />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function PositionsTable({ ui, view: { rows } }: Props) {
  const w = receivedWords[ui.lang];
  const p = positionWords[ui.lang];
  return (
    <DataTable<StandsRow>
      ui={ui}
      caption={w.table}
      captionHidden
      rows={rows}
      rowId={({ id }) => id}
      columns={[
        { label: w.principal, heads: true, cell: ({ name }) => name },
        {
          label: w.stance,
          whole: true,
          cell: ({ stands }) => (
            <StateMark
              ui={ui}
              state={markOf(stands.position?.stance ?? null, stands.asks.length > 0)}
              text={stanceInWords(ui.lang, stands)}
            />
          ),
        },
        {
          label: w.basis,
          cell: ({ stands: { position } }) => (position === null ? '' : position.decided ? p.decided : p.officials),
        },
        {
          label: w.who,
          cell: ({ stands: { position } }) => (position === null ? '' : `${position.said} (${p.how[position.how]})`),
        },
        { label: w.day, whole: true, cell: ({ stands: { position } }) => (position === null ? '' : isoDate(position.on)) },
        { label: w.asked, cell: (row) => <Asked ui={ui} row={row} /> },
        {
          label: w.sayFor,
          cell: ({ sayHref, stands, name }) =>
            sayHref === null ? (
              ''
            ) : (
              <Link href={ui.href(sayHref)}>
                {stands.position === null ? w.sayFor : w.sayAgain}
                <span class="ds-sr-only">: {name}</span>
              </Link>
            ),
        },
      ]}
    />
  );
}

function Asked({ ui, row: { stands, board, mail } }: { ui: Ui; row: StandsRow }) {
  const w = receivedWords[ui.lang];
  const ask = stands.asks.at(-1);
  if (ask === undefined) return null;
  return (
    <>
      {w.askedOn(isoDate(ask.on), stands.asks.length, board)}
      {ask.mailingId === null ? `, ${w.noMail}` : ''}
      {mail === null ? null : (
        <>
          {' '}
          <Link href={ui.href(`/skickat/${mail.id}`)}>{mail.short}</Link>
        </>
      )}
    </>
  );
}

function Earlier({ ui, view: { rows } }: Props) {
  const w = receivedWords[ui.lang];
  const p = positionWords[ui.lang];
  const earlier = rows.flatMap(({ name, stands }) => stands.earlier.map((position) => ({ name, position })));
  if (earlier.length === 0) return null;
  return (
    <Details summary={w.earlier}>
      <ul>
        {earlier.map(({ name, position: { stance, decided, said, on, text } }) => (
          <li>
            {w.earlierLine(name, p.stances[stance], decided ? p.decided : p.officials, said, isoDate(on))}
            <PlainWords text={text} />
          </li>
        ))}
      </ul>
    </Details>
  );
}
