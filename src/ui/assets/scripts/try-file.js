// Does the sum of a file in the browser and asks about that alone: the file stays where it is. Without this the form is sent as it is.
const form = document.querySelector('form[data-try-file]');

function say(text) {
  form.querySelector('[data-said]').textContent = text;
}

async function ask(file) {
  say(form.dataset.working);
  try {
    const sum = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
    const hex = Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
    location.assign(`${form.dataset.tryFile}?sha256=${hex}`);
  } catch {
    say(form.dataset.unreadable);
  }
}

// Browsers do sums only where the connection is secret.
if (form && globalThis.crypto?.subtle) {
  const input = form.querySelector('input[type=file]');
  form.querySelector('[data-drop-hint]').hidden = false;
  form.addEventListener('submit', (event) => {
    if (input.files.length === 0) return;
    event.preventDefault();
    ask(input.files[0]);
  });
  for (const name of ['dragenter', 'dragover']) {
    form.addEventListener(name, (event) => {
      event.preventDefault();
      form.classList.add('over');
    });
  }
  form.addEventListener('dragleave', () => form.classList.remove('over'));
  form.addEventListener('drop', (event) => {
    event.preventDefault();
    form.classList.remove('over');
    const [file] = event.dataTransfer.files;
    if (file) ask(file);
  });
}
