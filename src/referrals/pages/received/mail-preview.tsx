import { catalogue, DefinitionList, Details, type Ui } from '../../../ui/index.ts';
import type { PlainMail } from '../../received/ask-mail.ts';

/** A mail as it will go: to whom, where, every word and what goes with it. */
export interface MailShown extends PlainMail {
  readonly to: string;
  readonly address: string;
  /** Names of the files. */
  readonly files: readonly string[];
}

const words = catalogue({
  sv: { mailTo: (to: string) => `Mejlet till ${to}`, address: 'Till', subject: 'Ämne', files: 'Bifogat' },
  en: { mailTo: (to) => `The mail to ${to}`, address: 'To', subject: 'Subject', files: 'Attached' },
});

export function MailPreview({ ui, mail }: { ui: Ui; mail: MailShown }) {
  const w = words[ui.lang];
  return (
    <Details summary={w.mailTo(mail.to)}>
      <DefinitionList
        items={[
          { term: w.address, value: mail.address },
          { term: w.subject, value: mail.subject },
          { term: w.files, value: mail.files.join(', ') },
        ]}
      />
      <pre class="sample">{mail.body}</pre>
    </Details>
  );
}
