import { canonicalize } from 'json-canonicalize';
import { sha256Hex } from '../../records/index.ts';
import type { AgendaItem, Meeting, Purpose } from '../meeting.ts';

/** A paper as a notice names it. */
export interface NoticePaper {
  readonly recordId: string;
  readonly title: string;
  readonly fileName: string;
  /** Why it was withdrawn; null while it stands. */
  readonly withdrawn: string | null;
}

/** An item as a notice tells it. */
export interface NoticeItem {
  readonly id: string;
  /** From 1. */
  readonly position: number;
  readonly title: string;
  readonly purpose: Purpose;
  /** A name, or words; '' where nobody is named. */
  readonly rapporteur: string;
  readonly minutes: number | null;
  /** Running text (docs/adr/0012). */
  readonly text: string;
  /** Why it was taken off after an earlier notice; null while it is on. */
  readonly struck: string | null;
  readonly papers: readonly NoticePaper[];
}

/** A meeting and its agenda as told: frozen in `meeting_notices`, and what its hash is taken over. */
export interface NoticeContent {
  readonly organ: { readonly id: string; readonly name: string };
  /** A name of its own beside the organ's, or ''. */
  readonly title: string;
  /** `YYYY-MM-DD`. */
  readonly on: string;
  /** `HH:MM` in Europe/Stockholm. */
  readonly starts: string;
  readonly ends: string;
  readonly place: string;
  /** Where one takes part at a distance; ''. Never public. */
  readonly online: string;
  readonly stands: Meeting['stands'];
  /** Why the meeting is cancelled; '' while it is to be held, and where nothing was said. */
  readonly why: string;
  /** Of this notice, from 1. */
  readonly number: number;
  readonly items: readonly NoticeItem[];
  /** What the secretariat wrote with it, plain text; ''. */
  readonly message: string;
}

/** The meeting and its agenda as they are now, as a notice would tell them. */
export function noticeContent(
  meeting: Pick<Meeting, 'organ' | 'title' | 'on' | 'starts' | 'ends' | 'place' | 'online' | 'stands'>,
  agenda: readonly AgendaItem[],
  about: Pick<NoticeContent, 'number' | 'message' | 'why'>,
): NoticeContent {
  const { organ, title, on, starts, ends, place, online, stands } = meeting;
  return {
    ...{ organ: { id: organ.id, name: organ.name }, title, on: on.toString(), starts, ends, place, online, stands, ...about },
    items: agenda.map((item) => ({
      ...{ id: item.id, position: item.position, title: item.title, purpose: item.purpose, rapporteur: item.rapporteur },
      ...{ minutes: item.minutes, text: item.text, struck: item.struckAt === null ? null : item.struckReason },
      papers: item.papers.map((paper) => ({
        ...{ recordId: paper.recordId, title: paper.title, fileName: paper.fileName },
        withdrawn: paper.withdrawnAt === null ? null : paper.withdrawnReason,
      })),
    })),
  };
}

/** Lower-case hex SHA-256 of the RFC 8785 canonical JSON, as for every frozen text (contract.md). */
export function noticeSha256(content: NoticeContent): string {
  return sha256Hex(new TextEncoder().encode(canonicalize(content)));
}
