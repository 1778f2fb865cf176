import {
  Actions,
  Checkboxes,
  capitalise,
  DataTable,
  Empty,
  Form,
  isoMoment,
  Link,
  longMoment,
  Page,
  Radios,
  Section,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import { isNoticeKind, type NoticeKind, noticeKinds } from '../../notices/kinds.ts';
import { stateOf } from '../../outgoing/mailing-state.ts';
import { mailingStateInWords } from '../../outgoing/state-words.ts';
import type { SentNotice } from '../../queries/notices.ts';
import { type NoWay, ownMailsSentence } from './present.ts';
import { words } from './words.ts';

export interface OwnMailsView {
  readonly email: string;
  readonly language: 'sv' | 'en';
  /** Why none comes, whatever is chosen; null where mail comes. */
  readonly noWay: NoWay | null;
  readonly wanted: Readonly<Record<NoticeKind, boolean>>;
  /** The latest first. */
  readonly sent: readonly SentNotice[];
  /** Sees where everybody's mails stand. */
  readonly seesAll: boolean;
}

/** Which mails one gets, and where those that were sent are. */
export function OwnMailsPage({ ui, view }: { ui: Ui; view: OwnMailsView }) {
  const t = words[ui.lang];
  const kinds = Object.keys(noticeKinds).filter(isNoticeKind);
  const chosen = kinds.filter((kind) => view.wanted[kind]);
  return (
    <Page
      ui={ui}
      tab={t.tab}
      title={ownMailsSentence(ui.lang, chosen.length, view.noWay)}
      lead={view.noWay === null ? t.lead(view.email) : t.leadNoWay[view.noWay]}
      crumbs={[{ label: t.account, href: '/konto' }, { label: t.tab }]}
    >
      <Form ui={ui} action={ui.href('/konto/mejl')} label={t.kinds}>
        <Checkboxes
          ui={ui}
          name="kind"
          label={t.kinds}
          values={chosen}
          options={kinds.map((kind) => ({ value: kind, label: capitalise(noticeKinds[kind].when[ui.lang]) }))}
        />
        <Radios
          ui={ui}
          name="language"
          label={t.language}
          value={view.language}
          options={[
            { value: 'sv', label: t.swedish },
            { value: 'en', label: t.english },
          ]}
        />
        <Actions>
          <SubmitButton>{t.save}</SubmitButton>
        </Actions>
      </Form>
      <Section title={t.sent} id="skickade">
        <SentTable ui={ui} sent={view.sent} />
        {view.seesAll ? (
          <p>
            <Link href={ui.href('/skickat')}>{t.toAll}</Link>
          </p>
        ) : null}
      </Section>
    </Page>
  );
}

function SentTable({ ui, sent }: { ui: Ui; sent: readonly SentNotice[] }) {
  const t = words[ui.lang];
  return (
    <DataTable
      ui={ui}
      caption={t.sent}
      captionHidden
      rows={sent}
      rowId={({ mailing }) => `mejl-${mailing.id}`}
      empty={<Empty title={t.sentNone}>{t.sentNoneMore}</Empty>}
      columns={[
        { label: t.at, whole: true, cell: ({ mailing }) => isoMoment(mailing.recordedAt) },
        {
          label: t.subject,
          heads: true,
          cell: ({ mailing }) => <Link href={ui.href(`/konto/mejl/${mailing.id}`)}>{mailing.subject}</Link>,
        },
        { label: t.stands, cell: ({ mailing }) => mailingStateInWords(ui.lang, stateOf(mailing)) },
      ]}
    />
  );
}

/** A mail that went to oneself, with where it is. */
export function OwnMailPage({ ui, sent }: { ui: Ui; sent: SentNotice }) {
  const t = words[ui.lang];
  const { mailing } = sent;
  return (
    <Page
      ui={ui}
      title={mailing.subject}
      eyebrow={longMoment(ui.lang, mailing.recordedAt)}
      lead={mailingStateInWords(ui.lang, stateOf(mailing))}
      crumbs={[{ label: t.account, href: '/konto' }, { label: t.tab, href: '/konto/mejl' }, { label: mailing.subject }]}
    >
      <Section title={t.text} id="text">
        <pre class="sample">{sent.body}</pre>
      </Section>
      <p>
        {sent.accountId === sent.toAccountId ? t.why(noticeKinds[sent.kind].when[ui.lang]) : t.forAnother}{' '}
        <Link href={ui.href('/konto/mejl')}>{t.kinds}</Link>
      </p>
    </Page>
  );
}
