import { expect, test } from 'vitest';
import { mainVerb } from './main-verb.ts';

test.each([
  ['att godkänna arbetsplanen', 'godkänna', 'approve'],
  ['Arbetsplanen godkänns.', 'godkänns', 'approve'],
  ['Socialnämnden godkänner planen', 'godkänner', 'approve'],
  ['Planen antas med följande ändringar: avsnitt 3 stryks', 'antas', 'approve-with-changes'],
  ['Planen antas med tillägget att den följs upp', 'antas', 'approve-with-changes'],
  ['Riktlinjen fastställs', 'fastställs', 'confirm'],
  ['Nämnden ställer sig bakom förslaget', 'ställer sig bakom', 'endorse'],
  ['Nämnden ingår för egen del avtalet', 'ingår', 'approve'],
  ['I planen ingår sex områden', 'ingår', null],
  ['Arbetsplanen tillstyrks', 'tillstyrks', 'recommend'],
  ['att föreslå kommunfullmäktige besluta', 'föreslå', 'recommend'],
  ['Remissen avstyrks', 'avstyrks', 'recommend-against'],
  ['Motionen om att införa en mottagning avslås', 'avslås', 'reject'],
  ['Ärendet återremitteras', 'återremitteras', 'refer-back'],
  ['Ärendet bordläggs till nästa sammanträde', 'bordläggs', 'postpone'],
  ['Beslutet skjuts upp', 'skjuts upp', 'postpone'],
  ['Ärendet överlämnas till kommunfullmäktige för beslut', 'överlämnas', 'forward'],
  ['Yttrandet överlämnas till Region Östergötland', 'överlämnas', null],
  ['Ärendet utgår', 'utgår', 'strike'],
  ['Aktivitet 3 i planen utgår', 'utgår', null],
  ['Informationen läggs till handlingarna', 'läggs till handlingarna', 'note'],
  ['Nämnden lägger redovisningen av arbetet till handlingarna', 'lägger till handlingarna', 'note'],
  ['att ta del av informationen', 'ta del av', 'note'],
  ['Tidigare plan upphävs', 'upphävs', 'annul'],
  ['Motionen anses besvarad', 'anses besvarad', null],
  ['att anse motionen besvarad', 'anse besvarad', null],
  ['Förvaltningen får i uppdrag att anta en handlingsplan', 'får i uppdrag', null],
  ['Nämnden ger förvaltningen i uppdrag att fastställa rutiner', 'ger i uppdrag', null],
  ['att uppdra åt kommunchefen att teckna avtalet', 'uppdra', null],
  ['Beslutet översänds till regionen', 'översänds', null],
  ['Beslutet förutsätter att regionen godkänner planen', 'förutsätter', null],
  ['Under förutsättning att fullmäktige beviljar medel godkänns planen', 'godkänns', 'approve'],
  ['att inte godkänna planen', 'godkänna', 'reject'],
  ['att uppdatera rutinen', 'uppdatera', null],
  ['Se bilaga', null, null],
])('%s', (clause, verb, outcome) => {
  const found = mainVerb(clause);
  expect([found.verb, found.outcome]).toEqual([verb, outcome]);
});

test('two outcomes side by side are doubted', () => {
  expect(mainVerb('att avslå yrkandet och anta planen').doubt).toContain('anta');
  expect(mainVerb('att anta planen och uppdra åt chefen att följa upp').doubt).toBeNull();
});
