import { ChangedWords, Link, Tag, type Ui } from '../../../ui/index.ts';
import type { ChangeRow } from './present.ts';
import { words } from './words.ts';

const tones = { added: 'yes', removed: 'no', changed: 'wait', moved: 'plain' } as const;

/** Each change with its words, a link to itself and one to where it is read. @param here the page's own address, final */
export function ChangeList({ ui, rows, here }: { ui: Ui; rows: readonly ChangeRow[]; here: string }) {
  return (
    <ol class="items change-list">
      {rows.map((row) => (
        <ChangeItem ui={ui} row={row} here={here} />
      ))}
    </ol>
  );
}

function ChangeItem({ ui, row, here }: { ui: Ui; row: ChangeRow; here: string }) {
  const w = words[ui.lang];
  return (
    <li id={row.id}>
      <h3>
        <span lang="sv">{row.label}</span> <Tag tone={tones[row.kind]}>{row.kindWord}</Tag>
      </h3>
      {row.moved === null ? null : <p>{row.moved}</p>}
      {row.reason === null ? null : <p>{row.reason}</p>}
      {row.fields.length === 0 ? null : (
        <dl class="definitions">
          {row.fields.map((field) => (
            <div>
              <dt>{field.label}</dt>
              <dd class="changed-text" lang="sv">
                <ChangedWords ui={ui} changes={field.words} />
              </dd>
            </div>
          ))}
        </dl>
      )}
      <p class="change-links">
        <a class="ds-link" href={`${here}#${row.id}`} aria-label={w.linkFor(row.label)}>
          {w.link}
        </a>{' '}
        <Link href={ui.href(row.href)}>
          {w.readIn(row.readIn)}
          <span class="ds-sr-only">: {row.label}</span>
        </Link>
      </p>
    </li>
  );
}
