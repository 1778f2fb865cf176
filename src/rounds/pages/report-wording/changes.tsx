import type { Ui } from '../../../ui/index.ts';
import { type WordChange, wordChanges } from '../../report/word-changes.ts';
import { wordingWords } from './words.ts';

/** What has come and gone between two texts, in words: to see by line and colour, to hear by what stands before. */
export function Changes({ ui, before, after }: { ui: Ui; before: string; after: string }) {
  return (
    <div class="word-changes" lang="sv">
      {wordChanges(before, after).map((change) => (
        <ChangeView ui={ui} change={change} />
      ))}
    </div>
  );
}

function ChangeView({ ui, change: { kind, text } }: { ui: Ui; change: WordChange }) {
  const words = wordingWords[ui.lang];
  if (kind === 'same') return <>{text}</>;
  const said = (
    <>
      <span class="ds-sr-only" lang={ui.lang}>
        {kind === 'added' ? words.added : words.removed}
      </span>
      {text}
      <span class="ds-sr-only" lang={ui.lang}>
        {words.ended}
      </span>
    </>
  );
  return kind === 'added' ? <ins>{said}</ins> : <del>{said}</del>;
}
