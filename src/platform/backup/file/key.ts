import { createCipheriv, createDecipheriv, randomBytes, scrypt } from 'node:crypto';
import { ReadableStream as WebStream } from 'node:stream/web';
import { Decrypter, Encrypter, type Identity, identityToRecipient, type Recipient, Stanza } from 'age-encryption';
import { BackupError, damaged } from '../backup-error.ts';

/** SAMRAD_BACKUP_KEY: a recipient (`age1…`) locks alone, an identity (`AGE-SECRET-KEY-1…`) or a passphrase locks and opens. */
export type BackupKey = string;

/** What an age file begins with. */
export const ageMagic = 'age-encryption.org/';

/** Whether it can open what it locks. */
export function opens(key: BackupKey): boolean {
  return !key.startsWith('age1');
}

/** Makes an age file (age-encryption.org/v1) of the bytes, which `age --decrypt` opens as well. @throws BackupError */
export async function* encrypted(source: AsyncIterable<Uint8Array>, key: BackupKey): AsyncGenerator<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.addRecipient(await recipientOf(key));
  yield* (await encrypter.encrypt(toWeb(source))) as WebStream<Uint8Array>;
}

/** Opens an age file. @throws BackupError when the key does not open it, or the file is not what was written */
export async function* decrypted(source: AsyncIterable<Uint8Array>, key: BackupKey | undefined): AsyncGenerator<Uint8Array> {
  if (key === undefined) throw new BackupError('key', 'the backup is encrypted: give its key in SAMRAD_BACKUP_KEY');
  if (!opens(key)) {
    throw new BackupError('key', 'SAMRAD_BACKUP_KEY is a recipient, which only locks: give the identity (AGE-SECRET-KEY-1…)');
  }
  const decrypter = new Decrypter();
  decrypter.addIdentity(isIdentity(key) ? key : passphraseIdentity(key));
  let plain: WebStream<Uint8Array>;
  try {
    plain = (await decrypter.decrypt(toWeb(source))) as WebStream<Uint8Array>;
  } catch (error) {
    const message =
      'SAMRAD_BACKUP_KEY does not open the backup: it is the key of another one, or the beginning of the file is damaged';
    throw error instanceof BackupError ? error : new BackupError('key', message, { cause: error });
  }
  try {
    yield* plain;
  } catch (error) {
    throw error instanceof BackupError ? error : damaged('it cannot be decrypted to the end', error);
  }
}

/** @throws BackupError when the key cannot be one: a letter wrong in it, say */
export async function checkKey(key: BackupKey): Promise<void> {
  new Encrypter().addRecipient(await recipientOf(key));
}

async function recipientOf(key: BackupKey): Promise<string | Recipient> {
  try {
    if (isIdentity(key)) return await identityToRecipient(key);
    if (opens(key)) return passphraseRecipient(key);
    new Encrypter().addRecipient(key);
    return key;
  } catch (error) {
    throw new BackupError('key', 'SAMRAD_BACKUP_KEY looks like a key of age but is none: a letter in it must be wrong', {
      cause: error,
    });
  }
}

function isIdentity(key: BackupKey): boolean {
  return key.startsWith('AGE-SECRET-KEY-');
}

/**
 * In pieces that the cipher does at once, so that nothing else waits for long. Not `Readable.toWeb`: one that is left in the middle may
 * still be given a piece, which it throws where nobody can catch it.
 */
function toWeb(source: AsyncIterable<Uint8Array>): ReadableStream<Uint8Array> {
  return WebStream.from(source) as ReadableStream<Uint8Array>;
}

// age's passphrase stanza (age-encryption.org/v1, "The scrypt recipient type"), done by Node off the main thread: the library's
// own holds everything up for a second.
const label = 'age-encryption.org/v1/scrypt';
/** 64 MB and a fifth of a second; the passphrase is at least sixteen characters (config.ts). */
const workFactor = 16;
const nonce = Buffer.alloc(12);
const tagLength = 16;

function passphraseRecipient(passphrase: string): Recipient {
  return {
    wrapFileKey: async (fileKey) => {
      const salt = randomBytes(16);
      const cipher = createCipheriv('chacha20-poly1305', await stretched(passphrase, salt, workFactor), nonce, {
        authTagLength: tagLength,
      });
      const body = Buffer.concat([cipher.update(fileKey), cipher.final(), cipher.getAuthTag()]);
      return [new Stanza(['scrypt', unpadded(salt), String(workFactor)], new Uint8Array(body))];
    },
  };
}

function passphraseIdentity(passphrase: string): Identity {
  return {
    unwrapFileKey: async (stanzas) => {
      const [kind, salt, factor] = stanzas[0]?.args ?? [];
      const body = stanzas[0]?.body;
      const known = stanzas.length === 1 && kind === 'scrypt' && salt !== undefined && /^1?\d$|^20$/.test(factor ?? '');
      if (!known || body?.length !== 16 + tagLength) return null;
      const key = await stretched(passphrase, Buffer.from(salt, 'base64'), Number(factor));
      const decipher = createDecipheriv('chacha20-poly1305', key, nonce, { authTagLength: tagLength });
      decipher.setAuthTag(body.subarray(16));
      try {
        return new Uint8Array(Buffer.concat([decipher.update(body.subarray(0, 16)), decipher.final()]));
      } catch {
        return null;
      }
    },
  };
}

function stretched(passphrase: string, salt: Buffer, factor: number): Promise<Buffer> {
  const cost = 2 ** factor;
  return new Promise((resolve, reject) => {
    scrypt(
      passphrase,
      Buffer.concat([Buffer.from(label), salt]),
      32,
      { N: cost, r: 8, p: 1, maxmem: 2048 * cost },
      (error, key) => (error === null ? resolve(key) : reject(error)),
    );
  });
}

function unpadded(bytes: Buffer): string {
  return bytes.toString('base64').replace(/=+$/, '');
}
