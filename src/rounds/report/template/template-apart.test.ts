import { expect, it } from 'vitest';
import { linkoping } from '../../../../test/support/report-facts.ts';
import { composeReport } from '../compose-report.ts';
import { defaultMaster } from '../master.ts';
import { sampleTemplate } from './sample-template.ts';
import { templateChecked, templateFilled } from './template-apart.ts';
import { TemplateFault } from './template-fault.ts';

it('is checked and filled apart, with the same faults', async () => {
  const template = await sampleTemplate();
  expect((await templateChecked(template)).found).toContain('rubrik');
  const filled = await templateFilled(
    template,
    composeReport(defaultMaster(linkoping), linkoping, new Map()),
    'Linköpings kommun',
  );
  expect(Buffer.from(filled.subarray(0, 2)).toString()).toBe('PK');
  expect(template.length).toBeGreaterThan(0);
  const fault = await templateChecked(new TextEncoder().encode('hej')).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(TemplateFault);
  expect(fault).toMatchObject({ kind: 'not-docx' });
});
