import { readFileSync } from 'node:fs';
import { Temporal } from 'temporal-polyfill';
import { ConfigError } from '../../config.ts';
import { detachedSignature } from './detached-signature.ts';
import { KeyFileError, type KeyFileFault, openKeyFile, type SealingKey } from './key-file.ts';
import { placeForSeal } from './place-for-seal.ts';

/** The host authority's seal. */
export interface Sealer {
  /** Whose it is, as the certificate says. */
  readonly name: string;
  readonly validFrom: Temporal.Instant;
  readonly validTo: Temporal.Instant;
  /** Whether the certificate holds then. */
  readonly holdsAt: (at: Temporal.Instant) => boolean;
  /** The PDF sealed, or as it was when the certificate does not hold at that moment: a seal that nobody can trust is worse than none. */
  readonly seal: (pdf: Uint8Array<ArrayBuffer>, about: { reason: string; at: Temporal.Instant }) => Uint8Array<ArrayBuffer>;
}

/** What the signature takes beside its certificates: attributes, and up to 1024 bytes of an RSA signature. */
const roomBesideCertificates = 2048;

/**
 * PAdES B-B (ETSI EN 319 142-1): the PDF with a seal over every byte of it, made with the key of a PKCS #12 file.
 * @throws KeyFileError
 */
export async function seal(
  pdf: Uint8Array,
  { p12, password, reason, at }: { p12: Uint8Array; password: string; reason: string; at: Temporal.Instant },
): Promise<Uint8Array<ArrayBuffer>> {
  return sealedWith(await openKeyFile(p12, password), pdf, { reason, at });
}

/**
 * Opens the operator's key once, at the start.
 * @throws ConfigError that names the variable (SAMRAD_SEAL_FILE, SAMRAD_SEAL_PASSWORD)
 */
export async function openSealer({ file, password }: { file: string; password: string }): Promise<Sealer> {
  const sealing = await openKeyFile(bytesOf(file), password).catch((error: unknown) => {
    if (error instanceof KeyFileError) throw new ConfigError(faultWords[error.fault]);
    throw error;
  });
  const { certificate } = sealing;
  const validFrom = instantOf(certificate.validFrom);
  const validTo = instantOf(certificate.validTo);
  const holdsAt = (at: Temporal.Instant) =>
    Temporal.Instant.compare(validFrom, at) <= 0 && Temporal.Instant.compare(at, validTo) <= 0;
  return {
    ...{ name: nameOf(sealing), validFrom, validTo, holdsAt },
    seal: (pdf, about) => (holdsAt(about.at) ? sealedWith(sealing, pdf, about) : pdf),
  };
}

function sealedWith(key: SealingKey, pdf: Uint8Array, about: { reason: string; at: Temporal.Instant }): Uint8Array<ArrayBuffer> {
  const certificates = [key.certificate, ...key.issuers].reduce((sum, { raw }) => sum + raw.length, 0);
  const { pdf: sealed, gap } = placeForSeal(pdf, { name: nameOf(key), ...about }, certificates + roomBesideCertificates);
  const covered = Buffer.concat([sealed.subarray(0, gap.from), sealed.subarray(gap.to)]);
  const signature = Buffer.from(detachedSignature(covered, key)).toString('hex');
  if (signature.length > gap.to - gap.from - 2) throw new Error('the signature does not fit into its place');
  sealed.set(new TextEncoder().encode(signature), gap.from + 1);
  return sealed;
}

/** Common name, else the organisation's. */
function nameOf({ certificate }: SealingKey): string {
  const parts = new Map(
    certificate.subject.split('\n').map((line): [string, string] => {
      const at = line.indexOf('=');
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
  return parts.get('CN') ?? parts.get('O') ?? certificate.subject;
}

/** `Jan 27 10:00:00 2026 GMT` */
function instantOf(openssl: string): Temporal.Instant {
  return Temporal.Instant.fromEpochMilliseconds(Date.parse(openssl));
}

function bytesOf(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new ConfigError('SAMRAD_SEAL_FILE går inte att läsa: filen finns inte eller får inte öppnas.');
  }
}

const faultWords: Record<KeyFileFault, string> = {
  unreadable: 'SAMRAD_SEAL_FILE är ingen PKCS #12-fil (.p12 eller .pfx).',
  'wrong-password': 'SAMRAD_SEAL_PASSWORD öppnar inte filen i SAMRAD_SEAL_FILE.',
  'old-encryption':
    'SAMRAD_SEAL_FILE är låst med en kryptering som inte längre är säker. Packa om den med AES: openssl pkcs12 -legacy -in gammal.p12 -nodes | openssl pkcs12 -export -out ny.p12.',
  'no-key': 'SAMRAD_SEAL_FILE innehåller ingen privat nyckel.',
  'unusable-key': 'SAMRAD_SEAL_FILE har en nyckel av ett slag som inte kan stämpla. Den ska vara RSA eller elliptisk kurva.',
  'no-certificate': 'SAMRAD_SEAL_FILE saknar certifikatet som hör till nyckeln.',
};
