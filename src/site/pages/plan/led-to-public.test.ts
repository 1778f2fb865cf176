import { expect, it } from 'vitest';
import type { PublishedConference } from '../../queries/published.ts';
import { ledToInPublic } from './led-to-public.ts';

const plan = { id: 'p', title: 'Arbetsplan 2026–2027' };

function published(
  labels: readonly string[],
  outcomes: PublishedConference['content']['outcomes'] = [],
): Pick<PublishedConference, 'content' | 'standing'> {
  const content = {
    ...{ id: 'c', kind: 'theme-conference', title: 'Temadag', text: '', organ: 'Samrådet', on: '2026-03-12', starts: '09:00' },
    ...{
      ends: '15:30',
      place: 'Linköping',
      atDistance: false,
      registerBy: '2026-03-01',
      contact: '',
      contactMail: '',
      items: [],
    },
    ...{ material: [], summary: 'Alla vill **mer**. Och så.', outcomes, asOf: '2026-04-01', example: false },
    links: labels.map((label) => ({ label, of: plan.title, planId: plan.id })),
  } satisfies PublishedConference['content'];
  const standing = { state: 'over', cancelledBecause: null, seats: null, seated: 0, waiting: 0 } as const;
  return { content, standing };
}

it('says nothing where no public conference is about the plan', () => {
  expect(ledToInPublic('sv', plan, [published([])])).toBeNull();
});

it('tells by the plan’s parts what public conferences led to', () => {
  const outcomes = [
    { text: 'Kursen ges.', on: '2026-05-02', label: '2.1 Utbildning' },
    { text: 'Ett nätverk.', on: '2026-06-02', label: null },
  ];
  const view = ledToInPublic('sv', plan, [published(['10.1 Digitalt', '2.1 Utbildning', plan.title], outcomes)]);
  expect(view?.sentence).toBe(
    'En konferens hör till planen. En konferens har hållits. Det har lett till två saker, som står nedan.',
  );
  expect(view?.groups.map(({ name, rows }) => [name, rows.flatMap((row) => row.outcomes.map(({ text }) => text))])).toEqual([
    ['Hela planen', []],
    ['2.1 Utbildning', ['Kursen ges.']],
    ['10.1 Digitalt', ['Ett nätverk.']],
  ]);
  expect(view?.groups[0]?.rows[0]).toMatchObject({
    ...{ href: '/offentligt/konferenser/c', said: 'Alla vill mer.', state: 'har hållits' },
    what: 'Temakonferens, torsdag den 12 mars 2026 kl. 9–15.30',
  });
});
