import {
  Actions,
  ButtonLink,
  CheckSentence,
  DateField,
  ErrorSummary,
  Form,
  Hidden,
  HiddenFields,
  longDate,
  Page,
  Radios,
  Section,
  SubmitButton,
  TextArea,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import type { ProjectEvent } from '../../project-life.ts';
import type { StillOpen } from '../../work/still-open.ts';
import { whatMayHappen } from '../../work/what-may-happen.ts';
import { framed, type InProject } from '../work-parts/in-project.tsx';
import type { Typed } from '../work-parts/typed.ts';
import { eventSentence, openParts } from './present.ts';
import { words } from './words.ts';

interface LifeView extends InProject {
  readonly events: readonly ProjectEvent[];
}

export const lifeFields = ['kind', 'on', 'until', 'text'] as const;

type Props = { ui: Ui; view: LifeView; typed: Typed };

/** What has happened to the project as a whole, and what can happen next. */
export function LifePage({ ui, view, typed }: Props) {
  const w = words[ui.lang];
  const { project, events } = view;
  const writes = project.life.closing === null && whatMayHappen(project.state).includes('closed');
  return (
    <Page
      {...framed(ui, project, { label: w.title })}
      title={w.title}
      lead={w.stands[project.state]}
      failed={typed.errors.length > 0}
      actions={
        writes ? (
          <ButtonLink href={ui.href(`/projekt/${project.id}/slutrapport`)} kind="secondary">
            {w.writeClosing}
          </ButtonLink>
        ) : null
      }
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <Section title={w.happened} id="hant">
        <LifeForm ui={ui} view={view} typed={typed} />
      </Section>
      <Section title={w.history}>
        {events.length === 0 ? <p class="soft">{w.none}</p> : null}
        <ul>
          {events.map((event) => (
            <li>{eventSentence(ui.lang, event)}</li>
          ))}
        </ul>
      </Section>
    </Page>
  );
}

function LifeForm({ ui, view: { project }, typed: { errors, request, value } }: Props) {
  const w = words[ui.lang];
  const kinds = whatMayHappen(project.state);
  const options = kinds.map((kind) => ({
    ...{ value: kind, label: w.kinds[kind] },
    ...(kind === 'closed' ? { help: w.closedHelp } : {}),
  }));
  return (
    <Form ui={ui} action={ui.href(`/projekt/${project.id}/lage`)} label={w.happened}>
      <Hidden name="request" value={request} />
      <Radios {...{ ui, errors, options, name: 'kind', label: w.kind, value: value('kind') }} />
      <DateField {...{ ui, errors, name: 'on', label: w.on, help: w.onHelp, value: value('on') }} />
      {kinds.includes('moved') ? (
        <DateField
          {...{ ui, errors, name: 'until', label: w.until, value: value('until') }}
          help={w.untilHelp(longDate(ui.lang, project.to))}
          optional
        />
      ) : null}
      <TextArea
        {...{ ui, errors, name: 'text', label: w.text, help: w.textHelp, value: value('text') }}
        rows={3}
        maxlength={1000}
        optional
      />
      <Actions>
        <SubmitButton name="gor" value="granska">
          {w.review}
        </SubmitButton>
      </Actions>
    </Form>
  );
}

type CheckProps = Props & {
  event: ProjectEvent;
  /** Where it is closed, what is not done; null where it is not. */
  open: StillOpen | null;
};

/** The same said back before it is written. */
export function LifeCheckPage({ ui, view: { project }, typed, event, open }: CheckProps) {
  const w = words[ui.lang];
  const at = `/projekt/${project.id}/lage`;
  const fields = Object.fromEntries(lifeFields.map((name) => [name, typed.value(name)]));
  return (
    <Page {...framed(ui, project, { label: w.title, href: at }, { label: w.check })} title={w.check} lead={w.checkLead}>
      <CheckSentence ui={ui} parts={[{ text: eventSentence(ui.lang, event) }]} />
      {open === null ? null : <Open ui={ui} open={open} />}
      <Form ui={ui} action={ui.href(at)} label={w.check}>
        <HiddenFields fields={{ ...fields, request: typed.request }} />
        <Actions>
          <SubmitButton name="gor" value="spara">
            {w.confirm(event.kind)}
          </SubmitButton>
          <SubmitButton name="gor" value="andra" kind="secondary">
            {w.change}
          </SubmitButton>
        </Actions>
      </Form>
    </Page>
  );
}

function Open({ ui, open }: { ui: Ui; open: StillOpen }) {
  const w = words[ui.lang];
  const parts = openParts(ui.lang, open);
  if (parts.length === 0) return <p>{w.allDone}</p>;
  return (
    <Section title={w.open} id="kvar">
      <Warning ui={ui}>{w.openHelp}</Warning>
      {parts.map(({ title, items }) => (
        <>
          <h3>{title}</h3>
          <ul>
            {items.map((item) => (
              <li>{item}</li>
            ))}
          </ul>
        </>
      ))}
    </Section>
  );
}
