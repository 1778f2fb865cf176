import type { Ctx } from '../../../../platform/act.ts';
import { recordsAbout } from '../../../../records/index.ts';
import { principalNames } from '../../../../rounds/index.ts';
import type { Lang, SelectOption } from '../../../../ui/index.ts';
import { longDate } from '../../../../ui/index.ts';
import type { Asking } from '../../../acts/received/ask-principals.ts';
import { principalsToAsk } from '../../../queries/received/boards-to-ask.ts';
import { standsOfReferral } from '../../../queries/received/positions.ts';
import { heardOf } from '../../../received/position.ts';
import { type ReceivedReferral, receivedKind } from '../../../received/received.ts';
import type { MailShown } from '../mail-preview.tsx';
import { askWords } from './words.ts';

/** A principal in the form. */
interface PrincipalField {
  /** Of the field: `namnd-0580`. */
  readonly field: string;
  readonly principalId: string;
  readonly name: string;
  readonly help: string;
  readonly options: readonly SelectOption[];
  /** The board proposed; '' to leave it out. */
  readonly proposed: string;
}

export interface AskView {
  readonly fields: readonly PrincipalField[];
  readonly files: readonly string[];
  /** Null before anybody was asked. */
  readonly silent: number | null;
}

/** Who can be asked: before anybody was, all of them; then those that are silent, and have had no mail today. */
export async function presentAsk(ctx: Ctx, lang: Lang, referral: ReceivedReferral): Promise<AskView> {
  const w = askWords[lang];
  const stands = await standsOfReferral(ctx, referral.id);
  const { asked, silent } = heardOf(stands);
  const all = await principalsToAsk(ctx);
  const names = principalNames(
    lang,
    all.map(({ principal }) => principal),
  );
  const fields = all.flatMap(({ principal, boards }) => {
    const own = stands.find(({ principalId }) => principalId === principal.id);
    if (boards.length === 0) return [];
    const today = own?.asks.some(({ on }) => on.equals(ctx.today)) ?? false;
    const isProposed = asked === 0 ? own?.position === null : silent.includes(principal.id) && !today;
    const said = own?.position ? w.states.answered : (own?.asks.length ?? 0) > 0 ? w.states.silent : '';
    return [
      {
        ...{
          field: `namnd-${principal.code}`,
          principalId: principal.id,
          name: names.get(principal.code)?.label ?? principal.name,
        },
        help: [said, today ? w.states.today : ''].filter((each) => each !== '').join(', '),
        options: boards.map(({ id, name, mailbox }) => ({
          value: id,
          label: mailbox === null ? `${name} (${w.noMailbox})` : name,
        })),
        proposed: isProposed ? (boards[0]?.id ?? '') : '',
      },
    ];
  });
  const files = (await recordsAbout(ctx, receivedKind, referral.id)).filter(({ kind }) => kind === 'referral').toReversed();
  return { fields, files: files.map(({ fileName }) => fileName), silent: asked === 0 ? null : silent.length };
}

/** What happens if they are asked now. */
export function reviewOf(
  lang: Lang,
  askings: readonly Asking[],
  until: Parameters<typeof longDate>[1],
  files: readonly string[],
) {
  const mails: readonly MailShown[] = askings.flatMap(({ board, mail }) =>
    mail === null ? [] : [{ ...mail, to: `${board.name}, ${board.principalName}`, files }],
  );
  const without = askings.flatMap(({ mail, stands }) => (mail === null ? [stands.principal.name] : []));
  return { mails, sentence: askWords[lang].sentence(mails.length, without, longDate(lang, until)) };
}
