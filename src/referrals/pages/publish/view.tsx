import {
  type PastPublication,
  Published,
  PublishForm,
  publishedSentence,
  publishRefusalWords,
  type ReturnedPublish,
} from '../../../records/index.ts';
import { type Column, DataTable, ExampleTag, Link, Page, PlainWords, Section, type Ui, Warning } from '../../../ui/index.ts';
import { type hindranceOf, referralCheck } from '../../acts/publish-referral.ts';
import type { PublicReferral } from '../../publishing/public-referral.ts';
import { publicReferralSentence } from '../../publishing/public-sentence.ts';
import { referralColumns, type ToldRow, toldReferral } from '../../publishing/public-words.ts';
import { suspectsIn } from '../../publishing/suspects.ts';
import { PageLinks } from '../page-links.tsx';
import { partOfRows } from '../part-of-rows.ts';
import { shared } from '../words.ts';
import { words } from './words.ts';

type Props = {
  ui: Ui;
  referral: PublicReferral;
  hindrance: ReturnType<typeof hindranceOf>;
  /** Numbers in what people have typed, as they are written. */
  numbers: readonly string[];
  /** The address's query: which part of the comments is shown (`sida`). */
  asked: Pick<URLSearchParams, 'get'>;
  /** Carried by the form: what was shown is what is published. */
  seen: string;
  history: readonly PastPublication[];
  returned: ReturnedPublish;
};

/** What everyone would read of comments and answers, and the button that lets them. */
export function PublishReferralPage({ ui, referral, hindrance, numbers, asked, seen, history, returned }: Props) {
  const w = words[ui.lang];
  const here = `/remisser/${referral.id}`;
  const now = history.find(({ end }) => end === null);
  const why =
    hindrance !== null ? publishRefusalWords[ui.lang][hindrance] : numbers.length > 0 ? w.found(numbers.join(', ')) : null;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={`${publishedSentence(ui.lang, history)} ${w.lead}`}
      eyebrow={
        <>
          {referral.title} {referral.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/remisser"
      crumbs={[
        { label: shared[ui.lang].room, href: '/remisser' },
        { label: referral.title, href: here },
        { label: w.answers, href: `${here}/svar` },
        { label: w.title },
      ]}
      failed={returned.errors.length > 0}
    >
      <Suspects ui={ui} referral={referral} />
      <WillShow ui={ui} referral={referral} asked={asked} />
      {why !== null ? (
        <Warning ui={ui}>{why}</Warning>
      ) : (
        <PublishForm
          ui={ui}
          action={ui.href(`${here}/publicera`)}
          typed={returned.typed}
          errors={returned.form === 'publish' ? returned.errors : []}
          checks={{
            label: w.checks,
            help: referral.rows.length === 0 ? undefined : w.all(referral.rows.length),
            options: [{ value: referralCheck, label: w.read }],
          }}
          anew={now !== undefined}
          hidden={{ seen }}
        />
      )}
      <Published
        ui={ui}
        history={history}
        here={here}
        publicPath={() => `/offentligt/remisser/${referral.id}`}
        returned={returned}
      />
    </Page>
  );
}

/** Rows that everyone would read, at most so many at once: what is looked through in parts is looked through. */
const rowsAPage = 100;
/** So many places to look at are listed; the rest are counted. */
const mostSuspects = 100;

/** Where a person should look twice, however many comments there are. */
function Suspects({ ui, referral }: Pick<Props, 'ui' | 'referral'>) {
  const w = words[ui.lang];
  const found = suspectsIn(referral);
  return (
    <Section title={w.look} id="titta">
      <p>{found.length === 0 ? w.noSuspects : w.suspects(found.length)}</p>
      {found.length === 0 ? null : (
        <ul>
          {found.slice(0, mostSuspects).map(({ row, about, words: said }) => (
            <li>
              <Link href={`${toPage(ui, referral)(Math.floor(row / rowsAPage) + 1)}#rad-${row + 1}`}>{w.row(row + 1)}</Link>{' '}
              {w.about[about]}: ”{said}”
            </li>
          ))}
        </ul>
      )}
      {found.length > mostSuspects ? <p>{w.moreSuspects(found.length - mostSuspects)}</p> : null}
    </Section>
  );
}

/** @returns final address of a part of the comments */
function toPage(ui: Ui, { id }: PublicReferral): (page: number) => string {
  return (page) => `${ui.href(`/remisser/${id}/publicera`)}?sida=${page}`;
}

function WillShow({ ui, referral, asked }: Pick<Props, 'ui' | 'referral' | 'asked'>) {
  const w = words[ui.lang];
  const columns = referralColumns(ui.lang);
  const part = partOfRows(referral.rows, asked, { most: rowsAPage });
  const { boards, rows } = toldReferral(ui.lang, { ...referral, rows: [...part.rows] });
  const shown = rows.map((row, place) => ({ ...row, number: (part.page - 1) * rowsAPage + place + 1 }));
  return (
    <Section title={w.willShow} id="offentligt">
      <p>{publicReferralSentence(ui.lang, referral)}</p>
      {boards.length === 0 ? null : (
        <DataTable
          ui={ui}
          caption={w.boards}
          rows={boards}
          columns={[
            { label: columns.board, heads: true, cell: ({ name }) => name },
            { label: columns.stance, cell: ({ stance }) => stance },
            { label: columns.decided, cell: ({ decided }) => decided },
          ]}
        />
      )}
      {shown.length === 0 ? null : (
        <DataTable ui={ui} caption={w.answers} rows={shown} rowId={({ number }) => `rad-${number}`} columns={columnsOf(ui)} />
      )}
      <PageLinks ui={ui} page={part.page} pages={part.pages} to={toPage(ui, referral)} />
    </Section>
  );
}

type NumberedRow = ToldRow & { readonly number: number };

function columnsOf(ui: Ui): readonly Column<NumberedRow>[] {
  const columns = referralColumns(ui.lang);
  return [
    { label: words[ui.lang].number, numeric: true, cell: ({ number }) => String(number) },
    { label: columns.place, heads: true, cell: ({ place }) => place },
    { label: columns.from, cell: ({ from }) => from },
    { label: columns.quote, cell: ({ quote }) => quote },
    { label: columns.text, cell: ({ text }) => <PlainWords text={text} /> },
    { label: columns.verdict, cell: ({ verdict }) => verdict },
    { label: columns.reason, cell: ({ reason }) => (reason === '' ? '' : <PlainWords text={reason} />) },
    { label: columns.change, cell: ({ change }) => change },
  ];
}
