import {
  Actions,
  ButtonLink,
  Checkbox,
  type Column,
  countInWords,
  DataTable,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  HistoryLink,
  Link,
  longDate,
  Page,
  Remark,
  Section,
  SubmitButton,
  Tag,
  type Ui,
} from '../../../ui/index.ts';
import { progressOf } from '../../changeover/seats.ts';
import { progressSentence } from '../../changeover/sentence.ts';
import type { Assignment } from '../../queries/assignments.ts';
import { vacancySentence } from '../../seating/vacancy-words.ts';
import { changeoversPath } from '../changeovers/view.tsx';
import { words as listWords } from '../changeovers/words.ts';
import { shared } from '../shared-words.ts';
import { type ChangeoverView, comesFrom, type HeldSeat, inSeat, type Leaver } from './present.ts';
import { words } from './words.ts';

type ViewProps = { ui: Ui; view: ChangeoverView };

export function ChangeoverPage({ ui, view, errors }: ViewProps & { errors: FormErrors }) {
  const w = words[ui.lang];
  const { changeover, seats } = view;
  const isOpen = changeover.closedAt === null;
  const sentence = progressSentence(ui.lang, progressOf(seats));
  return (
    <Page
      ui={ui}
      title={isOpen ? sentence : w.closed}
      tab={changeover.title}
      eyebrow={w.belongs(changeover.title, longDate(ui.lang, changeover.on))}
      lead={isOpen ? w.lead : sentence}
      current="/huvudman"
      crumbs={crumbsOf(ui, view)}
      failed={errors.length > 0}
      actions={
        isOpen ? (
          <ButtonLink kind="secondary" href={ui.href(`/personer/las-in?skifte=${changeover.id}`)}>
            {w.readIn}
          </ButtonLink>
        ) : null
      }
    >
      <ErrorSummary ui={ui} errors={errors} />
      <div id="f-plats">{isOpen ? <Deciding ui={ui} view={view} /> : <Places ui={ui} view={view} />}</div>
      <Tasks ui={ui} view={view} />
      <Added ui={ui} view={view} />
      <Vacant ui={ui} view={view} />
      <Closing ui={ui} view={view} sentence={sentence} />
      <HistoryLink ui={ui} id={changeover.id} />
    </Page>
  );
}

export function crumbsOf(ui: Ui, { changeover }: Pick<ChangeoverView, 'changeover'>, last?: string) {
  const own = { label: changeover.title, href: last === undefined ? undefined : `${changeoversPath}/${changeover.id}` };
  return [{ label: listWords[ui.lang].tab, href: changeoversPath }, own, ...(last === undefined ? [] : [{ label: last }])];
}

/** The seats with a tick for each, and what can be said of many at once. */
function Deciding({ ui, view }: ViewProps) {
  const w = words[ui.lang];
  const undecided = view.seats.some(({ state }) => state === 'undecided');
  if (view.seats.length === 0) return <Empty title={w.empty}>{w.emptyHow}</Empty>;
  return (
    // The answer is a page that changes nothing, shown without a redirect: Turbo would not take it.
    <div data-turbo="false">
      <Form ui={ui} action={ui.href(`${changeoversPath}/${view.changeover.id}/granska`)} label={w.does}>
        <Places ui={ui} view={view} />
        <Actions>
          <SubmitButton name="does" value="goes-on">
            {w.goesOn}
          </SubmitButton>
          <SubmitButton name="does" value="ends" kind="secondary">
            {w.ends}
          </SubmitButton>
          {undecided ? (
            <SubmitButton name="does" value="rest" kind="secondary">
              {w.rest}
            </SubmitButton>
          ) : null}
        </Actions>
      </Form>
    </div>
  );
}

function Places({ ui, view }: ViewProps) {
  const w = words[ui.lang];
  return (
    <>
      {view.places.map(({ id, name, seats }) => (
        <>
          <h2 id={`plats-${id}`}>{name}</h2>
          <DataTable ui={ui} caption={w.seats(name)} captionHidden columns={columnsOf(ui, view)} rows={seats} />
        </>
      ))}
    </>
  );
}

function columnsOf(ui: Ui, view: ChangeoverView): readonly Column<HeldSeat>[] {
  const w = words[ui.lang];
  const isOpen = view.changeover.closedAt === null;
  return [
    {
      label: w.who,
      heads: true,
      cell: ({ held }) => (
        <>
          {isOpen ? <Checkbox ui={ui} name={`plats-${held.id}`} label={inSeat(ui.lang, held)} /> : inSeat(ui.lang, held)}{' '}
          {held.example ? <ExampleTag ui={ui} /> : null}
        </>
      ),
    },
    { label: w.from, cell: ({ held }) => comesFrom(held) },
    { label: w.state, cell: ({ state }) => <Tag tone={toneOf(state)}>{w.states[state]}</Tag> },
    { label: w.afterwards, cell: (seat) => afterwards(ui, view, seat) },
    { label: w.open, cell: (seat) => <OpenSeat ui={ui} view={view} seat={seat} /> },
  ];
}

