import { DefinitionList, Prose, Section } from '../../../ui/index.ts';
import { partWords } from '../../part-words.ts';
import { PartForm } from './part-form.tsx';
import { PartSaid, PartTools } from './part-tools.tsx';
import type { WriteProps } from './shown.ts';
import { words } from './words.ts';

/** The plan as a whole: its aim, years and number. */
export function PlanPart({ ui, view }: WriteProps) {
  const { plan, open } = view;
  const w = words[ui.lang];
  if (open?.part.kind === 'plan') return <PartForm ui={ui} view={view} open={open} />;
  const years = `${plan.firstYear}–${plan.lastYear}`;
  return (
    <div class="part" id="planen">
      <Section title={partWords[ui.lang].aim} id="syfte">
        <PartTools ui={ui} view={view} part={{ kind: 'plan' }} name={w.whole} />
        <PartSaid ui={ui} view={view} part={{ kind: 'plan' }} />
        {plan.aim === '' ? <p>{w.noAim}</p> : <Prose ui={ui} text={plan.aim} level={3} id="syfte" />}
        <DefinitionList
          items={[
            { term: w.years, value: years },
            { term: w.number, value: plan.registrationNumber ?? '' },
          ]}
        />
      </Section>
    </div>
  );
}
