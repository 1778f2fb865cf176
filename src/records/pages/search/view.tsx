import {
  Actions,
  ExampleTag,
  Form,
  Link,
  Page,
  Remark,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { SnippetPart } from '../../publishing/publication.ts';
import { recordKinds } from '../../record.ts';
import { recordWords } from '../../record-words.ts';
import type { Asked, SearchView, ShownHit } from './present.ts';
import { words } from './words.ts';

export interface SearchPageView extends SearchView {
  readonly asked: Asked;
  readonly owners: readonly SelectOption[];
  readonly remarks: readonly string[];
}

export function SearchPage({ ui, view }: { ui: Ui; view: SearchPageView }) {
  const w = words[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={view.sentence}
      current="/handlingar"
      crumbs={[{ label: w.records, href: '/handlingar' }, { label: w.title }]}
    >
      <Question ui={ui} view={view} />
      {view.remarks.map((remark) => (
        <Remark>{remark}</Remark>
      ))}
      {view.nothing ? <p>{w.noneHow}</p> : null}
      {view.hits.length === 0 ? null : (
        <ol class="items">
          {view.hits.map((hit) => (
            <Hit ui={ui} hit={hit} />
          ))}
        </ol>
      )}
      <More ui={ui} view={view} />
      <p>
        <Link href={ui.href('/moten/sok')}>{w.minutes}</Link>
      </p>
    </Page>
  );
}

function Question({ ui, view: { asked, owners } }: { ui: Ui; view: SearchPageView }) {
  const w = words[ui.lang];
  const kinds = recordKinds.map((value) => ({ value, label: recordWords[ui.lang].kind[value] }));
  return (
    <search>
      <Form ui={ui} method="get" action={ui.href('/handlingar/sok')} inline label={w.ask}>
        <TextField ui={ui} name="q" type="search" label={w.label} value={asked.query} maxlength={200} />
        <Select ui={ui} name="agare" label={w.owner} options={owners} value={asked.owner} empty={w.all} />
        <Select ui={ui} name="slag" label={w.kind} options={kinds} value={asked.kind} empty={w.all} />
        <Actions>
          <SubmitButton>{w.ask}</SubmitButton>
        </Actions>
      </Form>
      <p class="help">{w.help}</p>
    </search>
  );
}

function Hit({ ui, hit }: { ui: Ui; hit: ShownHit }) {
  return (
    <li>
      <h2>
        <Link href={ui.href(`/handlingar/${hit.id}`)}>
          <Marked parts={hit.title} />
        </Link>{' '}
        {hit.example ? <ExampleTag ui={ui} /> : null}
      </h2>
      <p class="soft">{hit.facts}</p>
      {hit.snippet.length === 0 ? null : (
        <p lang={ui.lang === 'sv' ? undefined : 'sv'}>
          <Marked parts={hit.snippet} />
        </p>
      )}
    </li>
  );
}

function Marked({ parts }: { parts: readonly SnippetPart[] }) {
  return <>{parts.map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}</>;
}

function More({ ui, view }: { ui: Ui; view: SearchPageView }) {
  const w = words[ui.lang];
  if (view.csv === null) return null;
  return (
    <>
      {view.shown === null ? null : <p class="soft">{view.shown}</p>}
      <nav class="actions" aria-label={w.pages}>
        {view.before === null ? null : <Link href={ui.href(view.before)}>{w.before}</Link>}
        {view.after === null ? null : <Link href={ui.href(view.after)}>{w.after}</Link>}
        <Link href={ui.href(view.csv)}>{w.csv}</Link>
      </nav>
    </>
  );
}
