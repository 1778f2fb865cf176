import { proseOfPlain } from '../../platform/prose/index.ts';
import { list } from '../../ui/index.ts';
import type { AnswerText } from './answer-text.ts';
import type { Position } from './position.ts';
import type { ReceivedReferral } from './received.ts';

/** A principal's position with its name: `Motala kommun`. */
export interface NamedPosition {
  readonly name: string;
  readonly position: Position | null;
}

const said: Readonly<Record<'viewpoints' | 'against' | 'refrains', string>> = {
  viewpoints: 'har synpunkter',
  against: 'är emot förslaget',
  refrains: 'avstår från att ta ställning',
};

/**
 * What an answer begins with before anybody has written: its title, and where the principals differ in their own words, so that nobody is
 * forgotten. The answer is Swedish, as what it answers is. Pure.
 */
export function beginAnswer(
  { title, how }: Pick<ReceivedReferral, 'title' | 'how'>,
  stands: readonly NamedPosition[],
): AnswerText {
  const differing = (['viewpoints', 'against', 'refrains'] as const).flatMap((stance) => {
    const those = stands.flatMap(({ name, position }) => (position?.stance === stance ? [{ name, position }] : []));
    if (those.length === 0) return [];
    const own = those.filter(({ position }) => position.text !== '');
    return [
      `${list(
        'sv',
        those.map(({ name }) => name),
      )} ${said[stance]}.`,
      ...own.map(
        ({ name, position: { decided, text } }) =>
          `${name} (${decided ? 'beslutat av nämnd' : 'tjänstepersonernas bedömning'}): ${text}`,
      ),
    ];
  });
  return {
    title: how === 'answers' ? `Svar på remissen ${title}` : `Gemensam text till svar på remissen ${title}`,
    ...{ summary: '', body: '', differences: proseOfPlain(differing.join('\n\n')) },
  };
}
