import type { Temporal } from 'temporal-polyfill';
import { isoMoment, type Lang, pick } from '../../../ui/index.ts';
import { words } from './words.ts';

export interface SessionRow {
  readonly id: string;
  readonly device: string;
  readonly since: string;
  readonly lastSeen: string;
  readonly current: boolean;
}

interface Session {
  readonly id: string;
  readonly device: string;
  readonly createdAt: Temporal.Instant;
  readonly lastSeenAt: Temporal.Instant;
}

/** Sessions as the page shows them. */
export function sessionRows(sessions: readonly Session[], currentId: string, lang: Lang): readonly SessionRow[] {
  const w = pick(words, lang);
  return sessions.map(({ id, device, createdAt, lastSeenAt }) => ({
    id,
    device: device === '' ? w.unknownDevice : device,
    since: isoMoment(createdAt),
    lastSeen: isoMoment(lastSeenAt),
    current: id === currentId,
  }));
}
