import { createPrivateKey, type KeyObject, X509Certificate } from 'node:crypto';
import * as pkijs from 'pkijs';

/** Why a PKCS #12 file cannot be used. */
export type KeyFileFault = 'unreadable' | 'wrong-password' | 'old-encryption' | 'no-key' | 'unusable-key' | 'no-certificate';

export class KeyFileError extends Error {
  override readonly name = 'KeyFileError';
  readonly fault: KeyFileFault;
  constructor(fault: KeyFileFault) {
    super(fault);
    this.fault = fault;
  }
}

/** What a seal is made with. */
export interface SealingKey {
  /** RSA or elliptic curve. */
  readonly key: KeyObject;
  /** That of the key. */
  readonly certificate: X509Certificate;
  /** The others of the file, each followed by its issuer as far as they reach. */
  readonly issuers: readonly X509Certificate[];
}

/** Password-based encryption scheme 2 (RFC 8018): the only one that is still safe, and OpenSSL's and Windows' choice since 2021. */
const pbes2 = '1.2.840.113549.1.5.13';
const encryptedData = '1.2.840.113549.1.7.6';

/**
 * Opens a PKCS #12 file (RFC 7292).
 * @throws KeyFileError
 */
export async function openKeyFile(p12: Uint8Array, password: string): Promise<SealingKey> {
  const bags = await bagsOf(p12, new TextEncoder().encode(password).buffer);
  const keys = bags.flatMap(({ bagValue }) =>
    bagValue instanceof pkijs.PKCS8ShroudedKeyBag && bagValue.parsedValue !== undefined ? [bagValue.parsedValue] : [],
  );
  const [found] = keys;
  if (found === undefined) throw new KeyFileError('no-key');
  const key = createPrivateKey({ key: Buffer.from(found.toSchema().toBER()), format: 'der', type: 'pkcs8' });
  if (key.asymmetricKeyType !== 'rsa' && key.asymmetricKeyType !== 'ec') throw new KeyFileError('unusable-key');
  const certificates = bags.flatMap(({ bagValue }) =>
    bagValue instanceof pkijs.CertBag && bagValue.parsedValue instanceof pkijs.Certificate
      ? [new X509Certificate(Buffer.from(bagValue.parsedValue.toSchema().toBER()))]
      : [],
  );
  const certificate = certificates.find((each) => each.checkPrivateKey(key));
  if (certificate === undefined) throw new KeyFileError('no-certificate');
  return { key, certificate, issuers: chainFrom(certificate, certificates) };
}

async function bagsOf(p12: Uint8Array, password: ArrayBuffer): Promise<readonly pkijs.SafeBag[]> {
  const file = read(p12);
  await file.parseInternalValues({ password, checkIntegrity: true }).catch(() => {
    throw new KeyFileError('wrong-password');
  });
  const safe = file.parsedValue?.authenticatedSafe;
  if (safe === undefined) throw new KeyFileError('unreadable');
  const contents = await Promise.all(safe.safeContents.map((content) => opened(content, password)));
  const bags = contents.flatMap(({ safeBags }) => safeBags);
  for (const { bagValue } of bags) {
    if (!(bagValue instanceof pkijs.PKCS8ShroudedKeyBag)) continue;
    if (bagValue.encryptionAlgorithm.algorithmId !== pbes2) throw new KeyFileError('old-encryption');
    // Hidden in the library's types, though nobody else can call it.
    await bagValue['parseInternalValues']({ password });
  }
  return bags;
}

function read(p12: Uint8Array): pkijs.PFX {
  try {
    return pkijs.PFX.fromBER(new Uint8Array(p12));
  } catch {
    throw new KeyFileError('unreadable');
  }
}

async function opened({ contentType, content }: pkijs.ContentInfo, password: ArrayBuffer): Promise<pkijs.SafeContents> {
  if (contentType !== encryptedData) return pkijs.SafeContents.fromBER(content.getValue());
  const locked = new pkijs.EncryptedData({ schema: content });
  if (locked.encryptedContentInfo.contentEncryptionAlgorithm.algorithmId !== pbes2) throw new KeyFileError('old-encryption');
  return pkijs.SafeContents.fromBER(await locked.decrypt({ password }));
}

function chainFrom(leaf: X509Certificate, all: readonly X509Certificate[]): readonly X509Certificate[] {
  const chain: X509Certificate[] = [];
  let last = leaf;
  for (;;) {
    const issuer = all.find((each) => last.checkIssued(each) && each !== leaf && !chain.includes(each));
    if (issuer === undefined) return chain;
    chain.push(issuer);
    last = issuer;
  }
}
