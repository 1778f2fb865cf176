import {
  ButtonLink,
  Checkbox,
  type Column,
  DataTable,
  Empty,
  Form,
  Link,
  Page,
  PlainWords,
  Select,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { AnswerRow } from '../../statement/answer-table.ts';
import { hrefOfChange } from '../../statement/statement.ts';
import { statementWords } from '../../statement/words.ts';
import { PageLinks } from '../page-links.tsx';
import type { PartOfRows } from '../part-of-rows.ts';
import { shared } from '../words.ts';
import { words } from './words.ts';

interface AnswersView extends PartOfRows<AnswerRow> {
  readonly sharingId: string;
  readonly title: string;
  /** Of all, whatever is shown. */
  readonly all: number;
  readonly unanswered: number;
  readonly authors: readonly string[];
  readonly chosen: { readonly unanswered: boolean; readonly author: string | null };
  readonly mayAnswer: boolean;
  /** The same rows as CSV, final address. */
  readonly csvHref: string;
}

type Props = { ui: Ui; view: AnswersView };

/** Every comment with its answer, in the order of the text: one page, and one file. */
export function AnswersPage({ ui, view }: Props) {
  const w = words[ui.lang];
  const { sharingId, title, mayAnswer } = view;
  const here = ui.href(`/remisser/${sharingId}`);
  const table = (
    <DataTable
      ui={ui}
      caption={w.title}
      captionHidden
      columns={columns(ui, view)}
      rows={view.rows}
      rowId={({ comment }) => `synpunkt-${comment.id}`}
      csvHref={view.csvHref}
      empty={<Empty title={w.none}>{w.noneMore}</Empty>}
    />
  );
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={w.lead(view.all, view.unanswered)}
      eyebrow={title}
      current="/remisser"
      crumbs={[
        { label: shared[ui.lang].room, href: '/remisser' },
        { label: title, href: `/remisser/${sharingId}` },
        { label: w.title },
      ]}
      actions={
        mayAnswer && view.all > 0 ? (
          <ButtonLink kind="secondary" href={`${here}/publicera`}>
            {w.publish}
          </ButtonLink>
        ) : null
      }
    >
      <Filter ui={ui} view={view} />
      {mayAnswer && view.rows.length > 0 ? (
        <Form ui={ui} action={`${here}/besvara`} method="get" label={w.answerChosen}>
          {table}
          <SubmitButton>{w.answerChosen}</SubmitButton>
        </Form>
      ) : (
        table
      )}
      <PageLinks ui={ui} page={view.page} pages={view.pages} to={toPage(ui, view)} />
    </Page>
  );
}

/** @returns final address of a page of the same choice */
function toPage(ui: Ui, { sharingId, chosen: { author, unanswered } }: AnswersView): (page: number) => string {
  const query = { ...(author === null ? {} : { av: author }), ...(unanswered ? { bara: 'obesvarade' } : {}) };
  return (page) => `${ui.href(`/remisser/${sharingId}/svar`)}?${new URLSearchParams({ ...query, sida: String(page) })}`;
}

function Filter({ ui, view: { sharingId, authors, chosen } }: Props) {
  const w = words[ui.lang];
  if (authors.length === 0) return null;
  return (
    <Form ui={ui} action={ui.href(`/remisser/${sharingId}/svar`)} method="get" inline label={w.show}>
      <Select
        ui={ui}
        name="av"
        label={w.author}
        empty={w.everyone}
        options={authors.map((name) => ({ value: name, label: name }))}
        value={chosen.author ?? ''}
      />
      <Checkbox ui={ui} name="bara" label={w.only} value="obesvarade" checked={chosen.unanswered} />
      <SubmitButton kind="secondary">{w.show}</SubmitButton>
    </Form>
  );
}

function columns(ui: Ui, { sharingId, mayAnswer }: AnswersView): readonly Column<AnswerRow>[] {
  const w = words[ui.lang];
  const { verdicts, unanswered } = statementWords[ui.lang];
  const placeOf = ({ label }: AnswerRow) => (label === '' ? shared[ui.lang].whole : label);
  const columnsOfAll: readonly Column<AnswerRow>[] = [
    { label: w.place, heads: true, cell: placeOf },
    { label: w.from, cell: ({ comment }) => comment.author },
    {
      label: w.said,
      cell: ({ comment }) => (
        <>
          {comment.quote === '' ? null : <p class="comment-quote">{w.about(comment.quote)}</p>}
          <PlainWords text={comment.text} />
        </>
      ),
    },
    { label: w.verdict, cell: ({ answer }) => (answer === null ? unanswered : verdicts[answer.verdict]) },
    {
      label: w.reason,
      cell: ({ answer }) => (answer === null || answer.reason === '' ? '' : <PlainWords text={answer.reason} />),
    },
    {
      label: w.change,
      cell: (row) =>
        row.answer?.change ? (
          <Link href={ui.href(hrefOfChange(row.answer.change))}>
            {w.toChange}
            <span class="ds-sr-only">: {placeOf(row)}</span>
          </Link>
        ) : (
          ''
        ),
    },
  ];
  if (!mayAnswer) return columnsOfAll;
  const choose: Column<AnswerRow> = {
    label: w.answer,
    cell: (row) => (
      <>
        <input
          class="ds-input"
          type="checkbox"
          name="synpunkt"
          value={row.comment.id}
          aria-label={`${w.choose}: ${placeOf(row)}, ${row.comment.author}`}
        />{' '}
        <Link href={ui.href(`/remisser/${sharingId}/besvara?synpunkt=${row.comment.id}`)}>
          {row.answer === null ? w.answer : w.again}
          <span class="ds-sr-only">
            {' '}
            {placeOf(row)}, {row.comment.author}
          </span>
        </Link>
      </>
    ),
  };
  return [...columnsOfAll, choose];
}
