import { stockholmDay } from '../../../platform/clock.ts';
import {
  Actions,
  CheckSentence,
  type Crumb,
  DataTable,
  Details,
  ErrorSummary,
  ExampleTag,
  Form,
  Hidden,
  isoDate,
  Link,
  Page,
  Section,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { Answered } from '../../letters/answers-mail.ts';
import type { LettersToSend } from '../../letters/letters-to-send.ts';
import { lettersWords } from './words.ts';

interface LettersView extends LettersToSend {
  /** What the thing is called that the answers are about. */
  readonly title: string;
  readonly example: boolean;
  readonly answered: Answered;
  /** Said of those who get the letters: `yttrade sig om Arbetsplan 2028`. */
  readonly what: string;
  readonly canSend: boolean;
  /** What the form carries of what was shown (`lettersSeen`). */
  readonly seen: string;
  /** The answers have changed since they were looked through. */
  readonly changed: boolean;
  readonly crumbs: readonly Crumb[];
  /** The menu's item. */
  readonly current: string;
  /** Bare paths of the form's target, and of what to go back to. */
  readonly action: string;
  readonly back: string;
}

type Props = { ui: Ui; view: LettersView };

/** The letters with answers, as they will go: to whom, what has changed since the last, and who gets none. */
export function LettersPage({ ui, view }: Props) {
  const w = lettersWords[ui.lang];
  const { toSend, others } = view;
  const errors = view.changed ? [{ field: '', text: w.changed }] : [];
  return (
    <Page
      ui={ui}
      title={w.title(toSend.length)}
      lead={toSend.length === 0 ? undefined : w.lead[view.answered]}
      eyebrow={
        <>
          {view.title} {view.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current={view.current}
      crumbs={[...view.crumbs, { label: w.crumb }]}
      failed={errors.length > 0}
    >
      <ErrorSummary ui={ui} errors={errors} />
      {toSend.length === 0 ? <Link href={ui.href(view.back)}>{view.title}</Link> : <ToSend ui={ui} view={view} />}
      {others.length === 0 ? null : (
        <Section title={w.others} id="andra">
          <DataTable
            ui={ui}
            caption={w.others}
            captionHidden
            rows={others}
            columns={[
              { label: w.board, heads: true, cell: ({ board }) => board },
              {
                label: w.why,
                cell: ({ board, had, waiting }) =>
                  had === null ? (
                    w.waits[view.answered](waiting)
                  ) : (
                    <>
                      {w.had(isoDate(stockholmDay(had.at)))}{' '}
                      <Link href={ui.href(had.href)}>
                        {w.see}
                        <span class="ds-sr-only"> {board}</span>
                      </Link>
                    </>
                  ),
              },
            ]}
          />
        </Section>
      )}
    </Page>
  );
}

function ToSend({ ui, view }: Props) {
  const w = lettersWords[ui.lang];
  const { toSend, canSend } = view;
  const mails = canSend ? toSend.filter(({ letter }) => letter.mailbox !== null).length : 0;
  return (
    <>
      <Form ui={ui} action={ui.href(view.action)} label={w.crumb}>
        <CheckSentence ui={ui} parts={[{ text: w.check(view.what, mails, toSend.length - mails) }]} />
        <Hidden name="seen" value={view.seen} />
        <Actions>
          <SubmitButton>{w.send(toSend.length)}</SubmitButton>
          <Link href={ui.href(view.back)}>{w.cancel}</Link>
        </Actions>
      </Form>
      <Section title={w.to} id="till">
        <DataTable
          ui={ui}
          caption={w.to}
          captionHidden
          rows={toSend}
          columns={[
            { label: w.board, heads: true, cell: ({ letter }) => letter.board },
            { label: w.mailbox, cell: ({ letter }) => (canSend ? (letter.mailbox ?? w.none) : w.noServer) },
            {
              label: w.says,
              cell: ({ points, news, lastAt }) =>
                [
                  w.points[view.answered](points),
                  ...(lastAt === null ? [] : [w.since(news, isoDate(stockholmDay(lastAt)))]),
                ].join(', '),
            },
          ]}
        />
      </Section>
      <Section title={w.read} id="breven">
        {toSend.map(({ letter }) => (
          <Details summary={letter.board}>
            <p>
              <strong>{letter.subject}</strong>
            </p>
            <pre class="sample">{letter.body}</pre>
          </Details>
        ))}
      </Section>
    </>
  );
}
