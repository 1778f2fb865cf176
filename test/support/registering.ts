import { Temporal } from 'temporal-polyfill';
import { personalToken } from '../../src/correspondence/index.ts';
import { linkHash } from '../../src/events/queries/registrations/registrations.ts';
import { makeStamp } from '../../src/events/registering/form-stamp.ts';
import { type Authorities, authorities } from './authorities.ts';
import { type Running, runProgram, secretOfTests } from './running.ts';
import { type SmtpListener, smtpListener } from './smtp.ts';

/** The program over authorities alone, with mail and a clock that a test moves: what registering needs, and nothing of the example. */
export interface RegisteringSite {
  readonly at: Authorities;
  readonly server: SmtpListener;
  readonly running: Running;
  /** What mails are decided with, as the program has it. */
  readonly parts: {
    readonly ways: { readonly canSend: true; readonly answerAddress: null; readonly domain: string };
    readonly url: string;
    readonly secret: string;
  };
  readonly now: () => Temporal.Instant;
  pass(time: Temporal.DurationLike): void;
  /** Fills the form in as a person does who has had it before them for a while; `differs` adds fields or takes others' place. */
  fillIn(conferenceId: string, differs: Readonly<Record<string, string>>): Promise<Response>;
  /** Every mail about a conference as it is kept, in the order decided, with the path that its link leads to. */
  mailsOf(conferenceId: string): Promise<readonly SentMail[]>;
  close(): Promise<void>;
}

interface SentMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly link: string;
}

export async function registeringSite(): Promise<RegisteringSite> {
  let now = Temporal.Instant.from('2026-03-27T11:00:00Z');
  const at = await authorities(() => now);
  await at.asOwner(
    "insert into organs (id, name, kind, exists_from) values ($1, 'Samrådet', 'consultation-body', '2020-01-01')",
    [crypto.randomUUID()],
  );
  const server = await smtpListener();
  const mail = { smtpUrl: server.url, from: 'samrad@samrad.example.se' };
  const running = await runProgram({ beside: { database: at.test }, clock: () => now, mail });
  return {
    ...{ at, server, running },
    parts: {
      ways: { canSend: true, answerAddress: null, domain: 'samrad.example.se' },
      ...{ url: 'http://localhost', secret: secretOfTests },
    },
    now: () => now,
    pass: (time) => {
      now = now.add(time);
    },
    fillIn: (conferenceId, differs) =>
      running.anonymous.post(`/offentligt/konferenser/${conferenceId}/anmalan`, {
        ...{ name: 'Anna Ek', organisation: 'Motala kommun', role: '', needs: '' },
        stamp: makeStamp(secretOfTests, conferenceId, now.subtract({ seconds: 30 })),
        ...differs,
      }),
    mailsOf: async (conferenceId) => {
      const rows = await at.asOwner<{ id: string; to: string; subject: string; body: string; token_hash: string }>(
        `select m.id, m.to_address as to, m.subject, m.body, l.token_hash from mailings m join registration_links l on l.mailing_id = m.id
         where m.about_id = $1 order by m.seq`,
        [conferenceId],
      );
      return rows.map(({ id, to, subject, body, token_hash: hash }) => {
        const token = personalToken(secretOfTests, id);
        if (linkHash(token) !== hash) throw new Error('a link that no mail leads to');
        return { to, subject, body, link: `/anmalan/${token}` };
      });
    },
    close: async () => {
      await running.close();
      await server.close();
      await at.drop();
    },
  };
}
