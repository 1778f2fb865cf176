import { assetUrl } from '../../../ui/index.ts';

/** Keeps what is typed, says who else writes, and moves parts by pointer. Without them the page does all but that. */
export function WriteScripts() {
  return (
    <>
      <script type="module" src={assetUrl('keep.js')} />
      <script type="module" src={assetUrl('order.js')} />
    </>
  );
}
