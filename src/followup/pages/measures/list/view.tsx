import { ButtonLink, Details, Empty, ExampleTag, Link, Page, Section, type Ui } from '../../../../ui/index.ts';
import type { FollowedPlan } from '../../../followed-plan.ts';
import { crumbsOf } from '../crumbs.ts';
import { measureWords } from '../measure-words.ts';
import type { ListedMeasure, MeasureGroup } from './present.ts';
import { listSentence, words } from './words.ts';

interface MeasuresView {
  readonly plan: FollowedPlan;
  readonly groups: readonly MeasureGroup[];
  readonly ended: readonly MeasureGroup[];
  readonly mayKeep: boolean;
}

export function MeasuresPage({ ui, view: { plan, groups, ended, mayKeep } }: { ui: Ui; view: MeasuresView }) {
  const w = words[ui.lang];
  const all = groups.flatMap(({ measures }) => measures);
  const here = `/uppfoljning/${plan.id}/matt`;
  return (
    <Page
      ui={ui}
      title={w.title(plan.title)}
      lead={listSentence(ui.lang, all.length, all.filter(({ hasFigures }) => !hasFigures).length)}
      current="/uppfoljning"
      crumbs={crumbsOf(ui.lang, plan, null, null)}
      actions={mayKeep ? <Ways ui={ui} here={here} /> : null}
    >
      {all.length === 0 ? <Empty title={w.none}>{w.how}</Empty> : null}
      {groups.map((group) => (
        <Group ui={ui} group={group} />
      ))}
      {ended.length === 0 ? null : (
        <Details summary={w.ended}>
          {ended.map((group) => (
            <Group ui={ui} group={group} />
          ))}
        </Details>
      )}
      {all.length === 0 ? null : (
        <p class="csv">
          <Link href={ui.href(`${here}?format=csv`)} file>
            {w.files}
          </Link>
        </p>
      )}
    </Page>
  );
}

function Ways({ ui, here }: { ui: Ui; here: string }) {
  return (
    <>
      <ButtonLink href={ui.href(`${here}/ny`)}>{measureWords[ui.lang].add}</ButtonLink>
      <ButtonLink kind="secondary" href={ui.href(`${here}/kolada`)}>
        {words[ui.lang].kolada}
      </ButtonLink>
    </>
  );
}

function Group({ ui, group }: { ui: Ui; group: MeasureGroup }) {
  return (
    <Section title={group.title}>
      {group.measures.map((measure) => (
        <Listed ui={ui} measure={measure} />
      ))}
    </Section>
  );
}

function Listed({ ui, measure }: { ui: Ui; measure: ListedMeasure }) {
  return (
    <div class="measure-listed">
      <h3>
        <Link href={ui.href(`/uppfoljning/matt/${measure.id}`)}>{measure.title}</Link>{' '}
        {measure.example ? <ExampleTag ui={ui} /> : null}
      </h3>
      <p>{measure.sentence}</p>
      {measure.sources.map((source) => (
        <p class="soft">{measureWords[ui.lang].sources(source)}</p>
      ))}
    </div>
  );
}
