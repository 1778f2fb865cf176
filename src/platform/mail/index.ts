export { isOneAddress, type Mail, MailError, type Mailer, openMailer } from './mailer.ts';
