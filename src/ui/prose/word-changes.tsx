import { type WordChange, wordChanges } from '../../platform/words/word-changes.ts';
import type { Ui } from '../ui-context.ts';
import { catalogue } from '../words/words.ts';

const words = catalogue({
  sv: { added: 'tillagt: ', removed: 'borttaget: ', ended: ' (slut)' },
  en: { added: 'added: ', removed: 'removed: ', ended: ' (end)' },
});

/** What has come and gone between two texts, in a frame of its own. */
export function Changes({ ui, before, after }: { ui: Ui; before: string; after: string }) {
  return (
    <div class="word-changes" lang="sv">
      <ChangedWords ui={ui} changes={wordChanges(before, after)} />
    </div>
  );
}

/** Words kept, added and removed, in running text: to see by line and colour, to hear by what stands before. */
export function ChangedWords({ ui, changes }: { ui: Ui; changes: readonly WordChange[] }) {
  return (
    <>
      {changes.map((change) => (
        <ChangeView ui={ui} change={change} />
      ))}
    </>
  );
}

function ChangeView({ ui, change: { kind, text } }: { ui: Ui; change: WordChange }) {
  const w = words[ui.lang];
  if (kind === 'same') return <>{text}</>;
  const said = (
    <>
      <span class="ds-sr-only" lang={ui.lang}>
        {kind === 'added' ? w.added : w.removed}
      </span>
      {text}
      <span class="ds-sr-only" lang={ui.lang}>
        {w.ended}
      </span>
    </>
  );
  return kind === 'added' ? <ins>{said}</ins> : <del>{said}</del>;
}
