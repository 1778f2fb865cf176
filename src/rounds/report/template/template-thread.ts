/* The thread that looks authorities' own templates through and fills them: what a file from outside does to Word's reader, it does here. */
import { answerAsks } from '../../../platform/threads/answer-asks.ts';
import { type CheckedTemplate, checkTemplate, fillTemplate } from './fill-template.ts';
import type { TemplateAnswer, TemplateAsk } from './template-apart.ts';
import { TemplateFault } from './template-fault.ts';

function answerTo(ask: TemplateAsk): CheckedTemplate | Uint8Array {
  return ask.report === undefined ? checkTemplate(ask.bytes) : fillTemplate(ask.bytes, ask.report, ask.principal);
}

answerAsks((asked): TemplateAnswer => {
  try {
    // Asked by `template-apart.ts` alone, in the same program.
    return { value: answerTo(asked as TemplateAsk) };
  } catch (error) {
    if (error instanceof TemplateFault) return { fault: { kind: error.kind, about: error.about } };
    throw error;
  }
});
