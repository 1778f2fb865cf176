import { expect } from 'vitest';
import { formAsIs } from './form-as-is.ts';
import type { Client } from './running.ts';

type Typed = Readonly<Record<string, string>>;

/**
 * Fills in a page's form and sends it as a browser without scripts would, at a fraction of the work: for what a browser has done already
 * in the same test, and is done over and over.
 * @param address bare, with the query that the form is opened by
 */
async function sent(client: Client, address: string, page: string, typed: Typed): Promise<Response> {
  const [path = ''] = address.split('?');
  return client.post(address, { ...formAsIs(page, path), ...typed });
}

/** Records a decision that is read back first. */
export async function recordByForm(client: Client, address: string, typed: Typed): Promise<void> {
  const form = await (await client.get(address)).text();
  const readBack = await sent(client, address, form, { ...typed, steg: 'granska' });
  const saved = await sent(client, address, await readBack.text(), { steg: 'registrera' });
  expect(saved.headers.get('location'), address).toContain('klart=beslut-registrerat');
}

/** Records a board's statement with one viewpoint. @param place words of the passage that it is about */
export async function stateByForm(client: Client, address: string, place: string, typed: Typed): Promise<void> {
  const form = await (await client.get(address)).text();
  const passage = [...form.matchAll(/<option[^>]*value="([^"]*)"[^>]*>([^<]*)/g)].find(([, , text = '']) => text.includes(place));
  const saved = await sent(client, address, form, { ...typed, 'stalle-0': passage?.[1] ?? '' });
  expect(saved.headers.get('location'), address).toContain('klart=yttrande');
}
