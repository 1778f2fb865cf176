import { Empty, Link, Page, type Ui } from '../../../ui/index.ts';
import type { Round } from '../../queries/round-by-id.ts';
import { FromFile } from '../decision-form/view.tsx';
import { formWords } from '../decision-form/words.ts';

export interface Choice {
  /** Bare path. */
  readonly href: string;
  readonly principal: string;
  readonly board: string;
  /** Still waits for its board. */
  readonly open: boolean;
}

export function ChooseStepPage({ ui, round, choices }: { ui: Ui; round: Round; choices: readonly Choice[] }) {
  const words = formWords[ui.lang];
  return (
    <Page
      ui={ui}
      title={words.choose}
      eyebrow={round.title}
      lead={words.chooseLead}
      current="/beslut"
      crumbs={[
        { label: words.rounds, href: '/beslut' },
        { label: round.title, href: `/beslut/${round.id}` },
        { label: words.title.record },
      ]}
    >
      <FromFile ui={ui} />
      {choices.length === 0 ? <Empty title={words.chooseNone}>{words.chooseNoneHow}</Empty> : null}
      <ul>
        {choices.map(({ href, principal, board, open }) => (
          <li>
            <Link href={ui.href(href)}>{`${principal}: ${board}`}</Link>
            {open ? null : ` (${words.decidedAlready})`}
          </li>
        ))}
      </ul>
    </Page>
  );
}
