import { Actions, Form, Hidden, Link, list, longDate, Section, SubmitButton, type Ui } from '../../../../ui/index.ts';
import type { Recommendation } from '../../../queries/recommendations.ts';
import { words } from './words.ts';

interface Props {
  readonly ui: Ui;
  readonly meetingId: string;
  readonly recommendations: readonly Recommendation[];
  /** Headings of items that recommend something without being about a text here. */
  readonly loose: readonly string[];
  /** Whether the minutes are finished; a round can be opened before that, and it is then said. */
  readonly complete: boolean;
  /** The reader opens rounds. */
  readonly keeps: boolean;
}

/** What has been recommended to the principals, and what came of it. A recommendation carries no mark of a decision: it is none. */
export function RecommendationsPart({ ui, meetingId, recommendations, loose, complete, keeps }: Props) {
  const w = words[ui.lang];
  const shown = recommendations.filter(({ rounds }) => keeps || rounds.length > 0);
  const others = keeps ? loose : [];
  if (shown.length + others.length === 0) return null;
  return (
    <Section title={w.title} id="rekommendationer">
      <p>{w.lead}</p>
      {shown.map((each) => (
        <section>
          <h3>{each.heading}</h3>
          {each.said.map((sentence) => (
            <p lang="sv">{sentence}</p>
          ))}
          {each.rounds.map((round) => (
            <p>
              {w.opened(longDate(ui.lang, round.sentOn))} <Link href={ui.href(`/beslut/${round.id}`)}>{round.title}</Link>
              {round.withdrawal === null ? '.' : `. ${w.withdrawn(longDate(ui.lang, round.withdrawal.on))}`}
            </p>
          ))}
          {keeps ? <Further ui={ui} meetingId={meetingId} recommendation={each} complete={complete} /> : null}
        </section>
      ))}
      {others.length === 0 ? null : (
        <p>
          {w.loose(list(ui.lang, others))} <Link href={ui.href('/beslut/ny')}>{w.openOther}</Link>
        </p>
      )}
    </Section>
  );
}

type FurtherProps = Pick<Props, 'ui' | 'meetingId' | 'complete'> & { readonly recommendation: Recommendation };

/** The next step, or why there is none. */
function Further({ ui, meetingId, recommendation: { itemId, heading, about, text, out, rounds }, complete }: FurtherProps) {
  const w = words[ui.lang];
  if (out !== null)
    return rounds.some(({ id }) => id === out.id) ? null : (
      <p>
        {w.out} <Link href={ui.href(`/beslut/${out.id}`)}>{out.title}</Link>.
      </p>
    );
  if (text === null)
    return (
      <p>
        {w.nothingFrozen(about.title)}{' '}
        {about.kind === 'plan' ? <Link href={ui.href(`${about.href}/frys`)}>{w.freeze}</Link> : null}
      </p>
    );
  return (
    <Form ui={ui} action={ui.href(`/moten/${meetingId}/protokoll/beslutsrunda`)} label={w.openFor(heading)}>
      <p class="soft">
        {w.about(text.title)} {complete ? '' : w.notVerified}
      </p>
      <Hidden name="item" value={itemId} />
      <Actions>
        <SubmitButton kind="secondary">
          {w.open} <span class="ds-sr-only">{w.of(heading)}</span>
        </SubmitButton>
      </Actions>
    </Form>
  );
}
