// Moves areas, goals and activities by pointer (src/plans/pages/write), with SortableJS, which stands before this in the same file. What is
// dropped is sent by the same form as the buttons are: the server says where things stand.

const lists = (root = document) => root.querySelectorAll('[data-order]');

function send({ item, newIndex, oldIndex, from, to }) {
  if (from === to && newIndex === oldIndex) return;
  const form = item.querySelector('form[action$="/flytta"]');
  const next = item.nextElementSibling;
  form.elements.omrade.value = to.dataset.area ?? '';
  form.elements.fore.value = next?.dataset.part ?? '';
  form.requestSubmit();
}

function begin() {
  for (const list of lists()) {
    if (Sortable.get(list) !== undefined) continue;
    for (const grip of list.querySelectorAll('[data-grip]')) grip.hidden = false;
    Sortable.create(list, {
      group: list.dataset.order,
      handle: '[data-grip]',
      draggable: '>[data-part]',
      // Its own moving rather than the browser's: the same with mouse, finger and pen.
      forceFallback: true,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
      onEnd: send,
    });
  }
}

begin();
document.addEventListener('turbo:load', begin);
