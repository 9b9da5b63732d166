import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { serve, type RunningServer } from '../../e2e/support/serve.ts';
import { leaves } from '../../e2e/support/watch.ts';

function makeSite(): string {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  mkdirSync(join(folder, 'en'));
  mkdirSync(join(folder, 'pagefind'));
  writeFileSync(join(folder, 'index.html'), 'home');
  writeFileSync(join(folder, 'en/index.html'), 'English');
  writeFileSync(join(folder, '404.html'), 'lost');
  writeFileSync(join(folder, 'pagefind/wasm.en.pagefind'), 'index');
  writeFileSync(join(folder, 'pagefind/engine.wasm'), 'engine');
  return folder;
}

describe('the server of the browser tests', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await serve({ folder: makeSite(), base: '/course/' });
  });
  afterAll(() => server.close());

  test.each([
    ['', 200, 'text/html; charset=utf-8', 'home'],
    ['en/', 200, 'text/html; charset=utf-8', 'English'],
    ['en/?q=1', 200, 'text/html; charset=utf-8', 'English'],
    ['pagefind/engine.wasm', 200, 'application/wasm', 'engine'],
    ['pagefind/wasm.en.pagefind', 200, 'application/octet-stream', 'index'],
    ['da/', 404, 'text/html; charset=utf-8', 'lost'],
    ['%2e%2e%2f%2e%2e%2fetc/hostname', 404, 'text/html; charset=utf-8', 'lost'],
    ['../en/', 404, 'text/html; charset=utf-8', 'lost'],
    ['%', 404, 'text/html; charset=utf-8', 'lost'],
  ])('answers "%s" with %i', async (path, status, type, body) => {
    const response = await fetch(server.url + path);
    expect([response.status, response.headers.get('content-type'), await response.text()]).toEqual([
      status,
      type,
      body,
    ]);
  });

  test('redirects a folder without its slash', async () => {
    const response = await fetch(`${server.url}en?q=1`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, '/course/en/?q=1']);
  });
});

test('says what to do when nothing is built', async () => {
  await expect(serve({ folder: '/nowhere/dist' })).rejects.toThrow('run "npm run build" first');
});

test.each([
  ['http://127.0.0.1:4400/en/', false],
  ['data:image/png;base64,AA', false],
  ['blob:http://127.0.0.1:4400/1', false],
  ['http://127.0.0.1:4401/', true],
  ['https://fonts.example/font.woff2', true],
  ['wss://live.example/', true],
])('a request for %s leaves the site: %s', (url, expected) => {
  expect(leaves(url, 'http://127.0.0.1:4400')).toBe(expected);
});
