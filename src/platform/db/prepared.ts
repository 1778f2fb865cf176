import type pg from 'pg';

type Asks = Pick<pg.ClientBase, 'query'>;

/** Texts that have been sent, and the name of each that has been sent more than once. */
const names = new Map<string, string | null>();
const mostTexts = 1_000;
let named = 0;

/**
 * Sends what is asked again and again as a prepared statement, so that the database reads and plans it once a connection: for the
 * larger of our questions that costs more than answering them. A text that is sent once is only sent.
 */
export function prepared<Client extends Asks>(client: Client): Client {
  const query = (config: string | { text: string; name?: string }, ...rest: unknown[]) =>
    (client.query as (...args: unknown[]) => unknown)(
      typeof config === 'string' || config.name !== undefined ? config : withName(config),
      ...rest,
    );
  // Everything else is the client's own.
  return Object.assign(Object.create(client), { query }) as Client;
}

function withName<Config extends { text: string }>(config: Config): Config {
  const name = nameOf(config.text);
  return name === null ? config : { ...config, name };
}

function nameOf(text: string): string | null {
  const known = names.get(text);
  if (known !== undefined && known !== null) return known;
  if (known === undefined) {
    if (names.size >= mostTexts) names.clear();
    names.set(text, null);
    return null;
  }
  const name = `samrad_${named++}`;
  names.set(text, name);
  return name;
}
