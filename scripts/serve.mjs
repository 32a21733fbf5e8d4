// A small static server for the demo page and for tests that need a real host page.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, normalize } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
};

/**
 * @param {Record<string, string>} mounts
 * @param {{ headers?: Record<string, string>, fail?: (path: string) => boolean, hold?: (path: string) => Promise<unknown> | undefined }} options
 *
 * Serves folders of this repo on a free port: `serve({ '/': 'test/hosts/demo', '/cdn': 'dist/cdn' })`.
 * `headers` go with every answer; `fail` makes matching paths answer 404, and `hold` makes them wait.
 */
export async function serve(mounts, { headers = {}, fail = () => false, hold = () => undefined } = {}) {
  const prefixes = Object.keys(mounts).toSorted((a, b) => b.length - a.length);
  const requests = [];
  const server = createServer(async (request, response) => {
    const path = decodeURIComponent(new URL(request.url, 'http://host').pathname);
    requests.push(path);
    const prefix = prefixes.find((candidate) => path.startsWith(candidate));
    const inside = normalize(`/${path.slice(prefix.length)}`); // never above the folder
    const file = join(mounts[prefix], inside.endsWith('/') ? `${inside}index.html` : inside);
    await hold(path);
    const body = fail(path) ? null : await readFile(file).catch(() => null);
    response.writeHead(body ? 200 : 404, {
      'content-type': TYPES[extname(file)] ?? 'text/plain',
      'access-control-allow-origin': '*',
      ...headers,
    });
    response.end(body ?? 'not found');
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://localhost:${server.address().port}`, requests, close: () => server.close() };
}
