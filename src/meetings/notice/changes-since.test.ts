import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesSince } from './changes-since.ts';
import { type NoticeContent, type NoticeItem, noticeSha256 } from './notice-content.ts';

const item = (id: string, position: number, more: Partial<NoticeItem> = {}): NoticeItem => ({
  ...{ id, position, title: `Punkt ${id}`, purpose: 'consultation', rapporteur: '', minutes: 20, text: '', struck: null },
  ...{ papers: [], ...more },
});
const paper = (recordId: string, withdrawn: string | null = null) => ({
  ...{ recordId, title: `Bilaga ${recordId}`, fileName: `${recordId}.pdf`, withdrawn },
});
const sent: NoticeContent = {
  ...{ organ: { id: 'svo', name: 'SVO' }, title: '', on: '2027-03-12', starts: '09:00', ends: '12:00', place: 'Linköping' },
  ...{ online: '', stands: 'planned', why: '', number: 1, message: '' },
  items: [item('a', 1), item('b', 2, { papers: [paper('p')] }), item('c', 3)],
};
const since = (change: Partial<NoticeContent>) => changesSince(sent, { ...sent, ...change });

describe('what has changed since a notice', () => {
  it('is nothing while all is the same, whatever its number and message', () => {
    expect(since({ number: 2, message: 'Välkomna!' })).toEqual([]);
  });

  it('tells day, hours, place and a meeting that is not to be', () => {
    expect(since({ on: '2027-03-19', ends: '11:30', place: 'Motala', online: 'https://x.se' })).toEqual([
      { kind: 'day', was: '2027-03-12', is: '2027-03-19' },
      { kind: 'hours', was: '09:00–12:00', is: '09:00–11:30' },
      { kind: 'place', was: 'Linköping', is: 'Motala' },
      { kind: 'online', was: '', is: 'https://x.se' },
    ]);
    expect(since({ stands: 'cancelled', why: 'Snöoväder' })).toEqual([{ kind: 'cancelled', why: 'Snöoväder' }]);
    expect(changesSince({ ...sent, stands: 'cancelled' }, sent)).toEqual([{ kind: 'restored' }]);
  });

  it('tells an added item, and moves none of those after it', () => {
    const items = [item('a', 1), item('ny', 2), item('b', 3, { papers: [paper('p')] }), item('c', 4)];
    expect(since({ items })).toEqual([{ kind: 'item-added', itemId: 'ny', itemTitle: 'Punkt ny' }]);
  });

  it('tells an item that is struck with why, once, and one that is there no more', () => {
    const struck = [item('a', 1, { struck: 'Föredraganden är sjuk' }), item('b', 2, { papers: [paper('p')] }), item('c', 3)];
    expect(since({ items: struck })).toEqual([
      { kind: 'item-off', why: 'Föredraganden är sjuk', itemId: 'a', itemTitle: 'Punkt a' },
    ]);
    expect(changesSince({ ...sent, items: struck }, { ...sent, items: struck })).toEqual([]);
    expect(changesSince({ ...sent, items: struck }, { ...sent, items: struck.slice(1) })).toEqual([]);
    expect(since({ items: sent.items.slice(0, 2) })).toMatchObject([{ kind: 'item-off', why: '', itemId: 'c' }]);
    expect(changesSince({ ...sent, items: struck }, sent)).toMatchObject([{ kind: 'item-back', itemId: 'a' }]);
  });

  it('names the one that was moved, not those that it passed', () => {
    const items = [item('c', 1), item('a', 2), item('b', 3, { papers: [paper('p')] })];
    expect(since({ items })).toEqual([{ kind: 'item-moved', was: 3, is: 1, itemId: 'c', itemTitle: 'Punkt c' }]);
  });

  it('tells other words, and another title with what it was', () => {
    const items = [
      item('a', 1, { minutes: 30 }),
      item('b', 2, { title: 'Nära vård', papers: [paper('p')] }),
      item('c', 3, { text: 'Mer', rapporteur: 'Eva' }),
    ];
    expect(since({ items })).toEqual([
      { kind: 'item-reworded', itemId: 'a', itemTitle: 'Punkt a' },
      { kind: 'item-retitled', was: 'Punkt b', itemId: 'b', itemTitle: 'Nära vård' },
      { kind: 'item-reworded', itemId: 'c', itemTitle: 'Punkt c' },
    ]);
  });

  it('tells a paper that came, and one that was withdrawn with why', () => {
    const items = [item('a', 1, { papers: [paper('ny')] }), item('b', 2, { papers: [paper('p', 'Fel version')] }), item('c', 3)];
    expect(since({ items })).toEqual([
      { kind: 'paper-added', recordId: 'ny', title: 'Bilaga ny', itemId: 'a', itemTitle: 'Punkt a' },
      { kind: 'paper-withdrawn', why: 'Fel version', recordId: 'p', title: 'Bilaga p', itemId: 'b', itemTitle: 'Punkt b' },
    ]);
    expect(changesSince({ ...sent, items }, { ...sent, items })).toEqual([]);
  });

  it('names all that is new and all that is gone, in any order, and nothing as both', () => {
    const some = fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 8 });
    fc.assert(
      fc.property(some, some, (before, after) => {
        const of = (ids: readonly string[]) => ({ ...sent, items: ids.map((id, place) => item(id, place + 1)) });
        const found = changesSince(of(before), of(after));
        const ids = (kind: string) => found.flatMap((each) => (each.kind === kind && 'itemId' in each ? [each.itemId] : []));
        expect(ids('item-added')).toEqual(after.filter((id) => !before.includes(id)));
        expect(ids('item-off')).toEqual(before.filter((id) => !after.includes(id)));
        const moved = ids('item-moved');
        const still = (ids: readonly string[]) => ids.filter((id) => !moved.includes(id));
        const both = (ids: readonly string[]) => still(ids).filter((id) => before.includes(id) && after.includes(id));
        expect(both(after)).toEqual(both(before));
        expect(found.length === 0).toBe(before.join() === after.join());
      }),
    );
  });
});

it('has one hash for one content, whatever the order of its keys', () => {
  const { message, ...rest } = sent;
  expect(noticeSha256({ message, ...rest })).toBe(noticeSha256(sent));
  expect(noticeSha256({ ...sent, message: 'Ny' })).not.toBe(noticeSha256(sent));
});
