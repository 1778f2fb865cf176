import { createTransport } from 'nodemailer';
import { ConfigError } from '../config.ts';
import { isOneAddress, oneLine, partedAddress } from './address.ts';
import { type Delivering, type Delivery, deliver } from './deliver.ts';

export interface Mail {
  /** One address. */
  readonly to: string;
  readonly subject: string;
  /** Plain text, lines ended by \n. */
  readonly text: string;
}

export interface Mailer {
  /** Resolves when the server has taken it. @throws MailError */
  send(mail: Mail): Promise<void>;
  /** Hands a whole mail over, once. @throws what `beforeLast` throws */
  deliver(mail: Omit<Delivering, 'from'>): Promise<Delivery>;
  /** Who mails come from, as configured. */
  readonly from: { readonly name: string; readonly address: string };
  close(): void;
}

/** Says why without saying what: neither text, nor address, nor the server's password. */
class MailError extends Error {
  override readonly name = 'MailError';
}

const seconds = 1000;

/** The way out for mail, or null where none is configured. @throws ConfigError when there is a server but no sender */
export function openMailer(given: { readonly smtpUrl: string | undefined; readonly from: string | undefined }): Mailer | null {
  const { smtpUrl, from } = given;
  if (smtpUrl === undefined) return null;
  if (from === undefined)
    throw new ConfigError('SAMRAD_MAIL_FROM ska anges tillsammans med SAMRAD_SMTP_URL: avsändarens e-postadress.');
  const transport = createTransport(
    { url: smtpUrl, connectionTimeout: 10 * seconds, greetingTimeout: 10 * seconds, socketTimeout: 30 * seconds },
    // Nothing in a mail may make the program read files or fetch addresses.
    { from, disableFileAccess: true, disableUrlAccess: true },
  );
  const sender = partedAddress(from);
  return {
    from: sender,
    deliver: (mail) => deliver(transport, { ...mail, from: sender.address }),
    send: async ({ to, subject, text }) => {
      if (!isOneAddress(to)) throw new MailError('the recipient is not one address of mail');
      const message = { to: { name: '', address: to }, subject: oneLine(subject), text };
      // RFC 3834: so that no absence notice answers a machine.
      await transport.sendMail({ ...message, headers: { 'Auto-Submitted': 'auto-generated' } }).catch((error: unknown) => {
        throw new MailError(`the mail server did not take it (${codesOf(error)})`);
      });
    },
    close: () => transport.close(),
  };
}

function codesOf(error: unknown): string {
  if (typeof error !== 'object' || error === null) return 'unknown';
  const codes = ['code', 'responseCode', 'command'].map((name) => String(Reflect.get(error, name) ?? ''));
  return codes.filter((code) => code !== '').join(' ') || 'unknown';
}
