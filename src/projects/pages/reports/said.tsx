import { DefinitionList, PlainWords, StateMark, type Ui } from '../../../ui/index.ts';
import type { StatusReport } from '../../work/status-report.ts';
import { statusMarks, statusWords } from '../../work/status-words.ts';
import { words } from './words.ts';

type Said = Pick<StatusReport, 'status' | 'text' | 'deviation' | 'nextStep' | 'money' | 'reason'>;

/** All that a report says. */
export function ReportSaid({ ui, report }: { ui: Ui; report: Said }) {
  const w = words[ui.lang];
  const plain = (text: string) => (text === '' ? '' : <PlainWords text={text} />);
  return (
    <DefinitionList
      items={[
        {
          term: w.status,
          value: <StateMark ui={ui} state={statusMarks[report.status]} text={statusWords[ui.lang][report.status]} />,
        },
        { term: w.text, value: plain(report.text) },
        { term: w.deviation, value: plain(report.deviation) },
        { term: w.nextStep, value: plain(report.nextStep) },
        { term: w.money, value: plain(report.money) },
        { term: w.reason, value: plain(report.reason) },
      ]}
    />
  );
}
