import {
  ButtonLink,
  type Column,
  DataTable,
  DefinitionList,
  Details,
  Empty,
  ExampleTag,
  isoDate,
  Link,
  number,
  Page,
  Section,
  type Ui,
} from '../../../../ui/index.ts';
import type { SharingKey } from '../../../money/money.ts';
import { moneyWords } from '../money-words.ts';
import { keysSentence, words } from './words.ts';

interface KeysView {
  readonly keys: readonly SharingKey[];
  readonly mayKeep: boolean;
}

export function KeysPage({ ui, view: { keys, mayKeep } }: { ui: Ui; view: KeysView }) {
  const w = words[ui.lang];
  return (
    <Page
      ui={ui}
      title={w.title}
      lead={keysSentence(ui.lang, keys.length)}
      current="/projekt"
      crumbs={[{ label: w.projects, href: '/projekt' }, { label: w.title }]}
      actions={mayKeep ? <ButtonLink href={ui.href('/projekt/nycklar/ny')}>{w.add}</ButtonLink> : null}
    >
      {keys.length === 0 ? <Empty title={w.none}>{w.noneHelp}</Empty> : <p>{w.never}</p>}
      {keys.map((key) => (
        <Key ui={ui} sharing={key} />
      ))}
      {keys.length === 0 ? null : (
        <p class="csv">
          <Link href={ui.href('/projekt/nycklar?format=csv')} file>
            {w.file}
          </Link>
        </p>
      )}
    </Page>
  );
}

function Key({ ui, sharing: { id, title, kind, asOf, source, weights, example } }: { ui: Ui; sharing: SharingKey }) {
  const [w, m] = [words[ui.lang], moneyWords[ui.lang]];
  const all = weights.reduce((sum, { weight }) => sum + weight, 0);
  const columns: readonly Column<SharingKey['weights'][number]>[] = [
    { label: m.principal, heads: true, cell: ({ name }) => name },
    { label: w.weight, numeric: true, whole: true, cell: ({ weight }) => number(ui.lang, weight) },
    {
      label: w.part,
      numeric: true,
      whole: true,
      cell: ({ weight }) => `${number(ui.lang, (weight / all) * 100, { most: 1 })} %`,
    },
  ];
  return (
    <Section title={title} id={`nyckel-${id}`}>
      {example ? <ExampleTag ui={ui} /> : null}
      <DefinitionList
        items={[
          { term: w.kindHead, value: m.keyKinds[kind] },
          { term: w.source, value: source },
          { term: w.asOf, value: isoDate(asOf) },
        ]}
      />
      <Details summary={w.weights(title)}>
        <DataTable ui={ui} caption={w.weights(title)} captionHidden columns={columns} rows={weights} />
      </Details>
    </Section>
  );
}
