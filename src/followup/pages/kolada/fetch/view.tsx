import {
  ButtonLink,
  DataTable,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  list,
  longMoment,
  Page,
  Remark,
  Section,
  SubmitButton,
  TextField,
  type Ui,
  Warning,
} from '../../../../ui/index.ts';
import type { KoladaFetch } from '../../../kolada/fetch.ts';
import type { Measure } from '../../../measuring/measure.ts';
import { crumbsOf } from '../../measures/crumbs.ts';
import { failureWords, koladaWords } from '../words.ts';
import { fetchSentence, outcomeSentence, yearsSaid } from './present.ts';
import { words } from './words.ts';

export interface FetchView {
  readonly plan: { readonly id: string; readonly title: string };
  readonly measure: Measure;
  /** The latest first. */
  readonly fetches: readonly KoladaFetch[];
  /** Names of places that Kolada has no figures of. */
  readonly without: readonly string[];
  readonly mayFetch: boolean;
  readonly typed: { readonly fromYear: string; readonly toYear: string; readonly request: string };
  readonly errors: FormErrors;
}

export function FetchPage({ ui, view }: { ui: Ui; view: FetchView }) {
  const { plan, measure, fetches, without, errors } = view;
  const [w, shared] = [words[ui.lang], koladaWords[ui.lang]];
  const toMeasure = `/uppfoljning/matt/${measure.id}`;
  return (
    <Page
      ui={ui}
      title={fetchSentence(ui.lang, fetches[0] ?? null)}
      tab={w.crumb}
      lead={w.lead(measure.title, measure.kpi ?? '')}
      current="/uppfoljning"
      crumbs={crumbsOf(ui.lang, plan, measure, w.crumb)}
      failed={errors.length > 0}
      actions={
        fetches[0]?.state === 'fetched' && errors.length === 0 ? (
          <ButtonLink href={ui.href(toMeasure)}>{w.measure}</ButtonLink>
        ) : undefined
      }
    >
      <Progress ui={ui} fetches={fetches} />
      {without.length === 0 ? null : <p>{w.without(list(ui.lang, without))}</p>}
      <FetchForm ui={ui} view={view} />
      {fetches.length === 0 ? null : <History ui={ui} fetches={fetches} />}
      <p class="soft">{shared.source}</p>
    </Page>
  );
}

/** How it goes, and what stands meanwhile. */
function Progress({ ui, fetches }: { ui: Ui; fetches: readonly KoladaFetch[] }) {
  const [w, shared] = [words[ui.lang], koladaWords[ui.lang]];
  const [latest] = fetches;
  if (latest === undefined || latest.state === 'fetched') return null;
  const good = fetches.find(({ state, found }) => state === 'fetched' && found > 0);
  const kept = good?.endedAt ? w.kept(longMoment(ui.lang, good.endedAt)) : '';
  if (latest.reason !== null)
    return (
      <Warning ui={ui}>
        {failureWords[ui.lang][latest.reason]} {kept}
      </Warning>
    );
  return (
    <p role="status">
      {w.asked(yearsSaid(ui.lang, latest))} {shared.waits} {kept} <Link href={ui.href(ui.path)}>{shared.showAgain}</Link>
    </p>
  );
}

function FetchForm({ ui, view: { measure, fetches, mayFetch, typed, errors } }: { ui: Ui; view: FetchView }) {
  const w = words[ui.lang];
  if (measure.example) return <Remark>{w.madeUp}</Remark>;
  if (measure.endedAt !== null) return <Remark>{w.ended}</Remark>;
  if (!mayFetch || fetches[0]?.state === 'waiting') return null;
  const year = { ui, errors, width: 8, inputmode: 'numeric', maxlength: 4, required: true } as const;
  return (
    <Section title={w.fetchHeading}>
      <p>{w.weekly}</p>
      <Form ui={ui} action={ui.href(`/uppfoljning/matt/${measure.id}/hamta`)} label={w.fetchHeading}>
        <ErrorSummary ui={ui} errors={errors} />
        <Hidden name="request" value={typed.request} />
        <TextField {...year} name="fromYear" label={w.fromYear} value={typed.fromYear} />
        <TextField {...year} name="toYear" label={w.toYear} value={typed.toYear} />
        <div class="actions">
          <SubmitButton kind={fetches[0]?.state === 'fetched' ? 'secondary' : 'primary'}>{w.fetch}</SubmitButton>
        </div>
      </Form>
    </Section>
  );
}

function History({ ui, fetches }: { ui: Ui; fetches: readonly KoladaFetch[] }) {
  const w = words[ui.lang];
  return (
    <Section title={w.history}>
      <DataTable
        ui={ui}
        caption={w.history}
        captionHidden
        rows={fetches}
        columns={[
          { label: w.when, heads: true, cell: ({ askedAt }) => longMoment(ui.lang, askedAt) },
          {
            label: w.years,
            whole: true,
            cell: ({ fromYear, toYear }) => (fromYear === toYear ? fromYear : `${fromYear}–${toYear}`),
          },
          { label: w.outcome, cell: (fetch) => outcomeSentence(ui.lang, fetch) },
          { label: w.who, cell: ({ byPerson }) => (byPerson ? w.person : w.program) },
        ]}
      />
    </Section>
  );
}
