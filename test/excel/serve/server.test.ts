import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Certificate, localhostCertificate } from './certificate';
import { type RunningServer, serve } from './server';

let folder: string;
let certificate: Certificate;
let server: RunningServer;

const site = () => ({
  addIn: join(folder, 'add-in'),
  page: join(folder, 'page'),
  workbook: { name: '样 表.xlsx', bytes: new Uint8Array([80, 75]) },
});

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'server-'));
  for (const name of ['add-in', 'page', 'add-in-secret', 'add-in/office']) mkdirSync(join(folder, name));
  writeFileSync(join(folder, 'add-in', 'taskpane.0123456789ab.js'), '');
  writeFileSync(join(folder, 'add-in', 'office', 'office.js'), '');
  writeFileSync(join(folder, 'add-in', 'taskpane.html'), 'pane');
  writeFileSync(join(folder, 'page', 'index.html'), 'stand-in');
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'add-in-secret', 'secret.txt'), 'secret');
  certificate = await localhostCertificate(join(folder, 'certificate'));
  server = await serve(site(), certificate, 0);
}, 30_000);

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

type Reply = {
  status: number | undefined;
  type: string | undefined;
  kept: string | undefined;
  name: string | undefined;
  body: string;
};

/** Asks for the path exactly as it is written (a URL object would already take `..` away). */
function get(path: string, origin = server.origin): Promise<Reply> {
  const { hostname, port } = new URL(origin);
  return new Promise((resolve, reject) => {
    const asked = request(
      { hostname, port, path, ca: certificate.certificate, rejectUnauthorized: false },
      (response) => {
        let body = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          body += chunk;
        });
        response.on('end', () => {
          const name = response.headers['x-file-name'];
          const { 'content-type': type, 'cache-control': kept } = response.headers;
          resolve({ status: response.statusCode, type, kept, name: String(name), body });
        });
      },
    );
    asked.on('error', reject);
    asked.end();
  });
}

test.each([
  ['/taskpane.html', 200, 'pane'],
  ['/taskpane.html?_host_Info=Excel', 200, 'pane'],
  ['/stand-in/', 200, 'stand-in'],
  ['/stand-in/index.html', 200, 'stand-in'],
  ['/missing.html', 404, 'Not found'],
  ['/taskpane.html/more', 404, 'Not found'],
])('%s is answered with %i', async (path, status, body) => {
  const reply = await get(path);
  expect(reply.status).toBe(status);
  expect(reply.body).toContain(body);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/..%2fadd-in-secret/secret.txt',
  '/stand-in/..%2f..%2fsecret.txt',
])('%s does not lead out of the served folders', async (path) => {
  const reply = await get(path);
  expect(reply.status).toBe(404);
  expect(reply.body).not.toBe('secret');
});

test.each([
  ['/taskpane.html', 'no-cache'],
  ['/taskpane.0123456789ab.js', 'public, max-age=31536000'],
  ['/office/office.js', 'public, max-age=86400'],
  ['/missing.0123456789ab.js', 'no-store'],
  ['/stand-in/index.html', 'no-store'],
  ['/stand-in/workbook', 'no-store'],
])('%s is kept as on the servers that the add-in is made for: %s', async (path, kept) => {
  expect((await get(path)).kept).toBe(kept);
});

test('the workbook comes with its name', async () => {
  const reply = await get('/stand-in/workbook');
  expect(decodeURIComponent(reply.name ?? '')).toBe('样 表.xlsx');
  expect(reply.body).toBe('PK');
});

test('a port that is taken is passed over for the next one', async () => {
  const taken = Number(new URL(server.origin).port);
  const other = await serve(site(), certificate, taken);
  expect(Number(new URL(other.origin).port)).toBeGreaterThan(taken);
  expect((await get('/taskpane.html', other.origin)).body).toBe('pane');
  await other.close();
});

test('the certificate is kept while it is good, and its hash is that of the key it is made for', async () => {
  const again = await localhostCertificate(join(folder, 'certificate'));
  expect(again).toEqual(certificate);
  expect(again.spkiHash).toMatch(/^[\w+/]{43}=$/);
});
