import { Temporal } from 'temporal-polyfill';
import { type AnyRoute, route } from '../../../../platform/http/route.ts';
import type { Web } from '../../../../platform/http/web.ts';
import { ownValue } from '../../../../platform/own-value.ts';
import { publicationOf } from '../../../../records/index.ts';
import { headingOfItem } from '../../../minutes/minutes-as-text.ts';
import { sameWords } from '../../../minutes/minutes-content.ts';
import { minutesSentence } from '../../../minutes/minutes-sentence.ts';
import { minutesSheet } from '../../../minutes/paper/minutes-sheet.ts';
import { mayKeepMeetings, mayPrepareMeetings, maySeeMeetings } from '../../../policy.ts';
import type { FrozenMinutes } from '../../../queries/minutes.ts';
import { minutesToFreeze } from '../../../queries/minutes-content.ts';
import { draftOnPaper, onPaper } from '../../../queries/minutes-on-paper.ts';
import { personActing } from '../../../queries/person-acting.ts';
import { type Recommendation, recommendationsOf } from '../../../queries/recommendations.ts';
import { ruleOn } from '../../../queries/rules.ts';
import { meetingUi } from '../../live/meeting-ui.ts';
import { frozenAsked, type MinutesAsked, minutesAsked } from '../minutes-asked.ts';
import { minutesSituation } from '../situation.ts';
import type { MinutesView } from './minutes-view.ts';
import { MinutesPage } from './view.tsx';
import { words } from './words.ts';

/** `/moten/:meeting/protokoll`: notes or minutes, where they stand and what to do with them. `?nummer=` asks for an earlier text. */
export const minutesRoute: AnyRoute = route<MinutesAsked>({
  ...{ method: 'get', path: '/moten/:meeting/protokoll', may: maySeeMeetings, subject: minutesAsked },
  handle: async (web, asked) => {
    const done = ownValue(words[web.lang].done, web.query.get('klart'));
    const ui = meetingUi(web, asked.meeting.id, asked.minutes.complete ? null : 'show', done);
    return web.html(<MinutesPage ui={ui} view={await viewOf(web, asked)} />);
  },
});

async function viewOf(web: Web, asked: MinutesAsked): Promise<MinutesView> {
  const { meeting, minutes } = asked;
  const keeps = mayKeepMeetings.allows(web.actor, undefined);
  const writes = !minutes.complete && mayPrepareMeetings.allows(web.actor, undefined);
  const content = writes ? await minutesToFreeze(web, meeting, minutes) : null;
  const edited = content !== null && minutes.latest !== null && !sameWords(minutes.latest.content, content);
  const frozen = frozenAsked(web, minutes);
  const paper =
    frozen !== null ? await onPaper(web, frozen, minutes) : content === null ? null : draftOnPaper(content, meeting.example);
  const known = await minutesSituation(web, asked, edited);
  const me = minutes.current.length === 0 ? null : await personActing(web);
  const isLatest = frozen !== null && frozen.id === minutes.latest?.id;
  const recommendations = isLatest ? await recommendationsOf(web, frozen) : [];
  return {
    ...{ meeting, minutes, frozen, keeps, known, recommendations, sentence: minutesSentence(web.lang, known) },
    loose: isLatest ? recommendingAlone(frozen, recommendations) : [],
    publicly: minutes.complete ? await publicly(web, asked) : 'not',
    sheet: paper === null ? null : minutesSheet(paper),
    verifies: minutes.current.some(({ personId, stands }) => personId === me && stands !== 'attested') && !minutes.complete,
    chooses: keeps && minutes.current.length === 0 && (await ruleOn(web, meeting.organId, meeting.on)).verifiers > 0,
  };
}

/** Headings of the items that recommend something without being about a text here. */
function recommendingAlone({ content: { items } }: FrozenMinutes, known: readonly Recommendation[]): readonly string[] {
  const recommends = ({ id, outcomes }: (typeof items)[number]) =>
    outcomes.some(({ kind }) => kind === 'recommendation') && !known.some(({ itemId }) => itemId === id);
  return items.filter(recommends).map(headingOfItem);
}

async function publicly(web: Web, { meeting, minutes }: MinutesAsked): Promise<MinutesView['publicly']> {
  const published = await publicationOf(web, 'minutes', meeting.id);
  if (published === null) return 'not';
  const latest = minutes.corrections.at(-1)?.at;
  const isOlder = latest !== undefined && Temporal.Instant.compare(published.publishedAt, latest) < 0;
  return isOlder ? 'lacks-correction' : 'shown';
}
