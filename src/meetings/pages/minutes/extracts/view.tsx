import type { Board } from '../../../../members/index.ts';
import { stockholmDay } from '../../../../platform/clock.ts';
import {
  Actions,
  Checkboxes,
  CheckSentence,
  DataTable,
  Details,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  isoDate,
  Link,
  list,
  longDate,
  Page,
  Section,
  SubmitButton,
  type Ui,
  Warning,
} from '../../../../ui/index.ts';
import { headingOfItem } from '../../../minutes/minutes-as-text.ts';
import { boardInWords, type ExtractsAsked, type ExtractsToSend } from '../../../queries/extracts-to-send.ts';
import type { FrozenAsked } from '../minutes-asked.ts';
import { crumbsTo } from '../words.ts';
import { words } from './words.ts';

interface ExtractsView {
  readonly asked: FrozenAsked;
  readonly chosen: ExtractsAsked;
  readonly now: ExtractsToSend;
  readonly boards: readonly Board[];
  readonly errors: FormErrors;
  /** What the form carries of what was shown (`extractsSeen`). */
  readonly seen: string;
  readonly canSend: boolean;
}

type Props = { ui: Ui; view: ExtractsView };

const pathOf = ({ meeting }: FrozenAsked) => `/moten/${meeting.id}/protokoll`;

export function ExtractsPage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { asked, now, errors, canSend } = view;
  const { meeting, minutes, frozen } = asked;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={!minutes.complete ? undefined : now.toSend.length > 0 ? w.looked : w.lead}
      eyebrow={
        <>
          {meeting.organ.name}, {longDate(ui.lang, meeting.on)} {meeting.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/moten"
      crumbs={crumbsTo(ui, meeting, frozen.kind, w.title)}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {minutes.complete ? (
        <>
          {canSend ? null : <Warning ui={ui}>{w.noServer}</Warning>}
          {now.extracts.length === 0 ? null : <Files ui={ui} view={view} />}
          {now.extracts.length === 0 || !canSend ? null : <ToSend ui={ui} view={view} />}
          {now.extracts.length === 0 ? (
            <Choice ui={ui} view={view} />
          ) : (
            <Section title={w.change} id="valet">
              <Choice ui={ui} view={view} />
            </Section>
          )}
        </>
      ) : (
        <Warning ui={ui}>{w.notYet}</Warning>
      )}
      <p>
        <Link href={ui.href(pathOf(asked))}>{w.cancel}</Link>
      </p>
    </Page>
  );
}

function Choice({ ui, view: { asked, chosen, boards, errors, now, canSend } }: Props) {
  const w = words[ui.lang];
  const items = asked.frozen.content.items.filter(({ paragraph }) => paragraph !== null);
  const label = now.extracts.length === 0 ? w.look : w.lookAgain;
  return (
    <Form ui={ui} action={ui.href(`${pathOf(asked)}/utdrag`)} method="get" label={label}>
      <Hidden name="valt" value="1" />
      <Checkboxes
        ui={ui}
        name="punkt"
        label={w.items}
        values={chosen.itemIds}
        options={items.map((item) => ({ value: item.id, label: headingOfItem(item) }))}
        errors={errors}
      />
      {canSend ? (
        <Checkboxes
          ui={ui}
          name="namnd"
          label={w.boards}
          help={w.boardsHelp}
          values={chosen.boardIds}
          options={boards.map((board) => ({
            value: board.id,
            label: board.mailbox === null ? `${boardInWords(board)} (${w.noMailbox})` : boardInWords(board),
          }))}
          errors={errors}
        />
      ) : null}
      <Actions>
        <SubmitButton kind={now.toSend.length === 0 ? 'primary' : 'secondary'}>{label}</SubmitButton>
      </Actions>
    </Form>
  );
}

function Files({ ui, view: { asked, now } }: Props) {
  const w = words[ui.lang];
  const href = ui.href(`${pathOf(asked)}/pdf`);
  return (
    <Section title={w.files} id="filer">
      <ul>
        {now.extracts.map(({ itemId, fileName }) => (
          <li>
            <Link href={`${href}?punkt=${itemId}`} file>
              {w.file(fileName)}
            </Link>
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Exactly what goes to whom, and what does not. */
function ToSend({ ui, view }: Props) {
  const w = words[ui.lang];
  const { asked, chosen, now, seen } = view;
  const { toSend, had, withoutMailbox } = now;
  return (
    <>
      {withoutMailbox.length === 0 ? null : (
        <p>
          {w.handOver(list(ui.lang, withoutMailbox))} <Link href={ui.href('/sant-och-mottaget/ny')}>{w.note}</Link>.
        </p>
      )}
      {toSend.length === 0 && had.length > 0 ? <p>{w.nothing}</p> : null}
      {toSend.length === 0 ? null : (
        <>
          <Form ui={ui} action={ui.href(`${pathOf(asked)}/utdrag`)} label={w.to}>
            <CheckSentence ui={ui} parts={[{ text: checkOf(ui, toSend) }]} />
            <Hidden name="seen" value={seen} />
            {chosen.itemIds.map((id) => (
              <Hidden name="punkt" value={id} />
            ))}
            {chosen.boardIds.map((id) => (
              <Hidden name="namnd" value={id} />
            ))}
            <Actions>
              <SubmitButton>{w.send(toSend.length)}</SubmitButton>
            </Actions>
          </Form>
          <Section title={w.to} id="till">
            <DataTable
              ui={ui}
              caption={w.to}
              captionHidden
              rows={toSend}
              columns={[
                { label: w.board, heads: true, cell: ({ board }) => board },
                { label: w.mailbox, cell: ({ mailbox }) => mailbox },
                { label: w.extract, cell: ({ extract }) => extract.heading },
              ]}
            />
            <Mails ui={ui} now={now} />
          </Section>
        </>
      )}
      <Had ui={ui} had={had} />
    </>
  );
}

/** All that goes, said back in one sentence; the table beside says which § goes to which board. */
function checkOf(ui: Ui, toSend: ExtractsToSend['toSend']): string {
  const [headings, boards] = [toSend.map(({ extract }) => extract.heading), toSend.map(({ board }) => board)];
  const said = (names: readonly string[]) => list(ui.lang, [...new Set(names)]);
  return words[ui.lang].check(said(headings), said(boards), toSend.length);
}

/** A § goes with the same mail to all who get it. */
function Mails({ ui, now: { toSend } }: { ui: Ui; now: ExtractsToSend }) {
  const w = words[ui.lang];
  return (
    <>
      <h3>{w.read}</h3>
      {[...new Set(toSend.map(({ extract }) => extract))].map(({ heading, subject, body }) => (
        <Details summary={heading}>
          <p>
            <strong>{subject}</strong>
          </p>
          <pre class="sample">{body}</pre>
        </Details>
      ))}
    </>
  );
}

function Had({ ui, had }: { ui: Ui; had: ExtractsToSend['had'] }) {
  const w = words[ui.lang];
  if (had.length === 0) return null;
  return (
    <Section title={w.had} id="har-fatt">
      <DataTable
        ui={ui}
        caption={w.had}
        captionHidden
        rows={had}
        columns={[
          { label: w.board, heads: true, cell: ({ board }) => board },
          { label: w.extract, cell: ({ heading }) => heading },
          {
            label: w.sentOn,
            cell: ({ at, href, board }) => (
              <>
                {isoDate(stockholmDay(at))},{' '}
                <Link href={ui.href(href)}>
                  {w.see} <span class="ds-sr-only">{board}</span>
                </Link>
              </>
            ),
          },
        ]}
      />
    </Section>
  );
}
