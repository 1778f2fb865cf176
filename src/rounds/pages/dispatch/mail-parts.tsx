import { DataTable, DefinitionList, Details, Link, StateMark, type Ui } from '../../../ui/index.ts';
import type { MailGone, MailShown } from './present.ts';
import { dispatchWords } from './words.ts';

/** A mail as it will be, folded: to whom, its subject, its files, its text. */
export function MailPreview({ ui, mail, ownAddress }: { ui: Ui; mail: MailShown; ownAddress: boolean }) {
  const words = dispatchWords[ui.lang];
  return (
    <Details summary={words.mailTo(mail.board)}>
      <DefinitionList
        items={[
          { term: words.address, value: mail.mailbox ?? words.without },
          { term: words.subject, value: mail.subject },
          { term: words.replies, value: ownAddress ? words.repliesOwn : words.repliesNone },
        ]}
      />
      {mail.files.length === 0 ? null : (
        <>
          <h3>{words.files}</h3>
          <ul>
            {mail.files.map(({ fileName, what, href }) => (
              <li>
                <Link href={ui.href(href)} file>
                  {fileName}
                </Link>{' '}
                ({what})
              </li>
            ))}
          </ul>
        </>
      )}
      <pre class="sample">{mail.body}</pre>
    </Details>
  );
}

/** The mails that have been decided, with the server's answer. */
export function GoneMails({ ui, mails, caption }: { ui: Ui; mails: readonly MailGone[]; caption: string }) {
  const words = dispatchWords[ui.lang];
  return (
    <DataTable
      ui={ui}
      caption={caption}
      captionHidden
      rows={mails}
      columns={[
        { label: words.board, heads: true, cell: ({ board }) => board },
        { label: words.mailbox, cell: ({ mailbox }) => mailbox },
        {
          label: words.state,
          cell: (mail) => <StateMark ui={ui} state={stateOf(mail)} text={mail.state} />,
        },
        { label: words.see, cell: ({ href, board }) => <Link href={ui.href(href)}>{words.mailTo(board)}</Link> },
      ]}
    />
  );
}

function stateOf({ isSent, needsPerson }: MailGone) {
  if (isSent) return 'approving';
  return needsPerson ? 'unclear' : 'waiting';
}
