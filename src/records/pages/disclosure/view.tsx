import {
  Actions,
  type Column,
  DataTable,
  Empty,
  ExampleTag,
  Form,
  Link,
  Page,
  Remark,
  Select,
  type SelectOption,
  SubmitButton,
  type Ui,
} from '../../../ui/index.ts';
import type { DisclosureRow, ShownGroup } from './present.ts';
import { words } from './words.ts';

export interface DisclosureView {
  /** As the address says it. */
  readonly about: string;
  readonly href: string;
  readonly sentences: readonly string[];
  readonly groups: readonly ShownGroup[];
  readonly tried: ReadonlySet<string>;
  readonly tooLarge: string | null;
  readonly csvHref: string;
}

/** Which matter: before one is chosen. */
export function ChooseMatterPage({ ui, matters }: { ui: Ui; matters: readonly SelectOption[] }) {
  const w = words[ui.lang];
  return (
    <Page ui={ui} title={w.title} lead={w.choose} current="/handlingar" crumbs={crumbs(ui)}>
      {matters.length === 0 ? (
        <Empty title={w.noMatters} />
      ) : (
        <Form ui={ui} method="get" action={ui.href('/handlingar/utlamnande')} label={w.title}>
          <Select ui={ui} name="om" label={w.matter} options={matters} />
          <Actions>
            <SubmitButton>{w.show}</SubmitButton>
          </Actions>
        </Form>
      )}
    </Page>
  );
}

export function DisclosurePage({ ui, view }: { ui: Ui; view: DisclosureView }) {
  const w = words[ui.lang];
  const [lead = '', ...more] = view.sentences;
  return (
    <Page ui={ui} title={w.title} lead={lead} current="/handlingar" crumbs={crumbs(ui)}>
      {more.map((sentence) => (
        <p>{sentence}</p>
      ))}
      <p class="soft">
        {w.only} <Link href={ui.href(view.href)}>{w.toMatter}</Link>
      </p>
      {view.tooLarge === null ? null : <Remark>{view.tooLarge}</Remark>}
      {view.groups.length === 0 ? null : (
        <form class="form wide" method="get" action={ui.href('/handlingar/utlamnande')} data-turbo="false">
          <input type="hidden" name="om" value={view.about} />
          <input type="hidden" name="format" value="zip" />
          {ui.lang === 'sv' ? null : <input type="hidden" name="lang" value={ui.lang} />}
          {view.groups.map((group) => (
            <DataTable ui={ui} caption={group.name} columns={columns(ui, view.tried)} rows={group.rows} />
          ))}
          <Actions>
            <SubmitButton>{w.zip}</SubmitButton>
            <Link href={ui.href(view.csvHref)}>{w.csv}</Link>
          </Actions>
        </form>
      )}
    </Page>
  );
}

function crumbs(ui: Ui) {
  const w = words[ui.lang];
  return [{ label: w.records, href: '/handlingar' }, { label: w.title }];
}

function columns(ui: Ui, tried: ReadonlySet<string>): readonly Column<DisclosureRow>[] {
  const w = words[ui.lang];
  return [
    {
      label: w.name,
      heads: true,
      cell: (row) => (
        <>
          <Link href={ui.href(`/handlingar/${row.id}`)}>{row.title}</Link> {row.example ? <ExampleTag ui={ui} /> : null}
        </>
      ),
    },
    { label: w.day, cell: (row) => row.day },
    { label: w.kind, cell: (row) => row.kind },
    { label: w.access, cell: (row) => row.access },
    { label: w.number, cell: (row) => row.number },
    { label: w.size, numeric: true, cell: (row) => row.size },
    { label: w.goes, cell: (row) => (row.goes === 'yes' ? w.yes : <Tried ui={ui} row={row} tried={tried.has(row.id)} />) },
  ];
}

function Tried({ ui, row, tried }: { ui: Ui; row: DisclosureRow; tried: boolean }) {
  const w = words[ui.lang];
  return (
    <label>
      <input class="ds-input" type="checkbox" name="med" value={row.id} checked={tried} aria-label={w.triedOf(row.title)} />{' '}
      {w.tried}
    </label>
  );
}
