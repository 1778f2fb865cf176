import { must } from '../../src/example/expect.ts';
import { organsOn, peopleOn } from '../../src/members/index.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { noteComment, shareInformally } from '../../src/referrals/index.ts';
import type { Whose } from './access.ts';

/** A sharing with one comment that was noted. */
interface MadeSharing {
  readonly id: string;
  readonly comment: string;
}

const noMail = { url: '', canSend: false, send: async () => 'no-mail' as const };

/** Shares a draft with the management group and Linköping's registrar (`own`), and with Kinda's registrar alone (`other`). */
export function sharingsOf(database: Database, planId: string): Promise<Readonly<Record<Whose, MadeSharing>>> {
  return database.write(program('things'), 'things', async (ctx) => {
    const people = await peopleOn(ctx, ctx.today);
    const registrarOf = (place: string) => people.find(({ name }) => name === `Registrator, ${place}`)?.id ?? '';
    const group = (await organsOn(ctx, ctx.today)).find(({ kind }) => kind === 'management-group')?.id ?? '';
    const share = async (organIds: readonly string[], personIds: readonly string[]): Promise<MadeSharing> => {
      const until = ctx.today.add({ days: 9 });
      const wanted = { planId, organIds, personIds, until, message: 'Vad saknas?', requestId: crypto.randomUUID() };
      const { id } = must(await shareInformally(ctx, noMail, wanted));
      const note = { sharingId: id, passage: 'syfte', quote: '', text: 'Skriv ett syfte.', author: 'En chef', principalId: null };
      return { id, comment: must(await noteComment(ctx, { ...note, requestId: crypto.randomUUID() })).id };
    };
    return {
      own: await share([group], [registrarOf('Linköpings kommun')]),
      other: await share([], [registrarOf('Kinda kommun')]),
    };
  });
}
