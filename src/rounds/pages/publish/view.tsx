import { type PastPublication, Published, PublishForm, publishedSentence, type ReturnedPublish } from '../../../records/index.ts';
import { DataTable, ExampleTag, Page, Section, type Ui, Warning } from '../../../ui/index.ts';
import { roundCheck } from '../../acts/publish-round.ts';
import type { Round } from '../../queries/round-by-id.ts';
import type { PublishRoundView } from './present.ts';
import { words } from './words.ts';

type Props = {
  ui: Ui;
  round: Round;
  view: PublishRoundView;
  /** Numbers in what people have typed, as they are written. */
  numbers: readonly string[];
  /** Carried by the form: what was shown is what is published. */
  seen: string;
  history: readonly PastPublication[];
  returned: ReturnedPublish;
};

export function PublishRoundPage({ ui, round, view, numbers, seen, history, returned }: Props) {
  const w = words[ui.lang];
  const here = `/beslut/${round.id}`;
  const now = history.find(({ end }) => end === null);
  const errorsOf = (form: ReturnedPublish['form']) => (returned.form === form ? returned.errors : []);
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={`${publishedSentence(ui.lang, history)} ${w.lead}`}
      eyebrow={
        <>
          {round.title} {round.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/beslut"
      crumbs={[{ label: w.rounds, href: '/beslut' }, { label: round.title, href: here }, { label: w.title }]}
      failed={returned.errors.length > 0}
    >
      <Changes ui={ui} changes={view.changes} />
      <WillShow ui={ui} view={view} />
      <HeldBack ui={ui} view={view} />
      {numbers.length > 0 ? (
        <Warning ui={ui}>{w.found(numbers.join(', '))}</Warning>
      ) : (
        <PublishForm
          ui={ui}
          action={ui.href(`${here}/publicera`)}
          typed={returned.typed}
          errors={errorsOf('publish')}
          checks={{ label: w.checks, options: [{ value: roundCheck, label: w.read }] }}
          anew={now !== undefined}
          hidden={{ seen }}
        />
      )}
      <Published ui={ui} history={history} here={here} publicPath={() => `/offentligt/beslut/${round.id}`} returned={returned} />
    </Page>
  );
}

function Changes({ ui, changes }: { ui: Ui; changes: readonly string[] | null }) {
  const w = words[ui.lang];
  if (changes === null) return null;
  if (changes.length === 0) return <p>{w.same}</p>;
  return (
    <Section title={w.moved(changes.length)} id="andrat">
      <ul>
        {changes.map((change) => (
          <li>{change}</li>
        ))}
      </ul>
    </Section>
  );
}

function WillShow({ ui, view }: { ui: Ui; view: PublishRoundView }) {
  const w = words[ui.lang];
  return (
    <Section title={w.willShow} id="offentligt">
      <p>{view.headline}</p>
      <DataTable
        ui={ui}
        caption={w.willShow}
        captionHidden
        rows={view.rows}
        columns={[
          { label: w.principal, cell: (row) => row.principal, heads: true },
          { label: w.board, cell: (row) => row.board },
          { label: w.numbers, cell: (row) => row.numbers },
          { label: w.decision, cell: (row) => row.decision },
          { label: w.conditions, cell: (row) => row.conditions },
        ]}
      />
    </Section>
  );
}

function HeldBack({ ui, view }: { ui: Ui; view: PublishRoundView }) {
  const w = words[ui.lang];
  return (
    <Section title={w.heldBack} id="halls-kvar">
      {view.held.length === 0 ? (
        <p>{w.nothingHeld}</p>
      ) : (
        <DataTable
          ui={ui}
          caption={w.heldBack}
          captionHidden
          rows={view.held}
          columns={[
            { label: w.what, cell: (row) => row.what, heads: true },
            { label: w.why, cell: (row) => row.why },
          ]}
        />
      )}
    </Section>
  );
}
