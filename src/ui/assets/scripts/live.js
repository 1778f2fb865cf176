// Keeps an open page true (src/ui/live.tsx). The server tells only that something changed: the page then asks for itself anew, as any
// reader would, and lays the new over the old. What is read stays where it is on the screen; focus, selection, what is unfolded and what
// is typed are left alone; what is new is marked and said once. A page with a form of its own only says that there is something new.

/** Times between attempts when there is no room or no answer, in milliseconds. */
const WAITS = [5_000, 15_000, 30_000, 60_000, 120_000];
/** Several things are often recorded at once. */
const SHORTEST_BETWEEN = 250;
const MOST_SAID = 3;
const BLOCKS = 'h1, .lead, th, td, li, dd, p, summary';
const NOT_READ = 'nav, form, svg, .live-tag, .csv, .notice';

class LivePage extends HTMLElement {
  #source = null;
  #since = '';
  #failures = 0;
  #timer = 0;
  #asking = false;
  #again = false;
  #marks = new Map();
  #told = false;

  connectedCallback() {
    this.#since = this.getAttribute('since') ?? '';
    document.addEventListener('visibilitychange', this.#look);
    addEventListener('pagehide', this.#disconnect);
    addEventListener('pageshow', this.#look);
    this.#look();
  }

  disconnectedCallback() {
    document.removeEventListener('visibilitychange', this.#look);
    removeEventListener('pagehide', this.#disconnect);
    removeEventListener('pageshow', this.#look);
    this.#disconnect();
  }

  // Only the page that is seen keeps a connection: browsers allow six to a host.
  #look = () => {
    if (document.visibilityState !== 'visible') this.#disconnect();
    else if (this.#source === null && !this.#told) this.#connect();
  };

  #connect = () => {
    clearTimeout(this.#timer);
    if (!this.isConnected || document.visibilityState !== 'visible') return;
    const source = new EventSource(`${this.getAttribute('stream')}?sedan=${encodeURIComponent(this.#since)}`);
    this.#source = source;
    source.addEventListener('open', () => {
      this.#failures = 0;
      this.dataset.state = 'open';
    });
    source.addEventListener('andrat', () => this.#hear());
    source.addEventListener('error', () => {
      // While it is connecting the browser comes back by itself, and says where it was; closed is an answer that was no stream.
      if (source.readyState !== EventSource.CLOSED || this.#source !== source) return;
      this.#source = null;
      delete this.dataset.state;
      const wait = WAITS[Math.min(this.#failures++, WAITS.length - 1)];
      this.#timer = setTimeout(this.#connect, wait * (0.75 + Math.random() / 2));
    });
  };

  #disconnect = () => {
    clearTimeout(this.#timer);
    this.#source?.close();
    this.#source = null;
    delete this.dataset.state;
  };

  #hear() {
    if (this.getAttribute('mode') === 'tell') this.#tellOnly(this.getAttribute('word-changed'));
    else void this.#refresh();
  }

  async #refresh() {
    this.#again = this.#asking;
    if (this.#asking) return;
    this.#asking = true;
    try {
      await this.#askAnew();
    } catch {
      // Not reached: the stream is lost with it, and says so when it is back.
    }
    await new Promise((resolve) => setTimeout(resolve, SHORTEST_BETWEEN));
    this.#asking = false;
    if (this.#again && this.isConnected) await this.#refresh();
  }

  async #askAnew() {
    const address = location.href;
    const response = await fetch(address, { headers: { accept: 'text/html' }, redirect: 'manual', cache: 'no-store' });
    if (!response.ok) {
      this.#tellOnly(this.getAttribute('word-out'));
      return;
    }
    const next = new DOMParser().parseFromString(await response.text(), 'text/html');
    const fresh = next.querySelector('samrad-live');
    const [from, to] = [document.querySelector('main'), next.querySelector('main')];
    // Whoever has gone on to another page meanwhile has the latest there.
    if (!this.isConnected || location.href !== address || !from || !to || !fresh) return;
    this.#since = fresh.getAttribute('since') ?? this.#since;
    const changed = layOver(from, to, () => this.#clearMarks());
    document.title = next.title;
    const moment = new Date().toLocaleTimeString(document.documentElement.lang, { hour: '2-digit', minute: '2-digit' });
    for (const key of changed.keys) this.#marks.set(key, moment);
    this.#mark(from);
    if (changed.keys.size > 0) this.#say(changed.said, changed.first, moment);
  }

  #clearMarks() {
    for (const tag of document.querySelectorAll('main .live-tag')) tag.remove();
    for (const each of document.querySelectorAll('main .live-new')) each.classList.remove('live-new');
  }

  #mark(main) {
    const taken = new Set();
    for (const [block, key] of keysOf(main)) {
      const moment = this.#marks.get(key);
      if (moment === undefined) continue;
      block.classList.add('live-new');
      const holder = block.closest('tr, .tiles > li, .regions > li, li.lane, dl > div');
      if (holder === null || taken.has(holder)) continue;
      taken.add(holder);
      const tag = document.createElement('span');
      tag.className = 'live-tag';
      const small = holder.querySelector('.tile-state, .lane-name');
      tag.textContent = small === null ? `${this.getAttribute('word-new')} ${moment}` : this.getAttribute('word-new');
      (small ?? holder.querySelector('th, dt') ?? holder).append(' ', tag);
    }
  }

  /** In one sentence, read out politely and seen in a line of its own that lies over the page and moves nothing. */
  #say(said, first, moment) {
    const more = said.length > MOST_SAID ? ` ${this.getAttribute('word-more').replace('{n}', said.length - MOST_SAID)}` : '';
    const id = first?.closest('[id]')?.id;
    const show = id === undefined || id === 'innehall' ? [] : [link(`#${id}`, this.getAttribute('word-show'))];
    this.#line(`${moment} ${said.slice(0, MOST_SAID).join('; ')}${more}.`, show);
  }

  #tellOnly(text) {
    this.#told = true;
    this.#disconnect();
    const reload = link(location.pathname + location.search, this.getAttribute('word-reload'));
    const loses = isTyped() ? [` (${this.getAttribute('word-loses')})`] : [];
    this.#line(text, [reload, ...loses]);
  }

  #line(text, ways) {
    this.querySelector('.live-said').textContent = text;
    this.querySelector('.live-ways')?.remove();
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'link-button';
    close.textContent = this.getAttribute('word-close');
    close.addEventListener('click', () => this.#hush());
    const row = document.createElement('span');
    row.className = 'live-ways';
    row.append(...ways, ' ', close);
    this.append(row);
    this.classList.add('live-seen');
  }

  #hush() {
    this.classList.remove('live-seen');
    this.querySelector('.live-said').textContent = '';
    this.querySelector('.live-ways')?.remove();
  }
}

function link(href, text) {
  const made = document.createElement('a');
  made.className = 'ds-link';
  made.href = href;
  made.textContent = text;
  return made;
}

/** Whether a form holds anything that its page did not come with. */
function isTyped() {
  return [...document.querySelectorAll('main form[method=post] :is(input, textarea, select)')].some((field) => {
    if (field.type === 'checkbox' || field.type === 'radio') return field.checked !== field.defaultChecked;
    if (field.tagName === 'SELECT') return [...field.options].some((option) => option.selected !== option.defaultSelected) && field.selectedIndex > 0;
    return field.type !== 'hidden' && field.value !== field.defaultValue;
  });
}

function textOf(block) {
  const copy = block.cloneNode(true);
  for (const each of copy.querySelectorAll('.live-tag')) each.remove();
  return copy.textContent.replaceAll(/\s+/g, ' ').trim();
}

/** The smallest parts of the page that say something, each with a key of where it stands and what it says. */
function keysOf(main) {
  const blocks = [...main.querySelectorAll(BLOCKS)].filter((each) => each.querySelector(BLOCKS) === null && !each.closest(NOT_READ));
  return new Map(blocks.map((block) => [block, `${block.closest('[id]')?.id} ${block.cellIndex ?? ''} ${textOf(block)}`]).filter(([, key]) => !key.endsWith(' ')));
}

/** Lays a new `main` over the old. @returns what is new: its keys, how it is said, and where the first of it is */
function layOver(from, to, clear) {
  clear();
  const before = new Set(keysOf(from).values());
  const held = holdStill();
  const focus = holdFocus();
  window.Turbo.morphChildren(from, to, {
    ignoreActiveValue: true,
    callbacks: { beforeNodeMorphed: (old, fresh) => !(fresh instanceof Element && old.matches('form')) },
  });
  focus();
  held();
  const news = [...keysOf(from)].filter(([, key]) => !before.has(key));
  return { keys: new Set(news.map(([, key]) => key)), ...saidOf(news.map(([block]) => block)) };
}

/** In the words that the server gave the rows; where it gave none, the new words themselves. */
function saidOf(blocks) {
  const rows = [...new Set(blocks.flatMap((block) => block.closest('[data-live-said]') ?? []))];
  if (rows.length > 0) return { said: rows.map((row) => row.dataset.liveSaid), first: rows[0] };
  const said = [...new Set(blocks.map((block) => textOf(block).replace(/\.$/, '')))].filter((text) => text.length > 1);
  return { said: said.map((text) => (text.length > 120 ? `${text.slice(0, 117)} …` : text)).slice(0, 2), first: blocks[0] };
}

/** Remembers what is read (what has the focus, else what lies a third down the screen) and puts it back where it was on the screen. */
function holdStill() {
  const root = document.documentElement;
  const focused = document.activeElement;
  const isSeen = (each) => {
    const { top, bottom } = each.getBoundingClientRect();
    return bottom > 0 && top < innerHeight;
  };
  const start =
    focused && focused !== document.body && isSeen(focused) ? focused : document.elementFromPoint(innerWidth / 2, innerHeight / 3);
  const places = [];
  for (let each = start; each && each.tagName !== 'MAIN' && each !== document.body; each = each.parentElement) {
    places.push([each, each.getBoundingClientRect().top]);
  }
  // Two hands on one page would move it twice.
  root.classList.add('live-held');
  return () => {
    const found = places.find(([each]) => each.isConnected);
    const moved = found === undefined ? 0 : found[0].getBoundingClientRect().top - found[1];
    if (Math.abs(moved) >= 1) scrollBy({ top: moved, behavior: 'instant' });
    requestAnimationFrame(() => root.classList.remove('live-held'));
  };
}

/** A link that had the focus is found again by where it leads, when it is no longer the same element. */
function holdFocus() {
  const focused = document.activeElement;
  const href = focused?.getAttribute?.('href');
  const label = focused?.textContent;
  return () => {
    const now = document.activeElement;
    if (!href || (now === focused && now.getAttribute('href') === href)) return;
    const same = [...document.querySelectorAll(`main a[href="${CSS.escape(href)}"]`)];
    (same.find((each) => each.textContent === label) ?? same[0])?.focus({ preventScroll: true });
  };
}

// A link within the page is the browser's own affair: Turbo would draw the page again, as it was before the marks.
document.addEventListener('turbo:click', (event) => {
  const to = new URL(event.detail.url, location.href);
  if (to.hash !== '' && to.pathname === location.pathname && to.search === location.search) event.preventDefault();
});

// What the reader has unfolded or folded is the reader's.
document.addEventListener('turbo:before-morph-attribute', (event) => {
  if (event.detail.attributeName === 'open' && event.target instanceof HTMLDetailsElement) event.preventDefault();
});

if (customElements.get('samrad-live') === undefined) customElements.define('samrad-live', LivePage);
