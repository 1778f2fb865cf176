import { PlanDocument, shownText } from '../../../plans/index.ts';
import { stockholmDay } from '../../../platform/clock.ts';
import { groupBy } from '../../../platform/group-by.ts';
import {
  ButtonLink,
  type Column,
  DataTable,
  DefinitionList,
  Details,
  ExampleTag,
  HistoryLink,
  isoDate,
  Link,
  Page,
  PlainWords,
  ProposeLink,
  Section,
  StateMark,
  type Ui,
} from '../../../ui/index.ts';
import { statementWords } from '../../statement/words.ts';
import { stateMarks } from '../sharings/view.tsx';
import { shared } from '../words.ts';
import type { BoardRow, ReferralView } from './present.ts';
import { words } from './words.ts';

type Props = { ui: Ui; view: ReferralView };

/** A text that is out for statement: who has answered what, and what waits for an answer. */
export function ReferralPage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { sharing } = view;
  return (
    <Page
      ui={ui}
      title={sharing.title}
      lead={view.sentence}
      eyebrow={
        <>
          {w.eyebrow} {sharing.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/remisser"
      crumbs={[{ label: shared[ui.lang].room, href: '/remisser' }, { label: sharing.title }]}
      actions={<Buttons ui={ui} view={view} />}
    >
      {sharing.message === '' ? null : (
        <Section title={w.message}>
          <PlainWords text={sharing.message} />
        </Section>
      )}
      <Section title={w.boards} id="yttranden">
        <HowItWent ui={ui} view={view} />
        <DataTable ui={ui} caption={w.boards} captionHidden columns={columns(ui, view)} rows={view.rows} rowId={({ id }) => id} />
        <Mails ui={ui} view={view} />
      </Section>
      <TextOut ui={ui} view={view} />
      <About ui={ui} view={view} />
      <p>
        <ProposeLink ui={ui} kind="sharing" id={sharing.id} title={sharing.title} />
      </p>
      <HistoryLink ui={ui} id={sharing.id} />
    </Page>
  );
}

/** For those who may not open the plan's versions: who is asked what they think must be able to read it, until it is taken back. */
function TextOut({ ui, view: { sharing, state, versionHref } }: Props) {
  if (versionHref !== null || state === 'withdrawn') return null;
  const w = words[ui.lang];
  return (
    <Section title={w.text} id="texten">
      <Details summary={w.version}>
        <PlanDocument ui={ui} text={shownText(sharing)} keys={sharing.keys} />
      </Details>
    </Section>
  );
}

/** What to do next: the board that was asked answers, the secretariat answers what came. */
function Buttons({ ui, view }: Props) {
  const w = words[ui.lang];
  const { sharing, state, mayManage, ownWaiting, unanswered, comments, toSend } = view;
  const here = ui.href(`/remisser/${sharing.id}`);
  const running = mayManage && (state === 'open' || state === 'over');
  const answers = mayManage && unanswered > 0;
  const waits = view.rows.some(({ statement }) => statement === null);
  // The secretariat registers for any board, its own among them, by one button.
  const own = ownWaiting !== null && !mayManage;
  return (
    <>
      {!own ? null : <ButtonLink href={`${here}/yttrande?namnd=${ownWaiting}`}>{w.record}</ButtonLink>}
      {answers ? <ButtonLink href={`${here}/svar?bara=obesvarade`}>{w.answer(unanswered)}</ButtonLink> : null}
      {toSend > 0 ? <ButtonLink href={`${here}/skicka-svar`}>{w.sendAnswers}</ButtonLink> : null}
      {comments > 0 ? (
        <ButtonLink kind="secondary" href={`${here}/svar`}>
          {w.table}
        </ButtonLink>
      ) : null}
      {mayManage && state !== 'withdrawn' ? (
        <ButtonLink kind={answers || toSend > 0 || !waits ? 'secondary' : 'primary'} href={`${here}/yttrande`}>
          {w.record}
        </ButtonLink>
      ) : null}
      {running ? (
        <>
          <ButtonLink kind="secondary" href={`${here}/forlang`}>
            {w.extend}
          </ButtonLink>
          <ButtonLink kind={answers || toSend > 0 || waits ? 'secondary' : 'primary'} href={`${here}/avsluta`}>
            {w.end}
          </ButtonLink>
          <ButtonLink kind="secondary" href={`${here}/dra-tillbaka`}>
            {w.withdraw}
          </ButtonLink>
        </>
      ) : null}
    </>
  );
}

function columns(ui: Ui, { sharing, seesMails, rows }: ReferralView): readonly Column<BoardRow>[] {
  const w = words[ui.lang];
  const { stances } = statementWords[ui.lang];
  const anyLetter = rows.some(({ letter }) => letter !== null);
  return [
    { label: w.board, heads: true, cell: ({ name }) => name },
    ...(seesMails && rows.some(isDoubtful) ? [mailColumn(ui)] : []),
    { label: w.stance, cell: ({ statement }) => (statement === null ? w.waits : stances[statement.stance]) },
    { label: w.decided, whole: true, cell: ({ statement }) => (statement === null ? '' : isoDate(statement.decidedOn)) },
    { label: w.paragraph, cell: ({ statement }) => statement?.paragraph ?? '' },
    { label: w.summary, cell: ({ statement }) => statement?.summary ?? '' },
    {
      label: w.document,
      cell: ({ statement, name }) =>
        statement?.recordId ? (
          <Link href={ui.href(`/handlingar/${statement.recordId}`)}>
            {w.open}
            <span class="ds-sr-only"> {name}</span>
          </Link>
        ) : (
          ''
        ),
    },
    ...(anyLetter ? [letterColumn(ui)] : []),
    {
      label: '',
      cell: ({ id, name, statement, mayRecord }) =>
        mayRecord ? (
          <Link href={ui.href(`/remisser/${sharing.id}/yttrande?namnd=${id}`)}>
            {statement === null ? w.record : w.also}
            <span class="ds-sr-only"> {name}</span>
          </Link>
        ) : (
          ''
        ),
    },
  ];
}

/** How the text reached the boards, once for all that it went alike for. */
function HowItWent({ ui, view: { rows, seesMails } }: Props) {
  if (!seesMails) return null;
  const w = words[ui.lang];
  const said = rows.map(({ mail }) => mail?.short ?? w.handedOver);
  return <p>{w.mailsWent([...groupBy(said, (short) => short)].map(([short, own]) => ({ short, count: own.length })))}</p>;
}

/** A mail that has not come, as far as is known. */
function isDoubtful({ mail }: BoardRow): boolean {
  return mail !== null && !mail.arrived;
}

/** What became of the mails that have not come: what the servers said stands below the table (`Mails`). */
function mailColumn(ui: Ui): Column<BoardRow> {
  return { label: words[ui.lang].mail, cell: (row) => (isDoubtful(row) ? row.mail?.short : '') };
}

/** When it was sent our answers. */
function letterColumn(ui: Ui): Column<BoardRow> {
  const w = words[ui.lang];
  return {
    label: w.letter,
    whole: true,
    cell: ({ letter, name }) =>
      letter === null ? (
        ''
      ) : (
        <Link href={ui.href(letter.href)}>
          {isoDate(stockholmDay(letter.at))}
          <span class="ds-sr-only"> {name}</span>
        </Link>
      ),
  };
}

/** Each mail with what was heard of it, for whoever must find out. */
function Mails({ ui, view: { rows, seesMails } }: Props) {
  const w = words[ui.lang];
  const mailed = rows.flatMap(({ name, mail }) => (mail === null ? [] : [{ name, ...mail }]));
  if (!seesMails || mailed.length === 0) return null;
  return (
    <Details summary={w.mails}>
      <ul>
        {mailed.map(({ id, name, state }) => (
          <li>
            {name}: {state}{' '}
            <Link href={ui.href(`/skickat/${id}`)}>
              {w.seeMail}
              <span class="ds-sr-only"> {name}</span>
            </Link>
          </li>
        ))}
      </ul>
    </Details>
  );
}

function About({ ui, view }: Props) {
  const w = words[ui.lang];
  const { sharing, state, until, sharedOn, versionHref } = view;
  const events = sharing.events.map(({ kind, at, reason, untilDay }) => ({
    term: w.events[kind],
    value: `${isoDate(stockholmDay(at))}${untilDay === null ? '' : `, ${untilDay}`}: ${reason}`,
  }));
  return (
    <Section title={w.about}>
      <DefinitionList
        items={[
          { term: w.sent, value: sharedOn },
          {
            term: w.until,
            value: (
              <>
                {until} <StateMark ui={ui} state={stateMarks[state]} text={shared[ui.lang].states[state]} />
              </>
            ),
          },
          ...events,
          { term: w.number, value: sharing.registrationNumber ?? '' },
          { term: w.text, value: versionHref === null ? null : <Link href={ui.href(versionHref)}>{w.version}</Link> },
          { term: w.sum, value: <code>{sharing.textSha256}</code> },
        ]}
      />
    </Section>
  );
}
