import {
  ButtonLink,
  type Column,
  DataTable,
  DefinitionList,
  Details,
  Empty,
  ExampleTag,
  Form,
  HistoryLink,
  Link,
  longDate,
  Page,
  Remark,
  Select,
  SubmitButton,
  type Ui,
} from '../../../../ui/index.ts';
import { type Multiples, periodShort } from '../../../measuring/multiples.ts';
import { crumbsOf } from '../crumbs.ts';
import type { MeasureAsked } from '../measure-asked.ts';
import { measureWords } from '../measure-words.ts';
import type { Chosen, Corrected, TableRow } from './present.ts';
import { SmallMultiples } from './small-multiples.tsx';
import { words } from './words.ts';

interface MeasureView extends MeasureAsked {
  readonly sentence: string;
  readonly sources: readonly string[];
  readonly about: { readonly text: string; readonly href: string | null };
  readonly chosen: Chosen;
  readonly multiples: Multiples | null;
  readonly rows: readonly TableRow[];
  readonly corrected: readonly Corrected[];
  readonly mayKeep: boolean;
}

export function MeasurePage({ ui, view }: { ui: Ui; view: MeasureView }) {
  const { measure, plan, multiples, chosen, rows, mayKeep } = view;
  const w = words[ui.lang];
  const file = (format: string) => ui.href(`/uppfoljning/matt/${measure.id}?format=${format}`);
  return (
    <Page
      ui={ui}
      title={measure.title}
      eyebrow={measure.example ? <ExampleTag ui={ui} /> : null}
      lead={view.sentence}
      current="/uppfoljning"
      crumbs={crumbsOf(ui.lang, plan, measure, null)}
      actions={mayKeep && measure.endedAt === null ? <Ways ui={ui} view={view} /> : null}
    >
      {measure.endedAt === null ? null : (
        <Remark>{w.ended(longDate(ui.lang, measure.endedAt.toZonedDateTimeISO('Europe/Stockholm')))}</Remark>
      )}
      <Filter ui={ui} id={measure.id} chosen={chosen} />
      {multiples === null ? (
        <Empty title={w.none}>{w.how}</Empty>
      ) : (
        <>
          <SmallMultiples ui={ui} id="m" title={w.picture} multiples={multiples} rows="#plats-" />
          <Sources ui={ui} view={view} />
          <DataTable
            ui={ui}
            caption={`${w.table}, ${measure.unit}`}
            columns={columnsOf(ui, chosen)}
            rows={rows}
            rowId={({ code }) => `plats-${code}`}
            csvHref={file('csv')}
            xlsxHref={file('xlsx')}
          />
        </>
      )}
      <About ui={ui} view={view} />
      <CorrectedFigures ui={ui} corrected={view.corrected} />
      {mayKeep ? <End ui={ui} view={view} /> : null}
      <HistoryLink ui={ui} id={measure.id} />
    </Page>
  );
}

function Ways({ ui, view: { measure } }: { ui: Ui; view: MeasureView }) {
  const w = words[ui.lang];
  const here = (under: string) => ui.href(`/uppfoljning/matt/${measure.id}/${under}`);
  if (measure.source === 'kolada') return <ButtonLink href={here('hamta')}>{w.fetch}</ButtonLink>;
  return (
    <>
      <ButtonLink href={here('varden')}>{w.type}</ButtonLink>
      <ButtonLink kind="secondary" href={here('las-in')}>
        {w.file}
      </ButtonLink>
    </>
  );
}

function Filter({ ui, id, chosen: { gender, genders, span, spans } }: { ui: Ui; id: string; chosen: Chosen }) {
  const w = words[ui.lang];
  if (genders.length < 2 && spans.length < 2) return null;
  const who = genders.map((value) => ({ value, label: w.genders[value] }));
  const when = spans.map((value) => ({ value, label: w.spans[value] }));
  return (
    <Form ui={ui} action={ui.href(`/uppfoljning/matt/${id}`)} method="get" inline label={w.filter}>
      {who.length < 2 ? null : <Select ui={ui} name="kon" label={w.gender} options={who} value={gender} empty={false} />}
      {when.length < 2 ? null : (
        <Select ui={ui} name="indelning" label={w.span} options={when} value={span ?? ''} empty={false} />
      )}
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}

function Sources({ ui, view: { sources, measure } }: { ui: Ui; view: MeasureView }) {
  const w = measureWords[ui.lang];
  return (
    <div class="soft">
      {sources.map((source) => (
        <p>{w.sources(source)}</p>
      ))}
      {measure.example ? <p>{w.madeUp}</p> : null}
    </div>
  );
}

function columnsOf(ui: Ui, { series }: Chosen): readonly Column<TableRow>[] {
  return [
    { label: words[ui.lang].place, heads: true, cell: ({ place }) => place },
    ...series.periods.map((period) => ({
      label: periodShort(ui.lang, period),
      numeric: true,
      cell: ({ cells }: TableRow) => cells.get(period.code) ?? '',
    })),
  ];
}

function About({ ui, view: { measure, about } }: { ui: Ui; view: MeasureView }) {
  const w = words[ui.lang];
  const text = about.href === null ? about.text : <Link href={ui.href(about.href)}>{about.text}</Link>;
  const items = [
    { term: w.about, value: text },
    { term: w.unit, value: `${measure.unit}. ${measureWords[ui.lang].betters[measure.better]}` },
  ];
  return (
    <>
      <DefinitionList items={items} />
      {measure.explanation === '' ? null : measure.explanation.split('\n').map((line) => <p>{line}</p>)}
    </>
  );
}

function CorrectedFigures({ ui, corrected }: { ui: Ui; corrected: readonly Corrected[] }) {
  if (corrected.length === 0) return null;
  return (
    <Details summary={words[ui.lang].history}>
      <ul>
        {corrected.map(({ sentence, source }) => (
          <li>
            {sentence} <span class="soft">{measureWords[ui.lang].sources(source)}</span>
          </li>
        ))}
      </ul>
    </Details>
  );
}

function End({ ui, view: { measure } }: { ui: Ui; view: MeasureView }) {
  const w = words[ui.lang];
  const isEnded = measure.endedAt !== null;
  const label = isEnded ? w.again : w.end;
  return (
    <Details summary={label}>
      <Form ui={ui} action={ui.href(`/uppfoljning/matt/${measure.id}/${isEnded ? 'folj-igen' : 'avsluta'}`)} label={label}>
        {isEnded ? null : <p>{w.endHelp}</p>}
        <SubmitButton kind="secondary">{label}</SubmitButton>
      </Form>
    </Details>
  );
}
