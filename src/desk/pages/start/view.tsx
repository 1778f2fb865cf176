import type { Temporal } from 'temporal-polyfill';
import { ButtonLink, ExampleTag, Link, Page, Section, type Ui } from '../../../ui/index.ts';
import type { Task } from '../../waiting/tasks.ts';
import { TaskTable } from '../task-table.tsx';
import type { StartRound, StartView } from './present.ts';
import { words } from './words.ts';

/** Signed in, but with no assignment on the day. */
export function NoAssignment({ ui }: { ui: Ui }) {
  const t = words[ui.lang];
  return (
    <Page ui={ui} title={t.noAssignment} lead={t.noAssignmentLead} actions={<Link href={ui.href('/konto')}>{t.account}</Link>} />
  );
}

const firstFew = 5;

interface StartProps {
  readonly ui: Ui;
  readonly view: StartView;
  readonly tasks: readonly Task[];
  readonly today: Temporal.PlainDate;
}

export function StartPage({ ui, view, tasks, today }: StartProps) {
  const t = words[ui.lang];
  const { first } = view;
  return (
    <Page
      ui={ui}
      title={view.title}
      lead={view.lead}
      current="/start"
      eyebrow={view.eyebrow === null ? null : <Eyebrow ui={ui} text={view.eyebrow} example={first?.example ?? false} />}
      actions={first === null ? null : <ButtonLink href={ui.href(`/beslut/${first.id}`)}>{t.seeRound}</ButtonLink>}
    >
      <Section title={tasks.length === 0 ? t.nothingWaits : t.waiting(tasks.length)} id="vantar">
        {tasks.length === 0 ? null : <TaskTable ui={ui} caption={t.caption} tasks={tasks.slice(0, firstFew)} today={today} />}
        {tasks.length <= firstFew ? null : (
          <p>
            <Link href={ui.href('/att-gora')}>{t.all(tasks.length)}</Link>
          </p>
        )}
      </Section>
      {view.others.length === 0 ? null : (
        <Section title={t.decided}>
          {view.others.map((round) => (
            <OtherRound ui={ui} round={round} />
          ))}
        </Section>
      )}
    </Page>
  );
}

function Eyebrow({ ui, text, example }: { ui: Ui; text: string; example: boolean }) {
  return (
    <>
      {words[ui.lang].out} · {text} {example ? <ExampleTag ui={ui} /> : null}
    </>
  );
}

function OtherRound({ ui, round }: { ui: Ui; round: StartRound }) {
  return (
    <p>
      <Link href={ui.href(`/beslut/${round.id}`)}>{round.title}</Link>: {round.headline}{' '}
      {round.example ? <ExampleTag ui={ui} /> : null}
    </p>
  );
}
