import { isInside, isOperator, isSecretariat } from './members/index.ts';
import type { Actor } from './platform/actor.ts';
import type { ShellItem } from './platform/http/web.ts';

interface MenuItem extends Omit<ShellItem, 'badge'> {
  /** Shows how much waits. */
  readonly counts?: true;
  readonly shownTo: (actor: Actor) => boolean;
}

/** The map of the site, as its users say it. An item appears when its room is there, never as a promise. */
const items: readonly MenuItem[] = [
  { path: '/start', label: { sv: 'Start', en: 'Start' }, shownTo: isInside },
  { path: '/att-gora', label: { sv: 'Att göra', en: 'To do' }, shownTo: isInside, counts: true },
  { path: '/arbetsplan', label: { sv: 'Arbetsplan', en: 'Work plan' }, shownTo: isInside },
  { path: '/beslut', label: { sv: 'Beslut hos huvudmännen', en: 'The principals’ decisions' }, shownTo: isInside },
  { path: '/remisser', label: { sv: 'Remisser och synpunkter', en: 'Referrals and comments' }, shownTo: isInside },
  { path: '/moten', label: { sv: 'Möten', en: 'Meetings' }, shownTo: isInside },
  { path: '/uppfoljning', label: { sv: 'Uppföljning', en: 'Follow-up' }, shownTo: isInside },
  { path: '/projekt', label: { sv: 'Projekt', en: 'Projects' }, shownTo: isInside },
  { path: '/konferenser', label: { sv: 'Konferenser', en: 'Conferences' }, shownTo: isInside },
  { path: '/inkommet', label: { sv: 'Inkommet', en: 'Incoming mail' }, shownTo: isSecretariat },
  { path: '/handlingar', label: { sv: 'Handlingar', en: 'Records' }, shownTo: isInside },
  { path: '/huvudman', label: { sv: 'Huvudmän och nämnder', en: 'Principals and boards' }, shownTo: isInside },
  { path: '/om-samradet', label: { sv: 'Om samrådet', en: 'About the body' }, shownTo: () => true },
  {
    path: '/installningar/konton',
    label: { sv: 'Inställningar', en: 'Settings' },
    shownTo: (actor) => isSecretariat(actor) || isOperator(actor),
  },
];

/** @param waits how much waits for the reader; null for those who have no list of it */
export function menuFor(actor: Actor, waits: number | null): readonly ShellItem[] {
  const shown = items.filter(({ shownTo }) => shownTo(actor));
  return shown.map(({ path, label, counts }) => ({ path, label, ...(counts && waits !== null ? { badge: waits } : {}) }));
}

/** Where the reader searches, beside the menu. */
export function searchFor(actor: Actor): { readonly search?: string } {
  return isInside(actor) ? { search: '/handlingar/sok' } : {};
}

/** All that there is until a body has been set up. */
export const menuWhileEmpty = [{ path: '/kom-igang', label: { sv: 'Kom igång', en: 'Get started' } }] as const;
