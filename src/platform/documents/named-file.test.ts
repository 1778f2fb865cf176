import { describe, expect, it } from 'vitest';
import { safeFileName, uniqueFileNames } from './named-file.ts';

describe('names of files', () => {
  it.each([
    ['Arbetsplan 2026–2027.pdf', 'Arbetsplan 2026–2027.pdf'],
    ['../../etc/passwd', 'etc passwd'],
    ['Vad? "Så": <ja>|nej*.docx', 'Vad Så ja nej.docx'],
    ['con.txt', 'con_.txt'],
    ['CON', 'CON_'],
    ['  .hidden. ', 'hidden'],
    ['e\u0301.pdf', 'é.pdf'],
    ['exe.\u202efdp.exe', 'exe. fdp.exe'],
    ['///', 'fil'],
    [`${'å'.repeat(300)}.pdf`, `${'å'.repeat(116)}.pdf`],
  ])('%j becomes %j', (wanted, safe) => {
    expect(safeFileName(wanted)).toBe(safe);
  });

  it('are told apart, also where letters differ only by case', () => {
    expect(uniqueFileNames(['a.pdf', 'A.pdf', 'a (2).pdf', 'a.pdf', 'b'])).toEqual([
      'a.pdf',
      'A (2).pdf',
      'a (2) (2).pdf',
      'a (3).pdf',
      'b',
    ]);
  });
});
