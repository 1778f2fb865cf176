import { DateField, Select, TextArea, TextField } from '../../../ui/index.ts';
import { counties } from '../../county-lists.ts';
import { one } from '../../sitting.ts';
import type { PartProps } from './shown.ts';
import { sittingWords } from './words.ts';

/** What the body is called, where it is, and what it is there to do. */
export function BodyPart({ ui, view: { sitting, errors, today } }: PartProps) {
  const words = sittingWords[ui.lang].body;
  const fields = sitting.samradet;
  const options = counties().map(({ code, name }) => ({ value: code, label: name }));
  return (
    <>
      <TextField ui={ui} name="name" label={words.name} help={words.nameHelp} value={one(fields, 'name')} errors={errors} />
      <TextField
        ui={ui}
        name="shortName"
        label={words.shortName}
        help={words.shortNameHelp}
        width={16}
        value={one(fields, 'shortName')}
        errors={errors}
      />
      <Select ui={ui} name="county" label={words.county} options={options} value={one(fields, 'county')} errors={errors} />
      <DateField
        ui={ui}
        name="from"
        label={words.from}
        help={words.fromHelp}
        value={one(fields, 'from', today.with({ month: 1, day: 1 }).toString())}
        errors={errors}
      />
      <TextArea
        ui={ui}
        name="mandate"
        label={words.mandate}
        help={words.mandateHelp}
        rows={8}
        value={one(fields, 'mandate')}
        errors={errors}
        optional
      />
    </>
  );
}
