import { longDate, PlainWords, Tag, type Ui } from '../../../ui/index.ts';
import { whoSays } from '../../reporting/report-sentence.ts';
import type { Review } from '../../reporting/standing-reports.ts';
import { partWords } from './words.ts';

/** What the management group has said of a report, in order. */
export function ReviewsSaid({ ui, reviews }: { ui: Ui; reviews: readonly Review[] }) {
  const w = partWords[ui.lang];
  return (
    <ul class="items">
      {reviews.map(({ kind, text, person, on }) => (
        <li>
          <p>
            {kind === 'accepted' ? <Tag tone="yes">{w.accepted}</Tag> : <Tag>{w.comment}</Tag>}{' '}
            <span class="soft">
              {whoSays(person) ?? w.group}, {longDate(ui.lang, on)}
            </span>
          </p>
          <PlainWords text={text} />
        </li>
      ))}
    </ul>
  );
}
