import type { NoticeContent, NoticeItem, NoticePaper } from './notice-content.ts';

type InItem = { readonly itemId: string; readonly itemTitle: string };
type OfPaper = InItem & Pick<NoticePaper, 'recordId' | 'title'>;

/** What is another since a notice went. Words are as they are now; `was` is what they were. */
export type NoticeChange =
  | { readonly kind: 'day' | 'place' | 'online' | 'name'; readonly was: string; readonly is: string }
  | { readonly kind: 'hours'; readonly was: string; readonly is: string }
  | { readonly kind: 'cancelled'; readonly why: string }
  | { readonly kind: 'restored' }
  | ({ readonly kind: 'item-added' } & InItem)
  /** Struck (with why), or simply not there any longer (`why` is ''). */
  | ({ readonly kind: 'item-off'; readonly why: string } & InItem)
  | ({ readonly kind: 'item-back' } & InItem)
  | ({ readonly kind: 'item-moved'; readonly was: number; readonly is: number } & InItem)
  | ({ readonly kind: 'item-retitled'; readonly was: string } & InItem)
  | ({ readonly kind: 'item-reworded' } & InItem)
  | ({ readonly kind: 'paper-added' | 'paper-back' } & OfPaper)
  | ({ readonly kind: 'paper-withdrawn'; readonly why: string } & OfPaper);

/** What has changed from one telling of a meeting to the next, the meeting itself first, then item by item. Pure. */
export function changesSince(sent: NoticeContent, now: NoticeContent): readonly NoticeChange[] {
  return [...meetingChanges(sent, now), ...itemChanges(sent.items, now.items)];
}

function meetingChanges(sent: NoticeContent, now: NoticeContent): readonly NoticeChange[] {
  const hours = ({ starts, ends }: NoticeContent) => `${starts}–${ends}`;
  const pairs = [
    ['name', sent.title, now.title],
    ['day', sent.on, now.on],
    ['hours', hours(sent), hours(now)],
    ['place', sent.place, now.place],
    ['online', sent.online, now.online],
  ] as const;
  const wasOn = sent.stands === 'planned';
  const isOn = now.stands === 'planned';
  return [
    ...(wasOn && !isOn ? [{ kind: 'cancelled' as const, why: now.why }] : []),
    ...(!wasOn && isOn ? [{ kind: 'restored' as const }] : []),
    ...pairs.flatMap(([kind, was, is]) => (was === is ? [] : [{ kind, was, is }])),
  ];
}

function itemChanges(sent: readonly NoticeItem[], now: readonly NoticeItem[]): readonly NoticeChange[] {
  const before = new Map(sent.map((item) => [item.id, item]));
  const here = new Set(now.map(({ id }) => id));
  const moved = movedIds(sent, now);
  return [
    ...now.flatMap((item) => changesOfItem(before.get(item.id) ?? null, item, moved.has(item.id))),
    ...sent
      .filter(({ id, struck }) => !here.has(id) && struck === null)
      .map((item) => ({ kind: 'item-off' as const, why: '', ...named(item) })),
  ];
}

function changesOfItem(was: NoticeItem | null, item: NoticeItem, moved: boolean): readonly NoticeChange[] {
  const about = named(item);
  if (was === null) return item.struck === null ? [{ kind: 'item-added', ...about }] : [];
  if (item.struck !== null) return was.struck === null ? [{ kind: 'item-off', why: item.struck, ...about }] : [];
  return [
    ...(was.struck === null ? [] : [{ kind: 'item-back' as const, ...about }]),
    ...(moved ? [{ kind: 'item-moved' as const, was: was.position, is: item.position, ...about }] : []),
    ...(was.title === item.title ? [] : [{ kind: 'item-retitled' as const, was: was.title, ...about }]),
    ...(saysTheSame(was, item) ? [] : [{ kind: 'item-reworded' as const, ...about }]),
    ...paperChanges(was, item),
  ];
}

function saysTheSame(a: NoticeItem, b: NoticeItem): boolean {
  return a.purpose === b.purpose && a.rapporteur === b.rapporteur && a.minutes === b.minutes && a.text === b.text;
}

function paperChanges(was: NoticeItem, item: NoticeItem): readonly NoticeChange[] {
  const before = new Map(was.papers.map((paper) => [paper.recordId, paper]));
  const here = new Set(item.papers.map(({ recordId }) => recordId));
  const about = ({ recordId, title }: NoticePaper) => ({ recordId, title, ...named(item) });
  return [
    ...item.papers.flatMap((paper): readonly NoticeChange[] => {
      const old = before.get(paper.recordId);
      const stood = old !== undefined && old.withdrawn === null;
      if (paper.withdrawn !== null) return stood ? [{ kind: 'paper-withdrawn', why: paper.withdrawn, ...about(paper) }] : [];
      if (stood) return [];
      return [{ kind: old === undefined ? 'paper-added' : 'paper-back', ...about(paper) }];
    }),
    ...was.papers
      .filter(({ recordId, withdrawn }) => !here.has(recordId) && withdrawn === null)
      .map((paper) => ({ kind: 'paper-withdrawn' as const, why: '', ...about(paper) })),
  ];
}

function named({ id, title }: NoticeItem): InItem {
  return { itemId: id, itemTitle: title };
}

/** Those that have changed places among what stands in both: as few as explain the new order, so that one put in before moves none. */
function movedIds(sent: readonly NoticeItem[], now: readonly NoticeItem[]): ReadonlySet<string> {
  const places = new Map(sent.filter(({ struck }) => struck === null).map(({ id }, place) => [id, place]));
  const both = now.flatMap(({ id, struck }) => {
    const place = places.get(id);
    return place === undefined || struck !== null ? [] : [{ id, place }];
  });
  const kept = longestRising(both.map(({ place }) => place));
  return new Set(both.flatMap(({ id }, index) => (kept.has(index) ? [] : [id])));
}

/** Indexes of a longest rising row; agendas are short, so the plain way will do. */
function longestRising(places: readonly number[]): ReadonlySet<number> {
  const best: (readonly number[])[] = [];
  for (const [index, place] of places.entries()) {
    const before = best.slice(0, index).filter((row) => (places[row.at(-1) ?? 0] ?? 0) < place);
    best.push([...before.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []), index]);
  }
  return new Set(best.reduce<readonly number[]>((a, b) => (b.length > a.length ? b : a), []));
}
