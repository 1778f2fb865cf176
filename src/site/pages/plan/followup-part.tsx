import { activitiesOfStory, type PublicFollowup, statusMarks, statusWords, storySentence } from '../../../followup/index.ts';
import { DataTable, type Lang, Link, Section, StateMark, type Ui } from '../../../ui/index.ts';
import type { PublishedFollowup } from '../../queries/published.ts';
import { langOfText } from '../layout/lang-of-text.ts';
import { words } from './words.ts';

/** An activity over the periods that are public, the oldest first. */
interface MovedRow {
  readonly id: string;
  readonly title: string;
  readonly cells: readonly (ReturnType<typeof activitiesOfStory>[number]['status'] | null)[];
}

/** What came of the plan so far. */
export interface FollowupInShort {
  readonly sentence: string;
  readonly latest: { readonly href: string; readonly title: string };
  readonly periods: readonly { readonly href: string; readonly title: string }[];
  readonly rows: readonly MovedRow[];
}

/** @param found of this plan, the latest period first; null when nothing is public */
export function followupInShort(lang: Lang, found: readonly PublishedFollowup[]): FollowupInShort | null {
  const [latest] = found;
  if (latest === undefined) return null;
  const all = found.map(({ content }) => content).toReversed();
  const pathOf = ({ period }: PublicFollowup) => `/offentligt/uppfoljning/${period.id}`;
  const said = all.map((content) => new Map(activitiesOfStory(content).map((each) => [each.id, each.status])));
  return {
    sentence: storySentence(lang, latest.content),
    latest: { href: pathOf(latest.content), title: latest.content.period.title },
    periods: all.map((content) => ({ href: pathOf(content), title: content.period.title })),
    rows: activitiesOfStory(latest.content).map(({ id, number, title }) => ({
      ...{ id, title: `${number} ${title}` },
      cells: said.map((statuses) => statuses.get(id) ?? null),
    })),
  };
}

/** Activity by activity, period by period: each mark leads to the report and the day behind it. */
export function FollowupPart({ ui, followup }: { ui: Ui; followup: FollowupInShort }) {
  const w = words[ui.lang];
  return (
    <Section title={w.came} id="vad-det-blev">
      <p>{followup.sentence}</p>
      <p>
        <Link href={ui.href(followup.latest.href)}>{w.wholeStory(followup.latest.title)}</Link>
      </p>
      <DataTable
        ui={ui}
        caption={w.overTime}
        columns={[
          { label: w.activity, heads: true, cell: ({ title }: MovedRow) => <span lang={langOfText(ui)}>{title}</span> },
          ...followup.periods.map(({ href, title }, at) => ({
            label: title,
            cell: ({ id, cells }: MovedRow) => (
              <Cell ui={ui} status={cells[at] ?? null} href={`${ui.href(href)}#aktivitet-${id}`} />
            ),
          })),
        ]}
        rows={followup.rows}
      />
    </Section>
  );
}

function Cell({ ui, status, href }: { ui: Ui; status: MovedRow['cells'][number]; href: string }) {
  if (status === null) return <span class="soft">{words[ui.lang].nothing}</span>;
  return (
    <a href={href}>
      <StateMark ui={ui} state={statusMarks[status]} text={statusWords[ui.lang][status]} />
    </a>
  );
}
