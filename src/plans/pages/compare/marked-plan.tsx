import type { Child } from 'hono/jsx';
import { ChangedWords, DefinitionList, list, Prose, Tag, type Ui } from '../../../ui/index.ts';
import type { ComparedArea, ComparedPart, FieldName } from '../../compare/changes.ts';
import { partWords, periodInWords } from '../../part-words.ts';
import type { PlanText } from '../../plan-text.ts';
import type { ChangeRow, ComparisonView } from './present.ts';
import { words } from './words.ts';

type Activity = PlanText['areas'][number]['activities'][number];

interface Given {
  readonly ui: Ui;
  readonly comparison: ComparisonView;
  /** The page's own address, final. */
  readonly here: string;
}

/** The later text as one reads it, with what has changed marked in place and a note beside; under it where there is no room. */
export function MarkedPlan(given: Given) {
  const { ui, comparison } = given;
  const { title, aim, areas } = comparison.changes;
  const w = partWords[ui.lang];
  return (
    <div class="marked-plan" lang="sv">
      <Row {...given} part={title}>
        <h2>
          <Words {...{ ui, part: title, field: 'title' }} said={comparison.to.text.title} />
        </h2>
        <p>
          <Words
            {...{ ui, part: title, field: 'years' }}
            said={`${comparison.to.text.firstYear}–${comparison.to.text.lastYear}`}
          />
        </p>
      </Row>
      <Row {...given} part={aim}>
        <h2>{w.aim}</h2>
        <Running {...{ ui, part: aim }} said={comparison.to.text.aim} />
      </Row>
      {areas.map((area) => (
        <AreaRows {...given} area={area} />
      ))}
    </div>
  );
}

function AreaRows({ area, ...given }: Given & { area: ComparedArea }) {
  const { ui, comparison } = given;
  const w = partWords[ui.lang];
  const text = area.after === null ? undefined : comparison.to.text.areas[area.after.place];
  return (
    <section>
      <Row {...given} part={area}>
        <h2>
          {area.after === null ? null : `${area.after.place + 1}. `}
          <Words {...{ ui, part: area, field: 'title' }} said={text?.title ?? ''} />
        </h2>
        <Running {...{ ui, part: area }} said={text?.text ?? ''} />
      </Row>
      {area.goals.length === 0 ? null : <h3>{w.goals}</h3>}
      {area.goals.map((goal) => (
        <Row {...given} part={goal}>
          <Running {...{ ui, part: goal }} said={text?.goals[goal.after?.place ?? -1] ?? ''} />
        </Row>
      ))}
      {area.activities.length === 0 ? null : <h3>{w.activities}</h3>}
      {area.activities.map((activity) => (
        <Row {...given} part={activity}>
          <ActivityWords ui={ui} part={activity} said={text?.activities[activity.after?.place ?? -1]} />
        </Row>
      ))}
    </section>
  );
}

function ActivityWords({ ui, part, said }: { ui: Ui; part: ComparedPart; said: Activity | undefined }) {
  const w = partWords[ui.lang];
  const item = (field: FieldName, term: string, value: string) => ({
    term,
    value: value === '' && !isChanged(part, field) ? '' : <Words {...{ ui, part, field }} said={value} />,
  });
  return (
    <>
      <h4>
        <Words {...{ ui, part, field: 'title' }} said={said?.title ?? ''} />
      </h4>
      <Running {...{ ui, part }} said={said?.text ?? ''} />
      <DefinitionList
        items={[
          item('responsible', w.responsible, said?.responsible ?? ''),
          item('period', w.period, said === undefined ? '' : periodInWords(ui.lang, said)),
          item('indicators', w.indicators, said === undefined ? '' : list(ui.lang, said.indicators)),
        ]}
      />
    </>
  );
}

/** A part of the plan, with what is to be said of it beside. */
function Row({ ui, comparison, here, part, children }: Given & { part: ComparedPart; children?: Child }) {
  const row = comparison.byKey.get(part.key);
  return (
    <div class={row === undefined ? 'marked-row' : `marked-row is-${row.kind}`}>
      <div>{children}</div>
      {row === undefined ? null : <MarginNote ui={ui} row={row} here={here} />}
    </div>
  );
}

function MarginNote({ ui, row, here }: { ui: Ui; row: ChangeRow; here: string }) {
  const w = words[ui.lang];
  const fields =
    row.kind === 'changed'
      ? `${list(
          ui.lang,
          row.fields.map(({ label }) => label),
        )}.`
      : '';
  return (
    <div class="margin-note" id={row.id} role="note" aria-label={`${w.note}: ${row.label}`} lang={ui.lang}>
      <p>
        <Tag>{row.kindWord}</Tag> {fields} {row.moved} {row.reason}
      </p>
      <p>
        <a class="ds-link" href={`${here}#${row.id}`} aria-label={w.linkFor(row.label)}>
          {w.link}
        </a>
      </p>
    </div>
  );
}

function isChanged({ fields }: ComparedPart, name: FieldName): boolean {
  return fields.some(({ field }) => field === name);
}

/** A line, marked where it has changed. */
function Words({ ui, part, field, said }: { ui: Ui; part: ComparedPart; field: FieldName; said: string }) {
  const changed = part.fields.find((each) => each.field === field);
  return <ChangedWords ui={ui} changes={changed?.words ?? [{ kind: 'same', text: said }]} />;
}

/** Running text: as it is read where it is as it was, else word by word. */
function Running({ ui, part, said }: { ui: Ui; part: ComparedPart; said: string }) {
  const changed = part.fields.find(({ field }) => field === 'text');
  if (changed === undefined) return <Prose ui={ui} text={said} level={4} id={`text-${part.key}`} />;
  return (
    <div class="changed-text">
      <ChangedWords ui={ui} changes={changed.words} />
    </div>
  );
}
