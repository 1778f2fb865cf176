import { Actions, ButtonLink, Empty, Page } from '../../../ui/index.ts';
import { documentWords } from '../document-words.ts';
import { AreaPart } from './area-part.tsx';
import { PartForm } from './part-form.tsx';
import { PlanPart } from './plan-part.tsx';
import { addressOf, writingSentence } from './present.ts';
import { WriteScripts } from './scripts.tsx';
import type { WriteProps } from './shown.ts';
import { words } from './words.ts';

export function WritePage({ ui, view }: WriteProps) {
  const w = words[ui.lang];
  const { plan, draft, open } = view;
  const writesNew = open?.part.kind === 'new-area';
  return (
    <Page
      ui={ui}
      title={w.title(plan.title)}
      lead={writingSentence(ui.lang, draft)}
      current="/arbetsplan"
      crumbs={[
        { label: documentWords[ui.lang].plans, href: '/arbetsplan' },
        { label: plan.title, href: `/arbetsplan/${plan.id}` },
        { label: w.title(plan.title) },
      ]}
      failed={(open?.errors.length ?? 0) > 0}
      actions={draft.length === 0 ? null : <Onward ui={ui} view={view} />}
    >
      <div
        class="writing"
        data-plan={plan.id}
        data-unsaved={w.unsaved}
        data-account={view.account}
        data-here={ui.href(`/arbetsplan/${plan.id}/skriv`)}
      >
        <PlanPart ui={ui} view={view} />
        {draft.length === 0 && !writesNew ? <Empty title={w.empty}>{w.emptyMore}</Empty> : null}
        <div data-order="omrade">
          {draft.map((area, place) => (
            <AreaPart ui={ui} view={view} area={area} place={place} />
          ))}
        </div>
        {writesNew && open !== null ? <PartForm ui={ui} view={view} open={open} /> : <AddArea ui={ui} view={view} />}
      </div>
      <WriteScripts />
    </Page>
  );
}

/** With a part open its own button is the primary one. */
function Onward({ ui, view: { plan, open } }: WriteProps) {
  const w = words[ui.lang];
  return (
    <>
      <ButtonLink kind={open === null ? 'primary' : 'secondary'} href={ui.href(`/arbetsplan/${plan.id}/frys`)}>
        {w.freeze}
      </ButtonLink>
      <ButtonLink kind="secondary" href={ui.href(`/remisser/ny?plan=${plan.id}`)}>
        {w.share}
      </ButtonLink>
    </>
  );
}

function AddArea({ ui, view: { plan, draft } }: WriteProps) {
  const to = ui.href(addressOf(plan.id, { kind: 'new-area' }, true));
  return (
    <Actions>
      <ButtonLink kind={draft.length === 0 ? 'primary' : 'secondary'} href={to}>
        {words[ui.lang].addArea}
      </ButtonLink>
    </Actions>
  );
}
