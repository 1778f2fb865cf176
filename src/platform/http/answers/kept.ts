import { type Clock, stockholmDay, systemClock } from '../../clock.ts';
import type { Packed } from './packed.ts';

/** The public's answers, in memory until something that they show may have changed (ADR 0005). */
export interface Kept {
  /** The answer that holds now, or null. */
  find(key: string): Packed | null;
  /**
   * Has the answer made, once however many ask for it at the same time, and keeps it unless something changed meanwhile.
   * @param work is given since when the answer says what it says: now, in whole seconds (ms), or null when another was given this second
   */
  make(key: string, work: (since: number | null) => Promise<Packed>): Promise<Packed>;
  /** Something changed: no answer made, or begun, before now is given again. */
  forget(): void;
}

export interface KeptParts {
  /** Whether news of changes is heard; while it is not, nothing is kept. */
  listening(): boolean;
  readonly clock?: Clock;
  readonly most?: Bounds;
}

interface Bounds {
  readonly answers: number;
  readonly bytes: number;
  /** Of one answer. */
  readonly each: number;
}

const bounds: Bounds = { answers: 2_000, bytes: 32 * 1024 * 1024, each: 2 * 1024 * 1024 };

interface Entry {
  readonly packed: Packed;
  /** Which generation it belongs to: another than the present one is never given. */
  readonly generation: number;
  /** The second in which it was made (ms). */
  readonly madeAt: number;
}

export function openKept({ listening, clock = systemClock, most = bounds }: KeptParts): Kept {
  // In order of last use. What is of an earlier generation stays for its dates alone: an answer made anew that says the same keeps its own.
  const entries = new Map<string, Entry>();
  const underWay = new Map<string, Promise<Packed>>();
  let bytes = 0;
  let generation = 0;
  let day = { from: 0, to: 0 };

  const forget = () => {
    generation++;
    underWay.clear();
  };

  /** True while what is kept may be given; lets everything go at the turn of the day. */
  const holds = () => {
    const now = clock().epochMilliseconds;
    if (now < day.from || now >= day.to) {
      day = dayAround(clock);
      forget();
    }
    return listening();
  };

  const put = (key: string, fresh: Packed, second: number) => {
    const before = entries.get(key);
    const entry = before?.packed.hash === fresh.hash ? { ...before, generation } : { packed: fresh, generation, madeAt: second };
    bytes += entry.packed.size - (before?.packed.size ?? 0);
    entries.delete(key);
    entries.set(key, entry);
    for (const [oldest, { packed: dropped }] of entries) {
      if (entries.size <= most.answers && bytes <= most.bytes) break;
      entries.delete(oldest);
      bytes -= dropped.size;
    }
    return entry.packed;
  };

  const find = (key: string) => {
    const found = entries.get(key);
    if (found === undefined || !holds() || found.generation !== generation) return null;
    entries.delete(key);
    entries.set(key, found);
    return found.packed;
  };

  const make = (key: string, work: (since: number | null) => Promise<Packed>) => {
    const second = Math.floor(clock().epochMilliseconds / 1000) * 1000;
    const since = second > (entries.get(key)?.madeAt ?? 0) ? second : null;
    // An answer under way may be older than a change that nobody told of.
    if (!holds()) return work(since);
    const same = underWay.get(key);
    if (same !== undefined) return same;
    const begun = generation;
    const made = work(since).then((fresh) => {
      const keep = fresh.status === 200 && fresh.size <= most.each && holds() && generation === begun;
      return keep ? put(key, fresh, second) : fresh;
    });
    underWay.set(key, made);
    const done = () => underWay.get(key) === made && underWay.delete(key);
    made.then(done, done);
    return made;
  };

  return { find, make, forget };
}

/** The bounds of the day in Stockholm: what is shown "today" turns over at its midnight. */
function dayAround(clock: Clock): { from: number; to: number } {
  const today = stockholmDay(clock());
  const [from, to] = [today, today.add({ days: 1 })].map((each) => each.toZonedDateTime('Europe/Stockholm').epochMilliseconds);
  return { from: from ?? 0, to: to ?? 0 };
}
