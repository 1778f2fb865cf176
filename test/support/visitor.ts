import { unescaped } from './unescaped.ts';

/** What a form is sent with; null takes a field's values away, as unticking every box does. */
export type Typed = Readonly<Record<string, string | readonly string[] | null>>;

/**
 * Somebody with a browser without scripts: opens pages, fills in the forms that are on them, presses the buttons that are there. Keeps
 * the session's cookie. What a page has filled in is sent as it stands.
 */
export class Visitor {
  readonly #url: string;
  #cookie = '';
  status = 0;
  /** Path and query of the page that is shown. */
  path = '';
  html = '';

  constructor(url: string) {
    this.#url = url;
  }

  /** What is read on the page, without its marks. */
  get text(): string {
    const main = /<main\b[^>]*>(.*)<\/main>/s.exec(this.html)?.[1] ?? this.html;
    return unescaped(main.replaceAll(/<(?:script|style)\b.*?<\/(?:script|style)>/gs, '').replaceAll(/<[^>]+>/g, ' '))
      .replaceAll(/\s+/g, ' ')
      .trim();
  }

  get headline(): string {
    return unescaped(/<h1[^>]*>(.*?)<\/h1>/s.exec(this.html)?.[1] ?? '').trim();
  }

  /** Opens a page, following redirects. @throws when it is not there */
  async open(path: string): Promise<this> {
    await this.ask(path);
    if (this.status !== 200) throw new Error(`${path} answers ${this.status}`);
    return this;
  }

  /** Signs in with an address and a password, as a new day or another person. */
  async signIn(email: string, password: string): Promise<this> {
    this.#cookie = '';
    await this.open('/logga-in');
    return this.send('/logga-in', { email, password });
  }

  /** Opens a page, whatever it answers. */
  async ask(path: string): Promise<this> {
    return this.#take(await fetch(this.#url + path, { headers: this.#headers(), redirect: 'manual' }), path);
  }

  /**
   * Sends a form of the page.
   * @param action the beginning of where it is sent to, to tell it from the others
   * @param button value of the button that is pressed, when it has one
   */
  async send(action: string, typed: Typed, button?: string): Promise<this> {
    const form = formTo(this.html, action);
    const fields = new URLSearchParams();
    for (const [name, value] of controlsOf(form.inside)) if (!(name in typed)) fields.append(name, value);
    for (const [name, value] of Object.entries(typed)) {
      if (!form.inside.includes(`name="${name}"`))
        throw new Error(`${this.path} has no field ${name}: ${this.text.slice(0, 300)}`);
      for (const each of value === null ? [] : typeof value === 'string' ? [value] : value) fields.append(name, each);
    }
    const pressed = button === undefined ? null : buttonOf(form.inside, button);
    if (pressed !== null) fields.append(pressed, button ?? '');
    const options = { method: 'POST', body: fields, headers: this.#headers(), redirect: 'manual' } as const;
    return this.#take(await fetch(this.#url + form.action, options), form.action);
  }

  #headers(): Record<string, string> {
    return { origin: this.#url, ...(this.#cookie === '' ? {} : { cookie: this.#cookie }) };
  }

  async #take(response: Response, path: string): Promise<this> {
    const [cookie] = response.headers.getSetCookie();
    if (cookie !== undefined) this.#cookie = cookie.split(';')[0] ?? '';
    const onward = response.headers.get('location');
    if (onward !== null) return this.ask(onward);
    this.status = response.status;
    this.path = path;
    this.html = await response.text();
    return this;
  }
}

function formTo(html: string, action: string): { readonly action: string; readonly inside: string } {
  for (const [, tag = '', inside = ''] of html.matchAll(/<form\b([^>]*)>(.*?)<\/form>/gs)) {
    // A button may lead elsewhere than its form.
    const targets = [tag, ...inside.matchAll(/<button\b[^>]*>/g)].map((each) => /action="([^"]*)"/.exec(String(each))?.[1] ?? '');
    const to = targets.map(unescaped).find((target) => target.startsWith(action));
    if (/method="post"/.test(tag) && to !== undefined) return { action: to, inside };
  }
  throw new Error(`there is no form to ${action}`);
}

/** What a browser would send of the form as it stands. */
function controlsOf(inside: string): readonly (readonly [string, string])[] {
  const found: (readonly [string, string])[] = [];
  const controls = /<input\b([^>]*)>|<textarea\b([^>]*)>(.*?)<\/textarea>|<select\b([^>]*)>(.*?)<\/select>/gs;
  for (const [, input, area, text = '', select, options = ''] of inside.matchAll(controls)) {
    const tag = input ?? area ?? select ?? '';
    const name = attribute(tag, 'name');
    if (name === null) continue;
    const value = input !== undefined ? inputValue(input) : area !== undefined ? unescaped(text) : chosenIn(options);
    if (value !== null) found.push([name, value]);
  }
  return found;
}

function inputValue(tag: string): string | null {
  const type = attribute(tag, 'type');
  if (type === 'file' || ((type === 'checkbox' || type === 'radio') && !/\schecked\b/.test(tag))) return null;
  return attribute(tag, 'value') ?? '';
}

function chosenIn(options: string): string | null {
  const tags = [...options.matchAll(/<option\b([^>]*)>/g)].map(([, tag = '']) => tag);
  const chosen = tags.find((tag) => /\sselected\b/.test(tag)) ?? tags[0];
  return chosen === undefined ? null : attribute(chosen, 'value');
}

function attribute(tag: string, name: string): string | null {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(tag)?.[1];
  return value === undefined ? null : unescaped(value);
}

/** The name of the button that says a value. */
function buttonOf(inside: string, value: string): string {
  const tags = [...inside.matchAll(/<button\b([^>]*)>/g)].map(([, tag = '']) => tag);
  const tag = tags.find((each) => attribute(each, 'value') === value);
  if (tag === undefined) throw new Error(`there is no button ${value}`);
  return attribute(tag, 'name') ?? '';
}
