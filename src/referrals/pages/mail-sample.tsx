import { Details } from '../../ui/index.ts';

type MailSampleProps = {
  /** What it is, on the line that opens it. */
  summary: string;
  mail: { readonly subject: string; readonly body: string };
};

/** A mail as it will go, folded until one wants to read it. */
export function MailSample({ summary, mail }: MailSampleProps) {
  return (
    <Details summary={summary}>
      <p>
        <strong>{mail.subject}</strong>
      </p>
      <pre class="sample">{mail.body}</pre>
    </Details>
  );
}
