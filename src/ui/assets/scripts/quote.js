// Words marked in a passage are filled into the field of its form, as long as nobody has typed there. Without this they are copied by hand.
const most = 500;

function field(node) {
  const element = node instanceof Element ? node : node?.parentElement;
  const text = element?.closest('[data-quotable]');
  return text ? { text, input: text.closest('article')?.querySelector('[data-quote]') } : {};
}

function fill() {
  const marked = document.getSelection();
  if (!marked || marked.isCollapsed) return;
  const { text, input } = field(marked.anchorNode);
  if (!input || field(marked.focusNode).text !== text) return;
  const words = marked.toString().replace(/\s+/g, ' ').trim().slice(0, most);
  if (words === '' || (input.value !== '' && input.value !== input.dataset.filled)) return;
  input.value = words;
  input.dataset.filled = words;
}

// One listener however many pages are visited without a reload.
if (!globalThis.samradQuotes) {
  globalThis.samradQuotes = true;
  document.addEventListener('selectionchange', fill);
}
