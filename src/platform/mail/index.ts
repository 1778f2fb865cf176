export { isOneAddress } from './address.ts';
export { composeMail, type WholeMail } from './compose.ts';
export type { Delivery } from './deliver.ts';
export { calendarFile, calendarValue, localTime, utcTime } from './icalendar.ts';
export { type Invitation, invitationText } from './invitation.ts';
export { type Mail, type Mailer, openMailer } from './mailer.ts';
