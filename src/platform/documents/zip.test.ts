import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { unzip } from '../../../test/support/unzip.ts';
import type { NamedFile } from './named-file.ts';
import { zipOf } from './zip.ts';

const at = Temporal.Instant.from('2026-11-22T10:00:00Z');
const file = (fileName: string, text: string): NamedFile => ({
  ...{ fileName, mediaType: 'text/plain', bytes: new TextEncoder().encode(text) },
});

describe('a ZIP', () => {
  it('holds every file under a name of its own', async () => {
    const files = [file('Förslag.txt', 'ett'), file('förslag.txt', 'två'), file('../utkast.docx', 'tre')];
    const zip = await zipOf(files, at);
    expect([...unzip(zip)]).toEqual([
      ['Förslag.txt', 'ett'],
      ['förslag (2).txt', 'två'],
      ['utkast.docx', 'tre'],
    ]);
    expect(Buffer.compare(zip, await zipOf(files, at))).toBe(0);
  });

  it('has folders, within which names are told apart', async () => {
    const files = [
      { ...file('Plan.pdf', 'a'), folder: 'Ydre: Socialnämnden' },
      { ...file('Plan.pdf', 'b'), folder: 'Kinda/../Nämnden' },
      { ...file('plan.pdf', 'c'), folder: 'Ydre: Socialnämnden' },
      file('Läs mig.txt', 'd'),
    ];
    expect([...unzip(await zipOf(files, at)).keys()]).toEqual([
      'Ydre Socialnämnden/Plan.pdf',
      'Kinda .. Nämnden/Plan.pdf',
      'Ydre Socialnämnden/plan (2).pdf',
      'Läs mig.txt',
    ]);
  });
});
