import { describe, expect, it } from 'vitest';
import { plan, round } from '../../../test/support/publications.ts';
import { leadOf } from '../pages/plan/present.ts';
import { planItems } from '../pages/plans/present.ts';
import { roundRows } from '../pages/round/rows.ts';
import { roundItems, roundsSentence } from '../pages/rounds/present.ts';
import { tellRound } from './round-told.ts';
import { publicSituation } from './situation.ts';
import { tellVersions } from './versions.ts';

const yes = { on: '2026-02-01' };
const told = (content: ReturnType<typeof round>['content'], on = '2026-03-10', lang: 'sv' | 'en' = 'sv') =>
  tellRound(publicSituation(lang, content, on), content.text);

describe('where a round stands, in public', () => {
  it('says when it is taken up, and never who is late', () => {
    const { content } = round('r', 'v1', [yes, { plannedOn: '2026-03-14' }]);
    expect(told(content)).toEqual({
      headline: 'En av två har godkänt. Planen gäller inte än.',
      lead: 'Den gäller när alla har godkänt. Härnäst behandlas den av en nämnd den 14 mars 2026.',
    });
    // The day passed and nothing came: no word of it, nor of the last day to answer.
    expect(told(content, '2026-03-20').lead).toBe('Den gäller när alla har godkänt.');
    const [, late] = roundRows(publicSituation('sv', content, '2026-03-20'));
    expect([late?.said, late?.planned, late?.numbers]).toEqual(['inget datum känt', null, ['N 1']]);
    expect(roundRows(publicSituation('en', content, '2026-03-10'))[1]?.said).toBe('taken up 14 Mar');
  });

  it('says between which days they decided once it holds, and what was withdrawn', () => {
    const { content } = round('r', 'v1', [yes, { on: '2026-03-05' }]);
    expect(told(content).headline).toMatch(/^Båda har godkänt\. Planen gäller sedan den 5 mars 2026/);
    expect(told(content).lead).toBe('Det första beslutet fattades den 1 februari och det sista den 5 mars 2026.');
    expect(told(content, '2026-03-10', 'en').lead).toBe(
      'The first decision was taken on 1 February and the last on 5 March 2026.',
    );
    const back = round('r', 'v1', [yes, {}], { withdrawnOn: '2026-02-20' });
    expect(told(back.content).headline).toBe('Utskicket drogs tillbaka den 20 februari 2026.');
  });

  it('says again when something that was postponed comes back', () => {
    const { content } = round('r', 'v1', [yes, { on: '2026-02-03', outcome: 'postpone', plannedOn: '2026-03-14' }]);
    expect(roundRows(publicSituation('sv', content, '2026-03-10'))[1]).toMatchObject({
      ...{ said: 'bordlagt, behandlas 14 mars', day: '2026-02-03', paragraph: '7' },
    });
  });

  it('says of a carried decision that it was given for an earlier text, and when', () => {
    const { content } = round('r', 'v1', [{ on: '2026-02-01', carriedOn: '2026-03-05' }, {}]);
    expect(roundRows(publicSituation('sv', content, '2026-03-10'))[0]).toMatchObject({
      ...{ day: '2026-03-05', conditions: ['beslutet från 1 februari 2026 täcker också den här texten'] },
    });
  });

  it('counts rounds in one sentence', () => {
    const [open, done] = [round('a', 'v1', [yes, {}]), round('b', 'v2', [yes, yes])];
    const say = (...rounds: (typeof open)[]) => roundsSentence('sv', roundItems('sv', rounds, '2026-03-10'));
    expect(say()).toBe('Inga beslut är publicerade än.');
    expect(say(open)).toBe('Arbetsplan: En av två har godkänt. Planen gäller inte än.');
    expect(say(open, done)).toBe('En text är ute för beslut, och en text är avgjord.');
    expect(say(done, done)).toBe('Två texter är avgjorda. Inget är ute för beslut.');
  });
});

describe('where a plan stands, in public', () => {
  const lead = (plans: ReturnType<typeof plan>[], rounds: ReturnType<typeof round>[], on = '2026-03-10') =>
    tellVersions(plans, rounds, on).map((version) => leadOf('sv', version));

  it('follows from the published rounds over its text alone', () => {
    expect(lead([plan(1)], [])).toEqual(['Arbetsplan är publicerad. Inga beslut om den är publicerade än.']);
    expect(lead([plan(1)], [round('r', 'another', [yes, yes])])[0]).toMatch(/Inga beslut om den/);
    expect(lead([plan(1)], [round('r', 'v1', [yes, {}])])).toEqual([
      'Arbetsplan är ute för beslut hos huvudmännen sedan den 10 januari 2026.',
    ]);
    expect(lead([plan(1)], [round('r', 'v1', [yes, yes])])).toEqual([
      'Arbetsplan gäller sedan den 1 februari 2026, till och med den 31 december 2027.',
    ]);
    expect(lead([plan(1)], [round('r', 'v1', [yes, { on: '2026-02-02', outcome: 'reject' }])])).toEqual([
      'Arbetsplan kan inte börja gälla i den här lydelsen.',
    ]);
    expect(lead([plan(1)], [round('r', 'v1', [yes, {}], { withdrawnOn: '2026-02-20' })])).toEqual([
      'Arbetsplan gäller inte: utskicket till huvudmännen drogs tillbaka.',
    ]);
  });

  it('lets one version of a plan hold at a time', () => {
    const first = round('a', 'v1', [yes, yes]);
    const waiting = lead([plan(2), plan(1)], [first, round('b', 'v2', [{}, {}], { sentOn: '2026-03-01' })]);
    expect(waiting[0]).toMatch(/är ute för beslut .* Tills vidare gäller version 1\.$/);
    const [two, one] = lead([plan(2), plan(1)], [first, round('b', 'v2', [yes, { on: '2026-03-05' }], { sentOn: '2026-01-20' })]);
    expect([two, one]).toEqual([
      'Arbetsplan gäller sedan den 5 mars 2026, till och med den 31 december 2027.',
      'Arbetsplan i den här lydelsen har ersatts av version 2.',
    ]);
  });

  it('is listed once, by the version that holds', () => {
    const versions = tellVersions([plan(2), plan(1)], [round('a', 'v1', [yes, yes])], '2026-03-10');
    expect(planItems('sv', versions)).toMatchObject([
      { href: '/offentligt/arbetsplan/plan', inForce: true, latest: 'Version 2, publicerad den 2 mars 2026.' },
    ]);
  });
});
