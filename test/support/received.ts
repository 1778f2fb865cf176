import { must } from '../../src/example/expect.ts';
import { boardsOfPrincipal, bodyOf, organsOn, principalByCode } from '../../src/members/index.ts';
import { program } from '../../src/platform/actor.ts';
import type { Database } from '../../src/platform/db/database.ts';
import { addReceived } from '../../src/referrals/acts/received/add-received.ts';
import { freezeAnswer } from '../../src/referrals/acts/received/freeze-answer.ts';
import { givePosition } from '../../src/referrals/acts/received/give-position.ts';
import { saveAnswer } from '../../src/referrals/acts/received/save-answer.ts';
import { tokenHash } from '../../src/referrals/received/personal-link.ts';
import { positionAsks } from '../../src/referrals/tables.ts';

/** What ends the personal link that Linköping was asked by. */
export const positionToken = 'en-fraga-om-en-remiss';

/** A referral that has come, with a question to Linköping, what Motala thinks, a draft and a frozen answer; answers its id. */
export async function receivedToTry(database: Database): Promise<string> {
  return database.write(program('things'), 'things', async (ctx) => {
    const organ = (await organsOn(ctx, ctx.today)).find(({ kind }) => kind === 'consultation-body');
    const [asked, heard] = [await principalByCode(ctx, '0580'), await principalByCode(ctx, '0583')];
    const [board] = await boardsOfPrincipal(ctx, asked?.id ?? '', ctx.today);
    if ((await bodyOf(ctx)) === null || asked === null || heard === null || board === undefined)
      throw new Error('the example has no principals');
    const { id } = must(
      await addReceived(ctx, {
        ...{ title: 'En remiss', from: 'Ett departement', fromMail: 'remiss@example.se', theirNumber: 'S 1', ourNumber: '' },
        ...{
          receivedOn: ctx.today,
          answerBy: ctx.today.add({ days: 30 }),
          how: 'answers',
          organId: organ?.id ?? '',
          text: 'Om något.',
        },
        ...{ files: [{ fileName: 'remiss.txt', bytes: Buffer.from('Remiss') }], requestId: crypto.randomUUID() },
      }),
    );
    await ctx.tx.insert(positionAsks).values({
      ...{
        referralId: id,
        principalId: asked.id,
        boardId: board.id,
        until: ctx.today.add({ days: 9 }),
        message: 'Läs kapitel 4.',
      },
      ...{ tokenHash: tokenHash(positionToken), on: ctx.today, at: ctx.now, requestId: crypto.randomUUID() },
    });
    must(
      await givePosition(ctx, {
        ...{ referralId: id, principalId: heard.id, stance: 'viewpoints', text: 'Vem betalar?', said: 'Bo Lind', decided: false },
        ...{ how: 'told', on: ctx.today, document: null, requestId: crypto.randomUUID() },
      }),
    );
    const content = { title: 'Ett svar', summary: 'Ja.', body: 'Vi svarar ja.', differences: 'En undrar vem som betalar.' };
    must(await saveAnswer(ctx, { referralId: id, content, base: 0 }));
    must(await freezeAnswer(ctx, { referralId: id, requestId: crypto.randomUUID() }));
    return id;
  });
}
