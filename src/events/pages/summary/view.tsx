import {
  Actions,
  ButtonLink,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  Link,
  longMoment,
  Page,
  Prose,
  ProseField,
  Section,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { Summary } from '../../after/after.ts';
import type { Conference } from '../../conference.ts';
import { crumbsTo } from '../conference-asked.ts';
import { summaryWords } from './words.ts';

export interface TypedSummary {
  readonly request: string;
  readonly text: string;
  /** The number that it is written from. */
  readonly base: number;
  readonly errors: FormErrors;
}

interface SummaryView {
  readonly conference: Conference;
  /** The latest first. */
  readonly summaries: readonly Summary[];
  readonly mayKeep: boolean;
  /** Its day has come. */
  readonly hasBegun: boolean;
}

type Props = { ui: Ui; view: SummaryView; typed: TypedSummary };

/** What was said, the latest that counts; earlier ones folded. */
export function SummaryPage({ ui, view, typed }: Props) {
  const w = summaryWords[ui.lang];
  const { conference, summaries, mayKeep, hasBegun } = view;
  const [latest, ...earlier] = summaries;
  const title = latest !== undefined ? w.there : hasBegun ? w.none : w.early;
  const home = `/konferenser/${conference.id}`;
  return (
    <Page
      ui={ui}
      title={title}
      lead={latest === undefined ? w.noneHow : w.lead(latest.number, longMoment(ui.lang, latest.at))}
      tab={`${w.title}: ${conference.title}`}
      eyebrow={
        <>
          {conference.title} {conference.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: w.title })}
      failed={typed.errors.length > 0}
      actions={latest !== undefined && mayKeep ? <ButtonLink href={ui.href(`${home}/ledde-till`)}>{w.next}</ButtonLink> : null}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {latest === undefined ? (
        hasBegun && mayKeep ? null : (
          <Empty title={title}>{w.noneHow}</Empty>
        )
      ) : (
        <Prose ui={ui} text={latest.text} level={2} id={`s${latest.number}`} lang="sv" />
      )}
      {mayKeep && hasBegun ? <Write ui={ui} view={view} typed={typed} /> : null}
      {earlier.length === 0 ? null : (
        <Section title={w.earlier} id="tidigare">
          {earlier.map(({ number, text, at }) => (
            <Details summary={w.earlierOne(number, longMoment(ui.lang, at))}>
              <Prose ui={ui} text={text} level={3} id={`s${number}`} lang="sv" />
            </Details>
          ))}
        </Section>
      )}
      <p>
        <Link href={ui.href(home)}>{w.back}</Link>
      </p>
    </Page>
  );
}

function Write({ ui, view: { conference, summaries }, typed }: Props) {
  const w = summaryWords[ui.lang];
  const isFirst = summaries.length === 0;
  const form = (
    <Form ui={ui} action={ui.href(`/konferenser/${conference.id}/sammanfattning`)} label={isFirst ? w.write : w.rewrite}>
      <Hidden name="request" value={typed.request} />
      <Hidden name="base" value={String(typed.base)} />
      <ProseField
        ui={ui}
        errors={typed.errors}
        name="text"
        label={w.text}
        help={isFirst ? w.textHelp : w.rewriteHelp}
        value={typed.text}
        required
        rows={14}
      />
      <Actions>
        <SubmitButton kind={isFirst ? 'primary' : 'secondary'}>{w.save}</SubmitButton>
      </Actions>
    </Form>
  );
  if (isFirst) return form;
  return (
    <Details summary={w.rewrite} open={typed.errors.length > 0}>
      {form}
    </Details>
  );
}
