export { isOneAddress, type Mail, type Mailer, openMailer } from './mailer.ts';
