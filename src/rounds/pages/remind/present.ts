import type { Ctx } from '../../../platform/act.ts';
import type { Lang } from '../../../ui/index.ts';
import { deadlineInShort } from '../../dispatch/days-in-mail.ts';
import { type ReminderKind, reminderBody, reminderIntro, reminderKinds, reminderSubject } from '../../dispatch/reminder-mail.ts';
import { dueInWords, reminderSentence } from '../../dispatch/reminder-sentence.ts';
import type { RoundsProviders } from '../../providers.ts';
import { type Chasing, chasingOf } from '../../queries/dispatch/reminders.ts';
import type { Round } from '../../queries/round-by-id.ts';
import { goneMail, knownMailboxes, type MailGone, type MailShown, nameOfReceiver } from '../dispatch/present.ts';
import { remindWords } from './words.ts';

export type Intros = Readonly<Record<ReminderKind, string>>;

interface ReminderShown extends MailShown {
  readonly kind: ReminderKind;
  readonly because: string;
}

export interface RemindView {
  readonly round: Round;
  readonly title: string;
  readonly due: readonly ReminderShown[];
  /** The kinds that are due to somebody. */
  readonly kinds: readonly ReminderKind[];
  readonly intros: Intros;
  readonly others: readonly { readonly board: string; readonly why: string }[];
  readonly gone: readonly MailGone[];
  readonly canSend: boolean;
  readonly ownAddress: boolean;
  readonly senderName: string;
}

/** @param typed how the reminders begin, when it has been typed */
export async function presentReminders(
  ctx: Ctx & { readonly lang: Lang },
  round: Round,
  { mail }: Pick<RoundsProviders, 'mail'>,
  typed: Partial<Intros>,
): Promise<RemindView> {
  const intros = {
    before: typed.before ?? reminderIntro('before', round.textTitle),
    after: typed.after ?? reminderIntro('after', round.textTitle),
  };
  const chasing = round.withdrawal === null ? await chasingOf(ctx, round, ctx.actor.label) : [];
  const known = await knownMailboxes(
    ctx,
    chasing.map(({ receiver }) => receiver),
  );
  const due = chasing.flatMap((each) => shownReminder(ctx.lang, each, intros, known));
  return {
    ...{ round, title: reminderSentence(ctx.lang, due.length), due, intros },
    kinds: reminderKinds.filter((kind) => due.some((each) => each.kind === kind)),
    others: chasing
      .filter((each) => each.due === null)
      .map((each) => ({ board: nameOfReceiver(each.receiver), why: whyNone(ctx.lang, each) })),
    gone: chasing.flatMap(({ receiver }) =>
      [...receiver.reminders.values()].map((mailing) => goneMail(ctx.lang, nameOfReceiver(receiver), mailing)),
    ),
    ...{ canSend: mail.canSend, ownAddress: mail.answerAddress !== null, senderName: ctx.actor.label },
  };
}

function shownReminder(
  lang: Lang,
  { receiver, facts, due, sentOn }: Chasing,
  intros: Intros,
  known: ReadonlyMap<string, string>,
): readonly ReminderShown[] {
  if (due === null) return [];
  return [
    {
      ...{ boardId: receiver.boardId, board: nameOfReceiver(receiver), mailbox: receiver.mailbox, files: [] },
      known: known.get(receiver.boardId) ?? '',
      ...{ deadline: deadlineInShort(receiver.slot), subject: reminderSubject(facts), kind: due.kind },
      body: reminderBody(facts, due.kind, intros[due.kind], sentOn),
      because: dueInWords(lang, due),
    },
  ];
}

function whyNone(lang: Lang, { receiver, hasAnswered }: Chasing): string {
  const words = remindWords[lang];
  if (hasAnswered) return words.answered;
  if (receiver.mailbox === null) return words.noMailbox;
  return receiver.reminders.size > 0 ? words.reminded(receiver.reminders.size) : words.notYet;
}
