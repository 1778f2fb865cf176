import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as pkijs from 'pkijs';
import { Temporal } from 'temporal-polyfill';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { oldKeyFile } from '../../../../test/support/old-key-file.ts';
import { type MadeKey, makeSealingKey, sealPassword } from '../../../../test/support/sealing-key.ts';
import { ConfigError } from '../../config.ts';
import { type Paper, typeset } from '../typeset.ts';
import { openSealer, seal } from './sealer.ts';

const paper: Paper = {
  ...{ standard: 'ua-1', lang: 'sv', title: 'Arbetsplan', author: 'Samråd vård och omsorg' },
  day: Temporal.PlainDate.from('2026-11-22'),
};
const at = Temporal.Instant.from('2026-11-22T10:15:30Z');
const reason = 'Förseglad av värdhuvudmannen';

let pdf: Uint8Array<ArrayBuffer>;
let keys: Record<'rsa' | 'ec', MadeKey>;
const folder = mkdtempSync(join(tmpdir(), 'samrad-seal-'));

beforeAll(async () => {
  pdf = await typeset('#title()\n#link("https://example.se/")[Länk]\n#pagebreak()\n= Två', {}, paper);
  const [rsa, ec] = await Promise.all([makeSealingKey('rsa'), makeSealingKey('ec')]);
  keys = { rsa, ec };
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('a seal', () => {
  it.each(['rsa', 'ec'] as const)('of a key of kind %s holds over every byte of the file', async (kind) => {
    const { p12, certificate, issuer } = keys[kind];
    const sealed = await seal(pdf, { p12, password: sealPassword, reason, at });
    const { covered, signature } = partsOf(sealed);
    const signed = signedData(signature);
    const verified = await signed.verify({
      ...{ signer: 0, data: covered, extendedMode: true, checkChain: true },
      ...{ trustedCerts: [issuer], checkDate: new Date(at.epochMilliseconds) },
    });
    expect(verified.signatureVerified).toBe(true);
    expect(verified.signerCertificateVerified).toBe(true);
    expect(verified.signerCertificate?.serialNumber.isEqual(certificate.serialNumber)).toBe(true);
    expect(signed.certificates).toHaveLength(2);
  });

  it('does not hold when a byte is changed', async () => {
    const sealed = await seal(pdf, { p12: keys.ec.p12, password: sealPassword, reason, at });
    sealed[1000] = (sealed[1000] ?? 0) ^ 1;
    const { covered, signature } = partsOf(sealed);
    await expect(signedData(signature).verify({ signer: 0, data: covered })).rejects.toThrow('digest');
  });

  it('signs what PAdES B-B wants and nothing else', async () => {
    const { signature } = partsOf(await seal(pdf, { p12: keys.rsa.p12, password: sealPassword, reason, at }));
    const [signer] = signedData(signature).signerInfos;
    expect(signer?.signedAttrs?.attributes.map(({ type }) => type)).toEqual([
      '1.2.840.113549.1.9.3',
      '1.2.840.113549.1.9.4',
      '1.2.840.113549.1.9.16.2.47',
    ]);
    expect(signer?.unsignedAttrs).toBeUndefined();
  });

  it('is added to the file and changes nothing that was there', async () => {
    const sealed = await seal(pdf, { p12: keys.ec.p12, password: sealPassword, reason, at });
    expect(Buffer.compare(sealed.subarray(0, pdf.length), pdf)).toBe(0);
    const more = Buffer.from(sealed.subarray(pdf.length)).toString('latin1');
    expect(more).toContain('/SubFilter /ETSI.CAdES.detached');
    expect(more).toContain("/M (D:20261122101530+00'00')");
    expect(more).toMatch(/\/ID \[\(.{24}\) <[0-9a-f]{32}>\]/);
    expect(more).toContain('/SigFlags 3');
    expect(more.match(/\/Tabs \/S/g)).toHaveLength(1);
  });
});

describe('the operator’s key', () => {
  const file = (name: string, bytes: Uint8Array) => {
    writeFileSync(join(folder, name), bytes);
    return join(folder, name);
  };

  it('is opened, and says whose it is', async () => {
    const sealer = await openSealer({ file: file('a.p12', keys.ec.p12), password: sealPassword });
    expect(sealer.name).toBe('Region Östergötland');
    expect(sealer.validTo.toString()).toBe('2027-12-31T23:59:59Z');
    expect(sealer.holdsAt(at)).toBe(true);
    expect(sealer.seal(pdf, { reason, at }).length).toBeGreaterThan(pdf.length);
    expect(sealer.seal(pdf, { reason, at: Temporal.Instant.from('2028-01-01T00:00:00Z') })).toBe(pdf);
  });

  it('is refused by name', async () => {
    const opened = (name: string, bytes: Uint8Array, password = sealPassword) =>
      openSealer({ file: file(name, bytes), password });
    await expect(openSealer({ file: join(folder, 'none.p12'), password: '' })).rejects.toThrow(ConfigError);
    await expect(opened('b.p12', keys.ec.p12, 'fel')).rejects.toThrow('SAMRAD_SEAL_PASSWORD öppnar inte');
    await expect(opened('d.p12', oldKeyFile, 'gammalt')).rejects.toThrow('inte längre är säker');
    await expect(opened('c.p12', new TextEncoder().encode('hej'))).rejects.toThrow('ingen PKCS #12-fil');
  });
});

function partsOf(sealed: Uint8Array): { covered: ArrayBuffer; signature: Uint8Array } {
  const text = Buffer.from(sealed).toString('latin1');
  const [, a = 0, b = 0, c = 0, d = 0] = (/\/ByteRange \[(\d+) (\d+) (\d+) (\d+)\]/.exec(text) ?? []).map(Number);
  expect([a, c + d]).toEqual([0, sealed.length]);
  expect([text[b], text[c - 1]]).toEqual(['<', '>']);
  const covered = new Uint8Array(Buffer.concat([sealed.subarray(a, a + b), sealed.subarray(c, c + d)]));
  return { covered: covered.buffer, signature: new Uint8Array(Buffer.from(text.slice(b + 1, c - 1), 'hex')) };
}

function signedData(signature: Uint8Array): pkijs.SignedData {
  // What follows the signature in its place is zeros.
  const length = 4 + (signature[2] ?? 0) * 256 + (signature[3] ?? 0);
  return new pkijs.SignedData({ schema: pkijs.ContentInfo.fromBER(new Uint8Array(signature.subarray(0, length))).content });
}
