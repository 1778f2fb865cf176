import { ErrorSummary, Form, Hidden, Link, Select, SubmitButton } from '../../../ui/index.ts';
import { keyOf } from '../../writing/part.ts';
import { MetaFields } from '../meta-form.tsx';
import { RemoveButton } from '../remove-button.tsx';
import { ActivityFields, AreaFields, GoalFields } from './part-fields.tsx';
import { PartSaid } from './part-tools.tsx';
import { nameOf, writersSentence } from './present.ts';
import type { Open, WriteProps } from './shown.ts';
import { words } from './words.ts';

type FormProps = WriteProps & { readonly open: Open };

/**
 * A part's form where the part stands. `base` is what was saved when it was opened: two who write in the same part have their words
 * laid together. What is typed is kept in the browser until it is saved.
 */
export function PartForm({ ui, view, open }: FormProps) {
  const w = words[ui.lang];
  const { plan, draft } = view;
  const key = keyOf(open.part);
  const name = nameOf(ui.lang, plan, draft, open.part);
  const address = ui.href(`/arbetsplan/${plan.id}/skriv/${key}`);
  const within = 'areaId' in open.part ? open.part : null;
  const isNew = within !== null || open.part.kind === 'new-area';
  return (
    <div class="part open" id={key}>
      <PartSaid ui={ui} view={view} part={open.part} />
      {open.part.kind === 'new-area' ? <h2>{name}</h2> : null}
      {within === null ? null : <h4>{name}</h4>}
      <samrad-keep
        part={key}
        name={name}
        beat={isNew ? undefined : `${address}/oppen`}
        word-restore={w.restore}
        word-back={w.takeBack}
        word-throw={w.throwAway}
        word-kept={w.kept}
        word-saved={w.hasSaved}
      >
        <Others ui={ui} view={view} part={key} />
        <Form ui={ui} action={address} label={`${isNew ? '' : `${w.edit} `}${name}`}>
          <ErrorSummary ui={ui} errors={open.errors} />
          <Hidden name="base" value={JSON.stringify(open.base)} />
          {isNew ? <Hidden name="request" value={open.request} /> : null}
          <Fields ui={ui} view={view} open={open} />
          <div class="actions">
            <SubmitButton>{w.save}</SubmitButton>
            <Link href={ui.href(`/arbetsplan/${plan.id}/skriv#${within === null ? key : `omrade-${within.areaId}`}`)}>
              {w.cancel}
            </Link>
          </div>
        </Form>
      </samrad-keep>
      <After ui={ui} view={view} open={open} name={name} />
    </div>
  );
}

/** Who else has the part open; kept true by the script. */
function Others({ ui, view, part }: WriteProps & { part: string }) {
  const sentence = writersSentence(ui.lang, part, view.others);
  return (
    <p class="writer" role="status" data-others>
      {sentence === '' ? '' : `${sentence} ${words[ui.lang].together}`}
    </p>
  );
}

function Fields({ ui, view, open: { part, typed, errors } }: FormProps) {
  const given = { ui, typed, errors };
  if (part.kind === 'plan') return <MetaFields {...given} />;
  if (part.kind === 'area' || part.kind === 'new-area') return <AreaFields {...given} />;
  if (part.kind === 'goal' || part.kind === 'new-goal') return <GoalFields {...given} />;
  return <ActivityFields {...given} organs={view.organs} />;
}

/** What else may be done with a part: to another area with it, or out of the text. */
function After({ ui, view, open: { part }, name }: FormProps & { name: string }) {
  if (!('id' in part)) return null;
  const address = ui.href(`/arbetsplan/${view.plan.id}/skriv/${keyOf(part)}`);
  return (
    <>
      {part.kind === 'area' ? null : <MoveTo ui={ui} view={view} address={address} id={part.id} />}
      <RemoveButton ui={ui} action={`${address}/ta-bort`} title={name} what={part.kind} />
    </>
  );
}

function MoveTo({ ui, view: { draft }, address, id }: WriteProps & { address: string; id: string }) {
  const w = words[ui.lang];
  const areas = draft.filter((area) => ![...area.goals, ...area.activities].some((within) => within.id === id));
  if (areas.length === 0) return null;
  return (
    <details class="ds-details">
      <summary>{w.moveTo}</summary>
      <div>
        <Form ui={ui} action={`${address}/flytta`} label={w.moveTo}>
          <Select
            ui={ui}
            name="omrade"
            label={w.area}
            options={areas.map((area) => ({ value: area.id, label: area.title }))}
            required
          />
          <SubmitButton kind="secondary">{w.move}</SubmitButton>
        </Form>
      </div>
    </details>
  );
}
