import { stockholmDay } from '../../../platform/clock.ts';
import {
  Actions,
  assetUrl,
  ButtonLink,
  Checkbox,
  DefinitionList,
  Details,
  Empty,
  ExampleTag,
  Form,
  HistoryLink,
  isoDate,
  Link,
  Page,
  PlainWords,
  ProposeLink,
  Remark,
  Section,
  Select,
  StateMark,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import { PassageRow } from '../passage-row.tsx';
import { stateMarks } from '../sharings/view.tsx';
import { shared } from '../words.ts';
import type { NextStep } from './next-step.ts';
import type { SharingView } from './present.ts';
import { words } from './words.ts';

type Props = { ui: Ui; view: SharingView };

/** A draft that is shared for comments: where it stands, the text, and what was said beside each passage. */
export function SharingPage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { sharing } = view;
  const { title, message } = sharing;
  return (
    <Page
      ui={ui}
      title={title}
      lead={view.sentence}
      eyebrow={
        <>
          {w.eyebrow} {sharing.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/remisser"
      crumbs={[{ label: shared[ui.lang].room, href: '/remisser' }, { label: title }]}
      actions={<Buttons ui={ui} view={view} />}
    >
      <Remark>
        <p>{w.what}</p>
      </Remark>
      {message === '' ? null : (
        <Section title={w.message}>
          <PlainWords text={message} />
        </Section>
      )}
      {view.talk.length === 0 && !isChosen(view) ? null : <Text ui={ui} view={view} />}
      <Readers ui={ui} view={view} />
      <Facts ui={ui} view={view} />
      <p>
        <ProposeLink ui={ui} kind="sharing" id={sharing.id} title={sharing.title} />
      </p>
      <HistoryLink ui={ui} id={sharing.id} />
      <script type="module" src={assetUrl('quote.js')} />
    </Page>
  );
}

function isChosen({ chosen }: SharingView): boolean {
  return chosen.commented || chosen.author !== null;
}

/** What to do next, once, then what else can be done. */
function Buttons({ ui, view }: Props) {
  const w = words[ui.lang];
  const { sharing, state, mayManage, next } = view;
  const here = ui.href(`/remisser/${sharing.id}`);
  const running = mayManage && (state === 'open' || state === 'over');
  return (
    <>
      {next === null ? null : <ButtonLink href={hrefOf(here, next)}>{w.next[next]}</ButtonLink>}
      {view.waitsForMe ? (
        <Form ui={ui} action={`${here}/inga`} inline>
          <SubmitButton kind="secondary">{w.pass}</SubmitButton>
        </Form>
      ) : null}
      {mayManage && state !== 'withdrawn' && next !== 'note' ? <Secondary href={`${here}/anteckna`} text={w.note} /> : null}
      {running ? <Secondary href={`${here}/forlang`} text={w.extend} /> : null}
      {running && next !== 'end' ? <Secondary href={`${here}/avsluta`} text={w.end} /> : null}
      {running ? <Secondary href={`${here}/dra-tillbaka`} text={w.withdraw} /> : null}
    </>
  );
}

/** @param here final address of the sharing's page */
function hrefOf(here: string, next: NextStep): string {
  switch (next) {
    case 'comment':
    case 'comment-more':
      return '#text';
    case 'end':
      return `${here}/avsluta`;
    case 'answer':
      return `${here}/svar?bara=obesvarade`;
    case 'read':
      return `${here}/svar`;
    case 'note':
      return `${here}/anteckna`;
  }
}

function Secondary({ href, text }: { href: string; text: string }) {
  return (
    <ButtonLink kind="secondary" href={href}>
      {text}
    </ButtonLink>
  );
}

function Text({ ui, view }: Props) {
  const w = words[ui.lang];
  const { sharing, talk, chosen, mayComment, mayManage } = view;
  const here = ui.href(`/remisser/${sharing.id}`);
  return (
    <Section title={w.text} id="text">
      {view.authors.length === 0 ? null : <Filter ui={ui} view={view} />}
      {talk.length === 0 ? (
        <Empty title={w.noneChosen}>
          <Link href={here}>{w.showAll}</Link>
        </Empty>
      ) : null}
      <div class="passages">
        {talk.map((each) => (
          <PassageRow
            {...{ ui, sharingId: sharing.id, talk: each, mayComment, mayManage, author: chosen.author }}
            facts={view.facts.get(each.key) ?? []}
          />
        ))}
      </div>
      {view.authors.length === 0 ? null : (
        <p>
          <Link href={`${here}/svar`}>{w.answers}</Link>{' '}
          <Link href={`${here}?format=csv`} file>
            {w.csv}
          </Link>
        </p>
      )}
    </Section>
  );
}

function Filter({ ui, view }: Props) {
  const w = words[ui.lang];
  const options = view.authors.map(({ key, name, comments }) => ({ value: key, label: `${name} (${comments})` }));
  return (
    <Form ui={ui} action={`${ui.href(`/remisser/${view.sharing.id}`)}#text`} method="get" inline label={w.filter}>
      <Select ui={ui} name="av" label={w.author} empty={w.everyone} options={options} value={view.chosen.author ?? ''} />
      <Checkbox ui={ui} name="bara" label={w.commented} checked={view.chosen.commented} />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}

function Readers({ ui, view: { readers, asked } }: Props) {
  const w = words[ui.lang];
  return (
    <Section title={w.readers}>
      <ul>
        {readers.map(({ name }) => (
          <li>{name}</li>
        ))}
      </ul>
      {asked === null ? null : (
        <>
          <p>{w.readersMore(asked.count, asked.count - asked.silent.length)}</p>
          {asked.silent.length === 0 ? null : (
            <Details summary={w.notHeard}>
              <ul>
                {asked.silent.map(({ name, through }) => (
                  <li>{through === null ? name : `${name}, ${w.through(through)}`}</li>
                ))}
              </ul>
            </Details>
          )}
        </>
      )}
    </Section>
  );
}

function Facts({ ui, view }: Props) {
  const w = words[ui.lang];
  const { sharing, state, mayManage, recordId } = view;
  const events = sharing.events.map(({ kind, at, reason, untilDay }) => ({
    term: w.events[kind],
    value: `${isoDate(stockholmDay(at))}${untilDay === null ? '' : `, ${untilDay}`}: ${reason}`,
  }));
  const record = recordId === null ? null : <Link href={ui.href(`/handlingar/${recordId}`)}>{w.record}</Link>;
  return (
    <Section title={w.facts}>
      <DefinitionList
        items={[
          { term: w.shared, value: view.sharedOn },
          { term: w.until, value: <Until ui={ui} until={view.until} state={state} /> },
          ...events,
          { term: w.record, value: record },
          { term: w.sum, value: <code>{sharing.textSha256}</code> },
          { term: w.plan, value: mayManage ? <Link href={ui.href(`/arbetsplan/${sharing.planId}`)}>{w.toPlan}</Link> : null },
        ]}
      />
    </Section>
  );
}

function Until({ ui, until, state }: { ui: Ui; until: string; state: SharingView['state'] }) {
  return (
    <Actions>
      {until} <StateMark ui={ui} state={stateMarks[state]} text={shared[ui.lang].states[state]} />
    </Actions>
  );
}
