import './reflect-metadata.ts';
import { isIP } from 'node:net';
import * as x509 from '@peculiar/x509';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' } as const;
const DAY_MS = 86_400_000;
/** Clocks of the lab's browsers are stepped forward, never by more than this. */
const VALID_DAYS = 90;
/** The lab's clocks are also set back, by a year at most. */
const VALID_SINCE_DAYS = 400;

/** Certificate chain and private key, both PEM. */
export interface Leaf {
  cert: string;
  key: string;
}

/** A certificate authority of this run, which issues leaves when they are first asked for. */
export class Authority {
  readonly certificatePem: string;
  readonly #issuer: x509.X509Certificate;
  readonly #key: CryptoKey;
  readonly #leaves = new Map<string, Promise<Leaf>>();

  private constructor(issuer: x509.X509Certificate, key: CryptoKey) {
    this.#issuer = issuer;
    this.#key = key;
    this.certificatePem = issuer.toString('pem');
  }

  /** Makes an authority with a key that nobody else has. */
  static async create(name: string): Promise<Authority> {
    const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
    const certificate = await x509.X509CertificateGenerator.createSelfSigned({
      name: `CN=${name}`,
      keys,
      signingAlgorithm: ALGORITHM,
      ...validity(),
      extensions: [
        new x509.BasicConstraintsExtension(true, undefined, true),
        new x509.KeyUsagesExtension(x509.KeyUsageFlags.keyCertSign, true),
      ],
    });
    return new Authority(certificate, keys.privateKey);
  }

  /** A server's certificate for these names and addresses, and its key. */
  leafFor(names: readonly string[]): Promise<Leaf> {
    const key = names.join(' ');
    const known = this.#leaves.get(key) ?? this.#issue(names);
    this.#leaves.set(key, known);
    return known;
  }

  async #issue(names: readonly string[]): Promise<Leaf> {
    const keys = await crypto.subtle.generateKey(ALGORITHM, true, ['sign', 'verify']);
    const alternatives = names.map((value) => ({
      type: isIP(value) === 0 ? ('dns' as const) : ('ip' as const),
      value,
    }));
    const certificate = await x509.X509CertificateGenerator.create({
      subject: `CN=${names[0] ?? 'nobody'}`,
      issuer: this.#issuer.subject,
      publicKey: keys.publicKey,
      signingKey: this.#key,
      signingAlgorithm: ALGORITHM,
      ...validity(),
      extensions: [
        new x509.SubjectAlternativeNameExtension(alternatives),
        new x509.ExtendedKeyUsageExtension(['1.3.6.1.5.5.7.3.1']),
      ],
    });
    const pkcs8 = Buffer.from(await crypto.subtle.exportKey('pkcs8', keys.privateKey));
    return {
      cert: `${certificate.toString('pem')}\n${this.certificatePem}`,
      key: `-----BEGIN PRIVATE KEY-----\n${pkcs8.toString('base64')}\n-----END PRIVATE KEY-----\n`,
    };
  }
}

function validity(): { notBefore: Date; notAfter: Date; serialNumber: string } {
  const serial = crypto.getRandomValues(Buffer.alloc(8));
  return {
    notBefore: new Date(Date.now() - VALID_SINCE_DAYS * DAY_MS),
    notAfter: new Date(Date.now() + VALID_DAYS * DAY_MS),
    serialNumber: `01${serial.toString('hex')}`,
  };
}
