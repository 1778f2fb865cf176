import type { webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';

/** Passwords that an operator may choose are not all letters of English. */
export const sealPassword = 'hemligt lösen';

type Kind = 'rsa' | 'ec';
const algorithms = {
  rsa: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256', modulusLength: 2048, publicExponent: new Uint8Array([1, 0, 1]) },
  ec: { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' },
} as const;

export interface MadeKey {
  /** PKCS #12 with the key, its certificate and its issuer's. */
  readonly p12: Uint8Array;
  readonly certificate: pkijs.Certificate;
  readonly issuer: pkijs.Certificate;
}

/** A host authority's seal with the authority that issued it, made for a test. Valid all of 2026 and 2027 unless told. */
export async function makeSealingKey(kind: Kind, to = new Date('2027-12-31T23:59:59Z')): Promise<MadeKey> {
  const [above, own] = await Promise.all([keysOf(kind), keysOf(kind)]);
  const issuer = await certificateOf({ name: 'Prov Utfärdare', serial: 1, keys: above, issuer: null, signer: above, to });
  const certificate = await certificateOf({ name: 'Region Östergötland', serial: 2, keys: own, issuer, signer: above, to });
  return { p12: await pkcs12(own.privateKey, [certificate, issuer]), certificate, issuer };
}

function keysOf(kind: Kind): Promise<webcrypto.CryptoKeyPair> {
  return crypto.subtle.generateKey(algorithms[kind], true, ['sign', 'verify']);
}

interface Wanted {
  readonly name: string;
  readonly serial: number;
  readonly keys: webcrypto.CryptoKeyPair;
  readonly issuer: pkijs.Certificate | null;
  readonly signer: webcrypto.CryptoKeyPair;
  readonly to: Date;
}

async function certificateOf({ name, serial, keys, issuer, signer, to }: Wanted): Promise<pkijs.Certificate> {
  const certificate = new pkijs.Certificate({ version: 2, serialNumber: new asn1js.Integer({ value: serial }) });
  const value = new asn1js.Utf8String({ value: name });
  certificate.subject.typesAndValues.push(new pkijs.AttributeTypeAndValue({ type: '2.5.4.3', value }));
  certificate.issuer = issuer?.subject ?? certificate.subject;
  certificate.notBefore.value = new Date('2026-01-01T00:00:00Z');
  certificate.notAfter.value = to;
  const constraints = new pkijs.BasicConstraints({ cA: issuer === null });
  certificate.extensions = [
    new pkijs.Extension({
      extnID: '2.5.29.19',
      critical: true,
      extnValue: constraints.toSchema().toBER(),
      parsedValue: constraints,
    }),
  ];
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey);
  await certificate.sign(signer.privateKey, 'SHA-256');
  return certificate;
}

async function pkcs12(key: webcrypto.CryptoKey, certificates: readonly pkijs.Certificate[]): Promise<Uint8Array> {
  const password = new TextEncoder().encode(sealPassword).buffer;
  const locked = {
    ...{ password, contentEncryptionAlgorithm: { name: 'AES-CBC', length: 256 } as const },
    ...{ hmacHashAlgorithm: 'SHA-256', iterationCount: 1000 },
  };
  const shrouded = new pkijs.PKCS8ShroudedKeyBag({
    parsedValue: pkijs.PrivateKeyInfo.fromBER(await crypto.subtle.exportKey('pkcs8', key)),
  });
  await shrouded.makeInternalValues(locked);
  const keys = new pkijs.SafeContents({
    safeBags: [new pkijs.SafeBag({ bagId: '1.2.840.113549.1.12.10.1.2', bagValue: shrouded })],
  });
  const certs = new pkijs.SafeContents({
    safeBags: certificates.map(
      (parsedValue) => new pkijs.SafeBag({ bagId: '1.2.840.113549.1.12.10.1.3', bagValue: new pkijs.CertBag({ parsedValue }) }),
    ),
  });
  const authenticatedSafe = new pkijs.AuthenticatedSafe({
    parsedValue: {
      safeContents: [
        { privacyMode: 0, value: keys },
        { privacyMode: 1, value: certs },
      ],
    },
  });
  await authenticatedSafe.makeInternalValues({ safeContents: [{}, locked] });
  const file = new pkijs.PFX({ parsedValue: { integrityMode: 0, authenticatedSafe } });
  await file.makeInternalValues({ password, iterations: 1000, pbkdf2HashAlgorithm: 'SHA-256', hmacHashAlgorithm: 'SHA-256' });
  return new Uint8Array(file.toSchema().toBER());
}
