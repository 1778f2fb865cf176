import type { Child } from 'hono/jsx';
import { fieldId, type Ui } from '../../../ui/index.ts';
import { type Piece, placeId } from '../../readings/marks.ts';
import { matterId } from './doubts.ts';
import type { ReadingView } from './present.ts';
import { readingWords } from './words.ts';

type Given = { ui: Ui; view: ReadingView };

/** The document's text, what was read in it marked, each mark with a way to its field. */
export function DocumentText({ ui, view }: Given) {
  const words = readingWords[ui.lang];
  const { text } = view;
  if (text === null) return null;
  return (
    <>
      <section class="document-text" id="text" aria-label={words.textLabel} tabindex={0}>
        <Pieces ui={ui} view={view} pieces={text.pieces} pages={{ number: 1 }} />
      </section>
      {text.isCut ? <p class="soft">{words.cut}</p> : null}
      {view.scannedPages === null ? null : <p class="soft">{words.noText(view.scannedPages)}</p>}
    </>
  );
}

type PiecesGiven = Given & { pieces: readonly Piece[]; pages: { number: number } };

function Pieces({ ui, view, pieces, pages }: PiecesGiven) {
  return (
    <>
      {pieces.map((piece) =>
        typeof piece === 'string' ? (
          withPages(ui, piece, pages)
        ) : (
          <Mark ui={ui} view={view} placeKey={piece.key}>
            <Pieces ui={ui} view={view} pieces={piece.pieces} pages={pages} />
          </Mark>
        ),
      )}
    </>
  );
}

/** A form feed is where a page ends. */
function withPages(ui: Ui, text: string, pages: { number: number }): Child {
  const words = readingWords[ui.lang];
  return text.split('\f').map((part, place) => {
    if (place === 0) return part;
    pages.number += 1;
    return (
      <>
        <span class="page-break">{words.page(pages.number)}</span>
        {part}
      </>
    );
  });
}

function Mark({ ui, view, placeKey, children }: Given & { placeKey: string; children?: Child }) {
  const words = readingWords[ui.lang].marks;
  const id = placeId(placeKey);
  const label = words[(placeKey.split('.')[0] ?? '') as keyof typeof words] ?? placeKey;
  const field = view.fieldOf(placeKey);
  // Whose and what it is, is told by the step that is proposed.
  const target = field === null || field === 'boardId' ? matterId : fieldId(field);
  return (
    <mark id={id} class={view.unsure.has(`#${id}`) ? 'read unsure' : 'read'}>
      {children}
      {view.form === null ? (
        <span class="mark-label">{label}</span>
      ) : (
        <a class="ds-link mark-label" href={`#${target}`}>
          {label}
        </a>
      )}
    </mark>
  );
}
