import { assetUrl } from '../assets.ts';
import type { Ui } from '../ui-context.ts';
import { sharedWords } from '../words/shared-words.ts';

/**
 * Keeps an open page true: its script hears that something changed, asks for the page anew and lays the new over the old without
 * moving what is read. Without scripts, and in browsers that cannot, the page is as it was when it came.
 */
export function Live({ ui }: { ui: Ui }) {
  const { live } = ui;
  if (live === undefined) return null;
  const words = sharedWords[ui.lang].live;
  return (
    <>
      <samrad-live
        id="levande"
        stream={ui.href(live.path)}
        since={live.mark}
        mode={live.mode}
        word-new={words.fresh}
        word-more={words.more}
        word-show={words.show}
        word-close={words.close}
        word-changed={words.changed}
        word-reload={words.reload}
        word-loses={words.loses}
        word-out={words.out}
      >
        <p class="live-said" role="status" />
      </samrad-live>
      <script type="module" src={assetUrl('live.js')} />
    </>
  );
}
