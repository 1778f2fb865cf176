import { keepArrival } from '../../src/correspondence/acts/incoming/keep-arrival.ts';
import { readArrival } from '../../src/correspondence/acts/incoming/read-arrival.ts';
import { type IncomingProviders, mailWaysOf } from '../../src/correspondence/index.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { mailMatching } from '../../src/rounds/index.ts';

const answerAddress = 'svar@samrad.example.se';
const ways = mailWaysOf({ answerAddress }, 'http://localhost');

interface MailToCome {
  readonly subject: string;
  readonly text: string;
  readonly from?: string;
  readonly to?: string;
  /** Who may know it again. */
  readonly providers?: IncomingProviders;
}

/** A mail that came in and has been read; answers its id. The job that would read it is done here. */
export async function mailThatCame(
  database: Database,
  { subject, text, from = 'nagon@annan.example', to = answerAddress, providers = mailMatching }: MailToCome,
): Promise<string> {
  const lines = [
    ...[`From: ${from}`, `To: ${to}`, `Subject: ${subject}`, 'Date: Thu, 19 Nov 2026 08:00:00 +0100'],
    ...['Content-Type: multipart/mixed; boundary=b', '', '--b', 'Content-Type: text/plain; charset=utf-8', '', text],
    ...['--b', 'Content-Type: text/plain; name="anteckning.txt"', 'Content-Disposition: attachment', '', text],
    ...[
      '--b',
      'Content-Type: application/zip; name="arkiv.zip"',
      'Content-Disposition: attachment',
      '',
      'PK\u0003\u0004',
      '--b--',
    ],
  ];
  const bytes = Buffer.from(lines.join('\r\n'));
  const id = await database.write(program('things'), 'things', (ctx) =>
    keepArrival(ctx, { enqueue: async () => undefined }, { via: 'smtp', envelopeFrom: from, envelopeTo: [to], bytes }),
  );
  const ours = { answerAddress, from: null, domain: ways.domain };
  await readArrival({ database, ways, ours, providers }, id ?? '');
  return id ?? '';
}
