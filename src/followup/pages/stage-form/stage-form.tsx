import {
  Actions,
  CheckSentence,
  countInWords,
  DateField,
  Fieldset,
  Form,
  type FormErrors,
  Hidden,
  isoDate,
  Link,
  longDate,
  Section,
  Select,
  SubmitButton,
  stateWords,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { FollowedActivity, FollowedArea } from '../../followed-plan.ts';
import type { Introduction } from '../../introduction/introduction.ts';
import { stages } from '../../introduction/stage.ts';
import { lastOf, lastSeen, type StageSaid, whatDiffers } from '../../introduction/what-differs.ts';
import { stageLabels } from '../stage-words.ts';
import { fieldsOf, type StageTyped } from './read-stages.ts';
import { stageFormWords } from './words.ts';

/** How far one principal has come, to be said, looked through and saved. */
interface StageFormView {
  /** Final address of the form. */
  readonly action: string;
  readonly areas: readonly FollowedArea[];
  /** As it stands alone: `Linköping`. */
  readonly name: string;
  /** All that the principal has said. */
  readonly before: readonly Introduction[];
  readonly typed: ReadonlyMap<string, StageTyped>;
  /** Name and function as typed; null when it is whoever is signed in. */
  readonly who: string | null;
  /** What is said, found right and not saved yet; null before. */
  readonly review: readonly StageSaid[] | null;
  readonly request: string;
  readonly errors: FormErrors;
  /** Bare path of what has been said of an activity; null where nobody is signed in. */
  readonly historyOf: ((activity: FollowedActivity) => string) | null;
}

type Props = { ui: Ui; view: StageFormView };

export function StageForm({ ui, view }: Props) {
  const w = stageFormWords[ui.lang];
  return (
    <>
      {view.review === null ? null : <Review ui={ui} view={view} review={view.review} />}
      {view.review === null ? null : <h2 id="andra">{w.change}</h2>}
      <Form ui={ui} action={view.action} label={w.formLabel}>
        <p class="soft">{w.help}</p>
        <Hidden name="sett" value={String(lastSeen(view.before))} />
        {view.areas.flatMap(({ activities }) => activities.map((each) => <Activity ui={ui} view={view} activity={each} />))}
        {view.who === null ? null : (
          <TextField
            {...{ ui, name: 'vem', label: w.who, help: w.whoHelp, value: view.who, errors: view.errors }}
            {...{ maxlength: 200, autocomplete: 'off', required: true }}
          />
        )}
        <Actions>
          <SubmitButton name="svar" value="granska" kind={view.review === null ? 'primary' : 'secondary'}>
            {w.look}
          </SubmitButton>
        </Actions>
      </Form>
    </>
  );
}

function Activity({ ui, view, activity }: Props & { activity: FollowedActivity }) {
  const w = stageFormWords[ui.lang];
  const { typed, before, errors, historyOf } = view;
  const last = lastOf(before, activity.id);
  const names = fieldsOf(activity.id);
  const now = typed.get(activity.id) ?? { stage: '', on: '', note: '' };
  const said = last === null ? w.never : w.last(stateWords[ui.lang][last.stage], longDate(ui.lang, last.on), last.who);
  return (
    <Fieldset
      legend={`${activity.number} ${activity.title}`}
      help={
        <>
          {said} {last === null || historyOf === null ? null : <Link href={ui.href(historyOf(activity))}>{w.history}</Link>}
        </>
      }
    >
      <div class="stage-fields">
        <Select
          {...{ ui, name: names.stage, label: w.stage, value: now.stage, errors, empty: last === null ? w.unsaid : false }}
          options={stages.map((stage) => ({ value: stage, label: stageLabels[ui.lang][stage] }))}
        />
        <DateField {...{ ui, name: names.on, label: w.since, value: now.on, errors, help: '' }} />
        <TextField {...{ ui, name: names.note, label: w.note, value: now.note, errors, maxlength: 1000 }} />
      </div>
    </Fieldset>
  );
}

/** All that will be written, said back; what is not new is sent along so that the whole answer is one. */
function Review({ ui, view, review }: Props & { review: readonly StageSaid[] }) {
  const w = stageFormWords[ui.lang];
  const differing = whatDiffers(review, view.before);
  const titles = new Map(view.areas.flatMap(({ activities }) => activities.map((each) => [each.id, each] as const)));
  const count = w.activities(countInWords(ui.lang, differing.length), differing.length === 1);
  const who = view.who ?? '';
  return (
    <Section title={w.checkTitle} id="granska">
      <CheckSentence
        ui={ui}
        parts={[{ text: differing.length === 0 ? w.checkSame(view.name, who) : w.check(view.name, count, who) }]}
      />
      <ul>
        {differing.map((each) => (
          <li>
            <strong>
              {titles.get(each.activityId)?.number} {titles.get(each.activityId)?.title}
            </strong>
            {`: ${saidBack(ui, each)}`}
          </li>
        ))}
      </ul>
      <Form ui={ui} action={view.action} label={w.checkTitle}>
        <Hidden name="sett" value={String(lastSeen(view.before))} />
        <Hidden name="request" value={view.request} />
        {view.who === null ? null : <Hidden name="vem" value={view.who} />}
        {review.map(({ activityId, stage, on, note }) => {
          const names = fieldsOf(activityId);
          return (
            <>
              <Hidden name={names.stage} value={stage} />
              <Hidden name={names.on} value={isoDate(on)} />
              <Hidden name={names.note} value={note} />
            </>
          );
        })}
        <Actions>
          <SubmitButton name="svar" value="spara">
            {w.save}
          </SubmitButton>
        </Actions>
      </Form>
    </Section>
  );
}

/** `införs sedan den 1 mars 2025 (förut: beslutat sedan den 2 februari 2024). Kommentar: …` */
function saidBack(ui: Ui, { stage, on, note, last }: StageSaid & { readonly last: Introduction | null }): string {
  const w = stageFormWords[ui.lang];
  const now = w.now(stateWords[ui.lang][stage], longDate(ui.lang, on));
  const before = last === null ? '' : ` (${w.before(stateWords[ui.lang][last.stage], longDate(ui.lang, last.on))})`;
  const isNoteNew = note !== (last?.note ?? '');
  return `${now}${before}.${isNoteNew ? ` ${note === '' ? w.noNote : w.noteIs(note)}` : ''}`;
}
