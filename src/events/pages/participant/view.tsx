import {
  CheckSentence,
  DefinitionList,
  ErrorSummary,
  ExampleTag,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  Section,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import { crumbsTo } from '../conference-asked.ts';
import { participantsWords } from '../participants/words.ts';
import type { ParticipantView } from './present.ts';
import { participantWords } from './words.ts';

type Props = { ui: Ui; view: ParticipantView; request: string; errors: FormErrors };

/** One who has registered, and cancelling for them. */
export function ParticipantPage({ ui, view, request, errors }: Props) {
  const w = participantWords[ui.lang];
  const { conference, id, isGone, facts, cancelling } = view;
  const list = `/konferenser/${conference.id}/deltagare`;
  return (
    <Page
      ui={ui}
      title={view.sentence}
      lead={isGone ? w.leadGone : w.lead}
      eyebrow={
        <>
          {conference.title} {conference.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: participantsWords[ui.lang].title, href: list }, { label: w.facts })}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {facts.length === 0 ? null : (
        <Section title={w.facts} id="uppgifter">
          <DefinitionList items={facts} />
        </Section>
      )}
      {cancelling === null ? null : (
        <Section title={w.cancel} id="avboka">
          <Form ui={ui} action={ui.href(`${list}/${id}/avboka`)} label={w.cancel}>
            <Hidden name="request" value={request} />
            <CheckSentence ui={ui} parts={[{ text: cancelling.join(' ') }]} />
            <SubmitButton kind="danger">{w.doIt}</SubmitButton>
          </Form>
        </Section>
      )}
      <p>
        <Link href={ui.href(list)}>{w.back}</Link>
      </p>
    </Page>
  );
}
