import { createHash, sign } from 'node:crypto';
import * as asn1js from 'asn1js';
import * as pkijs from 'pkijs';
import type { SealingKey } from './key-file.ts';

const id = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  rsaWithSha256: '1.2.840.113549.1.1.11',
  ecdsaWithSha256: '1.2.840.10045.4.3.2',
};

/**
 * A detached CMS signature (RFC 5652) as PAdES B-B wants it (ETSI EN 319 142-1, table 1): content type, digest and signing
 * certificate v2 (RFC 5035) are signed and nothing else; no signing time, which a PDF tells in its own dictionary. DER.
 */
export function detachedSignature(content: Uint8Array, { key, certificate, issuers }: SealingKey): Uint8Array {
  const leaf = pkijs.Certificate.fromBER(new Uint8Array(certificate.raw));
  const signedAttrs = attributesOf(sha256(content), sha256(certificate.raw));
  const toSign = Buffer.from(new asn1js.Set({ value: signedAttrs.map((each) => each.toSchema()) }).toBER());
  const isRsa = key.asymmetricKeyType === 'rsa';
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({ issuer: leaf.issuer, serialNumber: leaf.serialNumber }),
    digestAlgorithm: new pkijs.AlgorithmIdentifier({ algorithmId: id.sha256 }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({ type: 0, attributes: signedAttrs }),
    signatureAlgorithm: new pkijs.AlgorithmIdentifier(
      isRsa ? { algorithmId: id.rsaWithSha256, algorithmParams: new asn1js.Null() } : { algorithmId: id.ecdsaWithSha256 },
    ),
    signature: octets(sign('sha256', toSign, key)),
  });
  const signed = new pkijs.SignedData({
    version: 1,
    digestAlgorithms: [new pkijs.AlgorithmIdentifier({ algorithmId: id.sha256 })],
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: id.data }),
    certificates: [leaf, ...issuers.map(({ raw }) => pkijs.Certificate.fromBER(new Uint8Array(raw)))],
    signerInfos: [signer],
  });
  const whole = new pkijs.ContentInfo({ contentType: id.signedData, content: signed.toSchema(true) });
  return new Uint8Array(whole.toSchema().toBER());
}

/** In the order that DER wants in a set: by their bytes. */
function attributesOf(digest: Uint8Array, certificateHash: Uint8Array): pkijs.Attribute[] {
  // SHA-256 is the default of an ESSCertIDv2 and therefore not said.
  const certId = new asn1js.Sequence({ value: [octets(certificateHash)] });
  const all = [
    new pkijs.Attribute({ type: id.contentType, values: [new asn1js.ObjectIdentifier({ value: id.data })] }),
    new pkijs.Attribute({ type: id.messageDigest, values: [octets(digest)] }),
    new pkijs.Attribute({
      type: id.signingCertificateV2,
      values: [new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [certId] })] })],
    }),
  ];
  const der = (each: pkijs.Attribute) => Buffer.from(each.toSchema().toBER());
  return all.sort((a, b) => Buffer.compare(der(a), der(b)));
}

function octets(bytes: Uint8Array): asn1js.OctetString {
  return new asn1js.OctetString({ valueHex: new Uint8Array(bytes).buffer });
}

function sha256(bytes: Uint8Array): Uint8Array {
  return createHash('sha256').update(bytes).digest();
}
