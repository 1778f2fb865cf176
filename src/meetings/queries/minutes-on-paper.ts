import { accountsToNotify } from '../../accounts/index.ts';
import { bodyOf } from '../../members/index.ts';
import type { Ctx } from '../../platform/act.ts';
import { stockholmDay } from '../../platform/clock.ts';
import type { NamedFile, Sealer } from '../../platform/documents/index.ts';
import { longDate, longMoment } from '../../ui/index.ts';
import type { MinutesContent } from '../minutes/minutes-content.ts';
import { type MinutesPdf, minutesPdf } from '../minutes/paper/minutes-pdf.ts';
import type { MinutesOnPaper } from '../minutes/paper/minutes-sheet.ts';
import { minutesWord } from '../minutes/paper/minutes-word.ts';
import { type FrozenMinutes, type MinutesOfMeeting, minutesOf } from './minutes.ts';

/** A frozen text as it is read and printed, with what has been said of it: any number of a meeting's. */
export async function onPaper(ctx: Ctx, frozen: FrozenMinutes, known: MinutesOfMeeting): Promise<MinutesOnPaper> {
  const { corrections, verifiers, current, completeAt, latest } = known;
  const isLatest = latest?.id === frozen.id;
  const who = await accountsToNotify(
    ctx,
    corrections.flatMap(({ by }) => by ?? []),
  );
  const names = new Map(verifiers.map(({ id, name }) => [id, name]));
  return {
    ...{ content: frozen.content, textSha256: frozen.textSha256, frozen: longMoment('sv', frozen.at), example: frozen.example },
    verifiers: isLatest
      ? current.map(({ name, role, stands, said }) => ({
          ...{ name, role, stands, way: said?.way ?? null, day: said === null ? '' : dayOf(said.at) },
        }))
      : [],
    replaced: verifiers.flatMap(({ name, replaces, reason }) =>
      replaces === null || !isLatest ? [] : [{ name, instead: names.get(replaces) ?? '', reason }],
    ),
    finishedOn: completeAt === null || !isLatest ? null : dayOf(completeAt),
    instead: isLatest || latest === null ? null : latest.number,
    corrections: corrections
      .filter(({ minutesId }) => minutesId === frozen.id)
      .map(({ itemId, text, reason, at, by }) => ({
        ...{ itemId, text, reason, day: dayOf(at), who: (by === null ? undefined : who.get(by)?.name) ?? '' },
      })),
  };
}

/** What is being written, as the paper will be. */
export function draftOnPaper(content: MinutesContent, example: boolean): MinutesOnPaper {
  const none = { verifiers: [], replaced: [], finishedOn: null, instead: null, corrections: [] };
  return { content, textSha256: '', frozen: null, example, ...none };
}

/** How a paper is asked for. */
interface PaperAsked {
  readonly format: 'pdf' | 'docx';
  /** To read, unless said. */
  readonly standard?: MinutesPdf['standard'] | undefined;
  readonly sealer: Sealer | null;
  /** The one item that it is an extract of; the whole without it. */
  readonly itemId?: string | undefined;
}

/** A frozen text as a file: the whole, or an extract of one item. @throws TypesetError */
export async function minutesFile(ctx: Ctx, frozen: FrozenMinutes, asked: PaperAsked): Promise<NamedFile> {
  const paper = await onPaper(ctx, frozen, await minutesOf(ctx, frozen.meetingId));
  const author = (await bodyOf(ctx))?.name ?? '';
  const { format, standard = 'ua-1', sealer, itemId } = asked;
  if (format === 'docx') return minutesWord(paper, author, itemId);
  return minutesPdf(paper, { standard, author, at: ctx.now, sealer, itemId });
}

function dayOf(at: FrozenMinutes['at']): string {
  return longDate('sv', stockholmDay(at));
}
