import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import type { PaperRound, ProjectLife } from './project-life.ts';
import { projectSentence } from './project-sentence.ts';
import { projectWay } from './project-way.ts';
import { projectsSentence } from './projects-sentence.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const everything = { keep: true, work: true };
const reader = { keep: false, work: false };
const leader = {
  role: 'leader',
  id: 'r',
  personId: 'p',
  organId: null,
  name: 'Anna Ek',
  title: null,
  from: day('2027-01-01'),
  to: null,
} as const;

const round = (state: PaperRound['state']): PaperRound => ({
  ...{ id: 'runda', title: 'En runda', state, sentOn: day('2027-02-01'), answerBy: day('2027-06-30') },
  effectiveOn: state === 'carried' ? day('2027-05-02') : null,
});
const paper = (id: string, state: PaperRound['state'] | null) => ({ id, number: 1, round: state === null ? null : round(state) });
const project = (life: Partial<ProjectLife>, leaders: readonly (typeof leader)[] = [leader]) => ({
  ...{ id: 'x', to: day('2028-12-31'), leaders },
  life: {
    ...{ state: 'draft', charter: null, closing: null, said: null, hasStarted: false, to: day('2028-12-31'), isMoved: false },
    ...life,
  } as ProjectLife,
});
const said = (kind: 'paused' | 'closed' | 'ended', text = '') => ({ kind, on: day('2027-05-01'), until: null, text });
const say = (of: ReturnType<typeof project>, may = everything, today = '2027-05-10') => projectSentence('sv', of, may, today);

describe('the sentence of a project', () => {
  const charter = paper('d', null);
  it.each([
    [project({}, []), 'Ingen leder projektet än', '/projekt/x/roller'],
    [project({}), 'Direktivet skrivs', '/projekt/x/direktiv'],
    [project({ state: 'frozen', charter }), 'Direktivet är fastlagt men inte skickat', '/beslut/ny?text=d'],
    [project({ state: 'out', charter: paper('d', 'open') }), 'Direktivet är hos huvudmännen för beslut', '/beslut/runda'],
    [project({ state: 'out', charter: paper('d', 'blocked') }), 'Direktivet går inte igenom som det är', '/beslut/runda'],
    [project({ state: 'decided', charter: paper('d', 'carried') }), 'Direktivet är beslutat sedan 2 maj 2027', '/projekt/x/lage'],
    [project({ state: 'under-way' }), 'Projektet pågår till 31 december 2028', '/projekt/x/lagesrapporter'],
    [project({ state: 'under-way', closing: paper('s', null) }), 'Slutrapporten är fastlagd', '/beslut/ny?text=s'],
    [project({ state: 'under-way', closing: paper('s', 'open') }), 'Slutrapporten är hos huvudmännen', '/beslut/runda'],
    [
      project({ state: 'under-way', closing: paper('s', 'carried') }),
      'Huvudmännen har tagit del av slutrapporten',
      '/projekt/x/lage',
    ],
    [project({ state: 'paused', said: said('paused') }), 'Projektet vilar sedan 1 maj 2027', '/projekt/x/lage'],
    [project({ state: 'ended', said: said('ended') }), 'Projektet avbröts 1 maj 2027', '/projekt/x/slutrapport'],
    [project({ state: 'closed', said: said('closed') }), 'Projektet är avslutat sedan 1 maj 2027', '/projekt/x/overlamning'],
  ])('says where it stands and what is next', (of, headline, href) => {
    expect(say(of)).toMatchObject({ headline, next: { href } });
  });

  it('says that its day has passed, and why it rests', () => {
    expect(say(project({ state: 'under-way' }), everything, '2029-01-01').headline).toBe(
      'Projektet skulle ha varit klart 31 december 2028',
    );
    expect(say(project({ state: 'paused', said: said('paused', 'Inga medel.') })).lead).toBe('Inga medel.');
  });

  it('asks nobody to do what is not theirs', () => {
    expect(say(project({}, []), reader)).toMatchObject({ headline: 'Direktivet skrivs', next: null });
    expect(say(project({ state: 'frozen', charter }), { keep: false, work: true }).next).toBeNull();
    expect(say(project({ state: 'under-way' }), reader).next).toBeNull();
  });
});

it('marks today on the way', () => {
  const marks = (life: Partial<ProjectLife>) => projectWay('sv', project(life)).map(({ state }) => state);
  expect(marks({})).toEqual(['now', 'ahead', 'ahead', 'ahead', 'ahead']);
  expect(marks({ state: 'out', charter: paper('d', 'open') })).toEqual(['done', 'now', 'ahead', 'ahead', 'ahead']);
  expect(marks({ state: 'decided', charter: paper('d', 'carried') })).toEqual(['done', 'done', 'now', 'ahead', 'ahead']);
  expect(marks({ state: 'under-way', closing: paper('s', 'open') })).toEqual(['done', 'done', 'done', 'now', 'ahead']);
  expect(marks({ state: 'closed' })).toEqual(['done', 'done', 'done', 'done', 'now']);
});

it('counts the projects', () => {
  expect(projectsSentence('sv', [])).toBe('Inget projekt är upplagt än');
  expect(projectsSentence('sv', ['under-way', 'under-way', 'out', 'closed'])).toBe('Två projekt pågår och ett väntar på beslut');
  expect(projectsSentence('sv', ['frozen', 'paused'])).toBe('Inget projekt pågår, ett vilar och ett förbereds');
  expect(projectsSentence('sv', ['closed', 'ended'])).toBe('Alla projekt är avslutade');
});
