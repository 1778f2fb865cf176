import {
  contactInShort,
  contactsOf,
  type Mailing,
  mailingState,
  mailingStateInWords,
  needsPerson,
} from '../../../correspondence/index.ts';
import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Lang } from '../../../ui/index.ts';
import { deadlineInShort } from '../../dispatch/days-in-mail.ts';
import { dispatchIntro } from '../../dispatch/dispatch-mail.ts';
import { dispatchSentence } from '../../dispatch/dispatch-sentence.ts';
import type { RoundsProviders } from '../../providers.ts';
import { type Carried, decidedSteps, hasDecided } from '../../queries/dispatch/decided-steps.ts';
import { type DispatchMail, dispatchMail, paperOfText } from '../../queries/dispatch/papers.ts';
import { type Receiver, receiversOf } from '../../queries/dispatch/receivers.ts';
import type { Round } from '../../queries/round-by-id.ts';

/** A mail that is shown before it goes. */
export interface MailShown {
  readonly boardId: string;
  /** `Socialnämnden, Ydre kommun`. */
  readonly board: string;
  readonly mailbox: string | null;
  /** What is known of the mailbox: "bekräftad 2026-02-03", "studsar". */
  readonly known: string;
  readonly deadline: string;
  readonly subject: string;
  readonly body: string;
  readonly files: readonly { readonly fileName: string; readonly what: string; readonly href: string }[];
}

export interface MailGone {
  readonly board: string;
  readonly mailbox: string;
  readonly state: string;
  readonly needsPerson: boolean;
  readonly isSent: boolean;
  readonly href: string;
}

export interface DispatchView {
  readonly round: Round;
  readonly title: string;
  readonly lead: string;
  /** Those that can go, in order. */
  readonly mails: readonly MailShown[];
  /** Board ids of those that have decided already: they get the papers only if somebody asks for it. */
  readonly decided: readonly string[];
  /** Of those, why nothing is asked of them: their earlier decision was carried over; by board id. */
  readonly carried: ReadonlyMap<string, Carried>;
  /** Those that could if there were a mailbox. */
  readonly without: readonly MailShown[];
  readonly gone: readonly MailGone[];
  readonly canSend: boolean;
  readonly ownAddress: boolean;
  readonly senderName: string;
  readonly intro: string;
}

/** What the mails of a round are written from. */
export interface DispatchLoaded {
  readonly receivers: readonly Receiver[];
  readonly intro: string;
  mailTo(receiver: Receiver): Promise<DispatchMail>;
}

export async function loadDispatch(ctx: Ctx, round: Round, providers: RoundsProviders): Promise<DispatchLoaded> {
  const from = { senderName: ctx.actor.label, domain: providers.mail.domain, text: paperOfText(ctx, providers, round) };
  return {
    receivers: await receiversOf(ctx, round),
    intro: dispatchIntro((await bodyOf(ctx))?.name ?? '', round.textTitle),
    mailTo: (receiver) => dispatchMail(ctx, round, receiver, from),
  };
}

/** `Socialnämnden, Ydre kommun`. */
export function nameOfReceiver({ authority: { board } }: Receiver): string {
  return `${board.name}, ${board.principalName}`;
}

/** @param typedIntro how the mails begin, when it has been typed */
export async function presentDispatch(
  ctx: Ctx & { readonly lang: Lang },
  round: Round,
  providers: RoundsProviders,
  typedIntro: string | null,
): Promise<DispatchView> {
  const loaded = await loadDispatch(ctx, round, providers);
  const intro = typedIntro ?? loaded.intro;
  const open = round.withdrawal === null ? loaded.receivers.filter(({ canBeSent }) => canBeSent) : [];
  const shown: MailShown[] = [];
  const known = await knownMailboxes(ctx, open);
  for (const receiver of open) shown.push(shownMail(round, receiver, await loaded.mailTo(receiver), { intro, known }));
  const gone = loaded.receivers.flatMap((receiver) =>
    receiver.dispatches.map((mailing) => goneMail(ctx.lang, nameOfReceiver(receiver), mailing)),
  );
  const decided = await decidedSteps(ctx, round);
  const latest = loaded.receivers.flatMap(({ dispatches }) => dispatches.at(-1) ?? []).map((each) => mailingState(each));
  const count = {
    all: loaded.receivers.length,
    sent: latest.filter(({ kind }) => kind === 'sent').length,
    waiting: latest.filter((state) => state.kind !== 'sent' && !needsPerson(state)).length,
    troubled: latest.filter(needsPerson).length,
    without: shown.filter(({ mailbox }) => mailbox === null).length,
  };
  return {
    ...{ round, ...dispatchSentence(ctx.lang, round.textTitle, count), intro },
    mails: shown.filter(({ mailbox }) => mailbox !== null),
    decided: open.filter(({ steps }) => hasDecided(steps, decided)).map(({ boardId }) => boardId),
    carried: new Map(open.flatMap(({ boardId, covered }) => (covered === null ? [] : [[boardId, covered] as const]))),
    without: shown.filter(({ mailbox }) => mailbox === null),
    ...{ gone, canSend: providers.mail.canSend, ownAddress: providers.mail.answerAddress !== null, senderName: ctx.actor.label },
  };
}

/** What is known of each receiver's mailbox, by board id. */
export async function knownMailboxes(
  ctx: Ctx & { readonly lang: Lang },
  receivers: readonly Receiver[],
): Promise<ReadonlyMap<string, string>> {
  const contacts = await contactsOf(
    ctx,
    receivers.map(({ boardId }) => boardId),
  );
  return new Map([...contacts].map(([id, contact]) => [id, contactInShort(ctx.lang, contact)]));
}

interface Shared {
  readonly intro: string;
  readonly known: ReadonlyMap<string, string>;
}

function shownMail(round: Round, receiver: Receiver, mail: DispatchMail, { intro, known }: Shared): MailShown {
  const { boardId, mailbox, slot } = receiver;
  return {
    ...{
      boardId,
      board: nameOfReceiver(receiver),
      mailbox,
      known: known.get(boardId) ?? '',
      deadline: deadlineInShort(slot),
      subject: mail.subject,
    },
    body: mail.body(intro),
    files: mail.papers.map(({ key, fileName, what }) => ({
      ...{ fileName, what, href: `/beslut/${round.id}/utskick/${boardId}/${key}` },
    })),
  };
}

export function goneMail(lang: Lang, board: string, mailing: Mailing): MailGone {
  const state = mailingState(mailing);
  return {
    ...{ board, mailbox: mailing.to, state: mailingStateInWords(lang, state), needsPerson: needsPerson(state) },
    ...{ isSent: state.kind === 'sent', href: `/skickat/${mailing.id}` },
  };
}
