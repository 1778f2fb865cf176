import { openThread, type ThreadLimits } from '../../../platform/threads/index.ts';
import type { Report } from '../report.ts';
import type { CheckedTemplate } from './fill-template.ts';
import { TemplateFault, type TemplateFaultKind } from './template-fault.ts';

/** A report in a template of twenty pages takes a tenth of a second. */
const ordinary: ThreadLimits = { seconds: 10, megabytes: 300 };
const thread = openThread(new URL('./template-thread.ts', import.meta.url), ordinary);

export type TemplateAsk =
  | { readonly bytes: Uint8Array; readonly report?: undefined }
  | { readonly bytes: Uint8Array; readonly report: Report; readonly principal: string };

export type TemplateAnswer =
  | { readonly value: CheckedTemplate | Uint8Array }
  | { readonly fault: { readonly kind: TemplateFaultKind; readonly about: string } };

async function answerTo(ask: TemplateAsk): Promise<CheckedTemplate | Uint8Array> {
  // A copy, since the bytes go to the thread.
  const bytes = new Uint8Array(ask.bytes);
  const told = await thread.ask({ ...ask, bytes }, { move: [bytes.buffer] });
  if (!told.ok) throw new TemplateFault(told.why === 'fell' ? 'broken' : 'too-large');
  // The thread runs our own code from the same program.
  const answer = told.answer as TemplateAnswer;
  if ('fault' in answer) throw new TemplateFault(answer.fault.kind, answer.fault.about);
  return answer.value;
}

/** Looks a template through, in a thread that is stopped when it takes too long. @throws TemplateFault, the first that is found */
export async function templateChecked(bytes: Uint8Array): Promise<CheckedTemplate> {
  return (await answerTo({ bytes })) as CheckedTemplate;
}

/** A report in an authority's own template, filled in that thread. @throws TemplateFault when the template would not have passed */
export async function templateFilled(bytes: Uint8Array, report: Report, principal: string): Promise<Uint8Array<ArrayBuffer>> {
  return (await answerTo({ bytes, report, principal })) as Uint8Array<ArrayBuffer>;
}
