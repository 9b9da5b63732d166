/**
 * Serves a built site the way a plain static CDN does: directory indexes, a redirect to the slash, `404.html` with
 * status 404, right content types, nothing clever. For browser tests, pictures and exports.
 */
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { contentType } from './content-type.ts';

/** What to serve and where. */
export interface ServeOptions {
  /** The folder of the built site. */
  readonly folder: string;
  /** The path that the site was built for, with a slash at both ends; `/` unless told. */
  readonly base?: string;
  /** The port on 127.0.0.1; any free one unless told. */
  readonly port?: number;
}

/** A server that runs: its address with the base path, and how to end it. */
export interface RunningServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts the server. Rejects when the folder is missing or the port is taken. */
export async function serve({ folder, base = '/', port = 0 }: ServeOptions): Promise<RunningServer> {
  if (!existsSync(folder)) throw new Error(`There is no built site in ${folder}: run "npm run build" first.`);
  const server = createServer((request, response) => answer(request, response, resolve(folder), base));
  await new Promise<void>((started, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', started);
  });
  const address = server.address();
  const takenPort = typeof address === 'object' && address !== null ? address.port : port;
  return {
    url: `http://127.0.0.1:${takenPort}${base}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(request: IncomingMessage, response: ServerResponse, folder: string, base: string): void {
  const { pathname, search } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const found = find(folder, base, pathname);
  switch (found.kind) {
    case 'file':
      send(request, response, 200, found.file);
      return;
    case 'slash-missing':
      response.writeHead(301, { location: `${pathname}/${search}` }).end();
      return;
    case 'nothing':
      sendNotFound(request, response, join(folder, '404.html'));
      return;
  }
}

type Found =
  | { readonly kind: 'file'; readonly file: string }
  | { readonly kind: 'slash-missing' }
  | { readonly kind: 'nothing' };

/** What a URL's path names: a file, a folder whose slash is missing, or nothing. */
function find(folder: string, base: string, pathname: string): Found {
  if (!pathname.startsWith(base)) return { kind: 'nothing' };
  const target = resolve(folder, `./${decode(pathname.slice(base.length))}`);
  if (target !== folder && !target.startsWith(folder + sep)) return { kind: 'nothing' };
  if (isFile(target)) return { kind: 'file', file: target };
  const index = join(target, 'index.html');
  if (!isFile(index)) return { kind: 'nothing' };
  return pathname.endsWith('/') ? { kind: 'file', file: index } : { kind: 'slash-missing' };
}

function sendNotFound(request: IncomingMessage, response: ServerResponse, page: string): void {
  if (isFile(page)) send(request, response, 404, page);
  else response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' }).end('Not found');
}

function send(request: IncomingMessage, response: ServerResponse, status: number, file: string): void {
  response.writeHead(status, {
    'cache-control': 'no-cache',
    'content-length': statSync(file).size,
    'content-type': contentType(extname(file)),
    'x-content-type-options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).pipe(response);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
