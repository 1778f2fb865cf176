import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import { type LifeFacts, type PaperRound, type ProjectEvent, projectLife } from './project-life.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const today = day('2027-05-10');

const round = (state: PaperRound['state'], sentOn = '2027-02-01'): PaperRound => ({
  ...{ id: `${state} ${sentOn}`, title: 'En runda', state, sentOn: day(sentOn), answerBy: null },
  effectiveOn: state === 'carried' ? day('2027-03-01') : null,
});
const charter = (number: number, ...rounds: PaperRound[]): LifeFacts['papers'][number] => ({
  ...{ id: `charter ${number}`, kind: 'charter', number, rounds },
});
const event = (kind: ProjectEvent['kind'], on: string, until: string | null = null): ProjectEvent => ({
  ...{ kind, on: day(on), until: until === null ? null : day(until), text: '' },
});
const life = (facts: Partial<LifeFacts>) =>
  projectLife({ from: day('2027-01-01'), to: day('2028-12-31'), papers: [], events: [], ...facts }, today);

describe('before it begins a project is where its charter is', () => {
  it.each([
    ['draft', []],
    ['frozen', [charter(1)]],
    ['frozen', [charter(1, round('withdrawn'))]],
    ['out', [charter(1, round('open'))]],
    ['out', [charter(1, round('blocked'))]],
    ['decided', [charter(1, round('carried'))]],
    ['out', [charter(1, round('withdrawn'), round('open', '2027-03-01'))]],
  ] as const)('is %s', (state, papers) => {
    expect(life({ papers }).state).toBe(state);
  });

  it('holds by the charter that is decided, and not by one frozen after it', () => {
    const stands = life({ papers: [charter(1, round('carried')), charter(2)] });
    expect(stands).toMatchObject({ state: 'decided', charter: { number: 1 } });
    expect(life({ papers: [charter(1, round('blocked')), charter(2, round('open'))] }).charter?.number).toBe(2);
  });
});

describe('then it is what was said last', () => {
  const papers = [charter(1, round('carried'))];
  it.each([
    ['under-way', [event('started', '2027-03-02')]],
    ['paused', [event('started', '2027-03-02'), event('paused', '2027-04-01')]],
    ['under-way', [event('started', '2027-03-02'), event('paused', '2027-04-01'), event('resumed', '2027-05-01')]],
    ['ended', [event('started', '2027-03-02'), event('ended', '2027-04-01')]],
    ['closed', [event('started', '2027-03-02'), event('closed', '2027-04-01')]],
    ['under-way', [event('started', '2027-03-02'), event('closed', '2027-04-01'), event('reopened', '2027-05-01')]],
    ['decided', [event('ended', '2027-04-01'), event('reopened', '2027-05-01')]],
    ['decided', [event('started', '2027-06-01')]],
  ] as const)('is %s', (state, events) => {
    expect(life({ papers, events }).state).toBe(state);
  });

  it('has the last day that was said last, and a moved day changes nothing else', () => {
    const events = [
      event('started', '2027-03-02'),
      event('moved', '2027-04-01', '2029-06-30'),
      event('moved', '2027-05-01', '2029-03-31'),
    ];
    const moved = life({ papers, events });
    expect(moved).toMatchObject({ state: 'under-way', isMoved: true });
    expect(moved.to.toString()).toBe('2029-03-31');
    expect(life({ papers }).to.toString()).toBe('2028-12-31');
  });

  it('begins without a decision where somebody has said so', () => {
    expect(life({ events: [event('started', '2027-03-02')] })).toMatchObject({ state: 'under-way', charter: null });
  });
});
