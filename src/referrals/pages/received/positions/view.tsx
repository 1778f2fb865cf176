import {
  ButtonLink,
  capitalise,
  catalogue,
  countInWords,
  countOf,
  DataTable,
  ExampleTag,
  isoDate,
  list,
  Page,
  PlainWords,
  StateMark,
  type Ui,
} from '../../../../ui/index.ts';
import type { Stands } from '../../../queries/received/positions.ts';
import { heardOf, type PositionStance, positionStances } from '../../../received/position.ts';
import { positionWords } from '../../../received/position-words.ts';
import type { ReceivedReferral } from '../../../received/received.ts';
import { receivedCrumbs } from '../crumbs.ts';
import { receivedPath } from '../received-asked.ts';
import { markOf, stanceInWords } from '../referral/present.ts';

type Words = {
  crumb: string;
  title: (count: string, all: boolean) => string;
  nobody: string;
  counts: (parts: string) => string;
  part: Record<PositionStance, (count: number) => string>;
  decided: (count: number) => string;
  write: string;
  caption: string;
  principal: string;
  stance: string;
  text: string;
  who: string;
  day: string;
};

const words = catalogue<Words>({
  sv: {
    crumb: 'Ställningstaganden bredvid varandra',
    title: (count, all) => (all ? 'Alla huvudmän har tagit ställning' : `${count} huvudmän har tagit ställning`),
    nobody: 'Ingen huvudman har tagit ställning än',
    counts: (parts) => `${capitalise(parts)}.`,
    part: {
      supports: (count) => `${count} står bakom`,
      viewpoints: (count) => `${count} har synpunkter`,
      against: (count) => `${count} är emot`,
      refrains: (count) => `${count} avstår`,
    },
    decided: (count) =>
      count === 0
        ? 'Inget är beslutat av nämnd.'
        : count === 1
          ? 'Ett är beslutat av nämnd.'
          : `${capitalise(countInWords('sv', count))} är beslutade av nämnd.`,
    write: 'Skriv svaret',
    caption: 'Vad huvudmännen tycker',
    principal: 'Huvudman',
    stance: 'Ställning',
    text: 'Synpunkter eller skäl',
    who: 'Sagt av',
    day: 'Dag',
  },
  en: {
    crumb: 'Positions side by side',
    title: (count, all) => (all ? 'All principals have taken a position' : `${count} principals have taken a position`),
    nobody: 'No principal has taken a position yet',
    counts: (parts) => `${capitalise(parts)}.`,
    part: {
      supports: (count) => `${count} support it`,
      viewpoints: (count) => `${count} have viewpoints`,
      against: (count) => `${count} are against`,
      refrains: (count) => `${count} refrain`,
    },
    decided: (count) =>
      count === 0 ? 'None is decided by a board.' : `Of these, ${count} ${count === 1 ? 'is' : 'are'} decided by a board.`,
    write: 'Write the answer',
    caption: 'What the principals think',
    principal: 'Principal',
    stance: 'Position',
    text: 'Viewpoints or reasons',
    who: 'Said by',
    day: 'Day',
  },
});

type Props = { ui: Ui; referral: ReceivedReferral; stands: readonly Stands[]; mayKeep: boolean };

export function PositionsPage({ ui, referral, stands, mayKeep }: Props) {
  const w = words[ui.lang];
  const p = positionWords[ui.lang];
  const { heard } = heardOf(stands);
  const here = (query: string) => ui.href(`${receivedPath(referral)}/stallningstaganden${query}`);
  return (
    <Page
      ui={ui}
      title={heard === 0 ? w.nobody : w.title(capitalise(countOf(ui.lang, heard, stands.length)), heard === stands.length)}
      lead={leadOf(ui, stands)}
      eyebrow={
        <>
          {referral.title} {referral.example ? <ExampleTag ui={ui} /> : null}
        </>
      }
      current="/remisser"
      crumbs={receivedCrumbs(ui.lang, referral, w.crumb)}
      actions={
        mayKeep && referral.state === 'open' ? (
          <ButtonLink href={ui.href(`${receivedPath(referral)}/svar`)}>{w.write}</ButtonLink>
        ) : null
      }
    >
      <DataTable
        ui={ui}
        caption={w.caption}
        rows={stands}
        csvHref={here('?format=csv')}
        xlsxHref={here('?format=xlsx')}
        columns={[
          { label: w.principal, heads: true, cell: ({ principal }) => principal.name },
          {
            label: w.stance,
            cell: (each) => (
              <>
                <StateMark
                  ui={ui}
                  state={markOf(each.position?.stance ?? null, each.asks.length > 0)}
                  text={stanceInWords(ui.lang, each)}
                />
                {each.position === null ? null : <p class="soft">{each.position.decided ? p.decided : p.officials}</p>}
              </>
            ),
          },
          { label: w.text, cell: ({ position }) => <PlainWords text={position?.text ?? ''} /> },
          {
            label: w.who,
            cell: ({ position }) => position?.said ?? '',
          },
          { label: w.day, whole: true, cell: ({ position }) => (position === null ? '' : isoDate(position.on)) },
        ]}
      />
    </Page>
  );
}

function leadOf(ui: Ui, stands: readonly Stands[]): string {
  const w = words[ui.lang];
  const said = stands.flatMap(({ position }) => position ?? []);
  if (said.length === 0) return '';
  const parts = positionStances.flatMap((stance) => {
    const count = said.filter((each) => each.stance === stance).length;
    return count === 0 ? [] : [w.part[stance](count)];
  });
  return `${w.counts(list(ui.lang, parts))} ${w.decided(said.filter(({ decided }) => decided).length)}`;
}
