// Saves a form as it is filled in (src/meetings/pages/room). What is typed is kept in this browser, for this account alone, until the server
// has it: a lost connection, a closed lid or a session that ran out costs no words. A text that several write at once is laid together by
// the server, which answers with what to change here; nothing moves the cursor. Without scripts the form has a button of its own.

const AFTER = 700;
/** Typing without a pause is saved as often as this. */
const AT_MOST = 3_000;
const BEAT = 20_000;
const WAITS = [1_000, 2_000, 4_000, 8_000, 15_000];
const PREFIX = 'samrad-save';

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
};

class Saving extends HTMLElement {
  static observedAttributes = ['now'];

  #form = null;
  #area = null;
  /** The text that the server had when we last heard; what is typed is laid on it. */
  #base = '';
  #saved = '';
  #version = 0;
  #timer = 0;
  #keeping = 0;
  #beat = 0;
  #first = 0;
  #failures = 0;
  #sending = false;
  /** Why the server does not have it: '' · `lost` · `out` · `refused`. */
  #trouble = '';
  #source = null;
  #lastSaved = 0;

  connectedCallback() {
    this.#form = this.querySelector('form');
    if (this.#form === null) return;
    this.#area = this.#form.querySelector('textarea[data-text]');
    this.#base = this.#area?.defaultValue ?? '';
    this.#saved = this.#values();
    this.#version = Number(this.getAttribute('version') ?? 0);
    this.addEventListener('input', this.#typed);
    this.addEventListener('change', this.#changed);
    this.addEventListener('focusin', this.#hear);
    this.#form.addEventListener('submit', this.#submitted);
    addEventListener('online', this.#again);
    addEventListener('pagehide', this.#leave);
    addEventListener('beforeunload', this.#warn);
    document.addEventListener('turbo:before-visit', this.#ask);
    document.addEventListener('visibilitychange', this.#look);
    this.#restore();
    this.#look();
    if (this.hasAttribute('check')) this.#beat = setInterval(this.#beats, BEAT);
  }

  disconnectedCallback() {
    if (this.#form === null) return;
    removeEventListener('online', this.#again);
    removeEventListener('pagehide', this.#leave);
    removeEventListener('beforeunload', this.#warn);
    document.removeEventListener('turbo:before-visit', this.#ask);
    document.removeEventListener('visibilitychange', this.#look);
    clearInterval(this.#beat);
    this.#leave();
    this.#disconnect();
  }

  /** Another has changed the row: shown, unless it is being changed here too. */
  attributeChangedCallback(_name, old, now) {
    if (old === null || now === null || this.#form === null || this.#isDirty() || this.contains(document.activeElement)) return;
    for (const [name, value] of Object.entries(JSON.parse(now))) if (this.#form.elements[name]) this.#form.elements[name].value = value;
    this.#saved = this.#values();
  }

  get #key() {
    return this.hasAttribute('keep') ? `${PREFIX}:${this.getAttribute('account')}:${this.getAttribute('keep')}` : null;
  }

  #values() {
    const fields = [...this.#form.elements].filter(({ name, type }) => name !== '' && !['hidden', 'submit', 'button'].includes(type));
    return JSON.stringify(fields.map(({ name, value, type, checked }) => [name, type === 'checkbox' ? checked : value]));
  }

  #isDirty() {
    return this.#area === null ? this.#values() !== this.#saved : this.#area.value !== this.#base;
  }

  #typed = () => {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(this.#keep, 150);
    this.#soon(AFTER);
  };

  #changed = () => this.#soon(this.#area === null ? 0 : AFTER);

  #soon(after) {
    clearTimeout(this.#timer);
    this.#first ||= Date.now();
    const wait = Math.max(0, Math.min(after, this.#first + AT_MOST - Date.now()));
    this.#timer = setTimeout(() => void this.#save(), wait);
  }

  #keep = () => {
    clearTimeout(this.#keeping);
    if (this.#key === null || this.#area === null) return;
    if (this.#isDirty()) store.set(this.#key, { mine: this.#area.value, base: this.#base });
    else store.remove(this.#key);
  };

  /** What was typed last time and never came to the server: put back, and laid on what stands there now. */
  #restore() {
    const kept = this.#key === null ? null : store.get(this.#key);
    if (typeof kept?.mine !== 'string' || typeof kept.base !== 'string' || this.#area === null) return;
    if (kept.mine === this.#base) {
      store.remove(this.#key);
      return;
    }
    this.#area.value = kept.mine;
    this.#base = kept.base;
    this.#say('wait', this.getAttribute('word-restored'));
    this.#soon(0);
  }

  #body() {
    const body = new URLSearchParams(new FormData(this.#form));
    if (this.#area !== null) {
      // As it stands: a form's own line breaks are others.
      body.set(this.#area.name, this.#area.value);
      body.set('bas', this.#base);
    }
    body.set('konto', this.getAttribute('account') ?? '');
    return body;
  }

  async #save() {
    clearTimeout(this.#timer);
    if (this.#sending || !this.isConnected) return;
    this.#sending = true;
    this.#first = 0;
    this.#keep();
    const [sent, values] = [this.#area?.value, this.#values()];
    try {
      const response = await fetch(this.#form.action, {
        method: 'POST',
        body: this.#body(),
        headers: { accept: 'application/json' },
        redirect: 'manual',
        signal: AbortSignal.timeout(15_000),
      });
      const isJson = response.headers.get('content-type')?.startsWith('application/json') ?? false;
      if (isJson && response.ok) this.#took(await response.json(), sent, values);
      else if (isJson) this.#refused((await response.json()).refused);
      else this.#notTaken(response.status >= 500 || response.status === 429 ? 'lost' : 'out');
    } catch {
      this.#notTaken('lost');
    }
    this.#sending = false;
    if (this.#isDirty() && this.#trouble === '') this.#soon(AFTER);
  }

  #took(answer, sent, values) {
    this.#failures = 0;
    this.#trouble = '';
    this.#lastSaved = Date.now();
    this.#saved = values;
    if (this.#area !== null) this.#layIn(answer, sent);
    this.#keep();
    this.#others(answer.others);
    if (answer.clash) this.#tellClash(answer.clash);
    if (!this.#isDirty()) this.#say('yes', this.#atTime());
  }

  /** What others have written comes in where it stands. Whoever has typed on meanwhile gets it with the next save. */
  #layIn({ version, edits }, sent) {
    if (version !== undefined) this.#version = version;
    if (this.#area.value !== sent) {
      this.#base = sent;
      return;
    }
    const { scrollTop } = this.#area;
    for (const { at, remove, insert } of edits ?? []) this.#area.setRangeText(insert, at, at + remove, 'preserve');
    this.#area.scrollTop = scrollTop;
    this.#base = this.#area.value;
  }

  #atTime() {
    const { lang } = document.documentElement;
    const time = new Date().toLocaleTimeString(lang, { hour: '2-digit', minute: '2-digit' });
    return this.getAttribute('word-saved').replace('{tid}', lang === 'sv' ? time.replace(':', '.') : time);
  }

  #notTaken(trouble) {
    this.#trouble = trouble;
    this.#keep();
    this.#say('no', this.getAttribute(`word-${trouble}`), trouble === 'out' ? this.getAttribute('sign-in') : null);
    const wait = WAITS[Math.min(this.#failures++, WAITS.length - 1)];
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#save(), wait);
  }

  /** Said no to, whatever is sent: tried again when something else is typed. */
  #refused(text) {
    this.#trouble = 'refused';
    this.#keep();
    this.#say('no', text);
  }

  #again = () => {
    if (this.#isDirty()) void this.#save();
  };

  #say(tone, text, signIn = null) {
    const line = this.querySelector('[data-said]');
    if (line === null || line.textContent === text) return;
    line.className = `said tone-${tone}`;
    line.textContent = text;
    if (signIn === null) return;
    const link = document.createElement('a');
    link.className = 'ds-link';
    link.href = signIn;
    link.target = '_blank';
    link.rel = 'noopener';
    link.textContent = this.getAttribute('word-sign-in');
    line.append(' ', link);
  }

  /** Stands until it has been read: the next save would otherwise take it away. */
  #tellClash({ said, words }) {
    this.querySelector('.clash')?.remove();
    const line = document.createElement('div');
    line.className = 'clash notice tone-no';
    const text = document.createElement('p');
    text.setAttribute('role', 'alert');
    line.append(
      text,
      this.#button(this.getAttribute('word-show'), () => {
        const at = this.#area.value.indexOf(words);
        this.#area.focus();
        if (at >= 0) this.#area.setSelectionRange(at, at + words.length);
      }),
      this.#button(this.getAttribute('word-read'), () => line.remove()),
    );
    this.#area.before(line);
    // Said after it is there, so that it is read.
    text.textContent = said;
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

  #others(text) {
    const line = this.querySelector('[data-others]');
    if (line !== null && text !== undefined && line.textContent !== text) line.textContent = text;
  }

  /** Without a word typed: so that others see who has the text open, and the latest stands here. */
  #hear = () => {
    if (this.hasAttribute('check') && Date.now() - this.#lastSaved > BEAT / 2) void this.#save();
  };

  #beats = () => {
    if (document.visibilityState !== 'visible') return;
    if (this.contains(document.activeElement)) void this.#save();
    else void this.#check();
  };

  #check = async () => {
    try {
      const response = await fetch(this.getAttribute('check'), { headers: { accept: 'application/json' }, redirect: 'manual' });
      if (!response.ok || !this.isConnected) return;
      const { version, others } = await response.json();
      this.#others(others);
      if (version > this.#version) void this.#save();
    } catch {
      // No connection: said when something is to be saved.
    }
  };

  #look = () => {
    if (document.visibilityState !== 'visible') {
      this.#keep();
      this.#disconnect();
      return;
    }
    if (this.#trouble !== '' && this.#trouble !== 'refused') void this.#save();
    const stream = this.getAttribute('follow');
    if (stream === null || this.#source !== null) return;
    this.#source = new EventSource(stream);
    this.#source.addEventListener('open', () => void this.#check());
    this.#source.addEventListener('andrat', () => void this.#check());
    this.#source.addEventListener('error', () => {
      if (this.#source?.readyState !== EventSource.CLOSED) return;
      this.#source = null;
      setTimeout(() => this.isConnected && this.#look(), WAITS[WAITS.length - 1]);
    });
  };

  #disconnect() {
    this.#source?.close();
    this.#source = null;
  }

  /** Sent by its own button: the browser takes it from here. */
  #submitted = () => {
    clearTimeout(this.#timer);
    if (this.#area !== null && this.#form.elements.bas) this.#form.elements.bas.value = this.#base;
    this.#keep();
    this.#base = this.#area?.value ?? '';
    this.#saved = this.#values();
  };

  #leave = () => {
    clearTimeout(this.#timer);
    if (!this.#isDirty()) return;
    this.#keep();
    fetch(this.#form.action, { method: 'POST', body: this.#body(), headers: { accept: 'application/json' }, keepalive: true }).catch(
      () => {},
    );
  };

  #isLost() {
    return this.#trouble !== '' && this.#isDirty();
  }

  #warn = (event) => {
    if (this.#isLost()) event.preventDefault();
  };

  #ask = (event) => {
    if (this.#isLost() && !confirm(this.getAttribute('word-leave'))) event.preventDefault();
  };
}

if (customElements.get('samrad-save') === undefined) customElements.define('samrad-save', Saving);
