import { Actions, DataTable, Hidden, list, Remark, Section, SubmitButton, type Ui, Warning } from '../../../ui/index.ts';
import type { OpenRoundInput } from '../../acts/open-round.ts';
import { newRoundWords } from './words.ts';

/** Exactly what goes to whom. */
export interface RoundReview {
  /** Every board of every path: each is an authority of its own. */
  readonly receivers: readonly {
    readonly principal: string;
    readonly board: string;
    readonly part: OpenRoundInput['paths'][number]['steps'][number]['part'];
    readonly mailbox: string | null;
  }[];
  readonly principals: number;
  readonly attached: readonly string[];
  readonly rule: OpenRoundInput['rule'];
  readonly expects: OpenRoundInput['expects'];
  readonly answerBy: string | null;
  /** When it would be in force, in sentences; '' for what is only noted. */
  readonly forecast: string;
  /** Principals whose path has no deciding board. */
  readonly withoutDecider: readonly string[];
  readonly mark: string;
  readonly changed: boolean;
}

function ruleSaid(ui: Ui, { rule, expects }: Pick<RoundReview, 'rule' | 'expects'>): string {
  const words = expects === 'note' ? newRoundWords[ui.lang].noted : newRoundWords[ui.lang];
  if (rule.kind === 'all') return words.ruleAll;
  return rule.kind === 'at-least' ? words.ruleAtLeast(rule.principals) : words.ruleRegion(rule.municipalities);
}

export function DispatchReview({ ui, review }: { ui: Ui; review: RoundReview }) {
  const words = newRoundWords[ui.lang];
  const { receivers, attached, withoutDecider, answerBy } = review;
  return (
    <Section title={words.goes} id="granska">
      {review.changed ? <Remark>{words.changed}</Remark> : null}
      <DataTable
        ui={ui}
        caption={words.goes}
        captionHidden
        rows={receivers}
        columns={[
          { label: words.principal, heads: true, cell: ({ principal }) => principal },
          { label: words.board, cell: ({ board }) => board },
          { label: words.part, cell: ({ part }) => words.parts[part] },
          { label: words.mailbox, cell: ({ mailbox }) => mailbox ?? words.noMailbox },
        ]}
      />
      <h3>{words.attached}</h3>
      <ul>
        {attached.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
      <h3>{words.ruleSaid}</h3>
      <p>{`${ruleSaid(ui, review)} ${answerBy === null ? '' : words.answerSaid(answerBy)}`}</p>
      {review.forecast === '' ? null : (
        <>
          <h3>{words.inForce}</h3>
          <p>{review.forecast}</p>
        </>
      )}
      {withoutDecider.length === 0 ? null : <Warning ui={ui}>{words.noDecider(list(ui.lang, withoutDecider))}</Warning>}
      <Remark>{words.frozen}</Remark>
      <Hidden name="reviewed" value={review.mark} />
      <Actions>
        <SubmitButton name="steg" value="skicka">
          {words.send(review.principals)}
        </SubmitButton>
      </Actions>
    </Section>
  );
}
