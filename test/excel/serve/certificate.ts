import { createHash, X509Certificate } from 'node:crypto';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { generateCertificates } from 'office-addin-dev-certs';
import { withLock } from './lock';

/** A certificate for localhost, its key (both PEM), and the hash by which a browser can be told to trust it alone. */
export type Certificate = { certificate: string; key: string; spkiHash: string };

const DAYS_VALID = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Gives the localhost certificate kept in `directory`, made anew when it is missing or about to expire.
 * It is installed nowhere: only a browser started with its `spkiHash` trusts it.
 */
export async function localhostCertificate(directory: string): Promise<Certificate> {
  const authorityFile = join(directory, 'ca.crt');
  const certificateFile = join(directory, 'localhost.crt');
  const keyFile = join(directory, 'localhost.key');
  await withLock(`${directory}.lock`, async () => {
    if (existsSync(keyFile) && isCurrent(readFileSync(certificateFile, 'utf8'))) return;
    rmSync(directory, { recursive: true, force: true });
    await generateCertificates(authorityFile, certificateFile, keyFile, DAYS_VALID);
  });
  const certificate = readFileSync(certificateFile, 'utf8');
  return { certificate, key: readFileSync(keyFile, 'utf8'), spkiHash: spkiHash(certificate) };
}

function isCurrent(certificate: string): boolean {
  const { validFrom, validTo } = new X509Certificate(certificate);
  const now = Date.now();
  return Date.parse(validFrom) <= now && now < Date.parse(validTo) - DAY_MS;
}

/** Base64 SHA-256 of the public key, the form that Chromium's --ignore-certificate-errors-spki-list takes. */
function spkiHash(certificate: string): string {
  const publicKey = new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' });
  return createHash('sha256').update(publicKey).digest('base64');
}
