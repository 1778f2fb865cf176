import { expect, test } from 'vitest';
import { NotAForm, readForm } from './form.ts';

function sent(body: string | FormData, type?: string): Request {
  return new Request('http://samrad.test/', {
    method: 'POST',
    body,
    headers: type === undefined ? {} : { 'content-type': type },
  });
}

const pairs = 'application/x-www-form-urlencoded';

test('a form of pairs is read as browsers write it', async () => {
  const form = await readForm(sent('namn=%C3%85sa+%26+Bo&val=1&val=2&tom=&rad=a%0D%0Ab%00', pairs));
  expect(form.fields()).toEqual({ namn: 'Åsa & Bo', val: '2', tom: '', rad: 'a\nb' });
  expect(form.list('val')).toEqual(['1', '2']);
  expect([form.text('namn'), form.text('saknas'), form.file('namn')]).toEqual(['Åsa & Bo', '', null]);
});

test('a form with a file is read in parts', async () => {
  const data = new FormData();
  data.append('namn', 'Åsa');
  data.append('fil', new File(['text'], 'a.txt'));
  const form = await readForm(sent(data));
  expect([form.text('namn'), form.file('fil')?.name, form.fields()]).toEqual(['Åsa', 'a.txt', { namn: 'Åsa', fil: '' }]);
});

test.each([
  ['pairs longer than any page', `a=${'b'.repeat(4 * 1024 * 1024)}`, pairs],
  ['more pairs than any page has', 'a=&'.repeat(5_001), pairs],
  ['something else', '{"a":1}', 'application/json'],
  ['parts that are broken off', '--x\r\nContent-Dis', 'multipart/form-data; boundary=x'],
])('%s is no form', async (_, body, type) => {
  await expect(readForm(sent(body, type))).rejects.toThrow(NotAForm);
});
