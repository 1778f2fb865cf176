import {
  hintsIn,
  type PastPublication,
  Published,
  PublishForm,
  publishedSentence,
  publishRefusalWords,
  type ReturnedPublish,
} from '../../../../records/index.ts';
import {
  Checkboxes,
  ExampleTag,
  Form,
  HiddenFields,
  longDate,
  Page,
  Section,
  SubmitButton,
  type Ui,
  Warning,
} from '../../../../ui/index.ts';
import { minutesCheck } from '../../../acts/minutes/publish-minutes.ts';
import { headingOfItem } from '../../../minutes/minutes-as-text.ts';
import { minutesSheet } from '../../../minutes/paper/minutes-sheet.ts';
import { type PublicMinutes, publicMinutesText } from '../../../publishing/public-minutes.ts';
import type { FrozenAsked } from '../minutes-asked.ts';
import { CorrectionsView, SheetView } from '../sheet-view.tsx';
import { crumbsTo } from '../words.ts';
import { words } from './words.ts';

type Props = {
  ui: Ui;
  asked: FrozenAsked;
  /** As everyone would read it. */
  shown: PublicMinutes;
  /** Ids of the items that are left out. */
  without: readonly string[];
  /** Carried by the form: what was shown is what is published. */
  seen: string;
  /** Identity numbers in it, partly hidden. */
  numbers: readonly string[];
  history: readonly PastPublication[];
  returned: ReturnedPublish;
};

/** What everyone would read of minutes or notes, and the button that lets them. */
export function PublishMinutesPage({ ui, asked, shown, without, seen, numbers, history, returned }: Props) {
  const w = words[ui.lang];
  const { meeting, minutes, frozen } = asked;
  const here = `/moten/${meeting.id}/protokoll`;
  const now = history.find(({ end }) => end === null);
  const sheet = minutesSheet(shown.paper);
  const why = !minutes.complete
    ? publishRefusalWords[ui.lang]['minutes-not-verified']
    : numbers.length > 0
      ? w.found(numbers.join(', '))
      : null;
  return (
    <Page
      ui={ui}
      title={w.title[frozen.kind]}
      lead={`${publishedSentence(ui.lang, history)} ${w.lead}`}
      eyebrow={
        <>
          {meeting.organ.name}, {longDate(ui.lang, meeting.on)} {meeting.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/moten"
      crumbs={crumbsTo(ui, meeting, frozen.kind, w.title[frozen.kind])}
      failed={returned.errors.length > 0}
    >
      <Choice ui={ui} here={here} asked={asked} without={without} />
      <LookTwice ui={ui} shown={shown} />
      <Section title={w.willShow} id="offentligt">
        <CorrectionsView ui={ui} sheet={sheet} />
        <SheetView ui={ui} sheet={sheet} edit={null} />
      </Section>
      {why !== null ? (
        <Warning ui={ui}>{why}</Warning>
      ) : (
        <PublishForm
          ui={ui}
          action={`${ui.href(`${here}/publicera`)}${chosen(asked, without)}`}
          typed={returned.typed}
          errors={returned.form === 'publish' ? returned.errors : []}
          checks={{
            label: w.checks,
            help: without.length === 0 ? undefined : w.leftOut(without.length),
            options: [{ value: minutesCheck, label: w.read }],
          }}
          anew={now !== undefined}
          hidden={{ seen }}
        />
      )}
      <Published ui={ui} history={history} here={here} publicPath={() => `/offentligt/moten/${meeting.id}`} returned={returned} />
    </Page>
  );
}

/** The choice as the form's address carries it. */
function chosen({ frozen }: FrozenAsked, without: readonly string[]): string {
  if (without.length === 0) return '';
  const shown = frozen.content.items.filter(({ id }) => !without.includes(id)).map(({ id }): [string, string] => ['visa', id]);
  return `?${new URLSearchParams([['valt', '1'], ...shown])}`;
}

function Choice({ ui, here, asked, without }: Pick<Props, 'ui' | 'asked' | 'without'> & { here: string }) {
  const w = words[ui.lang];
  const { items } = asked.frozen.content;
  return (
    <Section title={w.choose} id="urval">
      <Form ui={ui} method="get" action={ui.href(`${here}/publicera`)} label={w.choose}>
        <HiddenFields fields={{ valt: '1' }} />
        <Checkboxes
          ui={ui}
          name="visa"
          label={w.items}
          help={w.itemsHelp}
          options={items.map((item) => ({ value: item.id, label: headingOfItem(item) }))}
          values={items.flatMap(({ id }) => (without.includes(id) ? [] : [id]))}
          errors={[]}
        />
        <SubmitButton kind="secondary">{w.show}</SubmitButton>
      </Form>
    </Section>
  );
}

/** Where a person should look twice. */
function LookTwice({ ui, shown }: Pick<Props, 'ui' | 'shown'>) {
  const w = words[ui.lang];
  const found = hintsIn(publicMinutesText(shown)).slice(0, 100);
  return (
    <Section title={w.look} id="titta">
      <p>{found.length === 0 ? w.noSuspects : w.suspects(found.length)}</p>
      {found.length === 0 ? null : (
        <ul>
          {found.map(({ about, words: said }) => (
            <li>
              {w.about[about]}: ”{said}”
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
