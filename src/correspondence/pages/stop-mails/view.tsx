import { Actions, ButtonLink, Form, Link, Page, SubmitButton, type Ui } from '../../../ui/index.ts';
import { noticeKinds } from '../../notices/kinds.ts';
import type { MailsToStop } from '../../queries/mails-to-stop.ts';
import { words } from './words.ts';

/** Where a mail's link leads: what is stopped, and a button that does it. Opened by a program that looks at links, it does nothing. */
export function StopMailsPage({ ui, mails, action }: { ui: Ui; mails: MailsToStop; action: string }) {
  const t = words[ui.lang];
  const when = noticeKinds[mails.kind].when[ui.lang];
  const choose = <Link href={ui.href('/konto/mejl')}>{t.choose}</Link>;
  if (!mails.wanted)
    return <Page ui={ui} tab={t.tab} title={t.stopped(when)} lead={t.stoppedLead(mails.email)} actions={choose} />;
  return (
    <Page ui={ui} tab={t.tab} title={t.ask(when)} lead={t.askLead(mails.email)}>
      <Form ui={ui} action={ui.href(action)} label={t.stop}>
        <Actions>
          <SubmitButton>{t.stop}</SubmitButton>
          {choose}
        </Actions>
      </Form>
    </Page>
  );
}

/** A link that stops nothing: broken by a mail program, or of an account that is gone. */
export function DeadStopPage({ ui }: { ui: Ui }) {
  const t = words[ui.lang];
  const choose = <ButtonLink href={ui.href('/konto/mejl')}>{t.choose}</ButtonLink>;
  return <Page ui={ui} tab={t.tab} title={t.dead} lead={t.deadLead} actions={choose} />;
}
