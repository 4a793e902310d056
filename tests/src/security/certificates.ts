import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';

/** A certificate with its key, as PEM texts. */
export interface Certificate {
  cert: string;
  key: string;
}

/** An authority that issues certificates for tests. */
export interface Authority {
  cert: string;
  issue(name: string): Certificate;
}

/** Makes a new authority; its certificates are good for 127.0.0.1 and for a day. X.509 is RFC 5280, its encoding DER. */
export function createAuthority(name: string): Authority {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const certify = (subject: string, publicKey: KeyObject, isAuthority: boolean) =>
    pem('CERTIFICATE', certificate({ issuer: name, subject, publicKey, signedWith: keys.privateKey, isAuthority }));
  return {
    cert: certify(name, keys.publicKey, true),
    issue(subject) {
      const own = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      return {
        cert: certify(subject, own.publicKey, false),
        key: own.privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
      };
    },
  };
}

interface ToCertify {
  issuer: string;
  subject: string;
  publicKey: KeyObject;
  signedWith: KeyObject;
  isAuthority: boolean;
}

const ECDSA_WITH_SHA256 = '2a8648ce3d040302';
const COMMON_NAME = '550403';
const BASIC_CONSTRAINTS = '551d13';
const SUBJECT_ALT_NAME = '551d11';
const DAY = 86_400_000;

function certificate({ issuer, subject, publicKey, signedWith, isAuthority }: ToCertify): Buffer {
  const algorithm = sequence(oid(ECDSA_WITH_SHA256));
  const isCa = sequence(...(isAuthority ? [der(0x01, Buffer.from([0xff]))] : []));
  const address = sequence(der(0x87, Buffer.from([127, 0, 0, 1])));
  const toBeSigned = sequence(
    der(0xa0, integer(Buffer.from([2]))),
    integer(Buffer.concat([Buffer.from([1]), randomBytes(8)])),
    algorithm,
    nameOf(issuer),
    sequence(time(Date.now() - DAY), time(Date.now() + DAY)),
    nameOf(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, sequence(extension(BASIC_CONSTRAINTS, isCa), extension(SUBJECT_ALT_NAME, address))),
  );
  return sequence(toBeSigned, algorithm, bits(sign('sha256', toBeSigned, signedWith)));
}

function der(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  const { length } = content;
  const size = length < 0x80 ? [length] : length < 0x100 ? [0x81, length] : [0x82, length >> 8, length & 0xff];
  return Buffer.concat([Buffer.from([tag, ...size]), content]);
}

const sequence = (...parts: Buffer[]) => der(0x30, ...parts);
const integer = (bytes: Buffer) => der(0x02, bytes);
const oid = (hex: string) => der(0x06, Buffer.from(hex, 'hex'));
const bits = (bytes: Buffer) => der(0x03, Buffer.from([0]), bytes);
const nameOf = (text: string) => sequence(der(0x31, sequence(oid(COMMON_NAME), der(0x0c, Buffer.from(text)))));
const extension = (id: string, value: Buffer) => sequence(oid(id), der(0x04, value));
const time = (at: number) =>
  der(0x17, Buffer.from(`${new Date(at).toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));

const pem = (label: string, bytes: Buffer) =>
  `-----BEGIN ${label}-----\n${bytes.toString('base64').replace(/.{64}/g, '$&\n')}\n-----END ${label}-----\n`;
