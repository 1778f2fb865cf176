import {
  Actions,
  Checkboxes,
  DataTable,
  Fieldset,
  FileField,
  Hidden,
  list,
  Radios,
  Section,
  SubmitButton,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { principalsOfCounty } from '../../county-lists.ts';
import type { PrincipalDraft } from '../../read/principal-draft.ts';
import { federationField, federationRows, mostFederations, proposedCodes, typedFor } from '../../read/principals.ts';
import { many, one } from '../../sitting.ts';
import type { PartProps } from './shown.ts';
import { sittingWords } from './words.ts';

/** Who takes part: ticked in the county's list, or from a list of one's own. */
export function PrincipalsPart(props: PartProps) {
  const { ui, view } = props;
  const words = sittingWords[ui.lang].principals;
  const county = view.sofar.body?.county;
  const fields = typedFor(view.sitting.huvudman, county?.code ?? '');
  return (
    <>
      <Hidden name="lan" value={county?.code ?? ''} />
      <Radios
        ui={ui}
        name="satt"
        label={words.way}
        value={one(fields, 'satt', 'lista')}
        errors={view.errors}
        options={[
          { value: 'lista', label: words.fromCounty(county?.name ?? ''), reveals: <FromCounty {...props} /> },
          { value: 'fil', label: words.fromList, reveals: <FromList {...props} /> },
        ]}
      />
    </>
  );
}

function FromCounty({ ui, view }: PartProps) {
  const words = sittingWords[ui.lang].principals;
  const county = view.sofar.body?.county.code ?? '';
  const fields = typedFor(view.sitting.huvudman, county);
  const filled = federationRows(fields);
  const rows = Math.min(mostFederations, (filled.at(-1) ?? -1) + 1 + (view.more ? 1 : 0));
  return (
    <>
      <Checkboxes
        ui={ui}
        name="vald"
        label={words.chosen}
        help={words.chosenHelp}
        values={many(fields, 'vald', proposedCodes(county))}
        options={principalsOfCounty(county).map(({ code, name }) => ({ value: code, label: name }))}
        errors={view.errors}
      />
      {Array.from({ length: rows }, (_, row) => (
        <Federation ui={ui} view={view} row={row} />
      ))}
      {rows === mostFederations ? null : (
        <SubmitButton name="steg" value="rad" kind="secondary">
          {words.addFederation}
        </SubmitButton>
      )}
    </>
  );
}

function Federation({ ui, view, row }: PartProps & { row: number }) {
  const words = sittingWords[ui.lang].principals;
  const fields = typedFor(view.sitting.huvudman, view.sofar.body?.county.code ?? '');
  const name = (field: 'name' | 'code' | 'represents') => federationField(row, field);
  const { errors } = view;
  return (
    <Fieldset legend={words.federation(row + 1)} help={words.federationHelp}>
      <TextField ui={ui} name={name('name')} label={words.federationName} value={one(fields, name('name'))} errors={errors} />
      <TextField
        ui={ui}
        name={name('code')}
        label={words.federationCode}
        help={words.federationCodeHelp}
        width={8}
        inputmode="numeric"
        value={one(fields, name('code'), String(9001 + row))}
        errors={errors}
      />
      <TextField
        ui={ui}
        name={name('represents')}
        label={words.represents}
        type="number"
        min={1}
        max={999}
        width={8}
        value={one(fields, name('represents'))}
        errors={errors}
      />
    </Fieldset>
  );
}

function FromList({ ui, view }: PartProps) {
  const words = sittingWords[ui.lang].principals;
  const { principals } = view.sofar;
  const { errors } = view;
  const typed = view.sitting.huvudman;
  return (
    <>
      <p>{words.listHelp}</p>
      <pre class="sample">{words.sample}</pre>
      <FileField ui={ui} name="csvfil" label={words.file} accept=".csv,.txt,text/csv" optional />
      <TextArea ui={ui} name="csv" label={words.pasted} rows={8} value={one(typed, 'csv')} errors={errors} optional />
      <Actions>
        <SubmitButton name="steg" value="las" kind="secondary">
          {words.read}
        </SubmitButton>
      </Actions>
      {view.look && principals !== null && one(typed, 'satt') === 'fil' ? <Preview ui={ui} principals={principals} /> : null}
    </>
  );
}

function Preview({ ui, principals }: { ui: PartProps['ui']; principals: readonly PrincipalDraft[] }) {
  const all = sittingWords[ui.lang];
  const words = all.principals;
  const boards = ({ boards: each }: PrincipalDraft) =>
    list(
      ui.lang,
      each.map((board) => all.boards.said(board.name, board.actsFor.length > 0)),
    );
  return (
    <Section title={words.preview(principals.length)} id="lista">
      <DataTable
        ui={ui}
        caption={words.preview(principals.length)}
        captionHidden
        rows={principals}
        columns={[
          { label: words.code, cell: ({ code }) => code },
          { label: words.name, heads: true, cell: ({ name }) => name },
          { label: words.kind, cell: ({ kind }) => words.kinds[kind] },
          { label: words.countsFor, cell: ({ represents, kind }) => (kind === 'region' ? '' : String(represents)) },
          { label: all.boards.boards, cell: boards },
        ]}
      />
    </Section>
  );
}
