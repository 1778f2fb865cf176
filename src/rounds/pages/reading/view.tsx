import {
  Actions,
  Details,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Icon,
  Link,
  Page,
  Remark,
  Select,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { asDay } from '../decision-form/fields.tsx';
import { DecisionForm } from '../decision-form/view.tsx';
import { DocumentText } from './document-text.tsx';
import { matterId, type ShownDoubt } from './doubts.ts';
import type { ReadingView } from './present.ts';
import { readingWords } from './words.ts';

type Given = { ui: Ui; view: ReadingView };

/** The document's text beside the form that it fills in: doubts first, one button that records. */
export function ReadingPage({ ui, view, action, errors }: Given & { action: string; errors: FormErrors }) {
  const words = readingWords[ui.lang];
  const { record, form } = view;
  const shownErrors = form === null || form.context.meetings.length > 0 ? errors : asDay(errors);
  return (
    <Page
      ui={ui}
      title={view.title}
      lead={view.lead}
      eyebrow={
        <>
          {`${view.arrived} · ${record.fileName}`} {record.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/beslut"
      crumbs={[{ label: words.rounds, href: '/beslut' }, { label: words.list, href: '/beslut/las' }, { label: record.fileName }]}
      failed={shownErrors.length > 0}
    >
      <ErrorSummary ui={ui} errors={shownErrors} />
      <Ended ui={ui} view={view} />
      <div class={view.text === null ? undefined : 'reading'}>
        {view.text === null ? null : (
          <div class="reading-text">
            <h2 class="ds-sr-only">{words.text}</h2>
            <p class="reading-jump">
              <Link href={`#${matterId}`}>{words.toForm}</Link>
            </p>
            <DocumentText ui={ui} view={view} />
            <FileLinks ui={ui} view={view} />
          </div>
        )}
        <div class="reading-form">
          {view.text === null ? <FileLinks ui={ui} view={view} /> : null}
          <Doubts ui={ui} doubts={view.doubts} />
          <Matter ui={ui} view={view} />
          {form === null ? null : (
            <DecisionForm
              {...{ ui, action, context: form.context, typed: form.typed, request: form.request, review: form.review }}
              recorded={form.recorded}
              isExtractKept
            />
          )}
          <PutAside ui={ui} view={view} />
        </div>
      </div>
    </Page>
  );
}

/** What has already become of it. */
function Ended({ ui, view: { record, aside, recorded } }: Given) {
  const words = readingWords[ui.lang];
  return (
    <>
      {recorded === null ? null : (
        <Remark>
          <p>
            {words.isRecorded} <Link href={ui.href(recorded)}>{words.seeRecorded}</Link>
          </p>
        </Remark>
      )}
      {aside === null ? null : (
        <Remark>
          <p>{words.isAside(aside)}</p>
          <Form ui={ui} action={ui.href(`/beslut/las/${record.id}/ta-tillbaka`)}>
            <SubmitButton kind="secondary">{words.takeBack}</SubmitButton>
          </Form>
        </Remark>
      )}
    </>
  );
}

function FileLinks({ ui, view: { record } }: Given) {
  const words = readingWords[ui.lang];
  return (
    <p class="soft">
      <Link href={ui.href(`/handlingar/${record.id}/fil`)}>{words.file}</Link>{' '}
      <Link href={ui.href(`/handlingar/${record.id}`)}>{words.record}</Link>
    </p>
  );
}

function Doubts({ ui, doubts }: { ui: Ui; doubts: readonly ShownDoubt[] }) {
  if (doubts.length === 0) return null;
  const words = readingWords[ui.lang];
  return (
    <section class="warning tone-wait doubts" aria-labelledby="osakert">
      <Icon name="warning" />
      <div>
        <h2 id="osakert">{words.doubts}</h2>
        <ul>
          {doubts.map(({ text, place, field }) => (
            <li>
              {text} {place === null ? null : <Named href={place} label={words.seePlace} about={text} />}{' '}
              {field === null ? null : <Named href={field} label={words.seeField} about={text} />}
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}

/** A link that says what it is about to those who cannot see what stands before it. */
function Named({ href, label, about }: { href: string; label: string; about: string }) {
  return (
    <a class="ds-link" href={href}>
      {label}
      <span class="ds-sr-only">: {about}</span>
    </a>
  );
}

/** Which step it answers, and the way to another. */
function Matter({ ui, view }: Given) {
  const words = readingWords[ui.lang];
  const { matter, choices } = view;
  const choose = choices.length === 0 ? <p>{words.none}</p> : <Choose ui={ui} view={view} />;
  if (matter === null) {
    return (
      <section class="section" id={matterId} aria-label={words.choose}>
        {view.isNoDecision ? <Details summary={words.stillDecision}>{choose}</Details> : choose}
      </section>
    );
  }
  return (
    <section class="section" id={matterId}>
      <h2 class="ds-sr-only">{words.about}</h2>
      <p>
        <Link href={ui.href(matter.roundHref)}>{matter.roundTitle}</Link>
        {': '}
        <strong>{matter.step}</strong>
        {'. '}
        <span class="soft">{matter.because}</span>
      </p>
      {matter.completes ? <Remark>{words.completes}</Remark> : null}
      <Details summary={words.wrong}>{choose}</Details>
    </section>
  );
}

function Choose({ ui, view: { record, choices, chosen, matter, isNoDecision } }: Given) {
  const words = readingWords[ui.lang];
  return (
    <Form ui={ui} action={ui.href(`/beslut/las/${record.id}`)} method="get">
      <Select ui={ui} name="steg" label={words.choose} help={words.chooseHelp} options={choices} value={chosen} />
      <Actions>
        <SubmitButton kind={matter === null && !isNoDecision ? 'primary' : 'secondary'}>{words.show}</SubmitButton>
      </Actions>
    </Form>
  );
}

function PutAside({ ui, view: { record, aside, recorded } }: Given) {
  if (aside !== null || recorded !== null) return null;
  const words = readingWords[ui.lang];
  return (
    <Details summary={words.aside}>
      <Form ui={ui} action={ui.href(`/beslut/las/${record.id}/lagg-undan`)}>
        <TextField ui={ui} name="reason" label={words.asideWhy} help={words.asideHelp} maxlength={300} />
        <Actions>
          <SubmitButton kind="secondary">{words.asideSave}</SubmitButton>
        </Actions>
      </Form>
    </Details>
  );
}
