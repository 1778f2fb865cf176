import { type PastPublication, Published, PublishForm, publishedSentence, type ReturnedPublish } from '../../../records/index.ts';
import { ExampleTag, list, Page, Section, type Ui, Warning } from '../../../ui/index.ts';
import { followupCheck } from '../../acts/publishing/publish-followup.ts';
import type { InPeriod } from '../period/route.tsx';
import { periodWords } from '../period/words.ts';
import type { StoryView } from '../story/present.ts';
import { Story } from '../story/story.tsx';
import { publishWords } from './words.ts';

type Props = {
  ui: Ui;
  asked: InPeriod;
  view: StoryView;
  /** Activities whose reports nobody has accepted. */
  heldBack: readonly string[];
  /** Carried by the form: what was shown is what is published. */
  seen: string;
  /** Identity numbers in it, partly hidden. */
  numbers: readonly string[];
  history: readonly PastPublication[];
  returned: ReturnedPublish;
};

/** What everyone would read of a period, and the button that lets them. */
export function PublishFollowupPage({ ui, asked: { period, plan }, view, heldBack, seen, numbers, history, returned }: Props) {
  const w = publishWords[ui.lang];
  const here = `/uppfoljning/perioder/${period.id}`;
  const now = history.find(({ end }) => end === null);
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={`${publishedSentence(ui.lang, history)} ${w.lead}`}
      eyebrow={
        <>
          {plan.title}, {period.title} {period.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/uppfoljning"
      crumbs={[
        { label: periodWords[ui.lang].followup, href: '/uppfoljning' },
        { label: plan.title, href: `/uppfoljning/${plan.id}` },
        { label: period.title, href: here },
        { label: w.title },
      ]}
      failed={returned.errors.length > 0}
    >
      {heldBack.length === 0 ? null : <Warning ui={ui}>{w.held(list(ui.lang, heldBack))}</Warning>}
      {numbers.length > 0 ? (
        <Warning ui={ui}>{w.found(numbers.join(', '))}</Warning>
      ) : (
        <PublishForm
          ui={ui}
          action={ui.href(`${here}/publicera`)}
          typed={returned.typed}
          errors={returned.form === 'publish' ? returned.errors : []}
          checks={{ label: w.checks, options: [{ value: followupCheck, label: w.read }] }}
          anew={now !== undefined}
          hidden={{ seen }}
        />
      )}
      <Published
        ui={ui}
        history={history}
        here={here}
        publicPath={() => `/offentligt/uppfoljning/${period.id}`}
        returned={returned}
      />
      <Section title={w.willShow} id="offentligt">
        <p>{view.lead}</p>
      </Section>
      <Story ui={ui} view={view} />
    </Page>
  );
}
