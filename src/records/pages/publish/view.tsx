import {
  DataTable,
  DefinitionList,
  Details,
  ErrorSummary,
  ExampleTag,
  FileField,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Section,
  SubmitButton,
  type Ui,
  Warning,
} from '../../../ui/index.ts';
import { allowedEndings } from '../../file-types.ts';
import type { PastPublication } from '../../publishing/publication.ts';
import { Published, PublishForm } from './parts.tsx';
import type { NumberRow, PublishView } from './present.ts';
import { publishedSentence } from './shared-words.ts';
import type { Returned } from './typed.ts';
import { words } from './words.ts';

type Props = { ui: Ui; view: PublishView; history: readonly PastPublication[]; returned: Returned };

export function PublishPage({ ui, view, history, returned }: Props) {
  const w = words[ui.lang];
  const now = history.find(({ end }) => end === null);
  const errorsOf = (form: Returned['form']) => (returned.form === form ? returned.errors : []);
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={`${publishedSentence(ui.lang, history)} ${w.lead}`}
      eyebrow={
        <>
          {view.title} {view.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/handlingar"
      crumbs={[
        { label: w.records, href: '/handlingar' },
        { label: view.title, href: `/handlingar/${view.id}` },
        { label: w.title },
      ]}
      failed={returned.errors.length > 0}
    >
      {view.stop === null ? null : (
        <Warning ui={ui}>
          {w.cannot} {view.stop}
        </Warning>
      )}
      <WillShow ui={ui} view={view} />
      <Numbers ui={ui} view={view} />
      {view.stop === null ? (
        <PublishForm
          ui={ui}
          action={ui.href(`/handlingar/${view.id}/publicera`)}
          typed={returned.typed}
          errors={errorsOf('publish')}
          checks={{ label: w.checks, help: w.checksHelp, options: view.ticks }}
          anew={now !== undefined}
          hidden={{ copy: view.copy }}
        />
      ) : (
        <ErrorSummary ui={ui} errors={errorsOf('publish')} />
      )}
      {view.mayAddCopy ? <CopyForm ui={ui} view={view} request={returned.typed.request} errors={errorsOf('copy')} /> : null}
      <Published
        ui={ui}
        history={history}
        here={`/handlingar/${view.id}`}
        publicPath={(id) => `/offentligt/handlingar/${id}`}
        returned={returned}
      />
    </Page>
  );
}

function WillShow({ ui, view }: { ui: Ui; view: PublishView }) {
  const w = words[ui.lang];
  return (
    <Section title={w.willShow}>
      <p>
        {w.looking} <strong>{view.looking}</strong>.
      </p>
      <DefinitionList items={view.willShow} />
      <p>
        {/* Turbo would take the file for a page. */}
        <a class="ds-link" href={ui.href(view.fileHref)} download data-turbo="false">
          {w.open}
        </a>
      </p>
      {view.text === '' ? (
        <p>{w.noText}</p>
      ) : (
        <Details summary={w.text}>
          {view.text.split('\n').map((line) => (line.trim() === '' ? null : <p>{line}</p>))}
          {view.cut ? <p>{w.cut}</p> : null}
        </Details>
      )}
    </Section>
  );
}

function Numbers({ ui, view }: { ui: Ui; view: PublishView }) {
  const w = words[ui.lang];
  return (
    <Section title={w.numbers} id="nummer">
      <p>{view.numbers.length === 0 ? w.noNumbers : w.numbersFound(view.numbers.length)}</p>
      <NumberTable ui={ui} rows={view.numbers} caption={w.numbers} />
      {view.doubtful.length === 0 ? null : (
        <>
          <p>{w.doubtful}</p>
          <NumberTable ui={ui} rows={view.doubtful} caption={w.doubtful} />
        </>
      )}
      {view.unread.length === 0 ? null : (
        <>
          <h3>{w.unread}</h3>
          <ul>
            {view.unread.map((each) => (
              <li>{each}</li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function NumberTable({ ui, rows, caption }: { ui: Ui; rows: readonly NumberRow[]; caption: string }) {
  const w = words[ui.lang];
  if (rows.length === 0) return null;
  const inWords = ({ before, number, after }: NumberRow) => (
    <>
      {before}
      <mark>{number}</mark>
      {after}
    </>
  );
  return (
    <DataTable
      ui={ui}
      caption={caption}
      captionHidden
      rows={rows}
      columns={[
        { label: w.where, cell: (row) => row.where, heads: true },
        { label: w.words, cell: inWords },
      ]}
    />
  );
}

function CopyForm({ ui, view, request, errors }: { ui: Ui; view: PublishView; request: string; errors: FormErrors }) {
  const w = words[ui.lang];
  const accept = allowedEndings.map((ending) => `.${ending}`).join(',');
  return (
    <Section title={w.copies} id="maskerad">
      <p>{w.copiesHelp}</p>
      <ul>
        {view.others.map(({ label, href }) => (
          <li>
            <Link href={ui.href(href)}>{label}</Link>
          </li>
        ))}
      </ul>
      <Form ui={ui} action={ui.href(`/handlingar/${view.id}/publicera/maskera`)} files label={w.copies}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={request} />
        <FileField ui={ui} name="file" label={w.copyFile} accept={accept} errors={errors} />
        <SubmitButton kind="secondary">{w.addCopy}</SubmitButton>
      </Form>
    </Section>
  );
}
