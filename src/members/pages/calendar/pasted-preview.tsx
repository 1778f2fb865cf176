import { Temporal } from 'temporal-polyfill';
import type { Ctx } from '../../../platform/act.ts';
import {
  Actions,
  ButtonLink,
  Checkboxes,
  type ChoiceOption,
  capitalise,
  countInWords,
  ErrorSummary,
  Form,
  Hidden,
  type Lang,
  longDate,
  Page,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import { type ComparedLine, compareCalendar } from '../../calendar/compare.ts';
import { type PastedDay, readPasted } from '../../calendar/pasted/read-pasted.ts';
import type { Board } from '../../queries/boards.ts';
import { meetingsOf } from '../../queries/meetings.ts';
import type { Typed } from '../typed.ts';
import { prefixes } from './form.ts';
import { boxValue, type PastedGiven } from './pasted-form.ts';
import { pastedWords } from './pasted-words.ts';
import { crumbsOf } from './view.tsx';
import { words } from './words.ts';

/** A day found, beside what the board's calendar has. */
export type FoundDay = PastedDay & { readonly does: ComparedLine['does'] };

/** The days found, in order, those that are none last; nothing is kept. */
export async function foundDays(ctx: Ctx, board: Board, given: PastedGiven): Promise<readonly FoundDay[]> {
  const days = readPasted(given.text, { board: board.name, year: given.year });
  const real = days.flatMap(({ on, submitBy }) => (on === null ? [] : [{ on, submitBy }]));
  const inOrder = real.map(({ on }) => on).sort(Temporal.PlainDate.compare);
  const [first, last] = [inOrder[0], inOrder.at(-1)];
  const there = first === undefined || last === undefined ? [] : await meetingsOf(ctx, [board.id], first, last);
  const does = new Map(
    real.map((row) => {
      const [line] = compareCalendar(board, there, [{ number: 1, text: '', row }]);
      return [row.on.toString(), line?.does ?? 'not-understood'] as const;
    }),
  );
  return days
    .map((day) => ({ ...day, does: does.get(day.on?.toString() ?? '') ?? ('not-understood' as const) }))
    .sort((a, b) => (a.on?.toString() ?? '9999').localeCompare(b.on?.toString() ?? '9999'));
}

/** How many days were found, and how many are ticked, in one sentence. */
function pastedSentence(lang: Lang, days: readonly FoundDay[]): string {
  const ticked = days.filter(isLikely).length;
  return pastedWords[lang].lead(capitalise(countInWords(lang, days.length)), days.length === 1, countInWords(lang, ticked));
}

function isLikely({ unlikely, does }: FoundDay): boolean {
  return unlikely === null && does !== 'not-understood';
}

type Props = { ui: Ui; board: Board; given: PastedGiven; days: readonly FoundDay[]; typed: Typed };

/** Each day with a box to tick, and what speaks for and against it. Saved only when the person says so. */
export function PastedPreviewPage({ ui, board, given, days, typed }: Props) {
  const w = pastedWords[ui.lang];
  const at = prefixes.pasted;
  const options = days.map((day) => optionOf(ui.lang, day));
  const ticked = days.flatMap((day) =>
    day.on !== null && isLikely(day) ? [boxValue({ on: day.on, submitBy: day.submitBy })] : [],
  );
  return (
    <Page
      ui={ui}
      title={w.previewTitle(board.name)}
      lead={pastedSentence(ui.lang, days)}
      current="/huvudman"
      crumbs={crumbsOf(ui, board, words[ui.lang].calendar)}
      failed={typed.errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={typed.errors} />
      <Form ui={ui} action={ui.href(`/namnder/${board.id}/kalender/webbsida/spara`)} label={w.save}>
        <Hidden name={`${at}text`} value={given.text} />
        <Hidden name={`${at}year`} value={String(given.year)} />
        <Checkboxes
          ui={ui}
          name={`${at}day`}
          label={w.days}
          help={w.daysHelp}
          options={options}
          values={typed.errors.length > 0 ? typed.list(`${at}day`) : ticked}
          errors={typed.errors}
        />
        <Actions>
          <SubmitButton>{w.save}</SubmitButton>
          <ButtonLink kind="secondary" href={ui.href(`/namnder/${board.id}/kalender`)}>
            {words[ui.lang].back}
          </ButtonLink>
        </Actions>
      </Form>
    </Page>
  );
}

function optionOf(lang: Lang, day: FoundDay): ChoiceOption {
  const w = pastedWords[lang];
  const { on, submitBy, unlikely, odd, does, head, line, text } = day;
  const why = [
    ...(unlikely === null ? [] : [w.unlikely[unlikely]]),
    ...(unlikely !== 'no-such-day' && does === 'not-understood' ? [w.outside] : []),
    ...(odd === null ? [] : [w.odd[odd]]),
    ...(does === 'nothing' ? [w.there] : does === 'change' ? [w.changes] : []),
  ];
  const under = head === null ? '' : w.under(head.slice(0, 80));
  const help = [...why, w.stands(line, text), under].filter((part) => part !== '').join(' ');
  if (on === null) return { value: `rad-${line}`, label: w.noDay, help, disabled: true };
  const said = `${w.weekday(on.dayOfWeek)} ${longDate(lang, on)}`;
  return {
    value: boxValue({ on, submitBy }),
    label: submitBy === null ? said : w.withSubmit(said, longDate(lang, submitBy)),
    help,
    disabled: does === 'not-understood',
  };
}
