import { expect, it } from 'vitest';
import type { Ctx } from '../../platform/act.ts';
import { combineMatching } from './combine-matching.ts';
import type { IncomingProviders, MatchAsked, MatterMatch } from './providers.ts';

const ctx = {} as Ctx;
const asked: MatchAsked = { known: null, sender: 'a@b.example', texts: [], documents: [] };

/** A room that knows one thing, and matches every mail with it in one way. */
function room(kind: string, how: MatterMatch['how'] | null): IncomingProviders {
  const about = { kind, id: kind };
  return {
    matchMatter: async (_, { known }) =>
      known?.about.kind === kind ? known : how === null ? null : { about, boardId: null, how },
    mattersToChoose: async () => [{ about, title: kind, boards: [] }],
    matterTold: async (_, { kind: of }) =>
      of === kind ? { title: kind, href: `/${kind}`, board: null, registrationNumbers: [], example: false } : null,
    isAuthority: async (_, address) => address === `${kind}@b.example`,
    readingHref: (id, of) => (of?.kind === kind ? `/${kind}/${id}` : null),
  };
}

it('asks of an address only the room whose it is, however sure another would be', async () => {
  const both = combineMatching([room('a', 'number'), room('b', null)]);
  const known = { about: { kind: 'b', id: 'b' }, boardId: 'x', how: 'address' } as const;
  expect(await both.matchMatter(ctx, { ...asked, known })).toEqual(known);
});

it('takes the surest match, and none when two are as sure', async () => {
  const kindOf = async (...rooms: IncomingProviders[]) => (await combineMatching(rooms).matchMatter(ctx, asked))?.about.kind;
  expect(await kindOf(room('a', 'sender'), room('b', 'number'))).toBe('b');
  expect(await kindOf(room('a', null), room('b', 'sender'))).toBe('b');
  expect(await kindOf(room('a', 'number'), room('b', 'number'))).toBeUndefined();
  // What an address stood for is gone: the mail is looked at as any other.
  const known = { about: { kind: 'c', id: 'c' }, boardId: null, how: 'address' } as const;
  expect((await combineMatching([room('a', 'number')]).matchMatter(ctx, { ...asked, known }))?.about.kind).toBe('a');
});

it('tells of, offers and reads what any of the rooms does', async () => {
  const both = combineMatching([room('a', null), room('b', null)]);
  expect((await both.mattersToChoose(ctx)).map(({ title }) => title)).toEqual(['a', 'b']);
  expect((await both.matterTold(ctx, { kind: 'b', id: 'b' }, null))?.href).toBe('/b');
  expect(await both.matterTold(ctx, { kind: 'c', id: 'c' }, null)).toBeNull();
  expect(await Promise.all(['b', 'c'].map((who) => both.isAuthority(ctx, `${who}@b.example`)))).toEqual([true, false]);
  expect(['b', 'c'].map((kind) => both.readingHref('r', { kind, id: 'x' }))).toEqual(['/b/r', null]);
});
