import { contactsWaiting, incomingWaiting, mailingsWaiting } from './correspondence/index.ts';
import { reportsWaiting, reviewsWaiting } from './followup/index.ts';
import { noticesWaiting, preparationsWaiting, tasksWaiting, unopenedWaiting, verificationsWaiting } from './meetings/index.ts';
import { changeoversWaiting, vacanciesWaiting } from './members/index.ts';
import type { WaitingProvider } from './platform/waiting.ts';
import { projectWorkWaiting } from './projects/index.ts';
import { draftsWaiting, receivedWaiting, referralsWaiting } from './referrals/index.ts';
import { waitingFor } from './rounds/index.ts';

/** All that can wait for somebody, from every room: what *Att göra*, the start page, the menu's figure and the week's mail are made from. */
export const waiting: readonly WaitingProvider[] = [
  incomingWaiting,
  mailingsWaiting,
  contactsWaiting,
  draftsWaiting,
  referralsWaiting,
  receivedWaiting,
  waitingFor,
  vacanciesWaiting,
  changeoversWaiting,
  tasksWaiting,
  preparationsWaiting,
  noticesWaiting,
  unopenedWaiting,
  verificationsWaiting,
  reportsWaiting,
  reviewsWaiting,
  projectWorkWaiting,
];
