import { Temporal } from 'temporal-polyfill';
import { stockholmDay } from '../../../../platform/clock.ts';
import { isoDate, Link, longDate, Section } from '../../../../ui/index.ts';
import { changeSentence } from '../../../notice/change-words.ts';
import { papersBy } from '../../../notice/rule-days.ts';
import { mayKeepMeetings } from '../../../policy.ts';
import { noticeToSend } from '../../../queries/notice-to-send.ts';
import { noticesOf } from '../../../queries/notices.ts';
import { ruleOn } from '../../../queries/rules.ts';
import { noticeWords } from '../../notice-words.ts';
import { words } from './notice-words.ts';
import type { MeetingPart } from './part.ts';

/** The notices that have gone, and for the secretariat what has changed since the last and is not sent. */
export const noticePart: MeetingPart = async ({ web, ui, meeting }) => {
  const w = words[ui.lang];
  const here = ui.href(`/moten/${meeting.id}`);
  const notices = await noticesOf(web, meeting.id);
  const keeps = mayKeepMeetings.allows(web.actor, undefined);
  const unsent = keeps && notices.length > 0 ? await noticeToSend(web, meeting, '') : null;
  const changes = unsent === null || unsent.refused !== null ? [] : unsent.changes;
  const ahead = meeting.life.sitting !== 'closed' && Temporal.PlainDate.compare(meeting.on, web.today) >= 0;
  const papers = notices.length === 0 && ahead ? papersBy(await ruleOn(web, meeting.organId, meeting.on), meeting.on) : null;
  return (
    <Section title={w.title} id="kallelse">
      {notices.length === 0 ? (
        <p>
          {ahead ? w.none : w.never} {papers === null ? null : w.papersBy(longDate(ui.lang, papers))}
        </p>
      ) : null}
      <ul>
        {notices.map(({ number, kind, at }) => (
          <li>
            <Link href={`${here}/kallelse/${number}`}>{w.read(noticeWords[ui.lang].kinds[kind], isoDate(stockholmDay(at)))}</Link>
          </li>
        ))}
      </ul>
      {changes.length === 0 ? null : (
        <>
          <p>{w.unsent(changes.length)}</p>
          <ul>
            {changes.map((change) => (
              <li>{changeSentence(ui.lang, change)}</li>
            ))}
          </ul>
        </>
      )}
      <ul>
        {keeps ? (
          <li>
            <Link href={`${here}/kallelse`}>{w.page}</Link>
          </li>
        ) : null}
        <li>
          <Link href={`${here}/kalender.ics`} file>
            {w.calendar}
          </Link>
        </li>
        <li>
          <Link href={ui.href('/moten/regler')}>{w.rules}</Link>
        </li>
      </ul>
    </Section>
  );
};
