import { capitalise, catalogue, countInWords, type Lang } from '../../ui/index.ts';
import type { PublicReferral } from './public-referral.ts';

const words = catalogue({
  sv: {
    boards: (count: string, many: number, title: string) =>
      `${count} ${many === 1 ? 'nämnd' : 'nämnder'} har yttrat sig om ${title}`,
    none: (title: string) => `Inga yttranden över ${title} är publicerade än`,
    informal: (count: string, many: number, title: string) =>
      `${count} ${many === 1 ? 'synpunkt' : 'synpunkter'} lämnades på utkastet till ${title}`,
    noComments: (title: string) => `Inga synpunkter lämnades på utkastet till ${title}`,
    comments: (count: string, many: number) => `${count} ${many === 1 ? 'synpunkt' : 'synpunkter'}`,
    answered: (count: string, answered: number, all: number) =>
      answered === all && all > 1
        ? 'alla besvarade'
        : all === 1
          ? 'besvarad'
          : `${count} ${answered === 1 ? 'besvarad' : 'besvarade'}`,
  },
  en: {
    boards: (count, many, title) => `${count} ${many === 1 ? 'board has' : 'boards have'} given statements on ${title}`,
    none: (title) => `No statements on ${title} have been published yet`,
    informal: (count, many, title) => `${count} ${many === 1 ? 'comment was' : 'comments were'} made on the draft of ${title}`,
    noComments: (title) => `No comments were made on the draft of ${title}`,
    comments: (count, many) => `${count} ${many === 1 ? 'comment' : 'comments'}`,
    answered: (count, answered, all) =>
      answered === all && all > 1 ? 'all answered' : all === 1 ? 'answered' : `${count} answered`,
  },
});

/** What came of a published referral, in one sentence. Says nothing of who has not answered. */
export function publicReferralSentence(lang: Lang, { kind, title, boards, rows }: PublicReferral): string {
  const w = words[lang];
  const count = (many: number) => countInWords(lang, many);
  const answered = rows.filter(({ verdict }) => verdict !== null).length;
  const answers = answered === 0 ? [] : [w.answered(count(answered), answered, rows.length)];
  if (kind === 'informal') {
    if (rows.length === 0) return `${w.noComments(title)}.`;
    return `${[w.informal(capitalise(count(rows.length)), rows.length, title), ...answers].join(', ')}.`;
  }
  if (boards.length === 0) return `${w.none(title)}.`;
  const said = w.boards(capitalise(count(boards.length)), boards.length, title);
  return rows.length === 0 ? `${said}.` : `${said}: ${[w.comments(count(rows.length), rows.length), ...answers].join(', ')}.`;
}
