import { longDate } from '../../ui/index.ts';
import type { IsoDate } from '../calendar-days.ts';
import type { Slot } from './choose-meetings.ts';
import type { MailFacts } from './mail-facts.ts';

/** The last day to submit, in a few words: for the list. Swedish. */
export function deadlineInShort(slot: Slot): string {
  if (slot.kind === 'unknown') return 'okänt: inga kommande möten i kalendern';
  const by = slot.submitBy === null ? `möte ${longDate('sv', slot.on)}, inlämningsdag okänd` : longDate('sv', slot.submitBy);
  return slot.kind === 'late' ? `${by} (hinner inte till svarsdagen)` : by;
}

/** The days that a registrar acts on, a line each. */
export function dayLines({
  board,
  slot,
  before,
  round,
}: Pick<MailFacts, 'board' | 'slot' | 'before' | 'round'>): readonly string[] {
  const earlier = before.flatMap((each) =>
    each.slot.kind === 'unknown' ? [] : [slotLine(each.board, each.slot, round.answerBy)],
  );
  const own =
    slot.kind === 'unknown'
      ? 'Vi vet inte när er nämnd sammanträder. Skriv gärna i ert svar vilket möte det blir.'
      : slotLine('er nämnd', slot, round.answerBy);
  const answer = round.answerBy === null ? [] : [`Svar till oss senast: ${longDate('sv', round.answerBy)}.`];
  return [...earlier, own.replace('er nämnd', earlier.length > 0 ? `er nämnd (${board})` : 'er nämnd'), ...answer];
}

function slotLine(whom: string, slot: Exclude<Slot, { kind: 'unknown' }>, answerBy: IsoDate | null): string {
  const meeting = `sammanträde ${longDate('sv', slot.on)}`;
  const late =
    slot.kind === 'late' && answerBy !== null ? ` Det blir efter svarsdagen: hör av er om det inte går att ordna tidigare.` : '';
  if (slot.submitBy === null) return `Till ${whom}: ${meeting}. Sista dag att lämna in känner vi inte till.${late}`;
  return `Senast till ${whom}: ${longDate('sv', slot.submitBy)} (${meeting}).${late}`;
}
