import { capitalise, DefinitionList, longDate, PlainWords, StateMark, type Ui } from '../../../ui/index.ts';
import { whoSays } from '../../reporting/report-sentence.ts';
import type { Report } from '../../reporting/standing-reports.ts';
import { statusMarks, statusWords, wayWords } from '../../reporting/status-words.ts';
import { partWords } from './words.ts';

/** All that a report says, with who says it, when and how. */
export function ReportSaid({ ui, report }: { ui: Ui; report: Report }) {
  const { lang } = ui;
  const w = partWords[lang];
  const { status, text, deviation, remedy, nextStep, expectedEnd, person, on, how, reason } = report;
  return (
    <>
      <p>
        <StateMark ui={ui} state={statusMarks[status]} text={capitalise(statusWords[lang][status])} />
      </p>
      <PlainWords text={text} />
      <DefinitionList
        items={[
          { term: w.deviation, value: deviation },
          { term: w.remedy, value: remedy },
          { term: w.nextStep, value: nextStep },
          { term: w.expectedEnd, value: expectedEnd === null ? '' : longDate(lang, expectedEnd) },
          { term: w.reason, value: reason },
          { term: w.who, value: `${whoSays(person) ?? w.nobody}, ${longDate(lang, on)}, ${wayWords[lang][how]}` },
        ]}
      />
    </>
  );
}
