import { expect, it } from 'vitest';
import { linkoping } from '../../../../test/support/report-facts.ts';
import { composeReport } from '../../report/compose-report.ts';
import { defaultMaster } from '../../report/master.ts';
import type { ReportFacts } from '../../report/report-facts.ts';
import { reportSentence } from './report-sentence.ts';

function sentence(lang: 'sv' | 'en', facts: Partial<ReportFacts>, signing: string | null): string {
  const wording = new Map(signing === null ? [] : [['signing', signing]]);
  return reportSentence(lang, composeReport(defaultMaster(linkoping), { ...linkoping, ...facts }, wording));
}

it('says what is left to fill in', () => {
  expect(sentence('sv', {}, 'Socialförvaltningen: Chef')).toBe('Tjänsteskrivelsen är klar att använda');
  expect(sentence('sv', { caseOfficer: null, codetermination: null }, null)).toBe(
    'Tjänsteskrivelsen är nästan klar: handläggare, MBL och förvaltningschef saknas',
  );
  // The basis names the day too, which is asked for once.
  expect(sentence('en', { on: null }, 'A: B')).toBe('The official report is nearly ready: date missing');
});
