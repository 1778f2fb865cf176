import { catalogue, DefinitionList, Details, type Ui } from '../../ui/index.ts';
import type { AskMail } from '../reporting/ask-mail.ts';

/** A mail as it will go: to whom, where, and every word; its personal link is put in when it goes. */
export interface MailShown extends AskMail {
  /** Person, or board and principal. */
  readonly to: string;
  readonly address: string;
}

const words = catalogue({
  sv: { mailTo: (to: string) => `Mejlet till ${to}`, address: 'Till', subject: 'Ämne' },
  en: { mailTo: (to) => `The mail to ${to}`, address: 'To', subject: 'Subject' },
});

export function MailPreview({ ui, mail }: { ui: Ui; mail: MailShown }) {
  const w = words[ui.lang];
  return (
    <Details summary={w.mailTo(mail.to)}>
      <DefinitionList
        items={[
          { term: w.address, value: mail.address },
          { term: w.subject, value: mail.subject },
        ]}
      />
      <pre class="sample">{mail.body}</pre>
    </Details>
  );
}
