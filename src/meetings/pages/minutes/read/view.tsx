import {
  ButtonLink,
  Details,
  Empty,
  ExampleTag,
  Link,
  longDate,
  longMoment,
  Page,
  Section,
  type Ui,
  Warning,
} from '../../../../ui/index.ts';
import type { FrozenMinutes } from '../../../queries/minutes.ts';
import { RecommendationsPart } from '../round/recommendations-part.tsx';
import { CorrectionsView, SheetView } from '../sheet-view.tsx';
import { crumbsTo, shared } from '../words.ts';
import type { MinutesView } from './minutes-view.ts';
import { VerifiersPart } from './verifiers-part.tsx';
import { words } from './words.ts';

type Props = { ui: Ui; view: MinutesView };

export function MinutesPage({ ui, view }: Props) {
  const { meeting, minutes, frozen, known, sheet } = view;
  const [w, s] = [words[ui.lang], shared[ui.lang]];
  const here = ui.href(`/moten/${meeting.id}`);
  const isOlder = frozen !== null && minutes.latest !== null && frozen.id !== minutes.latest.id;
  const edits = view.keeps && !minutes.complete && !isOlder;
  const edit = edits ? { text: `${here}/protokoll/text`, item: (id: string) => `${here}/rum?punkt=${id}`, label: w.edit } : null;
  return (
    <Page
      ui={ui}
      title={s.title[known.kind]}
      lead={view.sentence}
      eyebrow={
        <>
          {meeting.organ.name}, {longDate(ui.lang, meeting.on)} {meeting.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/moten"
      crumbs={crumbsTo(ui, meeting, known.kind)}
      actions={<Buttons ui={ui} view={view} />}
    >
      {isOlder && minutes.latest !== null ? <Warning ui={ui}>{w.older(minutes.latest.number)}</Warning> : null}
      {frozen === null || frozen.reason === '' ? null : <p>{w.why(frozen.reason)}</p>}
      {sheet === null ? (
        <Empty title={w.hidden}>{w.hiddenHow}</Empty>
      ) : (
        <>
          <CorrectionsView ui={ui} sheet={sheet} />
          <SheetView ui={ui} sheet={sheet} edit={edit} signed={false} />
        </>
      )}
      <RecommendationsPart
        {...{ ui, meetingId: meeting.id, recommendations: view.recommendations, complete: minutes.complete }}
        loose={view.loose}
        keeps={view.keeps}
      />
      {isOlder ? null : <VerifiersPart ui={ui} view={view} />}
      {frozen === null ? null : <Files ui={ui} here={here} frozen={frozen} />}
      <Earlier ui={ui} view={view} />
    </Page>
  );
}

/** One primary button: the first of these that is the reader's to press. */
function Buttons({ ui, view }: Props) {
  const { minutes, known, keeps, verifies, chooses, meeting } = view;
  const w = words[ui.lang];
  const here = ui.href(`/moten/${meeting.id}/protokoll`);
  if (minutes.complete)
    return keeps ? (
      <>
        <ButtonLink kind={view.publicly === 'shown' ? 'secondary' : 'primary'} href={`${here}/publicera`}>
          {w.publish[view.publicly]}
        </ButtonLink>
        <ButtonLink kind="secondary" href={`${here}/utdrag`}>
          {w.extracts}
        </ButtonLink>
        <ButtonLink kind="secondary" href={`${here}/rattelse`}>
          {w.correct}
        </ButtonLink>
      </>
    ) : null;
  const mayFreeze = keeps && !known.ahead && known.stands === 'planned';
  const again = known.edited || known.objected.length > 0;
  const steps = [
    ...(verifies ? [{ href: `${here}/justera`, text: w.verify }] : []),
    ...(mayFreeze && chooses ? [{ href: `${here}/justerare`, text: w.choose }] : []),
    ...(mayFreeze && !chooses && minutes.latest === null ? [{ href: `${here}/frys`, text: w.freeze }] : []),
    ...(mayFreeze && !chooses && minutes.latest !== null && again ? [{ href: `${here}/frys`, text: w.again }] : []),
    ...(mayFreeze && minutes.current.length === 0 && !chooses ? [{ href: `${here}/justerare`, text: w.choose }] : []),
    ...(keeps ? [{ href: `${here}/text`, text: w.editText }] : []),
  ];
  return steps.map(({ href, text }, place) => (
    <ButtonLink href={href} kind={place === 0 && text !== w.editText ? 'primary' : 'secondary'}>
      {text}
    </ButtonLink>
  ));
}

function Files({ ui, here, frozen }: { ui: Ui; here: string; frozen: FrozenMinutes }) {
  const [w, s] = [words[ui.lang], shared[ui.lang]];
  const of = `nummer=${frozen.number}`;
  const files = [
    [`${here}/protokoll/pdf?${of}`, s.pdf],
    [`${here}/protokoll/pdf?${of}&standard=a-2a`, s.keep],
    [`${here}/protokoll/word?${of}`, s.word],
  ] as const;
  return (
    <Section title={w.files} id="filer">
      {files.map(([href, text]) => (
        <p>
          <Link href={href} file>
            {text}
          </Link>
        </p>
      ))}
      <Details summary={w.hash}>
        <p>
          <code>{frozen.textSha256}</code>
        </p>
        <p>{w.hashHelp}</p>
      </Details>
    </Section>
  );
}

function Earlier({ ui, view: { meeting, minutes } }: Props) {
  const w = words[ui.lang];
  if (minutes.numbers.length < 2) return null;
  return (
    <Details summary={w.numbers}>
      <ul>
        {minutes.numbers.map(({ number, at, reason }) => (
          <li>
            <Link href={ui.href(`/moten/${meeting.id}/protokoll?nummer=${number}`)}>
              {w.numberOf(number, longMoment(ui.lang, at))}
            </Link>
            {reason === '' ? null : `. ${w.why(reason)}`}
          </li>
        ))}
      </ul>
    </Details>
  );
}
