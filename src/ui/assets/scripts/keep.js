// Keeps what is typed in a form until it is saved (src/plans/pages/write): in this browser, for this account alone. A lost connection, a
// closed lid or a session that ran out then costs no words. It also says, while the form is open, who else has the same part open.

const BEAT = 15_000;
const PREFIX = 'samrad-keep';

/** Private windows may have no store, or a full one: then nothing is kept, and nothing breaks. */
const store = {
  get: (key) => {
    try {
      return JSON.parse(localStorage.getItem(key) ?? 'null');
    } catch {
      return null;
    }
  },
  set: (key, value) => {
    try {
      localStorage.setItem(key, JSON.stringify(value));
    } catch {}
  },
  remove: (key) => {
    try {
      localStorage.removeItem(key);
    } catch {}
  },
  keys: () => {
    try {
      return Object.keys(localStorage);
    } catch {
      return [];
    }
  },
};

const place = () => document.querySelector('[data-plan][data-account]');
const keyOf = (part) => `${PREFIX}:${place()?.dataset.account}:${place()?.dataset.plan}:${part}`;

class Keep extends HTMLElement {
  #form = null;
  #timer = 0;
  #beat = 0;
  #first = '';
  #savedAt = null;

  connectedCallback() {
    this.#form = this.querySelector('form');
    if (this.#form === null) return;
    this.#first = this.#typed();
    this.#offer();
    this.addEventListener('input', this.#later);
    this.addEventListener('change', this.#later);
    this.addEventListener('turbo:submit-start', this.#now);
    this.addEventListener('turbo:submit-end', this.#sent);
    this.addEventListener('turbo:fetch-request-error', this.#failed);
    addEventListener('pagehide', this.#leave);
    if (this.hasAttribute('beat')) {
      void this.#say();
      this.#beat = setInterval(() => void this.#say(), BEAT);
    }
  }

  disconnectedCallback() {
    clearInterval(this.#beat);
    clearTimeout(this.#timer);
    removeEventListener('pagehide', this.#leave);
    this.#leave();
  }

  get #key() {
    return keyOf(this.getAttribute('part'));
  }

  #fields() {
    return [...this.#form.elements].filter(({ name, type }) => name !== '' && !['hidden', 'submit', 'button'].includes(type));
  }

  #values() {
    return Object.fromEntries(this.#fields().map(({ name, value }) => [name, value]));
  }

  #typed() {
    return JSON.stringify(this.#values());
  }

  #later = () => {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(this.#now, 300);
  };

  #now = () => {
    clearTimeout(this.#timer);
    const fields = this.#values();
    // A form that came back with errors differs from what is saved from the start.
    const base = this.#form.elements.base?.value ?? '';
    if (JSON.stringify(fields) === this.#first && !this.#form.querySelector('[aria-invalid]')) store.remove(this.#key);
    else store.set(this.#key, { fields, base, name: this.getAttribute('name') });
  };

  #sent = ({ detail }) => {
    if (detail.success && detail.fetchResponse?.redirected) {
      this.#first = this.#typed();
      clearTimeout(this.#timer);
      store.remove(this.#key);
    }
  };

  #failed = (event) => {
    event.preventDefault();
    this.#now();
    this.#tell('alert', this.getAttribute('word-kept'));
  };

  /** What was typed last time and never saved: offered, never put in by itself. */
  #offer() {
    const kept = store.get(this.#key);
    if (kept?.fields === undefined || JSON.stringify(kept.fields) === this.#first) return;
    const line = this.#tell('status', this.getAttribute('word-restore'));
    line.append(
      this.#button(this.getAttribute('word-back'), () => {
        for (const field of this.#fields()) if (typeof kept.fields[field.name] === 'string') this.#put(field, kept.fields[field.name]);
        if (this.#form.elements.base && kept.base) this.#form.elements.base.value = kept.base;
        line.remove();
        this.#now();
      }),
      this.#button(this.getAttribute('word-throw'), () => {
        store.remove(this.#key);
        line.remove();
      }),
    );
  }

  #put(field, value) {
    field.value = value;
    // The editor over a text field hears this and shows the new words.
    field.dispatchEvent(new Event('input', { bubbles: true }));
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }

  #button(text, press) {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'ds-button';
    button.dataset.variant = 'secondary';
    button.textContent = text;
    button.addEventListener('click', press);
    return button;
  }

  #tell(role, text) {
    this.querySelector('.kept')?.remove();
    const line = document.createElement('div');
    line.className = role === 'alert' ? 'kept notice tone-no' : 'kept notice tone-wait';
    const said = document.createElement('p');
    said.setAttribute('role', role);
    line.append(said);
    this.prepend(line);
    // Said after it is there, so that it is read.
    said.textContent = text;
    return line;
  }

  async #say() {
    try {
      const response = await fetch(this.getAttribute('beat'), { method: 'POST', body: new URLSearchParams() });
      if (!response.ok || !this.isConnected) return;
      const { others, saved } = await response.json();
      this.#savedAt ??= saved;
      const more = saved === this.#savedAt ? '' : this.getAttribute('word-saved');
      const line = this.querySelector('[data-others]');
      const text = [others, more].filter(Boolean).join(' ');
      if (line !== null && line.textContent !== text) line.textContent = text;
    } catch {
      // No connection: said when the form is sent.
    }
  }

  #leave = () => {
    const beat = this.getAttribute('beat');
    if (beat) navigator.sendBeacon?.(beat, new URLSearchParams({ stang: 'ja' }));
  };
}

if (customElements.get('samrad-keep') === undefined) customElements.define('samrad-keep', Keep);

/** On the page of the whole text: the parts that hold words that were never saved, with links to them. */
function listUnsaved() {
  const page = place();
  document.querySelector('.unsaved')?.remove();
  if (page === null || document.querySelector('samrad-keep') !== null) return;
  const start = keyOf('');
  // Asked for and not there: someone has taken the part away.
  store.remove(start + (new URLSearchParams(location.search).get('andra') ?? ''));
  const keys = store.keys().filter((key) => key.startsWith(start));
  if (keys.length === 0) return;
  const line = document.createElement('div');
  line.className = 'unsaved notice tone-wait';
  const said = document.createElement('p');
  said.append(`${page.dataset.unsaved} `);
  for (const [at, key] of keys.entries()) {
    const link = document.createElement('a');
    link.className = 'ds-link';
    const part = key.slice(start.length);
    link.href = `${page.dataset.here}?andra=${encodeURIComponent(part)}#${part}`;
    link.textContent = store.get(key)?.name || part;
    said.append(at === 0 ? '' : ', ', link);
  }
  line.append(said);
  page.prepend(line);
}

/**
 * After a press the answer's address names the part, but Turbo drops the fragment of a redirect: without this the writer of a long plan
 * is thrown to its top each time. The part comes into view and takes focus: its first field where it is open, else the part itself.
 */
function comeBack() {
  const asked = new URLSearchParams(location.search);
  const part = document.getElementById(asked.get('andra') ?? asked.get('del') ?? '');
  if (place() === null || part === null || part.contains(document.activeElement)) return;
  const field = part.classList.contains('open') ? part.querySelector('input:not([type=hidden]), textarea') : null;
  if (field === null) part.tabIndex = -1;
  (field ?? part).focus({ preventScroll: true });
  part.scrollIntoView();
}

function begin() {
  listUnsaved();
  comeBack();
}

begin();
document.addEventListener('turbo:load', begin);
