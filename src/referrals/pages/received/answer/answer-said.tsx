import { catalogue, Prose, Section, type Ui } from '../../../../ui/index.ts';
import type { AnswerText } from '../../../received/answer-text.ts';

const words = catalogue({
  sv: { summary: 'Sammanfattning', body: 'Texten', differences: 'Där huvudmännen tycker olika' },
  en: { summary: 'Summary', body: 'The text', differences: 'Where the principals differ' },
});

/** The whole answer as it is read; it is Swedish whatever the page is. */
export function AnswerSaid({ ui, content }: { ui: Ui; content: AnswerText }) {
  const w = words[ui.lang];
  return (
    <>
      {(['summary', 'body', 'differences'] as const)
        .filter((part) => content[part] !== '')
        .map((part) => (
          <Section title={w[part]}>
            <Prose ui={ui} text={content[part]} level={3} id={part} lang={ui.lang === 'sv' ? undefined : 'sv'} />
          </Section>
        ))}
    </>
  );
}
