import { describe, expect, it } from 'vitest';
import { plan, round } from '../../../../test/support/publications.ts';
import { tellVersions } from '../../telling/versions.ts';
import { publicPaper } from './paper.ts';

const on = '2026-03-10';
/** The paper of a version among those published, with the rounds published over them. */
function paperOf(version: number, rounds: readonly ReturnType<typeof round>[], versions = [1, 2]) {
  const told = tellVersions(
    versions.map((each) => plan(each)),
    rounds,
    on,
  );
  const [own] = told.filter(({ content }) => content.version === version);
  if (own === undefined) throw new Error(`no version ${version}`);
  return publicPaper(own, told, on);
}

describe('a plan on paper, for anyone', () => {
  it('says that nothing of the decisions has been published', () => {
    expect(paperOf(1, [])).toMatchObject({ isPublic: true, compilation: null });
  });

  it('names nobody as late: a day that has passed is no longer told, nor the last day to answer', () => {
    const { compilation } = paperOf(1, [round('r1', 'v1', [{ on: '2026-02-01' }, { plannedOn: '2026-03-01' }])]);
    expect(compilation?.rows.map(({ day, paragraph, outcome }) => [day, paragraph, outcome])).toEqual([
      ['2026-02-01', '7', 'Godkänt'],
      ['', '', 'Inte beslutat än'],
    ]);
    expect(`${compilation?.headline} ${compilation?.lead}`).not.toMatch(/1 mars|1 februari 2026|senast|Ydre/);
  });

  it('tells the day that is to come', () => {
    const { compilation } = paperOf(1, [round('r1', 'v1', [{ on: '2026-02-01' }, { plannedOn: '2026-03-20' }])]);
    expect(compilation?.rows[1]?.outcome).toBe('Behandlas 20 mars 2026');
  });

  it('knows that another version holds', () => {
    const decided = round('r2', 'v2', [{ on: '2026-02-01' }, { on: '2026-02-02' }]);
    const { life } = paperOf(1, [round('r1', 'v1', [{}, {}]), decided]);
    expect(life.state === 'draft' ? null : life.round.versionNumber).toBe(2);
  });
});
