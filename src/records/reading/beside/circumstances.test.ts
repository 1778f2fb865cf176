import { expect, test } from 'vitest';
import { sectionsOf } from '../matter/sections.ts';
import { linesOf } from '../page/lines.ts';
import { attachmentsIn } from './attachments.ts';
import { codeterminationIn } from './codetermination.ts';
import { conflictsIn } from './conflicts-of-interest.ts';
import { dissentsIn } from './dissents.ts';
import { distributionIn } from './distribution.ts';
import { verificationIn } from './immediate-verification.ts';

const sections = (text: string) => sectionsOf(linesOf(text));
const words = (pieces: readonly { readonly text: string }[]) => pieces.map((piece) => piece.text);

test.each([
  ['Reservation\nAnna Berg (S) reserverar sig mot beslutet.', ['Anna Berg (S) reserverar sig mot beslutet.']],
  ['Beslutsgång\nMot beslutet reserverar sig Bo Ek (V).', ['Mot beslutet reserverar sig Bo Ek (V).']],
  ['Reservationer\nInga.', []],
  ['Särskilt yttrande\nBo Ek (V) lämnar ett särskilt yttrande.', []],
  ['Tidigare behandling\nBo Ek (V) reserverade sig i arbetsutskottet.', []],
])('dissents: %j', (text, dissents) => {
  expect(words(dissentsIn(sections(text)))).toEqual(dissents);
});

test.each([
  ['Jäv\nAnna Berg (S) deltar inte på grund av jäv.', ['Anna Berg (S) deltar inte på grund av jäv.']],
  ['Jäv\nIngen anmäler jäv.', []],
  ['Deltar inte i beslutet\nBo Ek (SD) deltar inte i beslutet.', []],
])('conflicts of interest: %j', (text, conflicts) => {
  expect(words(conflictsIn(sections(text)))).toEqual(conflicts);
});

test.each([
  ['Paragrafen förklaras omedelbart justerad', true],
  ['Punkten justeras omedelbart.', true],
  ['Omedelbar justering: Nej', false],
  ['Paragrafen är inte omedelbart justerad', false],
  ['Protokollet justerades den 2 maj', null],
])('verified at once: %s', (text, value) => {
  expect(verificationIn(text)?.value ?? null).toBe(value);
});

test.each([
  ['Facklig samverkan\nFörhandling eller information enligt MBL är inte påkallad.', 'not-called-for'],
  [
    'Information eller förhandling enligt lag (1976:580) om\nmedbestämmande i arbetslivet\nInformation enligt 19 § lämnades 2024-01-20.',
    'information',
  ],
  ['MBL\nFörhandling enligt 11 § genomfördes den 3 maj.', 'negotiation'],
  ['Facklig samverkan\nÄrendet har behandlats i FSG den 3 maj.', 'collaboration'],
  ['Ärendet\nVi samverkar med regionen om information.', null],
])('co-determination: %j', (text, value) => {
  expect(codeterminationIn(sections(text))?.value ?? null).toBe(value);
});

test('attachments lose their label, other papers are none', () => {
  expect(
    words(attachmentsIn(sections('Beslutsunderlag\nTjänsteskrivelse 2024-01-01\nBilaga 1 – Plan\nBilaga: Avtal.pdf'))),
  ).toEqual(['Plan', 'Avtal.pdf']);
  expect(words(attachmentsIn(sections('Bilagor\n1. Plan\n2. Avtal')))).toEqual(['Plan', 'Avtal']);
});

test.each([
  ['Beslutet skickas till\nVård- och\näldreomsorgsnämnden\nAkten', ['Vård- och äldreomsorgsnämnden', 'Akten']],
  ['Expedieras till: Region Östergötland, Polismyndigheten, akten', ['Region Östergötland', 'Polismyndigheten', 'akten']],
  ['Delges\nStockholms läns\nlandsting\nKommun-\nstyrelsen', ['Stockholms läns landsting', 'Kommunstyrelsen']],
])('distribution: %j', (text, receivers) => {
  expect(words(distributionIn(sections(text)))).toEqual(receivers);
});
