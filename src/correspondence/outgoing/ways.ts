import type { Config } from '../../platform/config.ts';

/** What the program has for mail, as far as those who write it must know. */
export interface MailWays {
  /** Whether a server takes mail from us; without one nothing goes. */
  readonly canSend: boolean;
  /** What the matters' own addresses are made of (`svar@…`), or null where answers do not come in. */
  readonly answerAddress: string | null;
  /** Behind the `@` of every Message-ID. */
  readonly domain: string;
}

/** @param url the program's public address */
export function mailWaysOf(mail: Partial<Pick<Config['mail'], 'smtpUrl' | 'from' | 'answerAddress'>>, url: string): MailWays {
  const address = mail.answerAddress ?? mail.from ?? '';
  const domain = /@([a-z0-9.-]+)>?\s*$/i.exec(address)?.[1] ?? new URL(url).hostname;
  return { canSend: mail.smtpUrl !== undefined, answerAddress: mail.answerAddress ?? null, domain };
}
