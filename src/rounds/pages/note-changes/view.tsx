import {
  Actions,
  Changes,
  Empty,
  ErrorSummary,
  Form,
  Hidden,
  Link,
  Page,
  Section,
  Select,
  SubmitButton,
  TextArea,
  type Ui,
} from '../../../ui/index.ts';
import type { AskedChange } from '../../queries/changes/asked-changes.ts';
import type { Typed } from '../typed.ts';
import type { NoteView } from './present.ts';
import { noteWords } from './words.ts';

type Props = {
  ui: Ui;
  view: NoteView;
  typed: Typed;
  request: string;
  /** Bare path. */
  action: string;
};

/** What a decision asks to have changed: what it says, what is noted of it, and the form for one change at a time. */
export function NotePage(props: Props) {
  const { ui, view, typed } = props;
  const w = noteWords[ui.lang];
  return (
    <Page
      ui={ui}
      title={view.asks ? view.title : w.asksNothing}
      lead={view.asks ? w.lead : undefined}
      tab={w.crumb}
      eyebrow={view.board === '' ? view.roundTitle : `${view.board} · ${view.roundTitle}`}
      current="/beslut"
      crumbs={[
        { label: w.rounds, href: '/beslut' },
        { label: view.roundTitle, href: view.roundHref },
        { label: view.decisionTitle, href: view.decisionHref },
        { label: w.crumb },
      ]}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {view.asks ? (
        <>
          <Said ui={ui} said={view.said} />
          <Noted {...props} />
          <Choose {...props} />
          <ChangeForm {...props} />
          <p>
            <Link href={ui.href(view.allHref)}>{w.all}</Link>
          </p>
        </>
      ) : (
        <Empty title={w.asksNothing}>
          {w.asksNothingHow} <Link href={ui.href(view.decisionHref)}>{w.toDecision}</Link>
        </Empty>
      )}
    </Page>
  );
}

function Said({ ui, said }: { ui: Ui; said: readonly string[] }) {
  if (said.length === 0) return null;
  return (
    <Section title={noteWords[ui.lang].decision} id="beslutet">
      {said.map((each) => (
        <blockquote lang="sv">{each}</blockquote>
      ))}
    </Section>
  );
}

function Noted({ ui, view, action, request }: Props) {
  const w = noteWords[ui.lang];
  if (view.noted.length === 0) return null;
  return (
    <Section title={w.noted} id="antecknat">
      {view.noted.map((change) => (
        <NotedChange ui={ui} change={change} action={action} request={request} />
      ))}
    </Section>
  );
}

function NotedChange({
  ui,
  change: { id, noted },
  action,
  request,
}: Pick<Props, 'ui' | 'action' | 'request'> & { change: AskedChange }) {
  const w = noteWords[ui.lang];
  return (
    <article class="asked-change" id={`andring-${id}`}>
      <h3>{noted.passageLabel}</h3>
      <Changes ui={ui} before={noted.was} after={noted.wanted} />
      {noted.reason === null ? null : <p class="soft">{w.because(noted.reason)}</p>}
      <Form ui={ui} action={ui.href(`${action}/ta-bort`)} label={`${w.takeBack}: ${noted.passageLabel}`}>
        <Hidden name="request" value={request} />
        <Hidden name="andring" value={id} />
        <Actions>
          <a
            class="ds-link"
            href={ui.href(`${action}?andring=${id}#f-wanted`)}
            aria-label={`${w.correct}: ${noted.passageLabel}`}
          >
            {w.correct}
          </a>
          <SubmitButton kind="secondary">{w.takeBack}</SubmitButton>
        </Actions>
      </Form>
    </article>
  );
}

/** A place is chosen by the address, so that it can be shown before anything is written. */
function Choose({ ui, view: { passages, start }, action }: Props) {
  const w = noteWords[ui.lang];
  return (
    <Section title={w.choose} id="stalle">
      <Form ui={ui} action={ui.href(`${action}#andringen`)} method="get" inline label={w.choose}>
        {start.changeId === null ? null : <Hidden name="andring" value={start.changeId} />}
        <Select
          {...{ ui, name: 'stalle', label: w.passage, empty: w.whole, value: start.passage?.key ?? '' }}
          options={passages.map(({ key, label }) => ({ value: key, label }))}
        />
        <SubmitButton kind="secondary">{w.show}</SubmitButton>
      </Form>
    </Section>
  );
}

function ChangeForm({ ui, view: { start }, typed, request, action }: Props) {
  const w = noteWords[ui.lang];
  const { errors } = typed;
  const whole = start.passage === null;
  return (
    <Section title={start.changeId === null ? w.form : w.formAnew} id="andringen">
      <p>
        <strong>{start.passage?.label ?? w.whole}</strong>
      </p>
      <Form ui={ui} action={ui.href(action)} label={w.form}>
        <Hidden name="request" value={request} />
        <Hidden name="andring" value={start.changeId ?? ''} />
        <Hidden name="stalle" value={start.passage?.key ?? ''} />
        {whole ? null : (
          <TextArea
            {...{ ui, name: 'was', label: w.was, help: w.wasHelp, rows: 5, errors, value: typed.value('was', start.was) }}
            optional
          />
        )}
        <TextArea
          {...{
            ui,
            name: 'wanted',
            label: whole ? w.wantedWhole : w.wanted,
            rows: 5,
            errors,
            value: typed.value('wanted', start.wanted),
          }}
          help={whole ? undefined : w.wantedHelp}
          maxlength={10_000}
        />
        <TextArea
          {...{ ui, name: 'reason', label: w.reason, rows: 3, errors, value: typed.value('reason', start.reason) }}
          optional
        />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}
