import { answerAddressFor, decideMailing, type MailWays } from '../../../correspondence/index.ts';
import { bodyOf } from '../../../members/index.ts';
import type { Ctx } from '../../../platform/act.ts';
import type { Sealer } from '../../../platform/documents/index.ts';
import { isOneAddress } from '../../../platform/mail/address.ts';
import { requestOf } from '../../../platform/request-of.ts';
import { done, refuse } from '../../../platform/result.ts';
import { keepRecord } from '../../../records/index.ts';
import { titleOfMinutes } from '../../minutes/minutes-as-text.ts';
import { verificationKind, verificationMail } from '../../minutes/verification-mail.ts';
import { verifyBy } from '../../minutes/verifying.ts';
import { minutesFile } from '../../queries/minutes-on-paper.ts';
import { ruleOn } from '../../queries/rules.ts';
import type { MinutesResult } from '../../refusals/minutes.ts';
import { meetingToWrite } from './meeting-to-write.ts';

/** How a file reaches a verifier, and what it is sealed with. */
export interface VerifierWays {
  readonly ways: MailWays;
  /** The host authority's; null without one. */
  readonly sealer: Sealer | null;
}

interface SendToVerifier {
  readonly meetingId: string;
  readonly verifierId: string;
  /** One address: private, and kept nowhere but with the mail. */
  readonly address: string;
  readonly requestId: string;
}

/** Sends the frozen text as PDF to a verifier who answers by mail. @returns the mailing's id @throws TypesetError */
export async function sendToVerifier(
  ctx: Ctx,
  { ways, sealer }: VerifierWays,
  input: SendToVerifier,
): Promise<MinutesResult<{ readonly mailingId: string }>> {
  const found = await meetingToWrite(ctx, input.meetingId);
  if (!found.ok) return found;
  const { meeting, minutes } = found.value;
  const { latest, current, complete } = minutes;
  if (latest === null) return refuse('nothing-frozen');
  if (complete) return refuse('verified');
  const verifier = current.find(({ id }) => id === input.verifierId);
  if (verifier === undefined) return refuse('verifier-unknown', 'verifierId');
  const to = input.address.trim();
  if (!isOneAddress(to)) return refuse('address-wrong', 'address');
  const body = await bodyOf(ctx);
  if (!ways.canSend || body === null) return refuse('no-mail');
  const { hostBoardId: owner, name: senderName } = body;
  const file = await minutesFile(ctx, latest, { format: 'pdf', sealer });
  // About the number that it is, so that an answer is never taken for an answer about another.
  const kept = await keepRecord(ctx, {
    ...{ id: requestOf('minutes-to-verifier', input.requestId), kind: 'minutes', owner, example: meeting.example },
    title: `${titleOfMinutes(latest.content)}, nummer ${latest.number}, till ${verifier.name}`,
    ...{ access: 'working-material', sharedWith: 'secretariat', bytes: file.bytes, fileName: file.fileName },
    about: { kind: 'minutes', id: latest.id },
  });
  if (!kept.ok) return refuse('file-refused');
  const about = { kind: verificationKind, id: verifier.id };
  const replyTo = await answerAddressFor(ctx, ways, about, owner);
  const { verifyDays } = await ruleOn(ctx, meeting.organId, meeting.on);
  const mail = verificationMail({
    ...{ content: latest.content, fileName: file.fileName, fileSha256: kept.value.sha256, senderName },
    ...{ by: verifyBy(meeting.on, verifyDays), canAnswer: replyTo !== null },
  });
  const mailingId = await decideMailing(ctx, ways, {
    ...{ requestId: input.requestId, purpose: 'letter', owner, to, counterpart: verifier.name, senderName, replyTo, about },
    ...{ ...mail, example: meeting.example, files: [{ recordId: kept.value.id, fileName: file.fileName }] },
  });
  return done({ mailingId });
}
