import type { IncomingMail } from '../../../../correspondence/index.ts';
import {
  DefinitionList,
  FileField,
  type FormErrors,
  Hidden,
  Link,
  longMoment,
  Radios,
  Section,
  TextArea,
  type Ui,
  Warning,
} from '../../../../ui/index.ts';
import { wordsToAnswer } from '../../../minutes/verification-mail.ts';
import type { SentToVerifier } from '../../../queries/minutes-matching.ts';
import { MinutesForm } from '../minutes-form.tsx';
import type { VerifierAsked } from '../verifier-asked.ts';
import { words } from './words.ts';

export interface NoteView extends Pick<VerifierAsked, 'meeting' | 'frozen' | 'verifier'> {
  /** The mail that it was opened from; null for a paper. */
  readonly mail: IncomingMail | null;
  /** What was last sent to the verifier. */
  readonly sent: SentToVerifier | null;
  /** The number of that text. */
  readonly number: number | null;
  readonly kind: 'attested' | 'objected';
  readonly text: string;
  readonly record: string;
  readonly request: string;
  readonly errors: FormErrors;
}

type Props = { ui: Ui; view: NoteView };

export function NotePage({ ui, view }: Props) {
  const { meeting, frozen, verifier, record, errors, request, kind, text } = view;
  const w = words[ui.lang];
  const field = { ui, errors };
  const reveals = <TextArea {...field} name="text" label={w.text} value={text} rows={3} maxlength={4000} />;
  return (
    <MinutesForm
      {...{ ui, meeting, errors, request, kind: frozen.kind, save: w.save, title: w.title(verifier.name), files: record === '' }}
      lead={record === '' ? w.onPaper : w.fromMail}
      action={`/moten/justering/${verifier.id}`}
      before={record === '' ? null : <Mail ui={ui} view={view} />}
    >
      <Hidden name="record" value={record} />
      <Hidden name="minutes" value={frozen.id} />
      <Radios
        {...field}
        name="kind"
        label={w.kind}
        value={kind}
        options={[
          { value: 'attested', label: w.attested(wordsToAnswer(frozen.kind)) },
          { value: 'objected', label: w.objected, reveals },
        ]}
      />
      {record === '' ? (
        <FileField {...field} name="file" label={w.file} help={w.fileHelp} accept="application/pdf,image/*" />
      ) : null}
    </MinutesForm>
  );
}

function Mail({ ui, view: { mail, sent, number, frozen } }: Props) {
  const w = words[ui.lang];
  const lang = ui.lang;
  const elsewhere = mail !== null && sent !== null && mail.fromAddress.toLowerCase() !== sent.to.toLowerCase();
  return (
    <>
      {sent === null ? (
        <Warning ui={ui}>{w.notSent}</Warning>
      ) : (
        <p>{w.sent(sent.fileName, longMoment(lang, sent.at), number ?? frozen.number)}</p>
      )}
      {sent !== null && sent.minutesId !== frozen.id ? <Warning ui={ui}>{w.older(frozen.number)}</Warning> : null}
      {elsewhere ? <Warning ui={ui}>{w.otherAddress(sent.to)}</Warning> : null}
      {mail === null ? null : (
        <Section title={w.mail} id="mejlet">
          <DefinitionList
            items={[
              { term: w.from, value: `${mail.fromName} ${mail.fromAddress}`.trim() },
              { term: w.came, value: longMoment(lang, mail.receivedAt) },
            ]}
          />
          <pre class="sample">{mail.body}</pre>
          <p>
            <Link href={ui.href(`/inkommet/${mail.id}`)}>{w.open}</Link>
          </p>
        </Section>
      )}
    </>
  );
}
