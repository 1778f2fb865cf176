import { desc, eq, sql } from 'drizzle-orm';
import {
  type IncomingProviders,
  type Mailing,
  type MatterToChoose,
  type MatterTold,
  mailingsAbout,
} from '../../correspondence/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { isUuid } from '../../platform/uuid.ts';
import { recordsById } from '../../records/index.ts';
import { titleOfMinutes } from '../minutes/minutes-as-text.ts';
import { verificationKind } from '../minutes/verification-mail.ts';
import { meetingMinutes, minutesParagraphs, minutesVerifiers } from '../tables.ts';
import { type MinutesOfMeeting, minutesOf } from './minutes.ts';

/**
 * What this room says of a mail that came in: an answer to a verifier's own address, or to the mail that asked, is known again. Only a
 * person notes it as a verification; the words of the mail are read by eye.
 */
export const minutesMatching: IncomingProviders = {
  matchMatter: async (ctx, { known }) =>
    known?.about.kind === verificationKind && (await meetingOfVerifier(ctx, known.about.id)) !== null ? known : null,
  mattersToChoose,
  matterTold: (ctx, about) => (about.kind === verificationKind ? told(ctx, about.id) : Promise.resolve(null)),
  isAuthority: async () => false,
  readingHref: (recordId, about) =>
    about?.kind === verificationKind ? `/moten/justering/${about.id}?handling=${recordId}` : null,
};

/** The meeting whose notes or minutes a row of a verifier belongs to; null when there is none. */
export async function meetingOfVerifier(ctx: Ctx, verifierId: string): Promise<string | null> {
  if (!isUuid(verifierId)) return null;
  const [row] = await ctx.tx
    .select({ meetingId: minutesVerifiers.meetingId })
    .from(minutesVerifiers)
    .where(eq(minutesVerifiers.id, verifierId));
  return row?.meetingId ?? null;
}

/** A file that was sent to a verifier: of which frozen text, to whom, and its hash. */
export interface SentToVerifier {
  readonly minutesId: string;
  readonly to: string;
  readonly fileName: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly at: Mailing['recordedAt'];
}

/** What has been sent to a verifier, the latest first. */
export async function sentToVerifier(ctx: Ctx, verifierId: string): Promise<readonly SentToVerifier[]> {
  const mailings = await mailingsAbout(ctx, verificationKind, verifierId, ['letter']);
  const records = await recordsById(
    ctx,
    mailings.flatMap(({ files }) => files.map(({ recordId }) => recordId)),
  );
  return mailings.toReversed().flatMap(({ files, to, recordedAt }) =>
    files.flatMap(({ recordId, fileName }) => {
      const record = records.get(recordId);
      return record?.about?.kind === 'minutes'
        ? [{ minutesId: record.about.id, to, fileName, sha256: record.sha256, at: recordedAt }]
        : [];
    }),
  );
}

/** Each verifier whose word is waited for, the latest text first. */
async function mattersToChoose(ctx: Ctx): Promise<readonly MatterToChoose[]> {
  const open = await ctx.tx
    .selectDistinctOn([meetingMinutes.meetingId], { meetingId: meetingMinutes.meetingId })
    .from(meetingMinutes)
    .where(
      sql`not exists (select 1 from ${minutesParagraphs} where ${minutesParagraphs.meetingId} = ${meetingMinutes.meetingId})`,
    )
    .orderBy(meetingMinutes.meetingId, desc(meetingMinutes.number))
    .limit(50);
  const matters: MatterToChoose[] = [];
  for (const { meetingId } of open) {
    const minutes = await minutesOf(ctx, meetingId);
    for (const { id, name, stands } of minutes.current) {
      if (stands === 'attested') continue;
      matters.push({ about: { kind: verificationKind, id }, title: titleOf(minutes, name), boards: [] });
    }
  }
  return matters;
}

async function told(ctx: Ctx, verifierId: string): Promise<MatterTold | null> {
  const meetingId = await meetingOfVerifier(ctx, verifierId);
  if (meetingId === null) return null;
  const minutes = await minutesOf(ctx, meetingId);
  const name = minutes.verifiers.find(({ id }) => id === verifierId)?.name ?? '';
  return {
    ...{ title: titleOf(minutes, name), href: `/moten/${meetingId}/protokoll`, board: null, registrationNumbers: [] },
    example: minutes.latest?.example ?? false,
  };
}

function titleOf({ latest }: MinutesOfMeeting, name: string): string {
  return latest === null ? `Justering: ${name}` : `Justering av ${titleOfMinutes(latest.content)}: ${name}`;
}
