import { ButtonLink, Link, Section } from '../../../../ui/index.ts';
import { minutesSentence } from '../../../minutes/minutes-sentence.ts';
import { mayPrepareMeetings } from '../../../policy.ts';
import { minutesOf } from '../../../queries/minutes.ts';
import { minutesSituation } from '../../minutes/situation.ts';
import { shared } from '../../minutes/words.ts';
import type { MeetingPart } from './part.ts';

/** The meeting's notes or minutes: where they stand, and the way to them. Nothing before the meeting has been held, nor on its day before it has begun. */
export const minutesPart: MeetingPart = async ({ web, ui, meeting }) => {
  const minutes = await minutesOf(web, meeting.id);
  const known = await minutesSituation(web, { meeting, minutes }, false);
  const writes = mayPrepareMeetings.allows(web.actor, undefined) && !known.ahead && known.stands === 'planned';
  const unopened = meeting.life.sitting === 'not-begun' && meeting.on.equals(web.today);
  if (known.number === 0 && (!writes || unopened)) return null;
  const w = shared[ui.lang];
  const here = ui.href(`/moten/${meeting.id}/protokoll`);
  return (
    <Section title={w.title[known.kind]} id="protokoll">
      <p>{minutesSentence(ui.lang, known)}</p>
      <p>
        <ButtonLink kind="secondary" href={here}>
          {w.read}
        </ButtonLink>
      </p>
      {known.number === 0 ? null : (
        <p>
          <Link href={`${here}/pdf`} file>
            {w.pdf}
          </Link>
        </p>
      )}
    </Section>
  );
};
