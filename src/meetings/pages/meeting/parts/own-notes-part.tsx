import { Link, Section } from '../../../../ui/index.ts';
import { agendaOf } from '../../../queries/agenda.ts';
import { ownNotesAt } from '../../../queries/own-notes.ts';
import { OwnNoteField, SavingScript } from '../../own-notes/own-note.tsx';
import { words } from '../../own-notes/words.ts';
import type { MeetingPart } from './part.ts';

/** One's own notes on each item and paper, folded: whoever reads for the meeting writes them where the agenda is. */
export const ownNotesPart: MeetingPart = async ({ web, ui, meeting }) => {
  const { account } = web.actor;
  const items = (await agendaOf(web, meeting.id)).filter(({ struckAt }) => struckAt === null);
  if (account === null || items.length === 0) return null;
  const notes = new Map((await ownNotesAt(web, meeting.id)).map(({ aboutId, text }) => [aboutId, text]));
  const w = words[web.lang];
  const field = (aboutKind: 'item' | 'paper', aboutId: string, what: string) => (
    <div>
      <p>
        <strong>{what}</strong>
      </p>
      <OwnNoteField
        ui={ui}
        note={{ meetingId: meeting.id, aboutKind, aboutId, what, text: notes.get(aboutId) ?? '' }}
        account={account}
      />
    </div>
  );
  return (
    <Section title={w.mine} id="egna-anteckningar">
      <p class="help">{w.help}</p>
      <details class="ds-details own-notes">
        <summary>{notes.size === 0 ? w.lead.none : w.lead.some(notes.size)}</summary>
        <div>
          {items.flatMap(({ id, title, papers }) => [
            field('item', id, title),
            ...papers
              .filter(({ withdrawnAt }) => withdrawnAt === null)
              .map((paper) => field('paper', paper.id, w.paper(paper.title))),
          ])}
        </div>
      </details>
      <p>
        <Link href={ui.href(`/moten/${meeting.id}/egna-anteckningar`)}>{w.title}</Link>
      </p>
      <SavingScript />
    </Section>
  );
};
