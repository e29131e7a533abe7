import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:https';
import { extname, join, normalize, sep } from 'node:path';
import type { Certificate } from './certificate';
import { errorCode } from './error-code';

/** What is served: the built add-in with its manifest.xml at /, the stand-in's page at /stand-in/, a workbook beside it. */
export type Site = {
  addIn: string;
  page: string;
  workbook: { name: string; bytes: Uint8Array };
};

export type RunningServer = { origin: string; close(): Promise<void> };

const CONTENT_TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.xml': 'application/xml; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.ttf': 'font/ttf',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

const PORTS_TRIED = 100;
const NO_SUCH_FILE: ReadonlySet<unknown> = new Set(['ENOENT', 'EISDIR', 'ENOTDIR']);

/**
 * Serves `site` over https on localhost, page and add-in on one origin as the host's trust check wants.
 * @param firstPort the first port to try, going up from there; 0 lets the system choose.
 */
export async function serve(site: Site, certificate: Certificate, firstPort: number): Promise<RunningServer> {
  const server = createServer({ cert: certificate.certificate, key: certificate.key }, (request, response) => {
    answer(site, request.url ?? '/').then(
      ({ status, type, body, headers }) => {
        response.writeHead(status, {
          'Content-Type': type,
          'Cache-Control': 'no-store',
          'X-Content-Type-Options': 'nosniff',
          ...headers,
        });
        response.end(body);
      },
      (error: unknown) => {
        response.writeHead(500, { 'Content-Type': 'text/plain; charset=utf-8' });
        response.end(String(error));
      },
    );
  });
  const port = await listen(server, firstPort);
  return { origin: `https://localhost:${port}`, close: () => close(server) };
}

type Answer = { status: number; type: string; body: string | Uint8Array; headers?: Record<string, string> };

async function answer(site: Site, url: string): Promise<Answer> {
  const path = decodeURIComponent(new URL(url, 'https://localhost').pathname);
  if (path === '/stand-in') return { status: 302, type: 'text/plain', body: '', headers: { Location: '/stand-in/' } };
  if (path === '/stand-in/workbook') {
    const { name, bytes } = site.workbook;
    return {
      status: 200,
      type: CONTENT_TYPES['.xlsx'] ?? '',
      body: bytes,
      headers: { 'X-File-Name': encodeURIComponent(name) },
    };
  }
  if (path.startsWith('/stand-in/')) return fileIn(site.page, path.slice('/stand-in/'.length) || 'index.html');
  const own = await fileIn(site.addIn, path.slice(1) || 'taskpane.html');
  return own.status === 200 ? { ...own, headers: { 'Cache-Control': keptFor(path) } } : own;
}

/** How long a browser keeps a file of the add-in: as on the servers that it is made for (assets/servers). */
function keptFor(path: string): string {
  if (/\.[0-9a-f]{12}\./.test(path)) return 'public, max-age=31536000';
  return path.startsWith('/office/') ? 'public, max-age=86400' : 'no-cache';
}

async function fileIn(root: string, path: string): Promise<Answer> {
  const full = normalize(join(root, path));
  return full.startsWith(root + sep) ? file(full) : notFound(path);
}

async function file(path: string): Promise<Answer> {
  try {
    return {
      status: 200,
      type: CONTENT_TYPES[extname(path)] ?? 'application/octet-stream',
      body: await readFile(path),
    };
  } catch (error) {
    if (NO_SUCH_FILE.has(errorCode(error))) return notFound(path);
    throw error;
  }
}

function notFound(path: string): Answer {
  return { status: 404, type: 'text/plain; charset=utf-8', body: `Not found: ${path}` };
}

async function listen(server: Server, firstPort: number): Promise<number> {
  for (let port = firstPort; ; port++) {
    const failure = await new Promise<NodeJS.ErrnoException | null>((resolve) => {
      server.once('error', resolve);
      server.listen(port, 'localhost', () => {
        server.off('error', resolve);
        resolve(null);
      });
    });
    if (failure === null) break;
    if (failure.code !== 'EADDRINUSE' || port >= firstPort + PORTS_TRIED) throw failure;
  }
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
