import { statusMarks as followupMarks, statusWords as followupWords } from '../../followup/index.ts';
import { catalogue, type StateKind } from '../../ui/index.ts';
import type { ProjectStatus } from './status-report.ts';

/** How a project goes, as a word of its own: in small letters, as the work plan's activities are said. */
export const statusWords = catalogue<Record<ProjectStatus, string>>({
  sv: {
    'on-track': followupWords.sv['on-track'],
    'at-risk': followupWords.sv['at-risk'],
    delayed: 'försenat',
    stopped: 'står still',
  },
  en: {
    'on-track': followupWords.en['on-track'],
    'at-risk': followupWords.en['at-risk'],
    delayed: followupWords.en.delayed,
    stopped: 'at a standstill',
  },
});

/** The same as what a sentence says of a project: `Projektet` + ` är försenat`. */
export const statusSaid = catalogue<Record<ProjectStatus, string>>({
  sv: {
    'on-track': 'går enligt plan',
    'at-risk': 'riskerar att bli försenat',
    delayed: 'är försenat',
    stopped: 'står still',
  },
  en: {
    'on-track': 'goes as planned',
    'at-risk': 'is at risk of delay',
    delayed: 'is delayed',
    stopped: 'stands still',
  },
});

export const statusMarks: Readonly<Record<ProjectStatus, StateKind>> = {
  ...{ 'on-track': followupMarks['on-track'], 'at-risk': followupMarks['at-risk'] },
  ...{ delayed: followupMarks.delayed, stopped: followupMarks.stopped },
};
