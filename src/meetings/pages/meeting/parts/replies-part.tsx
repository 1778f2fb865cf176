import { Link, Section } from '../../../../ui/index.ts';
import { mayAnswerNotice } from '../../../policy.ts';
import { MissingList } from '../../replies/missing.tsx';
import { repliesView } from '../../replies/present.ts';
import { words } from './notice-words.ts';
import type { MeetingPart } from './part.ts';

/** Who comes, once the notice has gone: shown to those of the organ and the secretariat. */
export const repliesPart: MeetingPart = async ({ web, ui, meeting }) => {
  if (meeting.life.noticed === 0 || meeting.life.sitting !== 'not-begun' || !mayAnswerNotice.allows(web.actor, meeting))
    return null;
  const w = words[ui.lang];
  const view = await repliesView(web, ui.lang, meeting);
  if (!view.isOpen) return null;
  return (
    <Section title={w.replies} id="svar">
      <p>{view.sentence}</p>
      {view.missing.length === 0 ? null : <MissingList ui={ui} view={view} />}
      <p>
        <Link href={ui.href(`/moten/${meeting.id}/svar`)}>{w.answer}</Link>
      </p>
    </Section>
  );
};
