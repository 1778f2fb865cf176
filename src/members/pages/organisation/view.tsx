import type { Temporal } from 'temporal-polyfill';
import {
  DataTable,
  DateField,
  Details,
  Empty,
  ErrorSummary,
  Form,
  Hidden,
  isoDate,
  Link,
  list,
  Organisation,
  Page,
  Select,
  SubmitButton,
  TextArea,
  TextField,
  type Ui,
} from '../../../ui/index.ts';
import type { OrganNode } from '../../queries/organisation.ts';
import { AskDay } from '../asked-day.tsx';
import { shared } from '../shared-words.ts';
import type { Typed } from '../typed.ts';
import { endPrefix, organKinds } from './form.ts';
import { drawn, flat, sentence } from './present.ts';
import { words } from './words.ts';

type OrganisationPageProps = {
  ui: Ui;
  nodes: readonly OrganNode[];
  day: Temporal.PlainDate;
  keep: { typed: Typed; request: string } | null;
};

export function OrganisationPage({ ui, nodes, day, keep }: OrganisationPageProps) {
  const w = words[ui.lang];
  const hrefOf = (id: string) => ui.href(`/organisation/${id}?dag=${isoDate(day)}`);
  const errors = keep?.typed.errors ?? [];
  return (
    <Page
      ui={ui}
      title={sentence(ui.lang, nodes, day)}
      tab={shared[ui.lang].organisation}
      current="/organisation"
      failed={errors.length > 0}
      actions={keep === null ? undefined : <Link href={ui.href('/installningar/samradet')}>{w.changeBody}</Link>}
    >
      <ErrorSummary ui={ui} errors={errors} />
      <AskDay ui={ui} path="/organisation" day={day} />
      {nodes.length === 0 ? (
        <Empty title={w.none}>{w.noneHow}</Empty>
      ) : (
        <>
          <Organisation
            ui={ui}
            id="organisation"
            title={w.picture}
            description={w.description}
            listTitle={w.list}
            roots={drawn(ui.lang, nodes, hrefOf)}
          />
          <OrganTable ui={ui} nodes={nodes} hrefOf={hrefOf} />
        </>
      )}
      {keep === null ? null : <AddOrgan ui={ui} nodes={nodes} {...keep} />}
      {keep === null || nodes.length === 0 ? null : <EndOrgan ui={ui} nodes={nodes} {...keep} />}
    </Page>
  );
}

function OrganTable({ ui, nodes, hrefOf }: { ui: Ui; nodes: readonly OrganNode[]; hrefOf: (id: string) => string }) {
  const w = words[ui.lang];
  const all = flat(nodes);
  const names = new Map(all.map(({ organ }) => [organ.id, organ.name]));
  // A function that signs in is nobody's office.
  const chairs = ({ holders }: OrganNode) =>
    holders.filter(({ role, person }) => role === 'chair' && person.kind === 'person').map(({ person }) => person.name);
  const columns = [
    { label: w.name, heads: true, cell: ({ organ }: OrganNode) => <Link href={hrefOf(organ.id)}>{organ.name}</Link> },
    { label: w.kind, cell: ({ organ }: OrganNode) => shared[ui.lang].organKinds[organ.kind] },
    { label: w.under, cell: ({ organ }: OrganNode) => names.get(organ.parentId ?? '') ?? '' },
    { label: w.chair, cell: (node: OrganNode) => list(ui.lang, chairs(node)) },
    { label: w.description2, cell: ({ organ }: OrganNode) => organ.description ?? '' },
    { label: w.from, cell: ({ organ }: OrganNode) => isoDate(organ.existsFrom) },
  ];
  return <DataTable ui={ui} caption={w.table} columns={columns} rows={all} />;
}

type KeepProps = { ui: Ui; nodes: readonly OrganNode[]; typed: Typed; request: string };

function AddOrgan({ ui, nodes, typed, request }: KeepProps) {
  const w = words[ui.lang];
  const { errors } = typed;
  const kinds = organKinds.map((value) => ({ value, label: shared[ui.lang].organKinds[value] }));
  const parents = flat(nodes).map(({ organ }) => ({ value: organ.id, label: organ.name }));
  const open = errors.some((error) => !error.field.startsWith(endPrefix));
  return (
    <Details summary={w.add} open={open}>
      <Form ui={ui} action={ui.href('/organisation')} label={w.add}>
        <Hidden name="request" value={request} />
        <TextField ui={ui} name="name" label={w.name} value={typed.value('name')} errors={errors} />
        <Select ui={ui} name="kind" label={w.kind} options={kinds} value={typed.value('kind')} errors={errors} />
        <Select
          ui={ui}
          name="parentId"
          label={w.under}
          options={parents}
          empty={w.top}
          value={typed.value('parentId')}
          errors={errors}
        />
        <TextArea ui={ui} name="description" label={w.description2} optional value={typed.value('description')} errors={errors} />
        <DateField ui={ui} name="existsFrom" label={w.from} value={typed.value('existsFrom')} errors={errors} />
        <SubmitButton>{shared[ui.lang].save}</SubmitButton>
      </Form>
    </Details>
  );
}

function EndOrgan({ ui, nodes, typed }: KeepProps) {
  const w = words[ui.lang];
  const organs = flat(nodes).map(({ organ }) => ({ value: organ.id, label: organ.name }));
  const [which, on] = [`${endPrefix}organId`, `${endPrefix}on`];
  return (
    <Details summary={w.end} open={typed.errors.some((error) => error.field.startsWith(endPrefix))}>
      <Form ui={ui} action={ui.href('/organisation/avsluta')} label={w.end}>
        <p>{w.endHelp}</p>
        <Select ui={ui} name={which} label={w.which} options={organs} value={typed.value(which)} errors={typed.errors} />
        <DateField ui={ui} name={on} label={w.endOn} value={typed.value(on)} errors={typed.errors} />
        <SubmitButton kind="secondary">{w.endButton}</SubmitButton>
      </Form>
    </Details>
  );
}
