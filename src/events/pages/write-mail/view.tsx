import {
  Actions,
  CheckSentence,
  DataTable,
  DefinitionList,
  Details,
  Empty,
  ErrorSummary,
  ExampleTag,
  Fieldset,
  Form,
  type FormErrors,
  Hidden,
  Link,
  Page,
  PlainWords,
  Radios,
  Remark,
  Section,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { MailToWrite } from '../../acts/participants/write-to-participants.ts';
import { mailTargets } from '../../after/after.ts';
import { crumbsTo } from '../conference-asked.ts';
import { participantsWords } from '../participants/words.ts';
import type { WriteMailView } from './present.ts';
import { writeMailWords } from './words.ts';

export interface TypedMail extends Omit<MailToWrite, 'conferenceId'> {
  readonly request: string;
  readonly errors: FormErrors;
  /** Of what was shown; null before. */
  readonly mark: string | null;
  readonly changed: boolean;
}

type Props = { ui: Ui; view: WriteMailView; typed: TypedMail };

/** A mail to those who are chosen, exactly as it will be, and what has been sent. */
export function WriteMailPage({ ui, view, typed }: Props) {
  const w = writeMailWords[ui.lang];
  const { conference, why } = view;
  const list = `/konferenser/${conference.id}/deltagare`;
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={why === null ? w.lead : w[why]}
      eyebrow={
        <>
          {conference.title} {conference.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/konferenser"
      crumbs={crumbsTo(ui.lang, conference, { label: participantsWords[ui.lang].title, href: list }, { label: w.title })}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      {why === null ? <WriteForm ui={ui} view={view} typed={typed} /> : null}
      <Sent ui={ui} view={view} />
      <p>
        <Link href={ui.href(list)}>{w.back}</Link>
      </p>
    </Page>
  );
}

function WriteForm({ ui, view, typed }: Props) {
  const w = writeMailWords[ui.lang];
  const field = { ui, errors: typed.errors };
  return (
    <Form ui={ui} action={ui.href(`/konferenser/${view.conference.id}/mejl`)} label={w.title}>
      <Hidden name="request" value={typed.request} />
      <Check ui={ui} view={view} typed={typed} />
      <Whom ui={ui} view={view} typed={typed} />
      <TextField {...field} name="subject" label={w.subject} value={typed.subject} required maxlength={200} />
      <TextArea {...field} name="body" label={w.body} help={w.bodyHelp} value={typed.body} rows={8} required maxlength={10_000} />
      {view.hasEnglish ? (
        <Fieldset legend={w.english} help={w.englishHelp}>
          <TextField
            {...field}
            name="englishSubject"
            label={w.englishSubject}
            value={typed.englishSubject}
            optional
            maxlength={200}
          />
          <TextArea
            {...field}
            name="englishBody"
            label={w.englishBody}
            value={typed.englishBody}
            rows={6}
            optional
            maxlength={10_000}
          />
        </Fieldset>
      ) : null}
      <Actions>
        <SubmitButton name="steg" value="granska" kind={typed.mark === null ? 'primary' : 'secondary'}>
          {typed.mark === null ? w.review : w.reviewAgain}
        </SubmitButton>
      </Actions>
    </Form>
  );
}

function Whom({ ui, view, typed }: Props) {
  const w = writeMailWords[ui.lang];
  const { counts, sessions } = view;
  const field = { ui, errors: typed.errors };
  const choose = <Select {...field} name="item" label={w.session} options={sessions} value={typed.itemId ?? ''} />;
  const targets = mailTargets
    .filter((to) => (to === 'session' ? sessions.length > 0 : counts[to] > 0))
    .map((to) => ({
      value: to,
      ...(to === 'session' ? { label: w.toOf.session(), reveals: choose } : { label: w.toOf[to](counts[to]) }),
    }));
  return <Radios {...field} name="to" label={w.to} options={targets} value={typed.to ?? ''} required />;
}

/** How many, one as it will be, and the button: only of what has been looked at. */
function Check({ ui, view: { receivers, samples }, typed }: Props) {
  const w = writeMailWords[ui.lang];
  if (typed.mark === null) return null;
  return (
    <Section title={w.check} id="granska">
      {typed.changed ? <Remark>{w.changed}</Remark> : null}
      {samples.map(({ name, address, language, subject, body }) => (
        <Details summary={w.preview(name)} open>
          <DefinitionList
            items={[
              { term: w.address, value: address },
              { term: w.subject, value: <span lang={language}>{subject}</span> },
            ]}
          />
          <pre class="sample" lang={language}>
            {body}
          </pre>
        </Details>
      ))}
      <p class="soft">{w.previewHelp}</p>
      <Hidden name="reviewed" value={typed.mark} />
      <CheckSentence ui={ui} parts={[{ text: w.sentence(receivers.length) }]} />
      <Actions>
        <SubmitButton name="steg" value="skicka">
          {w.send(receivers.length)}
        </SubmitButton>
      </Actions>
    </Section>
  );
}

function Sent({ ui, view: { sent, why } }: Omit<Props, 'typed'>) {
  const w = writeMailWords[ui.lang];
  const gone = (figure: number) => (why === 'gone' ? w.removed : String(figure));
  return (
    <Section title={w.sent} id="skickat">
      <DataTable
        ui={ui}
        caption={w.sent}
        captionHidden
        rows={sent}
        empty={<Empty title={w.none}>{w.noneHow}</Empty>}
        columns={[
          {
            ...{ label: w.subject, heads: true },
            cell: ({ subject, body }) => (
              <Details summary={subject}>
                <PlainWords text={body} />
              </Details>
            ),
          },
          { label: w.when, cell: ({ when }) => when },
          { label: w.whom, cell: ({ whom }) => whom },
          { label: w.occasion, cell: ({ occasion }) => occasion },
          { label: w.count, numeric: true, cell: ({ count }) => String(count) },
          { label: w.taken, numeric: true, cell: ({ sent: { taken } }) => gone(taken) },
          { label: w.refused, numeric: true, cell: ({ sent: { refused } }) => gone(refused) },
          { label: w.underWay, numeric: true, cell: ({ sent: { underWay } }) => gone(underWay) },
        ]}
      />
    </Section>
  );
}
