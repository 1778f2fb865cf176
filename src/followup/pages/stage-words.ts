import { catalogue } from '../../ui/index.ts';
import type { Stage } from '../introduction/stage.ts';

/** The stages as a principal chooses among them, each for its own part. */
export const stageLabels = catalogue<Record<Stage, string>>({
  sv: {
    'not-begun': 'Inte påbörjat',
    decided: 'Beslutat',
    introducing: 'Införs',
    'in-use': 'Används',
    'not-relevant': 'Inte aktuellt hos oss',
  },
  en: {
    'not-begun': 'Not begun',
    decided: 'Decided',
    introducing: 'Being introduced',
    'in-use': 'In use',
    'not-relevant': 'Not relevant here',
  },
});
