import { Temporal } from 'temporal-polyfill';
import { catalogue, type Lang, longDate } from '../../ui/index.ts';
import { purposeWords } from '../agenda/purpose-words.ts';
import { hoursInWords, weekdayName } from '../calendar/hours.ts';
import { changeSentence } from './change-words.ts';
import type { NoticeChange } from './changes-since.ts';
import type { NoticeContent, NoticeItem } from './notice-content.ts';

export type NoticeKindOfMeeting = 'notice' | 'change' | 'cancellation';

const words = catalogue({
  sv: {
    titles: {
      notice: (organ: string, day: string) => `Kallelse: ${organ} ${day}`,
      change: (organ: string, day: string) => `Ändrad kallelse: ${organ} ${day}`,
      cancellation: (organ: string, day: string) => `Inställt möte: ${organ} ${day}`,
    },
    when: (weekday: string, day: string, hours: string) => `${weekday} den ${day} ${hours}`,
    changed: 'Det här har ändrats:',
    agenda: 'Dagordning',
    minutes: (count: number) => `${count} min`,
    struck: (why: string) => `utgår${why === '' ? '' : `: ${why}`}`,
    papers: 'Handlingar:',
    withdrawn: (why: string) => `återtagen${why === '' ? '' : `: ${why}`}`,
    fresh: 'ny',
    online: 'Delta på distans:',
  },
  en: {
    titles: {
      notice: (organ, day) => `Notice: ${organ} ${day}`,
      change: (organ, day) => `Changed notice: ${organ} ${day}`,
      cancellation: (organ, day) => `Cancelled meeting: ${organ} ${day}`,
    },
    when: (weekday, day, hours) => `${weekday} ${day} ${hours}`,
    changed: 'This has changed:',
    agenda: 'Agenda',
    minutes: (count) => `${count} min`,
    struck: (why) => `taken off${why === '' ? '' : `: ${why}`}`,
    papers: 'Papers:',
    withdrawn: (why) => `withdrawn${why === '' ? '' : `: ${why}`}`,
    fresh: 'new',
    online: 'Take part at a distance:',
  },
});

/** `Kallelse: SVO 12 mars 2027`: subject of the mail, and title of the paper. */
export function noticeTitle(lang: Lang, kind: NoticeKindOfMeeting, content: NoticeContent): string {
  return words[lang].titles[kind](meetingName(content), longDate(lang, content.on));
}

/** `SVO`, `SVO: Temadag om nära vård`. */
export function meetingName({ organ, title }: Pick<NoticeContent, 'title'> & { organ: { readonly name: string } }): string {
  return title === '' ? organ.name : `${organ.name}: ${title}`;
}

/** `fredag den 12 mars 2027 kl. 9–12, Linköping`. */
export function whenAndWhere(lang: Lang, content: Pick<NoticeContent, 'on' | 'starts' | 'ends' | 'place'>): string {
  const weekday = weekdayName(lang, Temporal.PlainDate.from(content.on).dayOfWeek);
  const when = words[lang].when(weekday, longDate(lang, content.on), hoursInWords(lang, content));
  return content.place === '' ? when : `${when}, ${content.place}`;
}

/** `Samråd, Eva Ek, 20 min`. */
export function itemFacts(lang: Lang, { purpose, rapporteur, minutes }: NoticeItem): string {
  const parts = [purposeWords[lang][purpose], rapporteur, minutes === null ? '' : words[lang].minutes(minutes)];
  return parts.filter((part) => part !== '').join(', ');
}

/** Ids of the items and of the papers that are new since the notice before. */
export function freshIn(changes: readonly NoticeChange[]): ReadonlySet<string> {
  return new Set(
    changes.flatMap((change) => {
      if (change.kind === 'item-added') return [change.itemId];
      return change.kind === 'paper-added' ? [`${change.itemId} ${change.recordId}`] : [];
    }),
  );
}

/** The notice as plain text, for mails and for those who are told another way: what has changed first, what is new marked. Pure. */
export function noticeAsText(lang: Lang, content: NoticeContent, changes: readonly NoticeChange[]): string {
  const w = words[lang];
  const fresh = freshIn(changes);
  const parts = [
    `${meetingName(content)}\n${whenAndWhere(lang, content)}`,
    ...(content.online === '' ? [] : [`${w.online}\n${content.online}`]),
    ...(content.message === '' ? [] : [content.message]),
    ...(changes.length === 0 ? [] : [[w.changed, ...changes.map((change) => `- ${changeSentence(lang, change)}`)].join('\n')]),
    ...(content.stands === 'planned' ? [agendaText(lang, content.items, fresh)] : []),
  ];
  return parts.join('\n\n');
}

function agendaText(lang: Lang, items: readonly NoticeItem[], fresh: ReadonlySet<string>): string {
  return [words[lang].agenda, ...items.map((item) => itemText(lang, item, fresh))].join('\n');
}

function itemText(lang: Lang, item: NoticeItem, fresh: ReadonlySet<string>): string {
  const w = words[lang];
  const marks = [
    ...(fresh.has(item.id) ? [w.fresh] : []),
    ...(item.struck === null ? [itemFacts(lang, item)] : [w.struck(item.struck)]),
  ];
  const papers = item.papers.map(({ recordId, title, withdrawn }) => {
    const mark = withdrawn !== null ? w.withdrawn(withdrawn) : fresh.has(`${item.id} ${recordId}`) ? w.fresh : '';
    return mark === '' ? title : `${title} (${mark})`;
  });
  const head = `${item.position}. ${item.title} (${marks.join('; ')})`;
  return papers.length === 0 || item.struck !== null ? head : `${head}\n   ${w.papers} ${papers.join('; ')}`;
}
