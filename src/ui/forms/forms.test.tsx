import { describe, expect, it } from 'vitest';
import { DataTable } from '../page/table.tsx';
import { createUi } from '../ui-context.ts';
import { Checkboxes, Radios } from './choices.tsx';
import { errorsFrom } from './field-parts.tsx';
import { DateField, HiddenFields, Select, TextArea, TextField } from './fields.tsx';
import { CheckSentence, ErrorSummary, Form } from './forms.tsx';

const ui = createUi({
  lang: 'sv',
  path: '/',
  bodyName: 'S',
  menu: [],
  example: false,
  version: '1',
  csrf: { name: 't', value: '1' },
});
const errors = [{ field: 'paragraf', text: 'Skriv paragrafens nummer.' }];

describe('a field', () => {
  it('is named, helped and corrected by what stands beside it', () => {
    const html = String(<TextField ui={ui} name="paragraf" label="Paragraf" help="Bara numret." errors={errors} value={'1"2'} />);
    expect(html).toContain('<label class="ds-label" for="f-paragraf">');
    expect(html).toContain('aria-describedby="f-paragraf-help f-paragraf-error" aria-invalid="true"');
    expect(html).toContain('value="1&quot;2"');
    expect(html).toContain('id="f-paragraf-error"');
  });

  it('is not marked wrong by the errors of another', () => {
    expect(String(<TextField ui={ui} name="dag" label="Dag" errors={errors} />)).not.toContain('aria-invalid');
  });

  it('never sends a password back', () => {
    expect(String(<TextField ui={ui} name="p" label="Lösenord" type="password" value="hemligt" />)).not.toContain('hemligt');
  });

  it('keeps what was typed, escaped', () => {
    expect(String(<TextArea ui={ui} name="a" label="A" value={'</textarea><b>'} />)).toContain('&lt;/textarea&gt;&lt;b&gt;');
    expect(String(<DateField ui={ui} name="d" label="D" value="2026-03-05" />)).toContain('value="2026-03-05"');
  });
});

describe('choices', () => {
  it('keep what was chosen, and the first carries the id that the error summary leads to', () => {
    const options = [
      { value: 'a', label: 'A' },
      { value: 'b', label: 'B', help: 'Räknas inte.' },
    ];
    const radios = String(<Radios ui={ui} name="utfall" label="Utfall" options={options} value="b" />);
    expect(radios).toContain('id="f-utfall" name="utfall" value="a"/>');
    expect(radios).toContain('value="b" checked="" aria-describedby="f-utfall-1-means"');
    expect(
      String(<Checkboxes ui={ui} name="v" label="V" options={options} values={['a', 'b']} />).match(/checked=""/g),
    ).toHaveLength(2);
  });

  it('are grouped in a list in the order given', () => {
    const options = [
      { value: '1', label: 'ett', group: 'X' },
      { value: '2', label: 'två', group: 'X' },
      { value: '3', label: 'tre' },
    ];
    const html = String(<Select ui={ui} name="s" label="S" options={options} value="2" empty={false} />);
    expect(html).toContain(
      '<optgroup label="X"><option value="1">ett</option><option value="2" selected="">två</option></optgroup><option value="3">tre</option>',
    );
  });
});

describe('a form', () => {
  it('carries the token when it posts, and only then', () => {
    expect(String(<Form ui={ui} action="/x" />)).toContain('<input type="hidden" name="t" value="1"/>');
    expect(String(<Form ui={ui} action="/x" method="get" />)).not.toContain('name="t"');
  });

  it('sums up what is wrong, with links to the fields, and is silent when nothing is', () => {
    const html = String(<ErrorSummary ui={ui} errors={[...errors, { field: '', text: 'Någon annan hann före.' }]} />);
    expect(html).toContain('role="alert" tabindex="-1"');
    expect(html).toContain('href="#f-paragraf"');
    expect(html).toContain('<li>Någon annan hann före.</li>');
    expect(String(<ErrorSummary ui={ui} errors={[]} />)).toBe('');
  });

  it('says the record back with a way to change each part', () => {
    const parts = [{ text: 'Socialnämnden godkände planen', href: '#f-utfall', what: 'utfallet' }, { text: 'den 5 mars.' }];
    const text = String(<CheckSentence ui={ui} parts={parts} />).replace(/<[^>]+>/g, '');
    expect(text.replace(/\s+/g, ' ')).toBe('Socialnämnden godkände planen ändra utfallet den 5 mars.');
  });
});

describe('DataTable', () => {
  const columns = [
    {
      label: 'Huvudman',
      heads: true,
      cell: (row: { name: string; day: string }) => row.name,
      sortHref: '?s=namn',
      sorted: 'ascending' as const,
    },
    { label: 'Dag', cell: (row: { name: string; day: string }) => row.day },
  ];

  it('heads rows and columns, names cells for cards, and leaves empty cells empty', () => {
    const html = String(
      <DataTable ui={ui} caption="Beslut" columns={columns} rows={[{ name: 'Ydre', day: '' }]} rowId={(row) => row.name} />,
    );
    expect(html).toContain('aria-sort="ascending"');
    expect(html).toContain('<th scope="row" role="rowheader">Ydre</th>');
    expect(html).toContain('data-label="Dag"></td>');
    expect(html).toContain('id="Ydre"');
    expect(html).toContain('tabindex="0" aria-label="Tabell: Beslut"');
  });

  it('says what will come when there is nothing', () => {
    expect(String(<DataTable ui={ui} caption="Beslut" columns={columns} rows={[]} empty={<p>Inga beslut än.</p>} />)).toBe(
      '<p>Inga beslut än.</p>',
    );
  });
});

describe('HiddenFields', () => {
  it('sends a list once for each of its values, and nothing for an empty one', () => {
    expect(String(<HiddenFields fields={{ request: 'r', namnd: ['a', 'b'], person: [] }} />)).toBe(
      '<input type="hidden" name="request" value="r"/><input type="hidden" name="namnd" value="a"/><input type="hidden" name="namnd" value="b"/>',
    );
  });
});

describe('errorsFrom', () => {
  it('says each refusal at its field, with its facts, and of the whole form when it has none', () => {
    const sentences = { late: ({ day }: Readonly<Record<string, string>>) => `Senast ${day}.`, closed: 'Det är stängt.' };
    expect(errorsFrom([{ code: 'late', field: 'dag', about: { day: '1 maj' } }, { code: 'closed' }], sentences)).toEqual([
      { field: 'dag', text: 'Senast 1 maj.' },
      { field: '', text: 'Det är stängt.' },
    ]);
  });
});
