import {
  type PastPublication,
  Published,
  PublishForm,
  publishedSentence,
  publishRefusalWords,
  type ReturnedPublish,
} from '../../../records/index.ts';
import { DataTable, ExampleTag, Page, PlainWords, Section, type Ui, Warning } from '../../../ui/index.ts';
import { type hindranceOf, referralCheck } from '../../acts/publish-referral.ts';
import type { PublicReferral } from '../../publishing/public-referral.ts';
import { publicReferralSentence } from '../../publishing/public-sentence.ts';
import { referralColumns, type ToldRow, toldReferral } from '../../publishing/public-words.ts';
import { shared } from '../words.ts';
import { words } from './words.ts';

type Props = {
  ui: Ui;
  referral: PublicReferral;
  hindrance: ReturnType<typeof hindranceOf>;
  /** Numbers in what people have typed, as they are written. */
  numbers: readonly string[];
  /** Carried by the form: what was shown is what is published. */
  seen: string;
  history: readonly PastPublication[];
  returned: ReturnedPublish;
};

/** What everyone would read of comments and answers, and the button that lets them. */
export function PublishReferralPage({ ui, referral, hindrance, numbers, seen, history, returned }: Props) {
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
      <WillShow ui={ui} referral={referral} />
      {why !== null ? (
        <Warning ui={ui}>{why}</Warning>
      ) : (
        <PublishForm
          ui={ui}
          action={ui.href(`${here}/publicera`)}
          typed={returned.typed}
          errors={returned.form === 'publish' ? returned.errors : []}
          checks={{ label: w.checks, options: [{ value: referralCheck, label: w.read }] }}
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

function WillShow({ ui, referral }: Pick<Props, 'ui' | 'referral'>) {
  const w = words[ui.lang];
  const columns = referralColumns(ui.lang);
  const { boards, rows } = toldReferral(ui.lang, referral);
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
      {rows.length === 0 ? null : <DataTable ui={ui} caption={w.answers} rows={rows} columns={columnsOf(ui)} />}
    </Section>
  );
}

function columnsOf(ui: Ui) {
  const columns = referralColumns(ui.lang);
  return [
    { label: columns.place, heads: true, cell: ({ place }: ToldRow) => place },
    { label: columns.from, cell: ({ from }: ToldRow) => from },
    { label: columns.quote, cell: ({ quote }: ToldRow) => quote },
    { label: columns.text, cell: ({ text }: ToldRow) => <PlainWords text={text} /> },
    { label: columns.verdict, cell: ({ verdict }: ToldRow) => verdict },
    { label: columns.reason, cell: ({ reason }: ToldRow) => <PlainWords text={reason} /> },
    { label: columns.change, cell: ({ change }: ToldRow) => change },
  ];
}