function OpenSeat({ ui, view, seat }: ViewProps & { seat: HeldSeat }) {
  const w = words[ui.lang];
  const appoints = view.changeover.closedAt === null && seat.state === 'no-successor';
  return (
    <Link href={ui.href(seatPath(view.changeover.id, seat.held.id))}>
      {appoints ? w.appoint : w.open}
      <span class="ds-sr-only">: {inSeat(ui.lang, seat.held)}</span>
    </Link>
  );
}

export function seatPath(changeoverId: string, seatId: string): string {
  return `${changeoversPath}/${changeoverId}/plats/${seatId}`;
}

function toneOf(state: HeldSeat['state']): 'yes' | 'wait' | 'no' {
  if (state === 'no-successor') return 'no';
  return state === 'undecided' ? 'wait' : 'yes';
}

/** Who comes instead, and what the holder becomes; nothing where that is the same as now. */
function afterwards(ui: Ui, view: ChangeoverView, { held, successor, next }: HeldSeat) {
  const w = words[ui.lang];
  const moves = next.filter(({ role }) => role !== held.role);
  if (successor === null && moves.length === 0) return null;
  return (
    <>
      {successor === null ? null : (
        <>
          {successor.person.name} <Account ui={ui} view={view} who={successor} />
        </>
      )}
      {moves.map((each) => (
        <div>{w.alsoAs(shared[ui.lang].roles[each.role].toLocaleLowerCase(ui.lang))}</div>
      ))}
    </>
  );
}

/** Whether somebody can sign in, or the way to invite them. */
export function Account({ ui, view, who }: { ui: Ui; view: Pick<ChangeoverView, 'withAccount'>; who: Assignment }) {
  const w = words[ui.lang];
  if (view.withAccount.has(who.person.id)) return <span class="soft">({w.account})</span>;
  return (
    <Link href={ui.href(`/installningar/konton?person=${who.person.id}#bjud-in`)}>
      {w.invite}
      <span class="ds-sr-only"> {who.person.name}</span>
    </Link>
  );
}

function Tasks({ ui, view }: ViewProps) {
  const w = words[ui.lang];
  if (view.leavers.length === 0) return null;
  const columns: readonly Column<Leaver>[] = [
    {
      label: w.person,
      heads: true,
      cell: ({ seat: { held } }) => (
        <Link href={ui.href(`${seatPath(view.changeover.id, held.id)}#uppdrag`)}>{inSeat(ui.lang, held)}</Link>
      ),
    },
    {
      label: w.left,
      cell: ({ tasks, staysElsewhere }) => (
        <>
          {w.taskCount(countInWords(ui.lang, tasks.length, true), tasks.length === 1)}
          {staysElsewhere ? `, ${w.staysElsewhere}` : ''}
        </>
      ),
    },
  ];
  return (
    <Section title={w.tasks} id="uppdrag">
      <p>{w.tasksLead}</p>
      <DataTable ui={ui} caption={w.tasks} captionHidden columns={columns} rows={view.leavers} />
    </Section>
  );
}

function Added({ ui, view }: ViewProps) {
  const w = words[ui.lang];
  if (view.added.length === 0) return null;
  return (
    <Section title={w.added} id="nya">
      <p>{w.addedLead}</p>
      <ul>
        {view.added.map((each) => (
          <li>
            {inSeat(ui.lang, each)}, {each.organ?.name ?? each.board?.name} <Account ui={ui} view={view} who={each} />
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Vacant({ ui, view }: ViewProps) {
  const w = words[ui.lang];
  if (view.vacancies.length === 0) return null;
  return (
    <Section title={w.vacant} id="vakanser">
      <p>{w.vacantLead(longDate(ui.lang, view.changeover.on))}</p>
      <ul>
        {view.vacancies.map((each) => (
          <li>
            <Link href={ui.href(`/organisation/${each.organ.id}`)}>{each.organ.name}</Link>: {vacancySentence(ui.lang, each)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Closing({ ui, view, sentence }: ViewProps & { sentence: string }) {
  const w = words[ui.lang];
  const { all, done } = progressOf(view.seats);
  const { id, closedAt } = view.changeover;
  const action = ui.href(`${changeoversPath}/${id}/stang`);
  if (closedAt !== null) {
    return (
      <Form ui={ui} action={action} label={w.reopen}>
        <Hidden name="igen" value="ja" />
        <SubmitButton kind="secondary">{w.reopen}</SubmitButton>
      </Form>
    );
  }
  return (
    <Details summary={w.end}>
      <Form ui={ui} action={action} label={w.end}>
        {done < all ? <Remark>{w.endLeft(sentence)}</Remark> : null}
        <p>{w.endHelp}</p>
        <SubmitButton kind="secondary">{w.endButton}</SubmitButton>
      </Form>
    </Details>
  );
}
