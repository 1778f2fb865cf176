import type { Ui } from '../ui-context.ts';
import { catalogue } from '../words/words.ts';

const words = catalogue({
  sv: { propose: 'Föreslå till ett möte' },
  en: { propose: 'Propose to a meeting' },
});

/** What something in the program is, for a meeting's backlog (src/meetings/agenda/about.ts reads it). */
type ProposeLinkProps = { ui: Ui; kind: string; id: string; title: string };

/** The bare address where something is proposed to a meeting. */
export function proposePath({ kind, id, title }: { kind: string; id: string; title: string }): string {
  return `/moten/forslag/nytt?om=${encodeURIComponent(`${kind}:${id}:${title}`)}`;
}

/** From a thing's page to the backlog of agendas, where the proposal keeps the link. Rooms before the meetings know no more than its address. */
export function ProposeLink({ ui, kind, id, title }: ProposeLinkProps) {
  return (
    <a class="ds-link" href={ui.href(proposePath({ kind, id, title }))}>
      {words[ui.lang].propose}
      <span class="ds-sr-only">: {title}</span>
    </a>
  );
}
