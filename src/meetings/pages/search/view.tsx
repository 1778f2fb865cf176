import type { SnippetPart } from '../../../records/index.ts';
import {
  Actions,
  ExampleTag,
  Form,
  Link,
  Page,
  Section,
  Select,
  type SelectOption,
  SubmitButton,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import { purposeWords } from '../../agenda/purpose-words.ts';
import { outcomeKinds, purposes } from '../../tables.ts';
import { outcomeWords } from '../outcome-words.ts';
import type { Asked, SearchView, ShownHit } from './present.ts';
import { words } from './words.ts';

interface SearchPageView extends SearchView {
  readonly asked: Asked;
  readonly organs: readonly SelectOption[];
  readonly years: readonly SelectOption[];
}

type Props = { ui: Ui; view: SearchPageView };

export function SearchMinutesPage({ ui, view }: Props) {
  const w = words[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={view.sentence}
      current="/moten"
      crumbs={[{ label: w.meetings, href: '/moten' }, { label: w.title }]}
    >
      <Question ui={ui} view={view} />
      {view.nothing ? <p>{w.noneHow}</p> : null}
      <Hits ui={ui} hits={view.hits} />
      <More ui={ui} view={view} />
      {view.unverified.length === 0 ? null : (
        <Section title={w.unverified} id="ojusterat">
          <p class="soft">{w.unverifiedHow}</p>
          <Hits ui={ui} hits={view.unverified} under />
        </Section>
      )}
      <p>
        <Link href={ui.href('/handlingar/sok')}>{w.records}</Link>
      </p>
    </Page>
  );
}

function Question({ ui, view: { asked, organs, years } }: Props) {
  const w = words[ui.lang];
  const outcomes = outcomeKinds.map((value) => ({ value, label: outcomeWords[ui.lang][value] }));
  const purposesToChoose = purposes.map((value) => ({ value, label: purposeWords[ui.lang][value] }));
  return (
    <search>
      <Form ui={ui} method="get" action={ui.href('/moten/sok')} inline label={w.ask}>
        <TextField ui={ui} name="q" type="search" label={w.label} value={asked.query} maxlength={200} />
        <Select ui={ui} name="organ" label={w.organ} options={organs} value={asked.organId} empty={w.all} />
        <Select ui={ui} name="ar" label={w.year} options={years} value={asked.year?.toString()} empty={w.all} />
        <Select ui={ui} name="blev" label={w.outcome} options={outcomes} value={asked.outcome} empty={w.all} />
        <Select ui={ui} name="syfte" label={w.purpose} options={purposesToChoose} value={asked.purpose} empty={w.all} />
        <Actions>
          <SubmitButton>{w.ask}</SubmitButton>
        </Actions>
      </Form>
      <p class="help">{w.help}</p>
    </search>
  );
}

/** @param under whether they stand under a heading of their own */
function Hits({ ui, hits, under = false }: { ui: Ui; hits: readonly ShownHit[]; under?: boolean }) {
  if (hits.length === 0) return null;
  const Heading = under ? 'h3' : 'h2';
  return (
    <ol class="items">
      {hits.map((hit) => (
        <li>
          <Heading>
            <Link href={ui.href(hit.href)}>
              {hit.paragraph} <Marked parts={hit.title} />
            </Link>{' '}
            {hit.example ? <ExampleTag ui={ui} /> : null}
          </Heading>
          <p class="soft">{hit.meeting}</p>
          {hit.snippet.length === 0 ? null : (
            <p lang={ui.lang === 'sv' ? undefined : 'sv'}>
              <Marked parts={hit.snippet} />
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}

function Marked({ parts }: { parts: readonly SnippetPart[] }) {
  return <>{parts.map((part) => (part.hit ? <mark>{part.text}</mark> : part.text))}</>;
}

function More({ ui, view }: Props) {
  const w = words[ui.lang];
  if (view.csv === null) return null;
  return (
    <>
      {view.shown === null ? null : <p class="soft">{view.shown}</p>}
      <nav class="actions" aria-label={w.pages}>
        {view.before === null ? null : <Link href={ui.href(view.before)}>{w.before}</Link>}
        {view.after === null ? null : <Link href={ui.href(view.after)}>{w.after}</Link>}
        <Link href={ui.href(view.csv)} file>
          {w.csv}
        </Link>
      </nav>
    </>
  );
}
