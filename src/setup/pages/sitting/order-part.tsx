import { memberWords } from '../../../members/index.ts';
import { Checkboxes, Fieldset, Radios, Select, TextArea, TextField } from '../../../ui/index.ts';
import { hostValue, organField, proposedHost, proposedName, proposedOrgans } from '../../read/order.ts';
import { many, one } from '../../sitting.ts';
import type { PartProps } from './shown.ts';
import { sittingWords } from './words.ts';

/** The host, the body's own groups, and when a text applies. */
export function OrderPart(props: PartProps) {
  const { ui, view } = props;
  const words = sittingWords[ui.lang].order;
  const { principals, boards } = view.sofar;
  const fields = view.sitting.ordning;
  const nameOf = new Map(principals?.map(({ code, name }) => [code, name]));
  const hosts = (boards ?? []).map((board) => ({
    value: hostValue(board),
    label: board.name,
    group: nameOf.get(board.principal),
  }));
  return (
    <>
      <Select
        ui={ui}
        name="host"
        label={words.host}
        help={words.hostHelp}
        options={hosts}
        value={one(fields, 'host', proposedHost(boards ?? [], principals ?? []))}
        errors={view.errors}
      />
      <Organs {...props} />
      <Rule {...props} />
    </>
  );
}

function Organs({ ui, view }: PartProps) {
  const words = sittingWords[ui.lang].order;
  const fields = view.sitting.ordning;
  const optional = proposedOrgans.filter(({ always }) => !always);
  const kinds = memberWords[ui.lang].organKinds;
  return (
    <Fieldset legend={words.organs} help={words.organsHelp}>
      <Checkboxes
        ui={ui}
        name="med"
        label={words.which}
        values={many(
          fields,
          'med',
          optional.map(({ kind }) => kind),
        )}
        options={optional.map(({ kind }) => ({ value: kind, label: kinds[kind] }))}
      />
      {proposedOrgans.map(({ kind }) => (
        <TextField
          ui={ui}
          name={organField(kind)}
          label={words.called(kinds[kind])}
          value={one(fields, organField(kind), proposedName(kind, view.sofar.body?.name ?? ''))}
          errors={view.errors}
        />
      ))}
      <TextArea
        ui={ui}
        name="natverk"
        label={words.networks}
        help={words.networksHelp}
        rows={3}
        value={one(fields, 'natverk')}
        errors={view.errors}
        optional
      />
    </Fieldset>
  );
}

function Rule({ ui, view: { sitting, sofar, errors } }: PartProps) {
  const words = sittingWords[ui.lang].order;
  const fields = sitting.ordning;
  const most = sofar.principals?.reduce((sum, { represents }) => sum + represents, 0);
  const count = (name: string, label: string) => (
    <TextField
      ui={ui}
      name={name}
      label={label}
      type="number"
      min={0}
      max={most}
      width={8}
      value={one(fields, name)}
      errors={errors}
    />
  );
  return (
    <Radios
      ui={ui}
      name="rule"
      label={words.rule}
      help={words.ruleHelp}
      value={one(fields, 'rule', 'all')}
      errors={errors}
      options={[
        { value: 'all', label: words.all },
        { value: 'region-and-at-least', label: words.regionAnd, reveals: count('municipalities', words.municipalities) },
        { value: 'at-least', label: words.atLeast, reveals: count('principals', words.principals) },
      ]}
    />
  );
}
