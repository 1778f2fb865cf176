import {
  DataTable,
  ErrorSummary,
  Form,
  type FormErrors,
  Hidden,
  Link,
  longMoment,
  Page,
  Section,
  SubmitButton,
  Tag,
  TextField,
  type Ui,
  Warning,
} from '../../../../ui/index.ts';
import type { AnswerAt } from '../../../queries/kolada/kept-answers.ts';
import { crumbsOf } from '../../measures/crumbs.ts';
import { failureWords, koladaWords } from '../words.ts';
import { type KpiRow, searchSentence } from './present.ts';
import { words } from './words.ts';

/** What was asked, and what has come. */
interface Asked {
  readonly answer: AnswerAt | null;
  readonly rows: readonly KpiRow[];
}

export interface SearchView {
  readonly plan: { readonly id: string; readonly title: string };
  /** As typed or as in the address; empty when nothing is searched for. */
  readonly typed: string;
  /** What it means as a search; null when nothing is searched for. */
  readonly title: string | null;
  readonly searched: Asked;
  readonly begin: Asked;
  readonly errors: FormErrors;
}

export function SearchPage({ ui, view }: { ui: Ui; view: SearchView }) {
  const { plan, typed, title, searched, begin, errors } = view;
  const [w, shared] = [words[ui.lang], koladaWords[ui.lang]];
  const action = ui.href(`/uppfoljning/${plan.id}/matt/kolada`);
  return (
    <Page
      ui={ui}
      title={searchSentence(ui.lang, title, searched.answer)}
      lead={w.lead(plan.title)}
      current="/uppfoljning"
      crumbs={crumbsOf(ui.lang, plan, null, shared.kolada)}
      failed={errors.length > 0}
    >
      <Form ui={ui} action={action} label={w.send}>
        <ErrorSummary ui={ui} errors={errors} />
        <TextField
          {...{ ui, errors }}
          name="title"
          type="search"
          label={w.search}
          help={w.searchHelp}
          value={typed}
          maxlength={100}
          required
        />
        <div class="actions">
          <SubmitButton name="what" value="title">
            {w.send}
          </SubmitButton>
        </div>
      </Form>
      {title === null ? null : <Answered ui={ui} asked={searched} none="" />}
      <Section title={w.begin}>
        <p>{w.beginLead}</p>
        <Answered ui={ui} asked={begin} none={w.noneNamed} />
        {begin.answer === null || begin.answer.failure !== null ? (
          <Form ui={ui} action={action} label={w.beginSend}>
            <Hidden name="what" value="begin" />
            <SubmitButton kind="secondary">{begin.answer === null ? w.beginSend : w.again}</SubmitButton>
          </Form>
        ) : null}
      </Section>
      <p class="soft">{shared.source}</p>
    </Page>
  );
}

/** @param none said when Kolada knows nothing of what was asked for */
function Answered({ ui, asked: { answer, rows }, none }: { ui: Ui; asked: Asked; none: string }) {
  const [w, shared] = [words[ui.lang], koladaWords[ui.lang]];
  if (answer === null) return none === '' ? <p>{w.notAsked}</p> : null;
  if (answer.waiting)
    return (
      <p role="status">
        {shared.waits} <Link href={ui.href(ui.path)}>{shared.showAgain}</Link>
      </p>
    );
  const moment = longMoment(ui.lang, answer.at);
  return (
    <>
      {answer.failure === null ? null : (
        <Warning ui={ui}>
          {failureWords[ui.lang][answer.failure]} {answer.found === null ? '' : shared.older(moment)}
        </Warning>
      )}
      {answer.found === null || answer.failure !== null ? null : <p class="soft">{shared.answeredAt(moment)}</p>}
      {rows.length === 0 ? (
        <p>{answer.found === null ? '' : none}</p>
      ) : (
        <>
          <KpiTable ui={ui} rows={rows} />
          {rows.length >= 200 ? <p>{w.tooMany}</p> : null}
        </>
      )}
    </>
  );
}

function KpiTable({ ui, rows }: { ui: Ui; rows: readonly KpiRow[] }) {
  const w = words[ui.lang];
  return (
    <DataTable
      ui={ui}
      caption={w.caption}
      captionHidden
      rows={rows}
      columns={[
        {
          label: w.title,
          heads: true,
          cell: (row) => (
            <>
              <Link href={ui.href(row.href)}>{row.title}</Link> {row.isFollowed ? <Tag>{w.followed}</Tag> : null}
            </>
          ),
        },
        { label: w.id, whole: true, cell: ({ id }) => id },
        { label: w.description, cell: ({ description }) => description },
      ]}
    />
  );
}
